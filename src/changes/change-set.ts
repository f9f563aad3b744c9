// What a change touches, wherever that is known from.
import { posix } from 'node:path';
import type { Comparison, Place } from '../model';

/** Lines of the new state, the last one included. If the last comes before the first, lines were taken out between the two. */
export interface LineRange { first: number; last: number }

/** A file that a change touches. */
export interface ChangedFile {
  path: string;
  /** What it was called before, if it was called otherwise. */
  previous: string | null;
  status: 'added' | 'modified' | 'renamed' | 'removed';
  lines: readonly LineRange[] | 'all';
  /** Why all lines count as changed, if not because all of them are new. */
  why: string | null;
}

/** A change: what is compared, and all that it touches. */
export interface ChangeSet extends Pick<Comparison, 'base' | 'by' | 'notes'> {
  files: readonly ChangedFile[];
  /** Whether nothing is known of a file that is not named: then it counts as changed. */
  unknown(path: string): boolean;
}

/** As much of a place as tells its lines. */
export type Lines = Pick<Place, 'path' | 'line' | 'endLine' | 'endColumn'>;

/** Tells whether a change touches a place. A name among the files may be that of a folder: a submodule, or a repository in the tree. */
export function toucher({ files, unknown }: Pick<ChangeSet, 'files' | 'unknown'>): (place: Lines) => boolean {
  const known = new Map(files.filter(({ status }) => status !== 'removed').map(({ path, lines }) => [path, lines]));
  return ({ path, line, endLine, endColumn }) => {
    const name = [path, ...foldersOf(path)].find(each => known.has(each));
    const lines = name === undefined ? (unknown(path) ? 'all' : []) : known.get(name) ?? [];
    // A place ends before its last column: in the first one nothing of that line is left.
    const end = endColumn <= 1 ? Math.max(line, endLine - 1) : endLine;
    return lines === 'all' || lines.some(({ first, last }) => line <= last && first <= end);
  };
}

/** The folders that a path lies in, the innermost first. */
export function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) folders.push(path.slice(0, cut));
  return folders;
}

/** The files that lie below a folder, with paths from there. What one was called before may lie elsewhere. */
export function below(files: readonly ChangedFile[], folder: string): ChangedFile[] {
  return files.filter(({ path }) => path.startsWith(folder)).map(file => (
    { ...file, path: file.path.slice(folder.length), previous: file.previous === null ? null : posix.relative(folder, file.previous) }));
}
