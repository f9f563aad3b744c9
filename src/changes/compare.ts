// From what is to be compared to what changed, by the best source there is.
import { below, type ChangeSet } from './change-set';
import { gitIn, GitFailure, type Env, type Git } from './git';
import { changesSince, commitOf, isShallow, mergeBase, prefixOf, type GitChanges } from './history';
import { listedChanges, type ListedFile } from './listed';
import { readDiff } from './unified-diff';

/** What to compare with. */
export type Wish =
  | { by: 'git'; /** As people know it. */ base: string; /** Names of the commit: the first one that git knows is taken. */ refs: readonly string[] }
  /** A pull request: what its merge into the base changes, or else the files that GitHub lists, or why it does not. */
  | { by: 'pull'; base: string; refs: readonly string[]; head: string; listed(): Promise<readonly ListedFile[] | string> }
  | { by: 'diff'; /** What the diff is called. */ base: string; text: string };

/** Where the files lie. */
export interface Ground { root: string; /** The way to the root from the top of the repository: `packages/a/`. */ prefix: string; env: Env }

/** What there is to compare with. */
export interface Compared { changes: ChangeSet; /** The way back, if git has one. */ past?: { git: Git; commits: GitChanges } }

/** Finds out what changed, or why it can't be told, as the end of a sentence. */
export async function compareWith(wish: Wish, ground: Ground): Promise<Compared | string> {
  if (wish.by === 'diff') return fromDiff(wish.base, wish.text, ground.prefix);
  const local = fromGit(wish, ground);
  if (typeof local !== 'string' || wish.by === 'git') return local;
  const listed = await wish.listed();
  if (typeof listed === 'string') return `${local}. ${listed}`;
  const changes = listedChanges(listed, wish.base);
  return { changes: { ...changes, files: below(changes.files, ground.prefix), unknown: path => changes.unknown(path), notes: [`${capital(local)}.`, ...changes.notes] } };
}

function fromDiff(base: string, text: string, prefix: string): Compared | string {
  const all = readDiff(text);
  if (all === undefined) return 'it is not a unified diff, as `git diff` and `diff -u` write it';
  const files = below(all, prefix);
  const none = all.length > 0 && files.length === 0 ? [`None of the files in ${base} lies in what is scanned: its paths have to start at the top of the repository.`] : [];
  return { changes: { base, by: 'diff', files, unknown: () => false, notes: [BY_LINES, ...none] } };
}

const BY_LINES = 'Compared by changed lines alone: a call that a change elsewhere makes a retired one counts as new only if it leads there.';

function fromGit(wish: Exclude<Wish, { by: 'diff' }>, { root, env }: Ground): Compared | string {
  try {
    const git = gitIn(root, env);
    const tip = baseOf(git, wish);
    const commit = tip && mergeBase(git, tip);
    if (commit === undefined) return whyNot(git, wish.base, tip !== undefined);
    const commits = changesSince(git, commit, prefixOf(git));
    return { changes: { base: wish.base, by: 'git', files: commits.files, unknown: path => !commits.tracked(path), notes: [] }, past: { git, commits } };
  } catch (error) {
    if (error instanceof GitFailure) return error.message;
    throw error;
  }
}

/** The commit that stands for the base. Of a pull request GitHub checks out the merge, whose first parent it is, and newer than the event. */
export function baseOf(git: Git, wish: Exclude<Wish, { by: 'diff' }>): string | undefined {
  const isMerge = wish.by === 'pull' && commitOf(git, 'HEAD^2') === wish.head;
  for (const ref of isMerge ? ['HEAD^1', ...wish.refs] : wish.refs) {
    const commit = commitOf(git, ref);
    if (commit !== undefined) return commit;
  }
  return undefined;
}

function whyNot(git: Git, base: string, isKnown: boolean): string {
  if (commitOf(git, 'HEAD') === undefined) return 'there is no commit yet';
  if (isShallow(git)) return `the clone is shallow and does not reach back to ${base}: check out with \`fetch-depth: 0\``;
  return isKnown ? `${base} and what is checked out have no commit in common` : `git knows no commit ${base}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
