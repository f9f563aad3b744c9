// A diff as git, `diff -u` and their like write it.
// https://git-scm.com/docs/diff-format · https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
import path from 'node:path';
import type { ChangedFile } from './change-set';
import { hunkReader, type HunkReader } from './hunks';
import { unquoted } from './quoted-name';

/** What is known of a file while its part of the diff is read. */
interface Draft {
  before: string; after: string;
  /** Whether the two lines with its names were there. */
  named: boolean;
  /** Names that are given as they are. */
  from?: string; to?: string;
  status?: 'added' | 'removed';
  whole?: string;
  hunks: HunkReader;
}

const NOWHERE = '/dev/null';

/** The lines between a file's first line and its hunks, and what each tells. */
const HEADERS: readonly (readonly [RegExp, (file: Draft, value: string) => void])[] = [
  [/^rename from (.+?)\r?$/s, (file, name) => { file.from = unquoted(name); }],
  [/^(?:rename|copy) to (.+?)\r?$/s, (file, name) => { file.to = unquoted(name); }],
  [/^(new file) mode/, file => { file.status = 'added'; }],
  [/^(deleted file) mode/, file => { file.status = 'removed'; }],
  [/^(Binary files .* differ|GIT binary patch)/s, file => { file.whole = 'the diff shows no lines of it'; }],
];

/** The files of a diff, with paths as they stand there but for `a/` and `b/`; undefined if the text is no diff. */
export function readDiff(text: string): ChangedFile[] | undefined {
  const files: Draft[] = [];
  const lines = text.split('\n');
  let file: Draft | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (file?.hunks.take(line)) continue;
    const next = firstLine(line);
    if (next) files.push(file = next);
    else if (line.startsWith('--- ') && lines[i + 1]?.startsWith('+++ ')) {
      const [before, after] = [nameIn(line), nameIn(lines[++i]!)];
      // Where git begins a file, its names are known.
      if (file === undefined || file.named) files.push(file = draft(...bothNames(before, after)));
      file.named = true;
      file.status ??= before === NOWHERE ? 'added' : after === NOWHERE ? 'removed' : undefined;
    } else if (file) for (const [pattern, tell] of HEADERS) told(pattern.exec(line), value => tell(file!, value));
  }
  return files.length === 0 && text.trim() !== '' ? undefined : files.map(finished);
}

function told(found: RegExpExecArray | null, tell: (value: string) => void): void {
  if (found) tell(found[1] ?? '');
}

const draft = (before: string, after: string): Draft => ({ before, after, named: false, hunks: hunkReader() });

/** The line that git begins a file with. */
function firstLine(line: string): Draft | undefined {
  const [, kind, names = ''] = /^diff --(git|cc|combined) (.+?)\r?$/s.exec(line) ?? [];
  if (kind === undefined) return undefined;
  // Without a rename the two names are as long as each other. With one, they stand on lines of their own.
  const middle = (names.length - 1) / 2;
  if (kind === 'git') return draft(unquoted(names.slice(0, middle)), unquoted(names.slice(middle + 1)));
  return { ...draft(unquoted(names), unquoted(names)), whole: 'the diff is of a merge' };
}

/** `--- a/x`, of a name with blanks and of `diff -u` with a tab after it. */
function nameIn(line: string): string {
  return unquoted(line.slice(4).replace(/(?:\t.*)?\r?$/s, ''));
}

function finished({ before, after, from, to, status, whole, hunks: { ranges } }: Draft): ChangedFile {
  const renamed = from !== undefined && to !== undefined;
  const name = path.posix.normalize(to ?? withoutPrefix(before, after));
  const lines = whole !== undefined || status === 'added' ? 'all' : ranges;
  return { path: name, previous: renamed ? path.posix.normalize(from) : null, status: status ?? (renamed ? 'renamed' : 'modified'), lines, why: status === 'added' ? null : whole ?? null };
}

/** Both names of a file, also if it has but one state: then nothing is left to tell `a/` and `b/` by. */
function bothNames(before: string, after: string): [string, string] {
  if (before !== NOWHERE && after !== NOWHERE) return [before, after];
  const only = (before === NOWHERE ? after : before).replace(/^[ab]\//, '');
  return [only, only];
}

/** The name of a file without what tells its two states apart: `a/` and `b/`, `old/` and `new/`. */
function withoutPrefix(before: string, after: string): string {
  const [old, now] = [before, after].map(each => each.slice(each.indexOf('/') + 1));
  return old === now && before.includes('/') && after.includes('/') && before !== after ? old! : after;
}
