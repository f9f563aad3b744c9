// Go's calls, and the built-in functions that make values.
import type { Expr } from '../../analysis/program';
import { lowerAs, named } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';
import { emptyOf } from './literals';

/** A call. `make(map[string]string)` and `new(T)` are empty values. */
export function lowerCallExpression(node: SyntaxNode, w: Walker): Expr {
  const callee = w.child(node, 'function');
  const name = callee?.type === 'identifier' ? w.textOf(callee) : '';
  const type = w.child(node, 'arguments');
  const [first] = type ? named(type) : [];
  if ((name === 'make' || name === 'new') && first) return emptyOf(first, w);
  const call = lowerAs({ as: 'call', callee: 'function', args: 'arguments' }, node, w);
  // What a loop appends may come any number of times.
  if (name === 'append' && call.kind === 'call' && w.use().loop) return { kind: 'list', items: call.args.slice(1).map(({ value }) => value), open: true, at: call.at };
  return call;
}
