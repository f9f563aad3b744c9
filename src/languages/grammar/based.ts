// What a constructor hands to that of its base class: `: base("/authorizations", Method.Post)`, `super(url)`.
import type { Expr } from '../../analysis/program';
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Form } from './dialect';
import { lowerAs } from './forms';
import type { Walker } from './walker';

const MADE: Form = { as: 'call', callee: 'callee', args: 'args', constructs: true };

/** What makes an object of a class that is not named there. `callee`: a name, with the class as its text. */
export const lowerMade = (node: SyntaxNode, callee: SyntaxNode, args: SyntaxNode, w: Walker): Expr =>
  lowerAs(MADE, { ...node, children: [{ ...callee, field: 'callee' }, { ...args, field: 'args' }] }, w);

/** As much as a call that makes one of the base class. */
export function lowerBased(node: SyntaxNode, w: Walker): Expr {
  const [base] = w.self?.writes.flatMap(({ value }) => (value.kind === 'call' ? value.callee : [])) ?? [];
  const name = base?.kind === 'external' ? base.name : base?.kind === 'name' ? base.binding.name : undefined;
  const args = w.child(node, ['arguments', '@argument_list']);
  if (name === undefined || !args || !/^\W*(?:base|super)\b/.test(w.textOf(node))) return w.through(node);
  return lowerMade(node, { ...args, type: 'identifier', end: args.start, children: [], text: name }, args, w);
}
