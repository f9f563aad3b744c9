// Specifiers to files of the tree: relative ones in every language, packages and aliases where JavaScript has them.
import path from 'node:path';
import { folderOf } from '../paths';
import { Aliases } from './aliases';
import { entriesOf, importsOf } from './entries';
import { fileAt, joinPath, type ResolveTree } from './files';
import { Packages, type Package } from './packages';

export type { ResolveTree } from './files';

/** `@/api` and `~/api` lead to the sources of the package, wherever a bundler is used. */
const ROOTED = /^[@~]\/(?=.)/;
/** Files that go by the name of their folder. */
const FOLDERS: ReadonlySet<string> = new Set(['index', '__init__']);
const NAME = /^(@[^/]+\/[^/]+|[^/@.#][^/]*)(?:\/(.+))?$/;

/** Resolves specifiers, and remembers what they came to. Nothing outside the tree is ever meant. */
export class Resolver {
  private readonly packages: Packages;
  private readonly aliases: Aliases;
  private readonly known = new Map<string, string | undefined>();
  /** Files by their paths without extensions. */
  private readonly standing = new Map<string, string | undefined>();

  /** `apart`: packages that are better known by their names than by what is in the tree. */
  constructor(private readonly tree: ResolveTree, private readonly apart: ReadonlySet<string> = new Set()) {
    this.packages = new Packages(tree);
    this.aliases = new Aliases(tree);
  }

  /** `./x`, from the folder of a file. */
  relative(from: string, specifier: string): string | undefined {
    return this.at(joinPath(folderOf(from), specifier));
  }

  /** Any specifier, as a module of JavaScript means it. */
  module(from: string, specifier: string): string | undefined {
    if (/^\.\.?(?:\/|$)/.test(specifier)) return this.relative(from, specifier) ?? this.folder(joinPath(folderOf(from), specifier));
    const key = `${folderOf(from)}\n${specifier}`;
    if (!this.known.has(key)) this.known.set(key, this.first(this.aliases.of(from, specifier)) ?? this.named(from, specifier));
    return this.known.get(key);
  }

  /** Which files can import one of these by their packages: those of the same package, and those of packages that need it. */
  within(files: readonly string[]): (file: string) => boolean {
    const folders = new Map(files.map(file => [this.packages.folderOf(file), this.packages.of(file)?.name ?? '']));
    const known = new Map<string, boolean>();
    return file => {
      const folder = this.packages.folderOf(file);
      const can = known.get(folder) ?? (folders.has(folder) || [...folders.values()].some(name => this.packages.needs(folder, name)));
      known.set(folder, can);
      return can;
    };
  }

  /** The last parts that specifiers of a file may have: its own name, its folder's, its package's. */
  names(file: string): string[] {
    const stem = path.posix.basename(file).replace(/\..*$/, '');
    const own = this.packages.of(file);
    const folder = path.posix.basename(path.posix.dirname(file));
    const isMain = own !== undefined && ['.', ...(path.posix.dirname(file) === own.folder ? ['./index'] : [])].some(sub => this.isEntry(file, own, sub));
    return [stem, ...(FOLDERS.has(stem) || isMain ? [folder, '.', '..', path.posix.basename(own?.name ?? '')] : [])].filter(Boolean);
  }

  /** The package that a file is the main file of, if it is one that is better known by its name: its examples and tests import it by path. */
  entryOf(file: string): string | undefined {
    const own = this.apart.size === 0 ? undefined : this.packages.of(file);
    return own !== undefined && this.apart.has(own.name) && this.isEntry(file, own, '.') ? own.name : undefined;
  }

  private isEntry(file: string, { folder, manifest }: Package, subpath: string): boolean {
    return this.first(entriesOf(manifest, subpath).map(entry => joinPath(folder, entry))) === file;
  }

  private named(from: string, specifier: string): string | undefined {
    const own = this.packages.of(from);
    if (own && specifier.startsWith('#')) return this.first(importsOf(own.manifest, specifier).map(target => joinPath(own.folder, target)));
    if (own && ROOTED.test(specifier)) return this.first(['src', '.', 'app'].map(folder => joinPath(own.folder, folder, specifier.slice(2))));
    const [, name, subpath] = NAME.exec(specifier) ?? [];
    const found = name === undefined || this.apart.has(name) ? undefined : this.packages.named(from, name);
    return found && this.first(entriesOf(found.manifest, subpath === undefined ? '.' : `./${subpath}`).map(entry => joinPath(found.folder, entry)));
  }

  /** A folder with a package.json of its own: what that says is its main file. */
  private folder(folder: string): string | undefined {
    const owner = this.packages.of(`${folder}/x`);
    return owner?.folder === folder ? this.first(entriesOf(owner.manifest, '.').map(entry => joinPath(folder, entry))) : undefined;
  }

  private first(bases: readonly string[]): string | undefined {
    return bases.map(base => this.at(base)).find(file => file !== undefined);
  }

  private at(base: string): string | undefined {
    if (!this.standing.has(base)) this.standing.set(base, fileAt(this.tree, base));
    return this.standing.get(base);
  }
}
