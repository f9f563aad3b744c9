import type { ChangedFile, ChangeSet } from './change-set';
import { changedLines } from './hunks';
import { thousands } from '../thousands';

/** A file of a change, as GitHub lists it for a pull request or a comparison. */
export interface ListedFile {
  filename: string;
  /** What it was called before, if it was renamed. */
  previous_filename?: string;
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  /** How many lines were added, and how many were added or taken out. */
  additions: number;
  changes: number;
  /** Its hunks without a header. Absent if the file is binary, or too large to be shown. */
  patch?: string;
}

/** GitHub lists no more files of a pull request. https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
export const MOST_LISTED = 3000;

/** A change out of GitHub's list of its files, with paths from the top of the repository. */
export function listedChanges(listed: readonly ListedFile[], base: string): ChangeSet {
  const files = listed.map(changed);
  const whole = files.filter(({ why }) => why !== null).length;
  const partial = listed.length >= MOST_LISTED;
  return {
    base, by: 'api', files, unknown: () => partial,
    notes: [
      'Compared by the lines that GitHub shows as changed: a call that a change elsewhere makes a retired one counts as new only if it leads there.',
      ...(whole > 0 ? [`${whole} ${whole === 1 ? 'file counts' : 'files count'} as wholly changed: GitHub does not show their lines, because they are too large or binary.`] : []),
      ...(partial ? [`GitHub lists ${thousands(MOST_LISTED)} files of a pull request at most: every file that is not among them counts as changed.`] : []),
    ],
  };
}

const STATUS = {
  added: 'added', copied: 'added', removed: 'removed', renamed: 'renamed', modified: 'modified', changed: 'modified', unchanged: 'modified',
} as const satisfies Record<ListedFile['status'], ChangedFile['status']>;

function changed({ filename: path, previous_filename: previous, status: given, additions, changes, patch }: ListedFile): ChangedFile {
  const status = STATUS[given];
  const file = { path, previous: status === 'renamed' ? (previous ?? null) : null, status };
  if (status === 'added') return { ...file, lines: 'all', why: null };
  if (status === 'removed' || (patch === undefined && changes === 0)) return { ...file, lines: [], why: null };
  const lines = changedLines(patch ?? '');
  const shown = lines.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return shown === additions && patch !== undefined ? { ...file, lines, why: null } : { ...file, lines: 'all', why: 'GitHub does not show its changed lines' };
}
