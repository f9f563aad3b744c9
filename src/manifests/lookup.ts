// What the manifests of a tree say about a file: the nearest one above it that knows.
import { folderOf, foldersAbove, nameOf } from '../paths';
import { manifestKind, manifestKinds, type Manifest, type ManifestKind } from '.';

/** What is needed of the tree. */
export interface ManifestTree {
  paths(): Iterable<string>;
  read(path: string): string | undefined;
  /** The language of a file. */
  language(path: string): string | undefined;
}

interface Found { path: string; kind: ManifestKind }

/** Manifests are found on the first question, and each is read on the first question that comes to it. */
export class Manifests {
  private byFolder: ReadonlyMap<string, readonly Found[]> | undefined;
  private readonly read = new Map<string, Manifest | undefined>();

  constructor(private readonly tree: ManifestTree) {}

  /** Version range of a package in the ecosystem of the file's language. */
  version(from: string, name: string): string | undefined {
    const language = this.tree.language(from) ?? '';
    return this.above(from, ({ versions }, { key = same, languages }) => (languages.includes(language) ? versions[key(name)] : undefined));
  }

  /** Name of the package that a file belongs to, whatever language it is in. */
  packageOf(from: string): string | undefined {
    return this.above(from, ({ name }) => name);
  }

  private above<T>(from: string, say: (manifest: Manifest, kind: ManifestKind) => T | undefined): T | undefined {
    this.byFolder ??= this.find();
    for (const { path: file, kind } of foldersAbove(from).flatMap(folder => this.byFolder!.get(folder) ?? [])) {
      const manifest = this.manifest(file, kind);
      const said = manifest && say(manifest, kind);
      if (said !== undefined) return said;
    }
    return undefined;
  }

  private find(): Map<string, Found[]> {
    const folders = new Map<string, Found[]>();
    for (const file of this.tree.paths()) {
      const kind = manifestKind(nameOf(file));
      if (!kind) continue;
      const folder = folderOf(file);
      const above = (kind.folder ? folder.replace(kind.folder, '') : folder) || '.';
      folders.set(above, [...(folders.get(above) ?? []), { path: file, kind }].sort((a, b) => manifestKinds.indexOf(a.kind) - manifestKinds.indexOf(b.kind) || (a.path < b.path ? -1 : 1)));
    }
    return folders;
  }

  private manifest(file: string, kind: ManifestKind): Manifest | undefined {
    if (!this.read.has(file)) {
      const text = this.tree.read(file);
      this.read.set(file, text === undefined ? undefined : kind.read(text));
    }
    return this.read.get(file);
  }
}

const same = (name: string): string => name;
