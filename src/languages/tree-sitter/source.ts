// Offsets and places of one text.
import { Lines } from '../../analysis/lines';
import type { Place } from '../../model';

/** A file's text, and what its offsets are in lines and columns. */
export class Source {
  private readonly lines: Lines;

  constructor(readonly path: string, readonly text: string) {
    this.lines = new Lines(text);
  }

  /** The place from one UTF-16 offset to another, end exclusive. */
  place(start: number, end: number): Place {
    const [line, column] = this.position(start);
    const [endLine, endColumn] = this.position(end);
    return { path: this.path, line, column, endLine, endColumn };
  }

  /** 1-based line and column of an offset. */
  position(offset: number): [line: number, column: number] {
    return this.lines.position(offset);
  }

  /** Where the line of an offset begins. */
  lineStart(offset: number): number {
    const [, column] = this.position(offset);
    return offset - column + 1;
  }
}
