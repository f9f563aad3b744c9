import type { Finding, ReporterContext } from '../model';
import { visibleCode } from '../reporters/parts/escape';
import type { Lines } from './hunks';

/**
 * The lines of a comment with the finding's fix in them, as a block that people can take over; nothing unless that is exact. The lines that were
 * scanned must be those of the pull request: they are not if it was scanned together with its base, or if a secret was blanked.
 */
export function suggestion({ fix, path }: Finding, { start, end, text }: Lines, lines: ReporterContext['lines']): string {
  const scanned = lines(path, start, end);
  const at = fix ? fix.line - start : -1;
  const line = text[at];
  if (!fix || line === undefined || fix.endLine !== fix.line || scanned?.join('\n') !== text.join('\n') || text.some(each => visibleCode(each) !== each)) return '';
  const fixed = text.with(at, line.slice(0, fix.column - 1) + fix.text + line.slice(fix.endColumn - 1));
  const fence = '`'.repeat(Math.max(3, ...[...fixed.join('\n').matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return [`${fence}suggestion`, ...fixed, fence].join('\n');
}
