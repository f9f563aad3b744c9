// The manifests of a tree, and what they say about a file: the nearest one above it that knows.
import { folderOf, foldersAbove } from '../paths';
import { manifestKinds, type ManifestFile, type ManifestKind } from './kinds';
import type { Manifest } from './manifest';
import { readers } from './readers';

/** Each manifest is read on the first question that comes to it. */
export class Manifests {
  private byFolder: ReadonlyMap<string, readonly ManifestFile[]> | undefined;
  private readonly known = new Map<string, Manifest | undefined>();

  /** `all`: in the order of the tree. */
  constructor(private readonly all: readonly ManifestFile[], private readonly read: (path: string) => string | undefined) {}

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
    if (!this.known.has(file)) {
      const text = this.read(file);
      this.known.set(file, text === undefined ? undefined : readers[kind.format](text));
    }
    return this.known.get(file);
  }
}

const same = (name: string): string => name;
