// Expressions from tokens: names, paths, members, calls, text. What is none of these is unknown.
import type { CallExpr, Expr } from '../../analysis/program';
import { join, literal, unknown } from '../../analysis/scope';
import type { Place } from '../../model';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';
import { lowerMacro } from './macros';
import { crate } from './paths';

/** Tokens between separators. */
export function split(tokens: readonly SyntaxNode[], separator: string, w: Walker): SyntaxNode[][] {
  const groups: SyntaxNode[][] = [[]];
  for (const token of tokens) {
    if (/comment/.test(token.type)) continue;
    if (!token.named && w.textOf(token) === separator) groups.push([]);
    else groups.at(-1)!.push(token);
  }
  return groups;
}

/** The expression that some tokens are. */
export function expression(tokens: readonly SyntaxNode[], w: Walker): Expr {
  const [first] = tokens;
  if (!first) return unknown('no value', '', w.source.place(0, 0));
  const at = w.source.place(first.start, tokens.at(-1)!.end);
  const sums = split(tokens, '+', w);
  if (sums.length > 1 && sums.every(s => s.length > 0)) return join(sums.map(s => expression(s, w)), at);
  return new Reader(tokens, w).read() ?? unknown('not followed', '', at);
}

class Reader {
  private next = 0;
  constructor(private readonly tokens: readonly SyntaxNode[], private readonly w: Walker) {}

  /** Undefined: some other kind of expression. */
  read(): Expr | undefined {
    while (/^(?:[&*]|mut)$/.test(this.peek())) this.next++;
    let expr = this.atom();
    while (expr && this.next < this.tokens.length) expr = this.step(expr);
    return expr;
  }

  private peek(ahead = 0): string {
    const token = this.tokens[this.next + ahead];
    return token ? this.w.textOf(token) : '';
  }

  private atom(): Expr | undefined {
    const token = this.tokens[this.next];
    if (!token) return undefined;
    const { w } = this;
    if (token.type === 'identifier' && this.peek(1) === '!' && this.tokens[this.next + 2]?.type === 'token_tree') return this.macro(token);
    this.next++;
    if (token.type === 'token_tree') return w.source.text[token.start] === '(' ? expression(token.children.slice(1, -1), w) : w.source.text[token.start] === '[' ? this.list(token) : undefined;
    if (token.type === 'identifier' && this.peek() === '::' && !w.scope.lookup(w.textOf(token))) return crate(w.textOf(token), w.at(token), w);
    if (token.type === 'identifier' || token.type === 'self' || token.type.endsWith('_literal')) return w.lower(token);
    return /^(?:Self|String|crate)$/.test(w.textOf(token)) ? w.name(w.textOf(token), w.at(token)) : undefined;
  }

  private macro(name: SyntaxNode): Expr {
    const tree = this.tokens[this.next + 2]!;
    this.next += 3;
    return lowerMacro({ type: 'macro_invocation', named: true, field: null, start: name.start, end: tree.end, children: [{ ...name, field: 'macro' }, tree] }, this.w);
  }

  private list(token: SyntaxNode): Expr {
    return { kind: 'list', items: split(token.children.slice(1, -1), ',', this.w).filter(g => g.length > 0).map(g => expression(g, this.w)), open: false, at: this.w.at(token) };
  }

  private step(of: Expr): Expr | undefined {
    const token = this.tokens[this.next]!;
    const text = this.w.textOf(token);
    const name = this.tokens[this.next + 1];
    const at = (end: SyntaxNode): Place => this.w.source.place(this.tokens[0]!.start, end.end);
    if (text === '?') { this.next++; return of; }
    if ((text === '.' || text === '::') && name) {
      this.next += 2;
      return this.w.textOf(name) === 'await' ? of : { kind: 'member', of, key: literal(this.w.textOf(name), this.w.at(name)), at: at(name) };
    }
    if (token.type === 'token_tree' && text.startsWith('(')) {
      this.next++;
      const call: CallExpr = { kind: 'call', callee: of, constructs: false, at: at(token), owner: this.w.owner, use: this.w.use(), args: split(token.children.slice(1, -1), ',', this.w).filter(g => g.length > 0).map(g => ({ value: expression(g, this.w) })) };
      this.w.calls.push(call);
      return call;
    }
    return undefined;
  }
}
