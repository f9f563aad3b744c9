// Finds the comments of a text, with as much of its language as that takes: see lexical.ts.
import { literally } from '../literally';
import type { Lexical, Quote } from './lexical';

/** A comment: all of it from `start` to `end`, what it says from `from` to `to`. */
export interface Comment { start: number; from: number; to: number; end: number }

type Token =
  | { kind: 'line' | 'skip' | 'deeper' | 'close' | 'newline'; open: RegExp }
  | { kind: 'block'; open: RegExp; close: string } | { kind: 'quote'; open: RegExp; quote: Quote } | { kind: 'inner'; open: RegExp; close: string; rules: Lexical };
/** What code in something else ends with. */
interface Frame { deeper?: string; close: string; /** It ends comments too. */ hard?: boolean }
interface Lexer { tokens: readonly Token[]; any: RegExp }

/** Strings in strings go no deeper. */
const MAX_DEPTH = 50;

/** Every comment of a text, in order. */
export function commentsIn(text: string, rules: Lexical): Comment[] {
  const found: Comment[] = [];
  new Reading(text, found).code(0, rules, undefined, 0);
  return found;
}

class Reading {
  private readonly lexers = new Map<string, Lexer>();
  private readonly patterns = new Map<string, RegExp>();

  constructor(private readonly text: string, private readonly found: Comment[]) {}

  /** Reads code up to its end; where it ends. */
  code(from: number, rules: Lexical, frame: Frame | undefined, depth: number): number {
    const { tokens, any } = this.lexer(rules, frame);
    const here: Quote[] = [];
    const opened: string[] = [];
    let nested = 0;
    for (let at = from; ;) {
      any.lastIndex = at;
      const start = any.exec(this.text)?.index;
      if (start === undefined) return this.text.length;
      const token = tokens.find(({ open }) => { open.lastIndex = start; return open.test(this.text); })!;
      const end = Math.max(token.open.lastIndex, start + 1);
      at = end;
      if (token.kind === 'line') at = this.comment(start, end, this.lineEnd(end, frame));
      else if (token.kind === 'block') at = this.comment(start, end, ...this.find(token.close, end));
      else if (token.kind === 'inner') at = this.code(end, token.rules, { close: token.close, hard: true }, depth + 1);
      else if (token.kind === 'deeper') nested++;
      else if (token.kind === 'close' && nested-- === 0) return end;
      else if (token.kind === 'newline') at = this.bodies(start, here.splice(0), opened.splice(0));
      else if (token.kind === 'quote' && token.quote.here) { here.push(token.quote); opened.push(this.text.slice(start, end)); }
      else if (token.kind === 'quote') at = this.quoted(end, token.quote, this.text.slice(start, end), rules, depth);
    }
  }

  private comment(start: number, from: number, to: number, end = to): number {
    this.found.push({ start, from, to, end });
    return end;
  }

  private lineEnd(from: number, frame: Frame | undefined): number {
    const [end] = this.find('\\r?$', from);
    const closed = frame?.hard ? this.text.slice(from, end).search(frame.close) : -1;
    return closed < 0 ? end : from + closed;
  }

  /** Where something next is: its start and its end; the end of the text if it is not there. */
  private find(source: string, from: number): [number, number] {
    const match = this.next(source, from);
    return match ? [match.index, match.index + match[0].length] : [this.text.length, this.text.length];
  }

  private next(source: string, from: number): RegExpExecArray | null {
    const pattern = this.patterns.get(source) ?? new RegExp(source, 'gm');
    this.patterns.set(source, pattern);
    pattern.lastIndex = from;
    return pattern.exec(this.text);
  }

  /** Where a text ends. One that should end on its line and does not is none. */
  private quoted(from: number, quote: Quote, opened: string, rules: Lexical, depth: number): number {
    const close = quote.close?.(opened) ?? literally(opened);
    const next = [quote.escape, quote.hole && `(?<hole>${quote.hole[0]})`, `(?<close>${close})`, quote.oneLine ? '(?<line>\\n)' : undefined].filter(Boolean).join('|');
    for (let at = from; ;) {
      const match = this.next(next, at);
      if (!match || match.groups?.['line'] !== undefined) return quote.oneLine ? from : this.text.length;
      at = match.index + Math.max(1, match[0].length);
      if (match.groups?.['close'] !== undefined) return at;
      if (quote.hole && match.groups?.['hole'] !== undefined && depth < MAX_DEPTH) at = this.code(at, rules, { deeper: quote.hole[1], close: quote.hole[2] }, depth + 1);
    }
  }

  /** Where the texts end that begin on the line below. */
  private bodies(newline: number, quotes: readonly Quote[], opened: readonly string[]): number {
    return quotes.reduce((at, quote, i) => this.find(quote.close?.(opened[i] ?? '') ?? '$', at)[1], newline + 1);
  }

  private lexer(rules: Lexical, frame: Frame | undefined): Lexer {
    const tokens = tokensOf(rules, frame);
    const key = tokens.map(({ kind, open }) => kind + open.source).join('\n');
    const lexer = this.lexers.get(key) ?? { tokens, any: new RegExp(tokens.map(({ open }) => open.source).join('|'), 'gm') };
    this.lexers.set(key, lexer);
    return lexer;
  }
}

/** What to look for, the first that fits. What ends the code comes before everything else. */
function tokensOf({ skip, blocks = [], quotes = [], inner = [], line }: Lexical, frame: Frame | undefined): Token[] {
  const sticky = (source: string): RegExp => new RegExp(`(?:${source})`, 'my');
  const of = (kind: 'line' | 'skip' | 'deeper' | 'close' | 'newline', source: string | undefined): Token[] => (source === undefined ? [] : [{ kind, open: sticky(source) }]);
  return [
    ...of('close', frame?.close), ...of('deeper', frame?.deeper), ...of('newline', quotes.some(({ here }) => here) ? '\\n' : undefined),
    ...blocks.map(([open, close]): Token => ({ kind: 'block', open: sticky(open), close })),
    ...inner.map(([open, close, rules]): Token => ({ kind: 'inner', open: sticky(open), close, rules })),
    ...of('line', line), ...of('skip', skip),
    ...quotes.map((quote): Token => ({ kind: 'quote', open: sticky(quote.open), quote })),
  ];
}
