// Calls of PHP's own functions that do more than call: constants, variables by name, options of curl.
import type { CallExpr, Expr } from '../../analysis/program';
import { literal } from '../../analysis/scope';
import { lowerAs } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';
import { entries, keyOf, recordOf } from './arrays';

type Lowering = (call: CallExpr, node: SyntaxNode, w: Walker) => Expr;

const SPECIAL: Readonly<Record<string, Lowering>> = { define, compact, curl_setopt: curlOption, curl_setopt_array: curlOptions };

/** A call of a function by its name. */
export function lowerFunctionCall(node: SyntaxNode, w: Walker): Expr {
  const expr = lowerAs({ as: 'call', callee: 'function', args: 'arguments' }, node, w);
  if (expr.kind !== 'call' || expr.callee.kind !== 'external') return expr;
  const { name } = expr.callee;
  return Object.hasOwn(SPECIAL, name) ? SPECIAL[name]!(expr, node, w) : expr;
}

/** `define('NAME', value)`: a constant, known everywhere. */
function define(call: CallExpr, _node: SyntaxNode, w: Walker): Expr {
  const [name, value] = call.args;
  if (name?.value.kind === 'literal' && value) w.write(w.globals.declare(String(name.value.value), 'variable', call.at), value.value);
  return call;
}

/** `compact('a', 'b')`: the variables of these names. */
function compact(call: CallExpr, node: SyntaxNode, w: Walker): Expr {
  return recordOf(call.args.flatMap(({ value }) => (value.kind === 'literal' ? [{ key: value, value: w.name(`$${String(value.value)}`, value.at), at: value.at }] : [])), node, w);
}

/** `curl_setopt($handle, OPTION, value)` as a method of the handle that takes a record. */
function curlOption(call: CallExpr, node: SyntaxNode, w: Walker): Expr {
  const [handle, , value] = call.args;
  const option = w.child(node, 'arguments')?.children.filter(c => c.type === 'argument')[1];
  const name = option && w.child(option, '#-1');
  if (!handle || !name || !value) return call;
  return onHandle(call, handle.value, recordOf(entries(keyOf(name, w), value.value, value.value.at), node, w), w);
}

/** `curl_setopt_array($handle, [OPTION => value])`. */
function curlOptions(call: CallExpr, _node: SyntaxNode, w: Walker): Expr {
  const [handle, options] = call.args;
  return handle && options ? onHandle(call, handle.value, options.value, w) : call;
}

function onHandle(call: CallExpr, handle: Expr, options: Expr, w: Walker): Expr {
  return Object.assign(call, { callee: { kind: 'member', of: named(handle, w), key: literal('setopt', call.callee.at), at: call.callee.at } as const, args: [{ value: options }] });
}

/** A handle that is kept in a field, as a variable of the function: what is set on it here belongs together. */
function named(handle: Expr, w: Walker): Expr {
  if (handle.kind !== 'member' || handle.key.kind !== 'literal') return handle;
  const name = `->${String(handle.key.value)}`;
  const binding = w.scope.lookup(name) ?? w.declare(name, handle.at);
  if (binding.writes.length === 0) binding.writes.push({ value: handle, order: -1, owner: w.owner, maybe: false });
  return { kind: 'name', binding, at: handle.at, use: w.use() };
}
