// Offsets of a text and the lines and columns they are on, both ways.
import type { Place } from '../model';

/** The lines of one text. Lines and columns count from 1. */
export class Lines {
  private known: readonly number[] | undefined;
  /** The line that was found last: most questions are about the same one, or the next. */
  private latest = 0;

  constructor(private readonly text: string) {}

  /** Where each line starts: nobody asks of most texts. */
  private get starts(): readonly number[] {
    return this.known ??= startsOf(this.text);
  }

  /** The place from one offset to another, the end exclusive. */
  place(path: string, start: number, end: number): Place {
    const line = this.line(start);
    const column = start - this.start(line) + 1;
    const endLine = this.line(end);
    return { path, line, column, endLine, endColumn: end - this.start(endLine) + 1 };
  }

  /** The line that an offset is on. */
  line(offset: number): number {
    const { starts, latest } = this;
    const isNear = starts[latest]! <= offset && (latest + 2 >= starts.length || offset < starts[latest + 2]!);
    let low = isNear ? latest : 0;
    let high = isNear ? Math.min(latest + 1, starts.length - 1) : starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    this.latest = low;
    return low + 1;
  }

  /** The offset at which a line begins. */
  start(line: number): number {
    return this.starts[line - 1]!;
  }

  offset(line: number, column: number): number {
    const { starts } = this;
    const start = starts[Math.min(Math.max(line, 1), starts.length) - 1]!;
    return start + column - 1;
  }
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}
