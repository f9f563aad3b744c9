// Where a comment on a pull request may stand.
import { changedLines } from '../changes/hunks';
import type { ListedFile } from '../changes/listed';
import type { Place } from '../model';

/** Lines of one file, all in one hunk, as the pull request has them. */
export interface Lines { path: string; start: number; end: number; text: string[] }

/** What part of a place can be commented on: it must have a changed line, and lie in one hunk. */
export type Locate = (place: Place) => Lines | undefined;

/** Looks places up in the files of a pull request. `prefix` makes paths of a report those of the repository. */
export function hunksOf(files: readonly ListedFile[], prefix: string): Locate {
  const patches = new Map(files.map(({ filename, patch = '' }) => [filename, { hunks: hunks(patch), changed: changedLines(patch) }]));
  return ({ path, line, endLine }) => {
    const { hunks: all, changed } = patches.get(prefix + path) ?? { hunks: [], changed: [] };
    const touched = changed.find(({ first, last }) => first <= last && line <= last && first <= endLine);
    const hunk = touched && all.find(({ first, text }) => touched.first >= first && touched.last < first + text.length);
    if (!hunk) return undefined;
    const [start, end] = [Math.max(line, hunk.first), Math.min(endLine, hunk.first + hunk.text.length - 1)];
    return { path: prefix + path, start, end, text: hunk.text.slice(start - hunk.first, end - hunk.first + 1) };
  };
}

/** The new side of each hunk. */
function hunks(patch: string): { first: number; text: string[] }[] {
  const all: { first: number; text: string[] }[] = [];
  for (const line of patch.split('\n')) {
    const [, first] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line) ?? [];
    if (first !== undefined) all.push({ first: Number(first), text: [] });
    else if (/^[ +]/.test(line)) all.at(-1)?.text.push(line.slice(1));
  }
  return all;
}
