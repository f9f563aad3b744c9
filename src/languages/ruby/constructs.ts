// Ruby's constructs that are values: branches, hashes with shorthand entries, appending, aliases.
import { either, literal, unknown } from '../../analysis/scope';
import type { CallExpr, Entry, Expr, RecordExpr } from '../../analysis/program';
import { assignTo, lowerAs, named } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

const RECORD = { as: 'record', entry: ['pair'], key: 'key', value: 'value', spread: ['hash_splat_argument'] } as const;
const BINARY = { as: 'binary', left: 'left', operator: 'operator', right: 'right', join: ['+'], either: ['||', 'or', '&&', 'and'], format: ['%'] } as const;
/** Children that are asked rather than given. */
const ASKED: ReadonlySet<string> = new Set(['condition', 'value', 'pattern', 'exceptions', 'variable', 'guard']);
/** Nodes that are one of several ways on. */
const WAYS: ReadonlySet<string> = new Set(['then', 'else', 'elsif', 'when', 'rescue', 'in_clause']);

/** Files of tests. */
const TEST = /_(?:spec|test)\.rb$/;

const NO_VALUES: ReadonlySet<string> = new Set(['comment', 'heredoc_body', 'exceptions', 'exception_variable']);

/** `if`, `case`, `begin` and their like: one of the values of their branches. */
export function lowerFlow(node: SyntaxNode, w: Walker): Expr {
  const { failing } = w;
  // A test that looks at the error expects one.
  w.failing ||= node.type === 'begin' && TEST.test(w.source.path) && node.children.some(c => c.type === 'rescue');
  const values = valuesOf(node, w);
  w.failing = failing;
  return values.length > 0 ? either(values, w.at(node)) : unknown('no value', '', w.at(node));
}

function valuesOf(node: SyntaxNode, w: Walker): Expr[] {
  const straight = node.type === 'begin' || node.type === 'body_statement' || node.type === 'then' || node.type === 'else';
  const ways: Expr[] = [];
  let last: Expr | undefined;
  for (const child of node.children) {
    if (!child.named) continue;
    if (WAYS.has(child.type)) ways.push(...w.branch(() => valuesOf(child, w)));
    else if (child.type === 'ensure') w.branch(() => w.through(child));
    else if (child.field !== null && ASKED.has(child.field)) w.lower(child);
    else if (NO_VALUES.has(child.type)) w.lower(child);
    else last = straight ? w.lower(child) : w.branch(() => w.lower(child));
  }
  return [...(last ? [last] : []), ...ways];
}

/** A hash; `{note:}` stands for `{note: note}`. */
export function lowerHash(node: SyntaxNode, w: Walker): Expr {
  const record = lowerAs(RECORD, node, w) as RecordExpr;
  const short = shorthands(named(node), w);
  return short.length > 0 ? Object.assign(record, { entries: [...record.entries, ...short] }) : record;
}

/** Entries without a value, among pairs. */
export function shorthands(pairs: readonly SyntaxNode[], w: Walker): Entry[] {
  return pairs.filter(p => p.type === 'pair' && !w.child(p, 'value')).flatMap((pair): Entry[] => {
    const key = w.child(pair, 'key');
    const at = w.at(pair);
    return key ? [{ key: literal(w.textOf(key), at), value: w.name(w.textOf(key), at), at }] : [];
  });
}

/** More writes than this to one variable make no request. */
const MOST_WRITES = 12;

/** Operators; `a << b` changes what it is applied to. */
export function lowerAppend(node: SyntaxNode, w: Walker): Expr {
  const left = w.child(node, 'left');
  const right = w.child(node, 'right');
  if (!left || !right || w.textOf(w.child(node, 'operator') ?? node) !== '<<') return lowerAs(BINARY, node, w);
  const at = w.at(node);
  const callee: Expr = { kind: 'member', of: w.lower(left), key: literal('<<', at), at };
  const call: CallExpr = { kind: 'call', callee, args: [{ value: w.lower(right) }], constructs: false, at, owner: w.owner, use: w.use() };
  const known = left.type === 'identifier' ? w.local(w.textOf(left)) : undefined;
  if (known?.kind === 'variable' && known.writes.length < MOST_WRITES) assignTo(left, call, w);
  return call;
}

/** `yield url`: what the block makes of it is about the same, but only the block says how it is asked for. */
export function lowerYield(node: SyntaxNode, w: Walker): Expr {
  const at = w.at(node);
  const value = w.through(node);
  return node.children.some(c => c.named) ? { kind: 'record', entries: [{ key: literal('url', at), value, at }], open: true, at } : unknown('what a block makes', '', at);
}

/** `alias new old`. */
export function lowerAlias(node: SyntaxNode, w: Walker): Expr {
  const [name, old] = [w.child(node, 'name'), w.child(node, 'alias')].map(c => c && w.textOf(c).replace(/^:/, ''));
  const at = w.at(node);
  if (name && old) w.declare(name, at, w.name(old, at));
  return unknown('an alias', '', at);
}
