// What git knows of a change: from a commit to the files as they lie there, committed or not.
// https://git-scm.com/docs/diff-format#_raw_output_format
import { posix } from 'node:path';
import { below, foldersOf, type ChangedFile } from './change-set';
import { GitFailure, type Git } from './git';
import { readDiff } from './unified-diff';

/** A change with what it takes to go back. */
export interface GitChanges {
  /** With paths from the folder that git was asked in. */
  files: readonly ChangedFile[];
  /** Files that the change alters or takes away, as they were. */
  before: readonly { path: string; blob: string }[];
  /** Whether git knows a file, or a submodule that it is in. */
  tracked(path: string): boolean;
}

/** The commit that a branch, a tag or a commit's name stands for. */
export function commitOf(git: Git, ref: string): string | undefined {
  if (ref === '' || ref.startsWith('-') || /[\0\n]/.test(ref)) return undefined;
  return line(git.ask(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]));
}

/** The newest commit that is in the history of both, one of them being what is checked out. */
export function mergeBase(git: Git, commit: string): string | undefined {
  return line(git.ask(['merge-base', commit, 'HEAD']));
}

/** Whether the history is cut off. */
export function isShallow(git: Git): boolean {
  return line(git.ask(['rev-parse', '--is-shallow-repository'])) === 'true';
}

/** The path from the top of the repository: `packages/a/`, or nothing. */
export function prefixOf(git: Git): string {
  return git.tell(['rev-parse', '--show-prefix']).toString('utf8').replace(/\n$/, '');
}

/** A file of a commit, by its path from the top of the repository; null if the commit has none, undefined if it is not at hand. */
export function textAt(git: Git, commit: string, path: string): string | null | undefined {
  const entry = git.ask(['ls-tree', '-z', '--full-tree', commit, '--', path])?.toString('utf8');
  const [, blob] = /^100\d+ blob (\w+)\t/.exec(entry ?? '') ?? [];
  return blob === undefined ? (entry === undefined ? undefined : null) : git.ask(['cat-file', 'blob', blob])?.toString('utf8');
}

const DIFF = [
  'diff', '--raw', '--patch', '-z', '--no-abbrev', '-M', '-l1000', '-U0', '--inter-hunk-context=0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-relative',
  '--ignore-submodules=dirty', '--submodule=short', '--src-prefix=a/', '--dst-prefix=b/',
];

/** All that differs between a commit and the files as they lie in git's folder, `prefix` below the top. */
export function changesSince(git: Git, commit: string, prefix: string): GitChanges {
  const { entries, patch } = readRaw(git.tell([...DIFF, commit, '--']).toString('utf8'));
  const lines = new Map((readDiff(patch) ?? []).map(file => [file.path, file.lines]));
  const { files, submodules } = trackedFiles(git);
  return {
    files: below(entries.map(entry => toFile(entry, lines.get(entry.path))), prefix),
    before: entries.flatMap(({ path, previous, wasFile, blob }) => {
      const names = [previous ?? path, path];
      return wasFile && names.some(name => name.startsWith(prefix)) ? [{ path: posix.relative(prefix, names[0]!), blob }] : [];
    }),
    tracked: path => files.has(path) || (submodules.size > 0 && foldersOf(path).some(folder => submodules.has(folder))),
  };
}

interface Entry { path: string; previous: string | null; status: string; wasFile: boolean; isFile: boolean; blob: string }

/** `:100644 100755 <blob> <blob> R98`, the names, and so on; then the patch. */
function readRaw(text: string): { entries: Entry[]; patch: string } {
  const entries: Entry[] = [];
  let at = 0;
  const next = (): string => {
    const end = text.indexOf('\0', at);
    const part = text.slice(at, end < 0 ? text.length : end);
    at = end < 0 ? text.length : end + 1;
    return part;
  };
  while (text[at] === ':') {
    const [oldMode = '', mode = '', blob = '', , status = ''] = next().slice(1).split(' ');
    const first = next();
    const moved = /^[RC]/.test(status);
    // A file in conflict comes once more, with what lies there.
    if (status !== 'U') entries.push({ path: moved ? next() : first, previous: status.startsWith('R') ? first : null, status: status.slice(0, 1), wasFile: isFile(oldMode), isFile: isFile(mode), blob });
  }
  return { entries, patch: text.slice(at).replace(/^\0/, '') };
}

function isFile(mode: string): boolean {
  return mode.startsWith('100');
}

const STATUS: Readonly<Record<string, ChangedFile['status']>> = { A: 'added', C: 'added', D: 'removed', R: 'renamed' };

/** Where git shows no lines, all of them may have changed: it takes the file for binary, or it is a submodule. */
function toFile({ path, previous, status, ...was }: Entry, lines: ChangedFile['lines'] = 'all'): ChangedFile {
  const file = { path, previous, status: STATUS[status] ?? 'modified' };
  if (file.status === 'added') return { ...file, lines: 'all', why: null };
  if (file.status === 'removed') return { ...file, lines: [], why: null };
  const shown = was.wasFile && was.isFile ? lines : 'all';
  return { ...file, lines: shown, why: shown === 'all' ? 'git does not show its changed lines' : null };
}

function trackedFiles(git: Git): { files: ReadonlySet<string>; submodules: ReadonlySet<string> } {
  const rows = git.tell(['ls-files', '-z', '--stage']).toString('utf8').split('\0').map(row => ({ path: row.slice(row.indexOf('\t') + 1), submodule: row.startsWith('160000') }));
  return { files: new Set(rows.map(({ path }) => path)), submodules: new Set(rows.filter(({ submodule }) => submodule).map(({ path }) => path)) };
}

/** The contents of blobs that are no larger than a limit. It fails if one is missing, as in a clone without contents. */
export function contents(git: Git, blobs: readonly string[], limit: number): ReadonlyMap<string, Buffer> {
  const wanted = [...new Set(blobs)];
  if (wanted.length === 0) return new Map();
  const sizes = git.tell(['cat-file', '--batch-check'], `${wanted.join('\n')}\n`).toString('latin1').trimEnd().split('\n').map(row => row.split(' '));
  if (sizes.some(([, kind]) => kind === 'missing')) throw new GitFailure('the clone leaves out the contents of old files (`filter`)');
  const small = sizes.filter(([, , size]) => Number(size) <= limit).map(([blob = '']) => blob);
  if (small.length === 0) return new Map();
  const out = git.tell(['cat-file', '--batch'], `${small.join('\n')}\n`);
  const found = new Map<string, Buffer>();
  for (let at = 0; at < out.length;) {
    const end = out.indexOf(10, at);
    const [blob = '', , size] = out.toString('latin1', at, end).split(' ');
    found.set(blob, out.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return found;
}

function line(out: Buffer | undefined): string | undefined {
  return out?.toString('utf8').trim().split('\n')[0] || undefined;
}
