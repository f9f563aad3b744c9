// The scanned tree as the analysis sees it: programs by path, specifiers resolved to files, versions from manifests.
import path from 'node:path';
import { noteHanded } from './analysis/handed';
import type { Lower, Program, Workspace } from './analysis/program';
import { MANIFEST } from './discover';
import { SCRIPT } from './discover/language-names';
import { groupBy } from './group';
import { literally } from './literally';
import type { Manifests } from './manifests/lookup';
import { isSettings } from './manifests/settings';
import { nameOf } from './paths';
import { Resolver } from './resolve';
import { declaredNames } from './resolve/declared';

/** What the workspace needs to know of the tree; nothing outside of it is ever read. */
export interface Tree {
  /** Whether a file of this path was discovered. */
  has(path: string): boolean;
  /** The text of a file in the tree, or undefined when it can't be read. */
  read(path: string): string | undefined;
  /** The front end of a file, if its language is loaded. */
  lower(path: string): Lower | undefined;
  /** All files that were discovered. */
  paths(): Iterable<string>;
  /** The language of a file. */
  language(path: string): string | undefined;
  /** The files of a language, in the order of the tree. */
  ofLanguage(language: string): readonly string[];
  /** The languages whose files know by name what a file declares. */
  named?(path: string): string | undefined;
  /** Packages that are known by their names, wherever they are. */
  known?: ReadonlySet<string>;
}

/** Most files of a language among which what is not imported is looked for. */
const MOST_SIBLINGS = 500;
/** Most of them in which it is looked for a declaration. */
const MOST_LOOKED_AT = 200;
/** Languages of data, and the files that are in none. */
const DATA = ['yaml', 'json', MANIFEST, SCRIPT];
/** Most files that one name can stand for. */
const MOST_FOUND = 8;
/** What a file says that holds a constant of ours, or the host of another, or the fields of a request. */
const TELLING = /uthorizations|applications\/|github|client_?secret|scopes|https?:\/\//i;

/** Languages whose packages and aliases are those of npm. */
const NPM: ReadonlySet<string> = new Set(['javascript', 'coffeescript']);

/** Programs are lowered once, on first use. */
export class ScanWorkspace implements Workspace {
  private readonly programs = new Map<string, Program | undefined>();
  private readonly resolver: Resolver;
  private readonly declared = new Map<string, readonly string[]>();
  private readonly mayDeclare = new Map<string, ReadonlySet<string>>();
  private readonly near = new Map<string, readonly string[]>();
  private byName: ReadonlyMap<string, readonly string[]> | undefined;
  /** What files hand on, by the last part of what it, or the class that it is a member of, goes by. */
  private readonly handing = new Map<string, { file: string; name: string }[]>();

  constructor(private readonly tree: Tree, private readonly manifests: Manifests) {
    this.resolver = new Resolver(tree, tree.known);
  }

  resolve(from: string, specifier: string): string | undefined {
    if (NPM.has(this.tree.language(from) ?? '')) return this.resolver.module(from, specifier);
    return specifier.startsWith('.') ? this.resolver.relative(from, specifier) : undefined;
  }

  /** Which files can import one of these by their packages. */
  within(files: readonly string[]): (file: string) => boolean {
    return this.resolver.within(files);
  }

  /** The last parts that specifiers of a file may have. */
  names(file: string): string[] {
    return this.resolver.names(file);
  }

  /** Notes what a file hands on to those that know it by name. */
  hand(file: string, names: readonly string[]): void {
    for (const name of new Set(names.map(one => one.replace(/\.[^.]*$/, '')))) {
      const key = name.split(/[.:\\/]+/).at(-1)!;
      this.handing.set(key, [...this.handing.get(key) ?? [], { file, name }]);
    }
  }

  hands(key?: string): boolean {
    return key === undefined ? this.handing.size > 0 : this.handing.has(key);
  }

  handedBy(from: string, key: string): { files: readonly string[]; name: string } | undefined {
    const named = this.tree.named?.(from);
    const all = (this.handing.get(key) ?? []).filter(({ file }) => file !== from && named !== undefined && this.tree.named?.(file) === named);
    const [first] = all.toSorted((a, b) => common(b.file, from) - common(a.file, from));
    if (!first) return undefined;
    const distance = common(first.file, from);
    const files = all.filter(({ file, name }) => name === first.name && common(file, from) === distance).map(({ file }) => file).slice(0, MOST_FOUND);
    // Another file of that name may be meant, if it is as near.
    const isHidden = (this.stems.get(key) ?? []).some(file => file !== from && !all.some(one => one.file === file) && common(file, from) >= distance && this.tree.named?.(file) === named);
    return isHidden ? undefined : { files, name: first.name };
  }

  /** All files, by their names without what is behind the first dot. */
  private get stems(): ReadonlyMap<string, readonly string[]> {
    return this.byName ??= groupBy(this.tree.paths(), file => nameOf(file).replace(/\..*$/, ''));
  }

  find(from: string, endings: readonly string[]): readonly string[] {
    const named = endings.flatMap(ending => {
      const pattern = new RegExp(`(^|/)${ending.split('*').map(literally).join('[^/]*')}$`);
      return (this.stems.get(path.posix.basename(ending).replace(/\..*$/, '')) ?? []).filter(file => file !== from && pattern.test(file));
    });
    const nearest = [...new Set(named)].toSorted((a, b) => common(b, from) - common(a, from));
    return nearest.filter((file, _, [first]) => common(file, from) === common(first!, from)).slice(0, MOST_FOUND).filter(file => TELLING.test(this.tree.read(file) ?? ''));
  }

  declaring(from: string, name: string): readonly string[] {
    const folder = path.posix.dirname(from);
    const key = `${folder}\n${name}`;
    const known = this.declared.get(key);
    if (known) return known;
    const near = this.near.get(folder) ?? this.siblings(from).slice(0, MOST_LOOKED_AT);
    this.near.set(folder, near);
    const words = name.match(/\w+/g) ?? [];
    const found = near.filter(file => file !== from && words.every(word => this.namesIn(file).has(word)));
    const nearest = found.filter(file => common(file, from) === common(found[0]!, from)).slice(0, MOST_FOUND);
    this.declared.set(key, nearest);
    return nearest;
  }

  private namesIn(file: string): ReadonlySet<string> {
    const names = this.mayDeclare.get(file) ?? declaredNames(this.tree.read(file) ?? '');
    this.mayDeclare.set(file, names);
    return names;
  }

  text(file: string): string | undefined {
    return this.tree.read(file);
  }

  siblings(from: string): readonly string[] {
    return this.nearest(from, this.tree.ofLanguage(this.tree.language(from) ?? ''), MOST_SIBLINGS);
  }

  settings(from: string): readonly string[] {
    return this.nearest(from, DATA.flatMap(language => this.tree.ofLanguage(language)).filter(file => isSettings(nameOf(file))), MOST_LOOKED_AT);
  }

  private nearest(from: string, files: readonly string[], most: number): readonly string[] {
    return files.filter(file => file !== from).toSorted((a, b) => common(b, from) - common(a, from)).slice(0, most);
  }

  program(file: string): Program | undefined {
    if (this.programs.has(file)) return this.programs.get(file);
    // Set before lowering: a cycle of imports sees it as absent.
    this.programs.set(file, undefined);
    const lower = this.tree.lower(file);
    const text = lower && this.tree.read(file);
    try {
      const program = lower && text !== undefined ? lower({ path: file, text }, this) : undefined;
      if (program) noteHanded(program.calls);
      this.programs.set(file, program);
      return program;
    } catch (error) {
      // Whoever asks next is to hear of it too.
      this.programs.delete(file);
      throw error;
    }
  }

  /** All programs lowered so far. */
  get lowered(): Program[] {
    return [...this.programs.values()].filter(p => p !== undefined);
  }

  version(from: string, name: string): string | undefined {
    return this.manifests.version(from, this.tree.language(from) ?? '', name);
  }

  packageOf(from: string): string | undefined {
    return this.manifests.packageOf(from);
  }

  entryOf(file: string): string | undefined {
    return NPM.has(this.tree.language(file) ?? '') ? this.resolver.entryOf(file) : undefined;
  }
}

/** How many folders two paths share. */
function common(a: string, b: string): number {
  const [one, other] = [a.split('/').slice(0, -1), b.split('/')];
  const differs = one.findIndex((folder, i) => folder !== other[i]);
  return differs < 0 ? one.length : differs;
}
