// Text that is only partly known: pieces as they are quoted, cut without losing the place of what is left.
import { either, literal } from '../../analysis/scope';
import type { Expr, Literal } from '../../analysis/program';
import type { Place } from '../../model';

/** A word in pieces, one for each way of quoting and each hole. `at`: all of it, quotes included. */
export interface Text { parts: readonly Expr[]; at: Place }

type Piece = Literal & { value: string };
const isPiece = (expr: Expr): expr is Piece => expr.kind === 'literal' && typeof expr.value === 'string';

/** Stands for a hole where a text is looked at as a string. */
export const HOLE = '\0';

/** The text with a mark for each hole. */
export function render(text: Text): string {
  return text.parts.map(piece => (isPiece(piece) ? piece.value : HOLE)).join('');
}

/** The whole text, if all of it is known. */
export function known(text: Text | undefined): string | undefined {
  const all = text && render(text);
  return all?.includes(HOLE) ? undefined : all;
}

/** The known text it begins with; empty when it begins with a hole. */
export function lead(text: Text): string {
  return render(text).split(HOLE, 1)[0]!;
}

/** The expression it is: neighbouring pieces become one literal. */
export function toExpr({ parts, at }: Text): Expr {
  const runs: Expr[] = [];
  for (const piece of parts) {
    const last = runs[runs.length - 1];
    if (last && isPiece(last) && isPiece(piece)) runs[runs.length - 1] = literal(last.value + piece.value, at);
    else runs.push(piece);
  }
  const [only] = runs;
  if (runs.length > 1) return { kind: 'join', parts: runs, at };
  if (!only) return literal('', at);
  return isPiece(only) && !exact(only) ? literal(only.value, at) : only;
}

/** The text an expression is. */
export function fromExpr(expr: Expr): Text {
  return { parts: expr.kind === 'join' ? expr.parts : [expr], at: expr.at };
}

/** One of several texts; nothing for none. */
export function oneOf(texts: readonly Text[]): Text | undefined {
  const [first, ...more] = texts;
  if (!first || more.length === 0) return first;
  return { parts: [either(texts.map(toExpr), first.at)], at: first.at };
}

/** From the start of one place to the end of another. */
export function cover(from: Place, to: Place): Place {
  return { ...from, endLine: to.endLine, endColumn: to.endColumn };
}

/** What is left after the first letters. */
export function drop(text: Text, count: number): Text {
  return count === 0 ? text : part(text, count, Infinity);
}

/** Before and after the first match of a pattern in the known text. Undefined: there is none. */
export function split(text: Text, separator: RegExp): [before: Text, after: Text] | undefined {
  const match = separator.exec(render(text));
  return match ? [part(text, 0, match.index), part(text, match.index + match[0].length, Infinity)] : undefined;
}

/** The part between two offsets of the rendered text. */
export function part(text: Text, from: number, to: number): Text {
  const parts: Expr[] = [];
  let offset = 0;
  for (const piece of text.parts) {
    const length = isPiece(piece) ? piece.value.length : 1;
    const [start, end] = [Math.max(from - offset, 0), Math.min(to - offset, length)];
    if (start < end) parts.push(isPiece(piece) ? slice(piece, start, end) : piece);
    offset += length;
  }
  const [first, last] = [parts[0], parts[parts.length - 1]];
  return { parts, at: first && last ? cover(from === 0 ? text.at : first.at, to === Infinity ? text.at : last.at) : text.at };
}

/** Several texts with another between them. */
export function joined(texts: readonly Text[], between: string): Text {
  const [first, last] = [texts[0]!, texts[texts.length - 1]!];
  const parts = texts.flatMap((text, i) => (i === 0 ? text.parts : [literal(between, text.at), ...text.parts]));
  return { parts, at: cover(first.at, last.at) };
}

/** Whether a piece stands in the file letter by letter, so that a part of it has a place of its own. */
function exact({ value, at }: Piece): boolean {
  const [line, column] = after(at, value);
  return line === at.endLine && column === at.endColumn;
}

function after(at: Place, text: string): [line: number, column: number] {
  const last = text.lastIndexOf('\n');
  if (last < 0) return [at.line, at.column + text.length];
  return [at.line + text.split('\n').length - 1, text.length - last];
}

function slice(piece: Piece, from: number, to: number): Piece {
  const value = piece.value.slice(from, to);
  if (!exact(piece)) return { ...piece, value };
  const [line, column] = after(piece.at, piece.value.slice(0, from));
  const [endLine, endColumn] = after(piece.at, piece.value.slice(0, to));
  return { kind: 'literal', value, at: { path: piece.at.path, line, column, endLine, endColumn } };
}
