// The manifests of a tree, and what they say about a file: the nearest one above it that knows.
import { folderOf, foldersAbove, nameOf } from '../paths';
import { manifestKind, manifestKinds, type Manifest, type ManifestKind } from '.';

/** What is needed of the tree. */
export interface ManifestTree {
  paths(): Iterable<string>;
  read(path: string): string | undefined;
}

/** A manifest that was not read yet. */
export interface ManifestFile { path: string; kind: ManifestKind }

/** Manifests are found on the first question, and each is read on the first question that comes to it. */
export class Manifests {
  private found: readonly ManifestFile[] | undefined;
  private byFolder: ReadonlyMap<string, readonly ManifestFile[]> | undefined;
  private readonly read = new Map<string, Manifest | undefined>();

  constructor(private readonly tree: ManifestTree) {}

  /** All of them, in the order of the tree. */
  get all(): readonly ManifestFile[] {
    return this.found ??= [...this.tree.paths()].flatMap(file => {
      const kind = manifestKind(nameOf(file));
      return kind ? [{ path: file, kind }] : [];
    });
  }

  /** Version range of a package in the ecosystem of a file's language. */
  version(from: string, language: string, name: string): string | undefined {
    return this.above(from, ({ versions }, { key = same, languages }) => (languages.includes(language) ? versions[key(name)] : undefined));
  }

  /** Name of the package that a file belongs to, whatever language it is in. */
  packageOf(from: string): string | undefined {
    return this.above(from, ({ name }) => name);
  }

  private above<T>(from: string, say: (manifest: Manifest, kind: ManifestKind) => T | undefined): T | undefined {
    this.byFolder ??= this.folders();
    for (const file of foldersAbove(from).flatMap(folder => this.byFolder!.get(folder) ?? [])) {
      const manifest = this.manifest(file);
      const said = manifest && say(manifest, file.kind);
      if (said !== undefined) return said;
    }
    return undefined;
  }

  private folders(): Map<string, ManifestFile[]> {
    const folders = new Map<string, ManifestFile[]>();
    for (const file of this.all) {
      const folder = folderOf(file.path);
      const above = (file.kind.folder ? folder.replace(file.kind.folder, '') : folder) || '.';
      folders.set(above, [...(folders.get(above) ?? []), file].sort((a, b) => manifestKinds.indexOf(a.kind) - manifestKinds.indexOf(b.kind) || (a.path < b.path ? -1 : 1)));
    }
    return folders;
  }

  /** What one says; undefined if it can't be read. */
  manifest({ path: file, kind }: ManifestFile): Manifest | undefined {
    if (!this.read.has(file)) {
      const text = this.tree.read(file);
      this.read.set(file, text === undefined ? undefined : kind.read(text));
    }
    return this.read.get(file);
  }
}

const same = (name: string): string => name;
