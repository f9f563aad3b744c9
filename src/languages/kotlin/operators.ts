// Kotlin's infix functions: `"note" to note` is an entry, every other one is a call.
import { literal } from '../../analysis/scope';
import type { CallExpr, Expr } from '../../analysis/program';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** `left name right`. */
export function lowerInfix(node: SyntaxNode, w: Walker): Expr {
  const at = w.at(node);
  const [left, name, right] = [w.child(node, '#0'), w.child(node, '#1'), w.child(node, '#2')];
  if (!left || !name || !right) return w.through(node);
  if (w.textOf(name) === 'to') return w.tuple({ kind: 'record', entries: [{ key: w.lower(left), value: w.lower(right), at }], open: false, at });
  const callee: Expr = { kind: 'member', of: w.lower(left), key: literal(w.textOf(name), w.at(name)), at };
  const call: CallExpr = { kind: 'call', callee, args: [{ value: w.lower(right) }], constructs: false, at, owner: w.owner, use: w.use() };
  w.calls.push(call);
  return call;
}
