// Kotlin's calls with blocks: lambdas with an implicit `it`, and blocks that fill an object: `Json().apply { put("note", note) }`.
import { bind, literal, unknown } from '../../analysis/scope';
import type { Binding, CallExpr, Expr, FunctionExpr } from '../../analysis/program';
import { filled, onObject } from '../grammar/changes';
import type { Form } from '../grammar/dialect';
import { argumentsOf, assignTo, lowerAs, named } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';
import { lowerUrl } from './urls';

const CALL: Form = { as: 'call', callee: '#0', args: '@value_arguments', block: '@annotated_lambda' };
const ASSIGN: Form = { as: 'assign', target: 'left', operator: 'operator', value: 'right' };
/** Functions whose block is about what they are called on. */
const ABOUT = /^(apply|also|run)$/;
/** Functions that make the object that their block fills. */
const BUILDERS = /^build(String|Map|List|Set|JsonObject|JsonArray)$/;
/** Classes whose objects are values beside each other. */
const TUPLES = /^(Pair|Triple)$/;
/** The object that the block at hand fills. */
const receivers = new WeakMap<Walker, Binding | undefined>();

/** A call; a block behind its arguments is one more of them. */
export function lowerCall(node: SyntaxNode, w: Walker): Expr {
  const block = w.child(node, '@annotated_lambda/@lambda_literal');
  const about = block && aboutObject(node, block, w);
  if (about) return about;
  const inner = w.child(node, '#0');
  const url = block && inner && w.textOf(inner) === 'url' ? lowerUrl(node, block, w) : undefined;
  if (url) return url;
  const args = w.child(node, '@value_arguments');
  if (args && inner && TUPLES.test(w.textOf(inner))) return w.tuple({ kind: 'list', items: argumentsOf(args, w).map(({ value }) => value), open: false, at: w.at(node) });
  const lambda = w.child(node, '@annotated_lambda');
  // `post(url) { … }` is written as a call of `post(url)`.
  const isSplit = lambda && !args && inner?.type === 'call_expression' && !w.child(inner, '@annotated_lambda');
  return lowerAs(CALL, isSplit ? { ...inner, end: node.end, children: [...inner.children, lambda] } : node, w);
}

const BINARY: Form = { as: 'binary', left: 'left', operator: 'operator', right: 'right', join: ['+'], either: ['?:'] };

/** What stands behind a type in a call, and what the grammar takes it for where it reads two comparisons. */
const GIVEN: Readonly<Record<string, string>> = { lambda_literal: 'annotated_lambda', parenthesized_expression: 'value_arguments' };

/** An operator between two values. The grammar takes `request<Token> { … }` and `get<Token>(url)` for two comparisons. */
export function lowerBinary(node: SyntaxNode, w: Walker): Expr {
  const [left, given] = [w.child(node, 'left'), w.child(node, 'right')];
  const callee = left?.type === 'binary_expression' ? w.child(left, 'left') : undefined;
  const type = given && GIVEN[given.type];
  const isCall = type !== undefined && callee !== undefined && /^\s*<[\w\s,.<>?*]*>\s*$/.test(w.source.text.slice(callee.end, given!.start));
  if (!isCall) return lowerAs(BINARY, node, w);
  return lowerCall({ ...node, type: 'call_expression', children: [callee, { ...given!, type, children: type === 'value_arguments' ? given!.children : [given!] }] }, w);
}

/** `object.apply { … }`: the object, with what the block does to it. */
function aboutObject(node: SyntaxNode, block: SyntaxNode, w: Walker): Expr | undefined {
  const about = objectAndName(node, w);
  if (!about) return undefined;
  const { object, by } = about;
  const at = w.at(node);
  const made: Expr = object ? w.lower(object) : { kind: 'call', callee: w.name(by, at), args: [], constructs: false, at, owner: w.owner, use: w.use() };
  return filled(made, at, w, binding => {
    const outer = receivers.get(w);
    if (by === 'also') {
      w.scope.alias(parameterOf(block, w) ?? 'it', binding);
      w.through(block);
    } else {
      receivers.set(w, binding);
      onObject(binding, w, named(block).filter(child => child.type !== 'lambda_parameters'));
    }
    receivers.set(w, outer);
  });
}

/** What a block is about, and the function that says so: `x.apply { … }`, `with(x) { … }`, `buildString { … }`. */
function objectAndName(node: SyntaxNode, w: Walker): { object?: SyntaxNode | undefined; by: string } | undefined {
  const callee = w.child(node, '#0');
  if (callee?.type === 'navigation_expression') {
    const [object, name] = [w.child(callee, '#0'), w.child(callee, '#-1')];
    return name && ABOUT.test(w.textOf(name)) ? { object, by: w.textOf(name) } : undefined;
  }
  if (callee?.type === 'identifier') return BUILDERS.test(w.textOf(callee)) ? { by: w.textOf(callee) } : undefined;
  const called = callee?.type === 'call_expression' ? w.child(callee, '#0') : undefined;
  return called && w.textOf(called) === 'with' ? { object: w.child(callee!, '@value_arguments/@value_argument/#0'), by: 'with' } : undefined;
}

function parameterOf(block: SyntaxNode, w: Walker): string | undefined {
  const name = w.child(block, '@lambda_parameters/@variable_declaration/@identifier');
  return name && w.textOf(name);
}

/** `{ a, b -> … }`, or `{ … it … }`. */
export function lowerLambda(node: SyntaxNode, w: Walker): Expr {
  const at = w.at(node);
  const fn: FunctionExpr & { params: Binding[]; returns: Expr[] } = { kind: 'function', name: '', params: [], returns: [], at, owner: w.owner };
  const list = w.child(node, '@lambda_parameters');
  const outer = receivers.get(w);
  receivers.set(w, undefined);
  w.within(fn, w.self, () => {
    const names = list ? named(list).flatMap(one => w.child(one, '@identifier') ?? []) : [];
    const declare = (name: string, place: SyntaxNode, index: number): void => {
      const binding = w.scope.declare(name, 'parameter', w.at(place));
      binding.parameter = { index, rest: false };
      const type = list && named(list)[index] && w.child(named(list)[index]!, ['@user_type', '@nullable_type']);
      if (type) binding.type = w.typeOf(type);
      fn.params.push(binding);
    };
    if (list) names.forEach((name, i) => declare(w.textOf(name), name, i));
    else declare('it', node, 0);
    let last: Expr = unknown('no value', '', at);
    for (const child of node.children) if (child.named && child !== list) last = w.lower(child);
    fn.returns.push(last);
  });
  receivers.set(w, outer);
  return fn;
}

/** A write to a name that nothing declares, inside a block: it is the block's object's. */
export function lowerAssignment(node: SyntaxNode, w: Walker): Expr {
  const [left, right] = [w.child(node, 'left'), w.child(node, 'right')];
  if (!left || !right) return w.through(node);
  const name = left.type === 'identifier' ? w.textOf(left) : undefined;
  const operator = node.children.find(child => child.field === 'operator');
  if (name === undefined || w.scope.lookup(name) || (operator && w.textOf(operator) !== '=')) return lowerAs(ASSIGN, node, w);
  const value = w.lower(right);
  const object = receivers.get(w);
  if (object) w.writeMember(object, [literal(name, w.at(left))], value, w.at(left));
  else if (w.owner) w.calls.push(setterCall(name, value, left, node, w));
  else assignTo(left, value, w);
  return value;
}

function setterCall(name: string, value: Expr, left: SyntaxNode, node: SyntaxNode, w: Walker): CallExpr {
  return { kind: 'call', callee: w.name(name, w.at(left)), args: [{ value }], constructs: false, at: w.at(node), owner: w.owner, use: w.use() };
}

const MADE: Form = { as: 'call', callee: '#0', args: '@value_arguments', constructs: true };

/** `object : Request(url) { … }`: an object of the class, with members of its own. */
export function lowerObject(node: SyntaxNode, w: Walker): Expr {
  const at = w.at(node);
  const base = w.child(node, '@delegation_specifiers/@delegation_specifier/@constructor_invocation');
  const body = w.child(node, '@class_body');
  const made = base ? lowerAs(MADE, base, w) : unknown('made here', '', at);
  if (body) w.within(null, bind('this', 'instance', at, null), () => w.through(body));
  return made;
}
