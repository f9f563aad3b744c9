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
    return this.lines.place(this.path, start, end);
  }

  /** The line of an offset, from 1. */
  line(offset: number): number {
    return this.lines.line(offset);
  }

  /** Where the line of an offset begins. */
  lineStart(offset: number): number {
    return this.lines.start(this.line(offset));
  }
}
