// Cuts code into names, strings, numbers, operators and brackets, and sets comments aside.
import type { Hole, Lexicon, Quote } from './lexicon';

export interface Token {
  kind: 'name' | 'symbol' | 'number' | 'string' | 'op' | 'open' | 'close' | 'line' | 'opaque';
  text: string;
  start: number;
  end: number;
  /** White space stands before it. */
  spaced: boolean;
  /** The inside of a string. */
  pieces?: readonly Piece[];
}
/** A part of a string: text, an escape sequence, or code that is put in. */
export interface Piece { kind: 'content' | 'escape' | 'hole'; start: number; end: number; tokens?: readonly Token[] }
export interface Comment { start: number; end: number; /** It is a document of its own, by the ending that its kind has. */ document?: string }
export interface Lexed { tokens: Token[]; comments: Comment[] }

const OPERATORS = ['===', '!==', '...', '..<', '<=>', '**=', '||=', '&&=', '??=', '<<=', '>>=', '->', '=>', '<-', '::', '?.', '&&', '||', '??', '==', '!=', '<=', '>=', ':=', '+=', '-=', '*=', '/=', '|=', '<<', '>>', '++', '--', '..'];
const NUMBER = /(?:0[xXbo][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?)[a-zA-Z]{0,3}/y;
const SPACE = /[ \t\r\f\v\u00a0]+/y;
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** How deep strings with code in them nest. */
const MAX_DEPTH = 20;

/** Cuts a whole text. */
export function lex(text: string, lexicon: Lexicon): Lexed {
  const lexer = new Lexer(text, lexicon);
  return { tokens: lexer.run(0, text.length).tokens, comments: lexer.comments };
}

class Lexer {
  readonly comments: Comment[] = [];
  private readonly operators: readonly string[];
  private depth = 0;

  constructor(private readonly text: string, private readonly lexicon: Lexicon) {
    const { operators = [], join, paths = [], either = [], format = [], pipe = [], apply = [], assign, members, labels, marked = [] } = lexicon;
    const own = [...operators, ...join, ...paths, ...either, ...format, ...pipe, ...apply, ...assign, ...members, ...labels, ...marked].filter(one => !/^\w/.test(one));
    this.operators = [...new Set([...own, ...OPERATORS])].sort((a, b) => b.length - a.length);
  }

  /** Cuts from an offset to a limit, or to the bracket that closes one which was opened before. */
  run(from: number, limit: number, until?: string): { tokens: Token[]; end: number } {
    const tokens: Token[] = [];
    const open: string[] = [];
    const here: { quote: Quote; opener: string; token: Token }[] = [];
    let at = from;
    let spaced = false;
    const push = (kind: Token['kind'], end: number, more: Partial<Token> = {}): void => {
      tokens.push({ kind, text: this.text.slice(at, end), start: at, end, spaced, ...more });
      at = end;
      spaced = false;
    };
    while (at < limit) {
      const letter = this.text[at]!;
      const skipped = this.match(SPACE, at) ?? (this.lexicon.continues && this.match(this.lexicon.continues, at));
      if (skipped) { at += skipped.length; spaced = true; continue; }
      if (letter === '\n') {
        push('line', at + 1);
        for (const { quote, opener, token } of here.splice(0)) at = this.hereDocument(quote, opener, token, at, limit);
        spaced = true;
        continue;
      }
      const comment = this.comment(at, limit);
      if (comment) { this.comments.push(comment); at = comment.end; spaced = true; continue; }
      const opaque = this.lexicon.opaque && expectsOperand(tokens) ? this.match(this.lexicon.opaque, at) : undefined;
      if (opaque) { push('opaque', at + opaque.length); continue; }
      const quote = this.quote(at);
      if (quote) {
        const token: Token = { kind: 'string', text: '', start: at, end: at + quote.opener.length, spaced, pieces: [] };
        if (quote.quote.here) here.push({ ...quote, token });
        else {
          const body = this.body(quote.quote, quote.opener, token.end, limit);
          if (!body) { const newline = this.text.indexOf('\n', at); const end = newline < 0 ? limit : newline; this.comments.push({ start: at, end }); at = end; continue; }
          Object.assign(token, body);
        }
        tokens.push(token);
        at = token.end;
        spaced = false;
        continue;
      }
      const symbol = this.lexicon.symbols && this.match(this.lexicon.symbols, at);
      // Behind a label that ends in a colon it is a value: `~code:\`Created`.
      if (symbol && (spaced || (tokens.at(-1)?.kind !== 'name' && tokens.at(-1)?.kind !== 'close') || tokens.at(-1)?.text.endsWith(':'))) { push('symbol', at + symbol.length); continue; }
      const name = this.match(this.lexicon.names, at);
      if (name) { push('name', at + name.length); continue; }
      const number = this.match(NUMBER, at);
      if (number) { push('number', at + number.length); continue; }
      const operator = this.operators.find(one => this.text.startsWith(one, at)) ?? letter;
      const bracket = operator.at(-1)!;
      if (CLOSES[bracket] !== undefined) {
        open.push(CLOSES[bracket]);
        push('open', at + operator.length);
      } else if (letter === ')' || letter === ']' || letter === '}') {
        if (until !== undefined && open.length === 0 && letter === until) return { tokens, end: at };
        const matching = open.lastIndexOf(letter);
        if (matching >= 0) open.length = matching;
        push('close', at + 1);
      } else push('op', at + operator.length);
    }
    return { tokens, end: limit };
  }

  private match(pattern: RegExp, at: number): string | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.text)?.[0];
  }

  private comment(at: number, limit: number): Comment | undefined {
    if (this.lexicon.lineComments.some(pattern => this.match(pattern, at) !== undefined)) {
      const newline = this.text.indexOf('\n', at);
      return { start: at, end: newline < 0 ? limit : Math.min(newline, limit) };
    }
    for (const [open, close, document] of this.lexicon.blockComments) {
      const opener = this.match(open, at);
      if (opener === undefined) continue;
      close.lastIndex = at + opener.length;
      const found = close.exec(this.text);
      return { start: at, end: found ? Math.min(found.index + found[0].length, limit) : limit, ...(document !== undefined && { document }) };
    }
    return undefined;
  }

  private quote(at: number): { quote: Quote; opener: string } | undefined {
    for (const quote of this.lexicon.quotes) {
      const opener = this.match(quote.open, at);
      if (opener !== undefined) return { quote, opener };
    }
    return undefined;
  }

  /** The inside of a string up to what closes it. */
  private body(quote: Quote, opener: string, from: number, limit: number): { end: number; pieces: Piece[] } | undefined {
    const close = quote.close ? quote.close(opener) : opener;
    const nests = Object.entries(CLOSES).find(([, closing]) => closing === close)?.[0];
    const pieces: Piece[] = [];
    let start = from;
    let at = from;
    let level = 0;
    const flush = (): void => { if (at > start) pieces.push({ kind: 'content', start, end: at }); };
    while (at < limit) {
      if (quote.oneLine && this.text[at] === '\n') return undefined;
      if ((quote.escape === 'twice' || quote.doubles) && this.text.startsWith(close + close, at)) {
        flush();
        pieces.push({ kind: 'content', start: at, end: at + close.length });
        start = at += 2 * close.length;
        continue;
      }
      const hole = this.hole(quote.holes ?? [], at, limit);
      if (hole) { flush(); pieces.push(hole); start = at = hole.end; continue; }
      if (quote.escape !== 'twice' && this.text[at] === quote.escape) {
        flush();
        const end = at + (/^\\(?:u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|\r?\n|[\s\S])/.exec(this.text.slice(at, at + 12))?.[0].length ?? 2);
        pieces.push({ kind: 'escape', start: at, end });
        start = at = end;
        continue;
      }
      if (this.text.startsWith(close, at) && level === 0) { flush(); return { end: at + close.length, pieces }; }
      if (nests !== undefined && this.text[at] === nests) level++;
      else if (nests !== undefined && this.text[at] === close) level--;
      at++;
    }
    flush();
    return quote.oneLine ? undefined : { end: limit, pieces };
  }

  private hole(holes: readonly Hole[], at: number, limit: number): Piece | undefined {
    for (const hole of holes) {
      if ('name' in hole) {
        const name = this.match(hole.name, at);
        if (name !== undefined) return { kind: 'hole', start: at, end: at + name.length, tokens: this.inner(at + (hole.drop ?? 0), at + name.length) };
      } else if (this.text.startsWith(hole.open, at) && this.depth < MAX_DEPTH) {
        this.depth++;
        const { tokens, end } = this.run(at + hole.open.length, limit, hole.close);
        this.depth--;
        return { kind: 'hole', start: at, end: Math.min(end + hole.close.length, limit), tokens };
      }
    }
    return undefined;
  }

  private inner(start: number, end: number): Token[] {
    this.depth++;
    const { tokens } = this.depth < MAX_DEPTH ? this.run(start, end) : { tokens: [] };
    this.depth--;
    return tokens;
  }

  /** A here-document's text becomes the inside of its token. */
  private hereDocument(quote: Quote, opener: string, token: Token, from: number, limit: number): number {
    const word = quote.close ? quote.close(opener) : opener;
    for (let start = from; start < limit;) {
      const newline = this.text.indexOf('\n', start);
      const end = newline < 0 ? limit : newline;
      if (this.text.slice(start, end).trim() === word) {
        const body = this.body({ ...quote, close: () => '\n\0', oneLine: false }, '', from, start);
        token.pieces = body?.pieces ?? [];
        return end;
      }
      start = end + 1;
    }
    return from;
  }
}

/** Whether what comes next is a value and not an operator. */
function expectsOperand(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return !last || last.kind === 'op' || last.kind === 'open' || last.kind === 'line' || (last.kind === 'name' && /^(?:if|unless|and|or|not|return|when|split|grep|=~)$/.test(last.text));
}
