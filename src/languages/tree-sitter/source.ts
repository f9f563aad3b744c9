// Offsets and places of one text.
import type { Place } from '../../model';

/** A file's text, its line starts, and what its offsets are in lines and columns. */
export class Source {
  private readonly lines: number[] = [0];

  constructor(readonly path: string, readonly text: string) {
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) this.lines.push(i + 1);
  }

  /** The place from one UTF-16 offset to another, end exclusive. */
  place(start: number, end: number): Place {
    const [line, column] = this.position(start);
    const [endLine, endColumn] = this.position(end);
    return { path: this.path, line, column, endLine, endColumn };
  }

  /** 1-based line and column of an offset. */
  position(offset: number): [line: number, column: number] {
    const line = this.line(offset);
    return [line + 1, offset - this.lines[line]! + 1];
  }

  /** Where the line of an offset begins. */
  lineStart(offset: number): number {
    return this.lines[this.line(offset)]!;
  }

  private line(offset: number): number {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lines[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
