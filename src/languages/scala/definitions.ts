// Scala's definitions, `new` and `match`.
import { bind, either, unknown } from '../../analysis/scope';
import type { CallExpr, Expr } from '../../analysis/program';
import { filled } from '../grammar/changes';
import type { Form } from '../grammar/dialect';
import { lowerAs, named } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

const FUNCTION: Form = { as: 'function', name: 'name', params: 'parameters', body: 'body', implicit: true };
const UNNAMED: Form = { as: 'function', params: 'parameters', body: 'body', implicit: true };
const NEW: Form = { as: 'call', callee: '#0', args: '@arguments', constructs: true };

/** A method. Without a parameter list its name is what it gives. */
export function lowerDefinition(node: SyntaxNode, w: Walker): Expr {
  const name = w.child(node, 'name');
  if (!name || w.child(node, 'parameters')) return lowerAs(FUNCTION, node, w);
  const at = w.at(node);
  const binding = w.declare(w.textOf(name), w.at(name));
  const callee = lowerAs(UNNAMED, node, w);
  const value: CallExpr = { kind: 'call', callee, args: [], constructs: false, at, owner: w.owner, use: w.use() };
  w.write(binding, value);
  return value;
}

/** `new Foo(a)`, perhaps with a body. */
export function lowerNew(node: SyntaxNode, w: Walker): Expr {
  const made = lowerAs(NEW, node, w);
  const body = w.child(node, '@template_body');
  const at = w.at(node);
  return body ? filled(made, at, w, () => w.within(null, bind('this', 'instance', at, null), () => w.through(body))) : made;
}

/** `x match { case a => b }`: one of its values. */
export function lowerMatch(node: SyntaxNode, w: Walker): Expr {
  const value = w.child(node, 'value');
  if (value) w.lower(value);
  const clauses = named(w.child(node, 'body') ?? node).filter(child => child.type === 'case_clause');
  const cases = clauses.map(clause => w.branch(() => { const body = w.child(clause, 'body'); return body ? w.lower(body) : w.through(clause); }));
  return cases.length > 0 ? either(cases, w.at(node)) : unknown('no value', '', w.at(node));
}
