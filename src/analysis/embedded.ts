// Code of one language inside a file of another: a block of a document, a step of a workflow, a command in a string.

/** Code of another language in a file. */
export interface Embedded {
  /** Language id. */
  language: string;
  /** How a file of it would end, where the language has several kinds: `.ts`. */
  extension?: string;
  /** What has to come before it: `<?php `. */
  lead?: string;
  /** Blocks that build on each other: they are read as one text, or one by one if that can't be read. */
  blocks: readonly Excerpt[];
}

/** A text that was taken out of a file, with where each stretch of it comes from, in order. */
export interface Excerpt { readonly text: string; readonly stretches: readonly Stretch[] }

/** `length` characters from `at` on stand for the `source` characters of the file from `from` on. */
export interface Stretch { at: number; length: number; from: number; source: number }

/** Puts an excerpt together. */
export class Excerpting implements Excerpt {
  text = '';
  readonly stretches: Stretch[] = [];

  constructor(private readonly file: string) {}

  /** Takes a part of the file as it is. */
  take(from: number, to: number): this {
    return this.put(this.file.slice(from, to), from, to);
  }

  /** Adds text that stands for a part of the file: a character for its escape sequence, or a whole part as it is. */
  put(text: string, from: number, to: number): this {
    if (text === '') return this;
    this.stretches.push({ at: this.text.length, length: text.length, from, source: to - from });
    this.text += text;
    return this;
  }

  /** Adds text that stands nowhere in the file. */
  add(text: string): this {
    this.text += text;
    return this;
  }
}

/** Text that stands nowhere in the file. */
export const verbatim = (text: string): Excerpt => ({ text, stretches: [] });

/** Excerpts one after the other, each on lines of its own. */
export function joined(excerpts: readonly Excerpt[], lead = ''): Excerpt {
  return concatenated([verbatim(lead), ...excerpts.flatMap(one => (one.text.endsWith('\n') ? [one] : [one, verbatim('\n')]))]);
}

/** A part of an excerpt. */
export function slice({ text, stretches }: Excerpt, from: number, to = text.length): Excerpt {
  const kept = stretches.flatMap(({ at, length, from: start, source }): Stretch[] => {
    const [first, last] = [Math.max(at, from), Math.min(at + length, to)];
    if (last <= first) return [];
    const whole = source !== length;
    return [{ at: first - from, length: last - first, from: whole ? start : start + first - at, source: whole ? source : last - first }];
  });
  return { text: text.slice(from, to), stretches: kept };
}

/** Excerpts one right after the other. */
export function concatenated(excerpts: readonly Excerpt[]): Excerpt {
  let text = '';
  const stretches: Stretch[] = [];
  for (const excerpt of excerpts) {
    const before = text.length;
    for (const stretch of excerpt.stretches) stretches.push({ ...stretch, at: stretch.at + before });
    text += excerpt.text;
  }
  return { text, stretches };
}

/** Text that stands for a part of an excerpt. */
export function standIn(text: string, excerpt: Excerpt, start: number, end: number): Excerpt {
  const from = origin(excerpt, start);
  return { text, stretches: text === '' ? [] : [{ at: 0, length: text.length, from, source: Math.max(0, originOfEnd(excerpt, end) - from) }] };
}

/** An excerpt in which other text stands for what a pattern matches; undefined leaves a match as it is. */
export function replaced(excerpt: Excerpt, pattern: RegExp, by: (match: RegExpExecArray) => string | undefined): Excerpt {
  const parts: Excerpt[] = [];
  let last = 0;
  for (const match of excerpt.text.matchAll(pattern)) {
    const text = by(match);
    if (text === undefined) continue;
    const end = match.index + match[0].length;
    parts.push(slice(excerpt, last, match.index), standIn(text, excerpt, match.index, end));
    last = end;
  }
  return last === 0 ? excerpt : concatenated([...parts, slice(excerpt, last)]);
}

/** Where the character at an offset of an excerpt stands in the file. */
export function origin({ stretches }: Excerpt, offset: number): number {
  const index = indexAt(stretches, offset);
  const { at, length, from, source } = stretches[index] ?? NOWHERE;
  // Between two stretches stands what is in no file: there begins the next one.
  const next = stretches[index + 1];
  if (next && offset >= at + length) return next.from;
  if (source !== length) return offset >= at + length ? from + source : from;
  return from + Math.max(0, Math.min(offset - at, length));
}

/** Where the text that ends at an offset of an excerpt ends in the file. */
export function originOfEnd(excerpt: Excerpt, offset: number): number {
  if (offset <= 0) return origin(excerpt, 0);
  const { at, length, from, source } = excerpt.stretches[indexAt(excerpt.stretches, offset - 1)] ?? NOWHERE;
  return source === length ? from + Math.max(0, Math.min(offset - at, length)) : from + source;
}

const NOWHERE: Stretch = { at: 0, length: 0, from: 0, source: 0 };

/** The last stretch that begins at or before an offset. */
function indexAt(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stretches[middle]!.at <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
