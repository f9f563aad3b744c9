// Patterns as in .gitignore: https://git-scm.com/docs/gitignore#_pattern_format
import ignore, { type Ignore } from 'ignore';
import { UsageError } from '../errors';

/** Compiles --include or --exclude patterns; undefined if there are none. */
export function compilePatterns(patterns: readonly string[]): Ignore | undefined {
  for (const pattern of patterns) {
    if (/\{[^}]*,[^}]*\}/.test(pattern)) throw new UsageError(`Pattern "${pattern}": braces are not understood; give one pattern for each alternative.`);
    if (pattern.trim() === '') throw new UsageError('A pattern may not be empty.');
  }
  return patterns.length === 0 ? undefined : emptyRules().add([...patterns]);
}

/** Rules that match nothing yet. Case counts on every system, so that a scan sees the same files everywhere. */
export function emptyRules(): Ignore {
  return ignore({ ignorecase: false });
}

/** The lines of a .gitignore in `folder` (relative to the top, '' for the top itself), as patterns relative to the top. */
export function gitignoreLines(text: string, folder: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r?\n/).filter(line => line !== '' && !line.startsWith('#')).map(line => rebase(line, folder));
}

/** A pattern written relative to `folder`, as one relative to the folder above it that `folder` is relative to. */
export function rebase(pattern: string, folder: string): string {
  if (folder === '') return pattern;
  const negated = pattern.startsWith('!');
  const body = negated ? pattern.slice(1) : pattern;
  const inner = body.replace(/(?<!\\)\s+$/, '').replace(/\/$/, '');
  const anywhere = inner.includes('/') ? '' : '**/';
  return `${negated ? '!' : ''}/${folder.replace(/[\\*?[\]!# ]/g, '\\$&')}/${anywhere}${body.replace(/^\//, '')}`;
}
