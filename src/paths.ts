// Parts of paths with `/`, for what is asked about every file of a tree: Node's own functions go through a path letter by letter.

/** The folder of a file; `.` if there is none. */
export function folderOf(file: string): string {
  const end = file.lastIndexOf('/');
  return end < 0 ? '.' : file.slice(0, Math.max(end, 1));
}

/** The name of a file. */
export const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** Sorts what has a path by it, by code unit, where it is. What has the same one stays in its order. */
export function inOrder<T extends { path: string }>(items: T[]): T[] {
  return items.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** The folders around a file, the nearest first, down to `.`. */
export function foldersAbove(file: string): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(file); ; folder = folderOf(folder)) {
    folders.push(folder);
    if (folder === '.' || folder === '/') return folders;
  }
}
