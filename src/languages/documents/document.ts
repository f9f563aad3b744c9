// What every kind of document is read to: its code, block by block, and the lines that are no code.
import type { Excerpt } from '../../analysis/embedded';

/** A line or a part of one, without its line break. */
export interface Line { from: number; to: number }

/** A block of code. */
export interface Block {
  /** What the document calls its language: `bash`, `js`. */
  info?: string;
  lines: readonly Line[];
  /** The code itself, where it is not the lines as they are. */
  excerpt?: Excerpt;
  /** It may be no code at all: the lines are only indented. */
  unsure?: boolean;
}

/** A document taken apart. */
export interface Document {
  blocks: readonly Block[];
  prose: readonly Line[];
  /** The language of blocks that name none. */
  language?: string;
  /** Documents inside this one, by the ending that files of their kind have. */
  inner?: readonly { extension: string; excerpt: Excerpt }[];
}

/** Takes a document apart. */
export type Read = (text: string) => Document;

/** The lines of a text, without their line breaks. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    lines.push({ from, to: end > from && text[end - 1] === '\r' ? end - 1 : end });
    from = end + 1;
  }
  return lines;
}

const SPACE = /[^\S\n]*/y;

/** Whether a line holds nothing but white space. */
export function isBlank(text: string, { from, to }: Line): boolean {
  // Nearly all lines begin with a letter or a mark: those above the space.
  if (from < to && text.charCodeAt(from) > 32 && text.charCodeAt(from) < 127) return false;
  SPACE.lastIndex = from;
  SPACE.test(text);
  return SPACE.lastIndex >= to;
}

/** Whether a line begins with white space that moves it in. */
export const isIndented = (text: string, { from, to }: Line): boolean => from < to && (text[from] === ' ' || text[from] === '\t');

/** How many columns of white space a line begins with; a tab goes on to the next fourth column. */
export function indentation(line: string): number {
  let width = 0;
  for (const letter of line) {
    if (letter === ' ') width++;
    else if (letter === '\t') width += 4 - (width % 4);
    else break;
  }
  return width;
}

/** A line without at most so many columns of white space. */
export function dedent(text: string, { from, to }: Line, columns: number): Line {
  let width = 0;
  let start = from;
  while (start < to && width < columns && (text[start] === ' ' || text[start] === '\t')) {
    width += text[start] === '\t' ? 4 - (width % 4) : 1;
    start++;
  }
  return { from: start, to };
}

/** Lines without the white space that all of them begin with. */
export function dedentAll(text: string, lines: readonly Line[]): Line[] {
  const filled = lines.filter(line => !isBlank(text, line));
  const common = Math.min(...filled.map(({ from, to }) => indentation(text.slice(from, to))));
  return trimmed(text, lines).map(line => dedent(text, line, Number.isFinite(common) ? common : 0));
}

/** Without empty lines at the start and the end. */
function trimmed(text: string, lines: readonly Line[]): readonly Line[] {
  const filled = (line: Line): boolean => !isBlank(text, line);
  const first = lines.findIndex(filled);
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex(filled) + 1);
}
