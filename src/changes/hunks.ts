import type { LineRange } from './change-set';

/** Reads hunks line by line. */
export interface HunkReader {
  /** The changed lines so far. */
  readonly ranges: readonly LineRange[];
  /** Takes the next line; false if it belongs to no hunk. */
  take(line: string): boolean;
}

// What a hunk's head counts is what tells a line that was taken out and reads `-- a/x` from the head of the next file.
const HEAD = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** Makes a reader for the hunks of one file. */
export function hunkReader(): HunkReader {
  const ranges: LineRange[] = [];
  let [before, after, at] = [0, 0, 0];

  /** Lines that follow each other are one range; a range without lines is a place where lines were taken out. */
  const change = (last: number): void => {
    const latest = ranges.at(-1);
    if (latest?.last === at - 1) latest.last = last;
    else ranges.push({ first: at, last });
  };
  const inside = (line: string): boolean => {
    switch (line[0]) {
      case '+': change(at); after--; at++; return true;
      case '-': change(at - 1); before--; return true;
      case '\\': return true;
      // Mails and editors take away the blank of an empty line.
      case ' ': case '\r': case undefined: before--; after--; at++; return true;
      default: [before, after] = [0, 0]; return false;
    }
  };
  return {
    ranges,
    take(line) {
      if ((before > 0 || after > 0) && inside(line)) return true;
      const head = HEAD.exec(line);
      if (!head) return line.startsWith('\\');
      const [, old = '1', start = '0', lines = '1'] = head;
      [before, after] = [Number(old), Number(lines)];
      // Without lines of its own the hunk stands behind the line it names.
      at = after === 0 ? Number(start) + 1 : Number(start);
      return true;
    },
  };
}

/** The changed lines of one file, out of its hunks. */
export function changedLines(hunks: string): readonly LineRange[] {
  const reader = hunkReader();
  for (const line of hunks.split('\n')) reader.take(line);
  return reader.ranges;
}
