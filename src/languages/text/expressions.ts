// Expressions: operands with operators between them.
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Cursor } from './cursor';
import { implicitRecord } from './indented';
import { as, leaf, make, over } from './nodes';
import { operand } from './operands';
import type { Token } from './tokens';

type Kind = 'assign' | 'choice' | 'either' | 'join' | 'path' | 'cons' | 'format' | 'pipe' | 'apply' | 'infix' | 'other';
/** What binds tighter has a higher level. */
const LEVEL: Readonly<Record<Kind, number>> = { assign: 0, apply: 1, pipe: 1, choice: 1, either: 2, cons: 3, infix: 3, other: 3, join: 4, path: 4, format: 4 };

/** An expression; undefined where none begins. */
export function expression(c: Cursor, level = 0): SyntaxNode | undefined {
  return c.deeper(() => {
    let left = operand(c);
    while (left) {
      const found = operator(c);
      if (!found || LEVEL[found.kind] < level) break;
      const before = c.index;
      const next = binary(c, left, found);
      if (!next) { c.index = before; break; }
      left = next;
    }
    return left;
  });
}

interface Found { kind: Kind; token: Token; at: number }

/** The operator that comes next; it may begin the next line. */
function operator(c: Cursor): Found | undefined {
  let at = c.index;
  while (c.tokens[at]?.kind === 'line') at++;
  const token = c.tokens[at];
  const kind = token && kindOf(c, token, c.tokens[at + 1]);
  if (!kind) return undefined;
  const broken = at > c.index && c.lines;
  return broken && (kind === 'assign' || kind === 'other') ? undefined : { kind, token, at };
}

function kindOf({ lexicon }: Cursor, token: Token, next: Token | undefined): Kind | undefined {
  const { text, kind } = token;
  const role = kind === 'name' && Object.hasOwn(lexicon.words, text) ? lexicon.words[text] : undefined;
  if (role === 'or') return 'either';
  if (role === 'and') return 'other';
  if (kind !== 'op' && kind !== 'name') return undefined;
  if (lexicon.format?.includes(text)) return 'format';
  if (kind === 'name') return undefined;
  if (text === lexicon.cons) return 'cons';
  if (lexicon.assign.includes(text) || /^(?:[+.~|?]|\|\||\?\?|\.\.|<>|\/\/)=$/.test(text)) return 'assign';
  if (lexicon.infix && Object.hasOwn(lexicon.infix, text)) return 'infix';
  if (lexicon.pipe?.includes(text)) return 'pipe';
  if (lexicon.apply?.includes(text)) return 'apply';
  if (lexicon.join.includes(text)) return 'join';
  if (lexicon.paths?.includes(text)) return 'path';
  if (lexicon.either?.includes(text)) return 'either';
  if (text === '?' && next) return 'choice';
  return /^[,;:@\\#?!]$|^=>$|^->$|^\.$|^::$/.test(text) || lexicon.labels.includes(text) ? undefined : 'other';
}

function binary(c: Cursor, left: SyntaxNode, { kind, token, at }: Found): SyntaxNode | undefined {
  c.index = at + 1;
  const record = kind === 'assign' && c.lexicon.blocks === 'indentation' && c.lexicon.bare === 'commas' ? implicitRecord(c) : undefined;
  if (record) return over('assign', [as('target', left), as('value', record)]);
  c.skipLines();
  if (kind === 'choice') return choice(c, left);
  const right = expression(c, kind === 'assign' || kind === 'apply' || kind === 'cons' ? LEVEL[kind] : LEVEL[kind] + 1);
  if (!right) return undefined;
  const operatorNode = as('operator', leaf('operator', token));
  if (kind === 'assign') return over('assign', [as('target', left.type === 'list' ? { ...left, type: 'targets' } : left), operatorNode, as('value', right)]);
  if (kind === 'apply') return applied(left, right);
  if (kind === 'pipe') return piped(left, right);
  if (kind === 'infix') return over('call', [as('callee', over('member', [as('of', left), as('key', leaf('key', token, c.lexicon.infix![token.text]!))])), as('args', over('arguments', [right]))]);
  if (kind === 'path' || kind === 'cons') return over('call', [as('callee', make('name', token.start, token.end, [], kind === 'path' ? 'path join' : 'cons')), as('args', over('arguments', [left, right]))]);
  if (kind === 'format' && c.is(',')) return over('binary', [as('left', left), operatorNode, as('right', listed(c, right))]);
  return over('binary', [as('left', left), operatorNode, as('right', right)]);
}

/** `'{0}/{1}' -f a, b`: what a pattern is filled with. */
function listed(c: Cursor, first: SyntaxNode): SyntaxNode {
  const children = [first];
  while (c.eat(',')) { const next = expression(c, LEVEL.format + 1); if (!next) break; children.push(next); }
  return over('list', children);
}

/** `f a $ value` is `f a value`. */
function applied(left: SyntaxNode, value: SyntaxNode): SyntaxNode {
  const [callee, given] = ['callee', 'args'].map(field => (left.type === 'call' ? left.children.find(child => child.field === field) : undefined));
  return over('call', [callee ?? as('callee', left), as('args', over('arguments', [...(given?.children ?? []), value]))]);
}

/** `value |> f(more)` is `f(value, more)`. */
function piped(value: SyntaxNode, call: SyntaxNode): SyntaxNode {
  const callee = call.children.find(child => child.field === 'callee');
  const given = call.children.find(child => child.field === 'args');
  const args = make('arguments', value.start, call.end, [value, ...(given?.children ?? [])]);
  return make('call', value.start, call.end, [as('callee', callee ?? call), as('args', args)]);
}

function choice(c: Cursor, condition: SyntaxNode): SyntaxNode | undefined {
  const yes = c.is(':') ? condition : expression(c, 1);
  if (!yes) return undefined;
  c.skipLines();
  if (!c.eat(':')) return undefined;
  c.skipLines();
  const no = expression(c, 1);
  return no && over('choice', [condition, yes, no]);
}
