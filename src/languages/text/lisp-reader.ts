// The reader of Lisps: text to forms.
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Lisp } from './lexicon';
import { make } from './nodes';

/** A form with the forms inside it. */
export interface Form {
  kind: 'list' | 'vector' | 'map' | 'string' | 'symbol' | 'keyword' | 'number' | 'quoted' | 'unquoted' | 'progn' | 'other';
  text: string;
  start: number;
  end: number;
  items: readonly Form[];
  /** The inside of a string. */
  pieces?: readonly SyntaxNode[];
}

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const ATOM = /[^\s()[\]{}"';`,]+/y;
const NUMBER = /^[-+]?\d[\d.]*(?:[eE][-+]?\d+)?$/;

/** What stands before a form and changes it, and the same where brackets are vectors and maps. */
const MARK = /#'|#;|#(?:hash(?:eqv?)?(?=\())?(?=[({"])|'|`|,@?/y;
const MARK_IN_VECTORS = /#'|#_|#\^|~@|#\?@?|#(?=[({"])|'|`|,|~|\^|@(?=[({\w])/y;

/** Every form of a text, and its comments. */
export function readForms(text: string, lisp: Lisp): { forms: Form[]; comments: { start: number; end: number }[] } {
  const reader = new Reader(text, lisp);
  const forms = reader.until('');
  return { forms, comments: reader.comments };
}

class Reader {
  readonly comments: { start: number; end: number }[] = [];
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string, private readonly lisp: Lisp) {}

  /** Forms up to a closing bracket, which is passed. */
  until(close: string): Form[] {
    const forms: Form[] = [];
    while (this.at < this.text.length) {
      const letter = this.text[this.at]!;
      if (/[\s,]/.test(letter) && !(letter === ',' && !this.lisp.namespaces)) this.at++;
      else if (letter === ';') this.comment('\n');
      else if (this.text.startsWith('#|', this.at)) this.comment('|#', 2);
      else if (letter === ')' || letter === ']' || letter === '}') {
        if (letter === close || close !== '') { this.at += letter === close ? 1 : 0; return forms; }
        this.at++;
      } else {
        const before = this.at;
        const form = this.form();
        if (form) forms.push(form);
        if (this.at === before) this.at++;
      }
    }
    return forms;
  }

  /** A comment up to what ends it, and so many letters of that. */
  private comment(mark: string, taken = 0): void {
    const found = this.text.indexOf(mark, this.at);
    const end = found < 0 ? this.text.length : found + taken;
    this.comments.push({ start: this.at, end });
    this.at = end;
  }

  private form(): Form | undefined {
    const start = this.at;
    const letter = this.text[start]!;
    if (letter === '"') return this.string(start);
    if (CLOSES[letter] !== undefined) return this.bracketed(start, letter);
    // What stands before a form and changes it.
    const mark = this.lisp.namespaces ? MARK_IN_VECTORS : MARK;
    mark.lastIndex = start;
    const sign = mark.exec(this.text)?.[0];
    if (sign !== undefined) return this.marked(start, sign);
    // A character: `?a`, `\a`.
    const character = this.lisp.character;
    character.lastIndex = start;
    const char = character.exec(this.text)?.[0];
    if (char !== undefined) { this.at += char.length; return this.make('other', start); }
    ATOM.lastIndex = start;
    const atom = ATOM.exec(this.text)?.[0];
    if (atom === undefined) return undefined;
    this.at += atom.length;
    return this.make(NUMBER.test(atom) ? 'number' : /^#?:/.test(atom) ? 'keyword' : 'symbol', start);
  }

  private make(kind: Form['kind'], start: number, items: readonly Form[] = []): Form {
    return { kind, text: items.length > 0 ? '' : this.text.slice(start, this.at), start, end: this.at, items };
  }

  private bracketed(start: number, letter: string): Form {
    this.at++;
    if (this.depth > 400) return this.make('other', start);
    this.depth++;
    const items = this.until(CLOSES[letter]!);
    this.depth--;
    return { ...this.make(letter === '(' || (letter === '[' && this.lisp.scheme) ? 'list' : letter === '[' ? 'vector' : 'map', start, items), text: '' };
  }

  private marked(start: number, sign: string): Form | undefined {
    this.at += sign.length;
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
    const inner = this.at < this.text.length ? this.form() : undefined;
    if (!inner) return undefined;
    if (sign === '#_' || sign === '#;') { this.comments.push({ start, end: inner.end }); return undefined; }
    // Type hints and other metadata stand before what they are about.
    if (sign === '^' || sign === '#^') { while (/\s/.test(this.text[this.at] ?? '')) this.at++; return this.form(); }
    if (sign === "#'" || sign === '#' || sign === '@' || sign.startsWith('#?')) return inner;
    return { ...this.make(sign === "'" || sign === '`' || sign.startsWith('#hash') ? 'quoted' : 'unquoted', start, [inner]), end: inner.end };
  }

  private string(start: number): Form {
    const pieces: SyntaxNode[] = [];
    let from = start + 1;
    let at = from;
    for (; at < this.text.length && this.text[at] !== '"'; at++) {
      if (this.text[at] !== '\\') continue;
      if (at > from) pieces.push(make('content', from, at));
      pieces.push(make('escape', at, at + 2));
      from = at + 2;
      at++;
    }
    if (at > from) pieces.push(make('content', from, Math.min(at, this.text.length)));
    this.at = Math.min(at + 1, this.text.length);
    return { kind: 'string', text: this.text.slice(start, this.at), start, end: this.at, items: [], pieces };
  }
}
