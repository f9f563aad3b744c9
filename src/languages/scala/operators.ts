// Scala's operators: each is a call of the method of that name, but for what puts text together and what makes an entry.
import { join, literal } from '../../analysis/scope';
import type { CallExpr, Expr } from '../../analysis/program';
import type { Form } from '../grammar/dialect';
import { assignTo, lowerAs } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** `left operator right`. */
export function lowerInfix(node: SyntaxNode, w: Walker): Expr {
  const at = w.at(node);
  const [left, name, right] = [w.child(node, 'left'), w.child(node, 'operator'), w.child(node, 'right')];
  if (!left || !name || !right) return w.through(node);
  const operator = w.textOf(name);
  if (operator === '+') return join([w.lower(left), w.lower(right)], at);
  if (operator === '->' || operator === ':=') return w.tuple({ kind: 'record', entries: [{ key: w.lower(left), value: w.lower(right), at }], open: false, at });
  if (operator === '+=') {
    const value = join([w.lower(left), w.lower(right)], at);
    assignTo(left, value, w);
    return value;
  }
  const call = { kind: 'call', constructs: false, at, owner: w.owner } as Partial<CallExpr> as CallExpr;
  w.calls.push(call);
  const callee: Expr = { kind: 'member', of: w.lower(left), key: literal(operator, w.at(name)), at };
  return Object.assign(call, { callee, args: [{ value: w.lower(right) }], use: w.use() });
}

/** A member. What is not called may be a method without parentheses: `client.authorize`, `url(address).POST`. */
export function lowerField(node: SyntaxNode, w: Walker): Expr {
  const [of, field] = [w.child(node, 'value'), w.child(node, 'field')];
  if (!of || !field) return w.through(node);
  const at = w.at(node);
  const name = w.textOf(field);
  const callee: Expr = { kind: 'member', of: receiver(of, w), key: literal(name, w.at(field)), at };
  const call: CallExpr = { kind: 'call', callee, args: [], constructs: false, at, owner: w.owner, use: w.use() };
  // A method of HTTP that something is sent by is called, parentheses or not.
  if (/^(GET|POST|PUT|PATCH|DELETE|HEAD)$/.test(name) && !/^[A-Z]\w*$/.test(w.textOf(of))) {
    w.calls.push(call);
    return call;
  }
  w.calls.push({ ...call, implicit: true });
  return callee;
}

/** What a member stands on. In parentheses it goes on all the same: `(host / "path").POST`. */
function receiver(node: SyntaxNode, w: Walker): Expr {
  const of = w.lower(node);
  if (of.kind === 'call' && node.type === 'parenthesized_expression') of.at = w.at(node);
  return of;
}

const CALL: Form = { as: 'call', callee: 'function', args: 'arguments' };

/** A call. The member that is called is no call of its own. */
export function lowerCall(node: SyntaxNode, w: Walker): Expr {
  return lowerAs(CALL, { ...node, children: node.children.map(child => (child.field === 'function' ? called(child) : child)) }, w);
}

function called(node: SyntaxNode): SyntaxNode {
  if (node.type === 'generic_function') return { ...node, children: node.children.map(child => (child.field === 'function' ? called(child) : child)) };
  return node.type === 'field_expression' ? { ...node, type: CALLED } : node;
}

/** A member that is called. */
export const CALLED = 'called field_expression';
