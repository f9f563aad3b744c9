import { closest, distance } from 'fastest-levenshtein';

/** Something the user can mend: the command line shows its message alone and ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The known word that a mistyped or unfinished one is likely to mean. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word === '') return undefined;
  const begun = known.filter(each => each.startsWith(word.toLowerCase()));
  if (begun.length === 1) return begun[0];
  const best = closest(word.toLowerCase(), [...known]);
  return distance(word.toLowerCase(), best) <= Math.ceil(word.length / 3) ? best : undefined;
}

/** ` Did you mean "x"?`, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const best = nearest(word, known);
  return best === undefined ? '' : ` Did you mean "${best}"?`;
}

/** What to say of a rule that does not exist. */
export function unknownRule(key: string, known: readonly string[]): string {
  return `unknown rule "${key}".${didYouMean(key, known)} \`authorizations-lint rules\` lists them all.`;
}

/** What went wrong with a file, in words: `permission denied`. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return SYSTEM_REASONS[code] ?? (code || 'unknown error');
}

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied', EPERM: 'permission denied', ENOENT: 'no such file or directory', ENOTDIR: 'no such file or directory',
  ELOOP: 'symbolic link loop', ENAMETOOLONG: 'name too long', EMFILE: 'too many open files', EIO: 'input/output error', EISDIR: 'is a directory',
  ENXIO: 'not a regular file', EAGAIN: 'not a regular file',
};
