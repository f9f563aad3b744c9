// The packages of a tree: which one a file belongs to, and which of them another one means by a name.
import path from 'node:path';
import { literally } from '../literally';
import { folderOf, foldersAbove } from '../paths';
import { jsonMember, jsonTexts, joinPath, type Json, type ResolveTree } from './files';

/** One package of the tree. */
export interface Package { folder: string; name: string; manifest: Json }

/** Version ranges that mean a package of the tree, and those that say where it is. */
const LOCAL = /^(?:file|link|portal|workspace):/;
const PLACED = /^(?:file|link|portal):/;
const INSTALLED = /(?:^|\/)node_modules\//;
const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

/** Each package.json is read when it is asked about. */
export class Packages {
  private manifests: ReadonlySet<string> | undefined;
  private readonly byFolder = new Map<string, Package | undefined>();
  private readonly ownFolder = new Map<string, string>();

  constructor(private readonly tree: ResolveTree) {}

  /** The package that a file belongs to. */
  of(file: string): Package | undefined {
    return this.above(file).find(found => found !== undefined);
  }

  /** The folder of that package; `.` if there is none. */
  folderOf(file: string): string {
    return this.ownOf(folderOf(file));
  }

  private ownOf(folder: string): string {
    const known = this.ownFolder.get(folder) ?? (folder === '.' || this.all.has(manifestIn(folder)) ? folder : this.ownOf(folderOf(folder)));
    this.ownFolder.set(folder, known);
    return known;
  }

  /** The package that `name` means in a file, if it is one of the tree's own: itself, a member of its workspace, or a folder that is named as its place. */
  named(from: string, name: string): Package | undefined {
    const own = this.of(from);
    if (!own) return undefined;
    // As in Node: a package that says what it exports can import itself.
    if (own.name === name && jsonMember(own.manifest, 'exports') !== undefined) return own;
    const spec = rangeOf(own, name);
    if (spec !== undefined && PLACED.test(spec)) return this.at(joinPath(own.folder, spec.replace(LOCAL, '')));
    return this.members(own, spec !== undefined && LOCAL.test(spec)).find(member => member.name === name);
  }

  /** Whether a package names another one among those that it needs. */
  needs(folder: string, name: string): boolean {
    if (name === '') return false;
    // Most manifests of a large tree don't so much as name it, and need not be parsed.
    const file = manifestIn(folder);
    if (!this.byFolder.has(folder) && !(this.all.has(file) && this.tree.read(file)?.includes(name) === true)) return false;
    const own = this.at(folder);
    return own !== undefined && rangeOf(own, name) !== undefined;
  }

  /** The packages of the workspace that one is in; `said`: it names one of them as such, so that it must be. */
  private members(own: Package, said: boolean): Package[] {
    for (const root of this.above(`${own.folder}/x`)) {
      const patterns = root ? this.patternsOf(root) : [];
      if (!root || patterns.length === 0) continue;
      const isMember = (folder: string): boolean => patterns.some(p => !p.startsWith('!') && fits(p, root.folder, folder)) && !patterns.some(p => p.startsWith('!') && fits(p.slice(1), root.folder, folder));
      if (said || own.folder === root.folder || isMember(own.folder)) return this.local.filter(folder => folder !== own.folder && (folder === root.folder || isMember(folder))).flatMap(folder => this.at(folder) ?? []);
    }
    return said ? this.local.flatMap(folder => this.at(folder) ?? []) : [];
  }

  /** The patterns of a workspace's members, in whichever file its package manager wants them. */
  private patternsOf({ folder, manifest }: Package): string[] {
    const workspaces = jsonMember(manifest, 'workspaces');
    const listed = jsonTexts(Array.isArray(workspaces) ? workspaces : jsonMember(workspaces, 'packages'));
    return [...listed, ...jsonTexts(jsonMember(parsed(this.tree.read(joinPath(folder, 'lerna.json'))), 'packages')), ...listedIn(this.tree.read(joinPath(folder, 'pnpm-workspace.yaml')) ?? '')];
  }

  private above(file: string): (Package | undefined)[] {
    return foldersAbove(file).map(folder => this.at(folder));
  }

  private at(folder: string): Package | undefined {
    if (!this.byFolder.has(folder)) {
      const file = manifestIn(folder);
      const manifest = this.all.has(file) ? parsed(this.tree.read(file)) : undefined;
      this.byFolder.set(folder, manifest === undefined ? undefined : { folder, name: jsonTexts(jsonMember(manifest, 'name'))[0] ?? '', manifest });
    }
    return this.byFolder.get(folder);
  }

  private get all(): ReadonlySet<string> {
    return this.manifests ??= new Set([...this.tree.paths()].filter(file => file === 'package.json' || file.endsWith('/package.json')));
  }

  /** Folders of packages that are no installed ones. */
  private get local(): string[] {
    return [...this.all].filter(file => !INSTALLED.test(file)).map(file => path.posix.dirname(file));
  }
}

/** The package.json of a folder. */
const manifestIn = (folder: string): string => (folder === '.' ? 'package.json' : `${folder}/package.json`);

const rangeOf = ({ manifest }: Package, name: string): string | undefined => DEPENDENCIES.flatMap(key => jsonTexts(jsonMember(jsonMember(manifest, key), name)))[0];

/** The list `packages` of pnpm-workspace.yaml, which is all that is needed of it: no parser is loaded for that. */
function listedIn(yaml: string): string[] {
  const [, list = ''] = /^packages:[ \t]*\r?\n((?:[ \t]*(?:-.*|#.*)?\r?(?:\n|$))*)/m.exec(yaml) ?? [];
  return Array.from(list.matchAll(/^[ \t]*-[ \t]*(['"]?)([^'"#\n]+?)\1[ \t\r]*(?:#.*)?$/gm), match => match[2]!);
}

/** JSON; undefined if it is something else. */
function parsed(text: string | undefined): Json | undefined {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Whether a folder is what a pattern means, written from `root`. */
function fits(pattern: string, root: string, folder: string): boolean {
  const parts = joinPath(root, pattern).split('/').map(part => (part === '**' ? '.*' : literally(part).replaceAll('\\*', '[^/]*')));
  return new RegExp(`^${parts.join('/').replaceAll('/.*', '(?:/.*)?')}$`).test(folder);
}
