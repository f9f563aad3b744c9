// Rust's macros. The grammar leaves what stands in them as tokens: enough of an expression is read from these to tell a URL and a body.
import type { Arg, CallExpr, Entry, Expr } from '../../analysis/program';
import { join, literal, unknown } from '../../analysis/scope';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';
import { expression, split } from './tokens';

type Lowering = (tokens: readonly SyntaxNode[], node: SyntaxNode, w: Walker) => Expr;

const values = (tokens: readonly SyntaxNode[], w: Walker): Expr[] => split(tokens, ',', w).filter(group => group.length > 0).map(group => expression(group, w));

const MACROS: Readonly<Record<string, Lowering>> = {
  format, format_args: format,
  concat: (tokens, node, w) => join(values(tokens, w), w.at(node)),
  vec: (tokens, node, w) => ({ kind: 'list', items: values(tokens, w), open: false, at: w.at(node) }),
  json: (tokens, node, w) => json(tokens, node, w),
  env: environment, option_env: environment,
  hashmap: (tokens, node, w) => map(tokens, '=>', node, w), btreemap: (tokens, node, w) => map(tokens, '=>', node, w), form: (tokens, node, w) => map(tokens, '=>', node, w),
};

/** A macro by its name. One that is not known is a call of that name, which hands on what it is given alone: `try!(request.send())`. */
export function lowerMacro(node: SyntaxNode, w: Walker): Expr {
  const name = w.textOf(w.child(node, 'macro') ?? node).replace(/^.*::/, '');
  const tree = node.children.find(c => c.type === 'token_tree');
  const tokens = tree ? tree.children.slice(1, -1) : [];
  if (Object.hasOwn(MACROS, name)) return MACROS[name]!(tokens, node, w);
  const at = w.at(node);
  const call = { kind: 'call', constructs: false, at, owner: w.owner } as Partial<CallExpr> as CallExpr;
  w.calls.push(call);
  const args: Arg[] = values(tokens, w).map(value => ({ value }));
  return Object.assign(call, { callee: { kind: 'external', name: `${name}!`, at } as Expr, args, use: w.use(), ...(args.length === 1 && { otherwise: args[0]!.value }) });
}

/** `format!("{}/{name}", a)`: places are filled in order, by number or by name. */
function format(tokens: readonly SyntaxNode[], node: SyntaxNode, w: Walker): Expr {
  const at = w.at(node);
  const [pattern, ...rest] = split(tokens, ',', w).filter(group => group.length > 0);
  const text = pattern && expression(pattern, w);
  if (text?.kind !== 'literal') return unknown('a format', '', at);
  const named = new Map<string, Expr>();
  const given = rest.flatMap(group => {
    const [name, equals, ...value] = group;
    if (name?.type !== 'identifier' || !equals || w.textOf(equals) !== '=') return [expression(group, w)];
    named.set(w.textOf(name), expression(value, w));
    return [];
  });
  let next = 0;
  const parts = String(text.value).split(/(\{\{|\}\}|\{[^{}]*\})/).map((piece, i): Expr => {
    if (i % 2 === 0) return literal(piece, at);
    if (piece.length === 2 && piece !== '{}') return literal(piece[0]!, at);
    const key = piece.slice(1, -1).replace(/:.*$/, '').trim();
    if (key === '') return given[next++] ?? unknown('not given', '', at);
    return /^\d+$/.test(key) ? given[Number(key)] ?? unknown('not given', '', at) : named.get(key) ?? w.name(key, at);
  });
  return join(parts, at);
}

function environment(tokens: readonly SyntaxNode[], node: SyntaxNode, w: Walker): Expr {
  const [name] = values(tokens, w);
  return unknown('environment', name?.kind === 'literal' ? String(name.value) : '', w.at(node));
}

/** `json!({ "a": 1 })`: objects, lists, and expressions as values. */
function json(tokens: readonly SyntaxNode[], node: SyntaxNode, w: Walker): Expr {
  const [only] = tokens;
  if (only && tokens.length === 1 && only.type === 'token_tree') {
    const inner = only.children.slice(1, -1);
    const open = w.source.text[only.start];
    if (open === '{') return map(inner, ':', only, w);
    if (open === '[') return { kind: 'list', items: split(inner, ',', w).filter(g => g.length > 0).map(group => json(group, only, w)), open: false, at: w.at(only) };
  }
  if (only && tokens.length === 1 && w.textOf(only) === 'null') return literal(null, w.at(only));
  return tokens.length === 0 ? unknown('no value', '', w.at(node)) : expression(tokens, w);
}

function map(tokens: readonly SyntaxNode[], between: string, node: SyntaxNode, w: Walker): Expr {
  const entries = split(tokens, ',', w).filter(group => group.length > 0).map((group): Entry => {
    const [key = [], ...value] = split(group, between, w);
    const last = value.flat();
    const at = w.source.place(group[0]!.start, group.at(-1)!.end);
    return { key: expression(key, w), value: json(last, group[0]!, w), at };
  });
  const record = { kind: 'record', entries, open: false, at: w.at(node) } as const;
  w.records.push(record);
  return record;
}
