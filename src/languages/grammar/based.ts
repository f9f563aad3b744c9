// What a constructor hands to that of its base class: `: base("/authorizations", Method.Post)`, `super(url)`.
import type { Expr } from '../../analysis/program';
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Form } from './dialect';
import { lowerAs } from './forms';
import type { Walker } from './walker';

const MADE: Form = { as: 'call', callee: 'callee', args: 'args', constructs: true };

/** As much as a call that makes one of the base class. */
export function lowerBased(node: SyntaxNode, w: Walker): Expr {
  const [base] = w.self?.writes.flatMap(({ value }) => (value.kind === 'call' ? value.callee : [])) ?? [];
  const name = base?.kind === 'external' ? base.name : base?.kind === 'name' ? base.binding.name : undefined;
  const args = w.child(node, ['arguments', '@argument_list']);
  if (name === undefined || !args || !/^\W*(?:base|super)\b/.test(w.textOf(node))) return w.through(node);
  return lowerAs(MADE, { ...node, children: [{ ...args, type: 'identifier', end: args.start, children: [], field: 'callee', text: name }, { ...args, field: 'args' }] }, w);
}
