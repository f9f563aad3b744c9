import { codeFrameColumns } from '@babel/code-frame';
import type { Finding, ReporterContext } from '../../model';
import { visibleCode } from './escape';

const width = 120;
const mostRows = 5;

/** The lines around a finding with the place marked; empty when the source is not at hand. */
export function frame(finding: Finding, context: ReporterContext): string[] {
  const { line, endLine } = finding;
  const first = Math.max(1, line - 1);
  // A row that says that one more was left out takes as much room as that one.
  const lastMarked = endLine - line <= mostRows ? endLine : line + mostRows - 1;
  const left = endLine - lastMarked;
  const source = context.lines(finding.path, first, left > 0 ? lastMarked : lastMarked + 1)?.map((each) => each.replace(/\r$/, ''));
  const main = source?.[line - first];
  if (source === undefined || main === undefined) return [];

  const window = cut(main, line === endLine ? finding : { column: finding.column, endColumn: main.length + 1 });
  const shown = source.map((each, index) => (index === line - first ? window.text : start(each)));
  // A call over several lines is marked in the margin alone: a row of carets below each line would double its length.
  const place = line === endLine
    ? { start: { line, column: window.column }, end: { line, column: window.endColumn } }
    : { start: { line }, end: { line: Math.min(lastMarked, first + source.length - 1) } };
  // `startLine` works since 7.27 and is not in the type yet, so the options are not written in place.
  const options = { highlightCode: false, linesAbove: mostRows, linesBelow: mostRows, startLine: first };
  const rows = codeFrameColumns(shown.join('\n'), place, options).split('\n');
  return left > 0 ? [...rows, `  … ${left} more lines`] : rows;
}

const start = (line: string) => (line.length <= width ? visibleCode(line) : `${visibleCode(line.slice(0, width))}…`);

/** A window of a long line around the place, and where the place is in it. */
function cut(line: string, place: { column: number; endColumn: number }) {
  const column = Math.min(Math.max(place.column, 1), line.length + 1) - 1;
  const from = line.length <= width ? 0 : Math.max(0, Math.min(column - width / 3, line.length - width));
  const to = Math.min(line.length, Math.floor(from) + width);
  const end = Math.min(Math.max(place.endColumn - 1, column), to);
  const before = `${from >= 1 ? '…' : ''}${visibleCode(line.slice(from, column))}`;
  const marked = visibleCode(line.slice(column, end));
  const after = `${visibleCode(line.slice(end, to))}${to < line.length ? '…' : ''}`;
  return { text: before + marked + after, column: before.length + 1, endColumn: before.length + 1 + marked.length };
}
