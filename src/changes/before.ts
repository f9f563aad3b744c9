import { MANIFEST, type Discovery, type SourcePath } from '../discover';
import { inOrder } from '../paths';
import type { GitChanges } from './history';

/** What a scan finds on the disk, made into what it would have found before a change. `language` tells what is read, by a file's path. */
export function filesBefore(found: Discovery, { files: changes, before, tracked }: GitChanges, language: (path: string) => string | undefined, read: (blobs: readonly string[]) => ReadonlyMap<string, Buffer>): Discovery {
  const changed = new Set(changes.map(({ path }) => path));
  const unchanged = ({ path }: SourcePath): boolean => !changed.has(path) && tracked(path);
  const wanted = before.filter(({ path }) => language(path) !== undefined);
  const bytes = read(wanted.map(({ blob }) => blob));
  const old = wanted.flatMap(({ path, blob }): SourcePath[] => {
    const content = bytes.get(blob);
    return content ? [{ path, language: language(path)!, bytes: content }] : [];
  });
  const isManifest = ({ language: id }: SourcePath): boolean => id === MANIFEST;
  const files = inOrder([...found.files.filter(unchanged), ...old.filter(file => !isManifest(file))]);
  const manifests = inOrder([...found.manifests.filter(unchanged), ...old.filter(isManifest)]);
  return { root: found.root, files, manifests, skipped: [], ignored: 0 };
}
