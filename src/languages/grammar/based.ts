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

/** As much as a call that makes one of the base class, or of the class itself with what another constructor of it takes. */
export function lowerBased(node: SyntaxNode, w: Walker): Expr {
  const args = w.child(node, ['arguments', '@argument_list']);
  const [, word] = /^\W*(base|super|this)\b/.exec(w.textOf(node)) ?? [];
  const name = word === 'this' ? w.self?.type : baseOf(w);
  if (name === undefined || !args || word === undefined) return w.through(node);
  return lowerMade(node, { ...args, type: 'identifier', end: args.start, children: [], text: name }, args, w);
}

/** What the base class goes by. */
function baseOf({ self }: Walker): string | undefined {
  const [base] = self?.writes.flatMap(({ value }) => (value.kind === 'call' ? value.callee : [])) ?? [];
  return base?.kind === 'external' ? base.name : base?.kind === 'name' ? base.binding.name : undefined;
}
