// Where the reading of tokens is.
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Lexicon, Role } from './lexicon';
import type { Token } from './tokens';

/** How deep code nests before the rest of it is passed over. */
const MAX_DEPTH = 200;

/** A position among tokens, and what is to be kept in mind there. */
export class Cursor {
  index = 0;
  /** Whether line breaks count here: not inside parentheses. */
  lines: boolean;
  /** Whether a brace begins a block, not an argument: in the head of a branch or a loop. */
  inHead = false;
  private depth = 0;
  private closings: readonly number[] | undefined;

  constructor(readonly lexicon: Lexicon, readonly text: string, readonly tokens: readonly Token[]) {
    this.lines = lexicon.lines;
  }

  /** The next token. */
  get token(): Token | undefined {
    if (!this.lines) while (this.tokens[this.index]?.kind === 'line') this.index++;
    return this.tokens[this.index];
  }

  /** A token further on, line breaks left out. */
  ahead(count: number): Token | undefined {
    for (let i = this.index; i < this.tokens.length; i++) {
      if (this.tokens[i]!.kind === 'line') continue;
      if (count-- === 0) return this.tokens[i];
    }
    return undefined;
  }

  take(): Token | undefined {
    const { token } = this;
    if (token) this.index++;
    return token;
  }

  /** Takes the next token if it is this one. */
  eat(text: string): Token | undefined {
    return this.token?.text === text && this.token.kind !== 'string' ? this.take() : undefined;
  }

  is(text: string): boolean {
    return this.token?.text === text && this.token.kind !== 'string';
  }

  skipLines(): void {
    while (this.tokens[this.index]?.kind === 'line') this.index++;
  }

  /** What a word does in this language. */
  role(token = this.token): Role | undefined {
    const { words, called } = this.lexicon;
    if (token?.kind !== 'name' || !Object.hasOwn(words, token.text)) return undefined;
    return called?.includes(token.text) && this.text[token.end] === '(' ? undefined : words[token.text];
  }

  /** The end of what was read last. */
  get end(): number {
    return this.tokens[this.index - 1]?.end ?? 0;
  }

  /** Reads what stands between brackets, where line breaks don't count, or do. */
  between<T>(lines: boolean, work: () => T): T {
    const saved = { lines: this.lines, inHead: this.inHead };
    Object.assign(this, { lines, inHead: false });
    try { return work(); } finally { Object.assign(this, saved); }
  }

  head<T>(work: () => T): T {
    const { inHead } = this;
    this.inHead = true;
    try { return work(); } finally { this.inHead = inHead; }
  }

  /** Reads one level deeper, unless that is too deep. */
  deeper(work: () => SyntaxNode | undefined): SyntaxNode | undefined {
    if (this.depth >= MAX_DEPTH) return undefined;
    this.depth++;
    try { return work(); } finally { this.depth--; }
  }

  /** Goes past what a sticky pattern fits from the next token on; undefined where it does not. */
  pass(pattern: RegExp): RegExpExecArray | undefined {
    const { token } = this;
    pattern.lastIndex = token?.start ?? this.text.length;
    const found = pattern.exec(this.text);
    if (!found) return undefined;
    const end = pattern.lastIndex;
    while (this.token && this.token.start < end) this.index++;
    return found;
  }

  /** How far the line of a token is indented. */
  column(token: Token): number {
    const start = this.text.lastIndexOf('\n', token.start - 1) + 1;
    return /^[ \t]*/.exec(this.text.slice(start, token.start))![0].length;
  }

  /** The token that closes the bracket at an index, as an index. */
  closing(from: number): number {
    this.closings ??= closings(this.tokens);
    return this.closings[from] ?? this.tokens.length;
  }
}

/** For each opening bracket the index of what closes it. A bracket of another kind closes it too: the code may be broken. */
function closings(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  const open: number[] = [];
  tokens.forEach(({ kind }, i) => {
    if (kind === 'open') open.push(i);
    else if (kind === 'close') { const start = open.pop(); if (start !== undefined) found[start] = i; }
  });
  return found;
}
