// Where a comment on a pull request may stand.
import type { LineRange } from '../changes/change-set';
import { changedLines } from '../changes/hunks';
import type { ListedFile } from '../changes/listed';
import type { Place } from '../model';

/** Lines of one file, all in one hunk. */
export interface Lines { path: string; start: number; end: number }

/** What part of a place can be commented on: it must have a changed line, and lie in one hunk. */
export type Locate = (place: Place) => Lines | undefined;

/** Looks places up in the files of a pull request. `prefix` makes paths of a report those of the repository. */
export function hunksOf(files: readonly ListedFile[], prefix: string): Locate {
  const patches = new Map(files.map(({ filename, patch = '' }) => [filename, { hunks: hunks(patch), changed: changedLines(patch) }]));
  return ({ path, line, endLine }) => {
    const { hunks: all, changed } = patches.get(prefix + path) ?? { hunks: [], changed: [] };
    const touched = changed.find(({ first, last }) => first <= last && line <= last && first <= endLine);
    const hunk = touched && all.find(({ first, last }) => touched.first >= first && touched.last <= last);
    return hunk && { path: prefix + path, start: Math.max(line, hunk.first), end: Math.min(endLine, hunk.last) };
  };
}

/** The lines that each hunk shows of the new side. */
const hunks = (patch: string): LineRange[] => [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)]
  .map(([, first, lines = '1']) => ({ first: Number(first), last: Number(first) + Number(lines) - 1 }));
