// Go's declarations and assignments, which may take several values at once.
import type { Expr } from '../../analysis/program';
import { join, literal, unknown } from '../../analysis/scope';
import { assignTo, named, typeName } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** `a, b`: one value is itself, several are what a function returns. */
export function several(node: SyntaxNode, w: Walker): Expr {
  const values = named(node);
  return values.length === 1 ? w.lower(values[0]!) : { kind: 'list', items: values.map(v => w.lower(v)), open: false, at: w.at(node) };
}

/** `a, b := f()`, `var a T = b`, `const a = b`. */
export function declared(node: SyntaxNode, w: Walker): Expr {
  const left = w.child(node, 'left');
  const names = left ? named(left) : node.children.filter(c => c.field === 'name');
  const type = w.child(node, 'type');
  const values = valuesFor(names.length, w.child(node, ['right', 'value']), w);
  names.forEach((name, i) => {
    const text = w.textOf(name);
    if (text === '_') return;
    const value = values[i];
    const binding = left && w.scope.lookup(text)?.owner === w.owner ? w.scope.lookup(text)! : w.declare(text, w.at(name));
    if (value) w.write(binding, value);
    if (type) binding.type = typeName(w.textOf(type));
  });
  return unknown('a declaration', '', w.at(node));
}

/** `a, b = f()`, `a += b`. */
export function assigned(node: SyntaxNode, w: Walker): Expr {
  const left = w.child(node, 'left');
  const right = w.child(node, 'right');
  if (!left || !right) return w.through(node);
  const targets = named(left);
  const operator = w.textOf(w.child(node, 'operator') ?? left);
  const before = operator === '+=' && targets[0] ? w.lower(targets[0]) : undefined;
  const values = valuesFor(targets.length, right, w);
  targets.forEach((target, i) => {
    const value = values[i];
    if (!value || w.textOf(target) === '_') return;
    const whole = before ? join([before, value], w.at(node)) : value;
    if (!rewritesPath(target, whole, w)) assignTo(target, whole, w);
  });
  return unknown('an assignment', '', w.at(node));
}

/** `for i, v := range list`: v is any of the list. */
export function ranged(node: SyntaxNode, w: Walker): Expr {
  const [left, right] = [w.child(node, 'left'), w.child(node, 'right')];
  if (!right) return w.through(node);
  const of = w.lower(right);
  const target = left && named(left)[1];
  if (target && w.textOf(target) !== '_') w.declare(w.textOf(target), w.at(target), { kind: 'member', of, key: unknown('each', '', w.at(target)), at: w.at(right) });
  return of;
}

/** One value for each target: the results of one call, or as many values. */
function valuesFor(count: number, node: SyntaxNode | undefined, w: Walker): Expr[] {
  if (!node) return [];
  const values = (node.type === 'expression_list' ? named(node) : [node]).map(v => w.lower(v));
  const [only] = values;
  if (count === values.length || !only) return values;
  return Array.from({ length: count }, (_, i) => ({ kind: 'member', of: only, key: literal(i, only.at), at: only.at, result: true }) as const);
}

/** `u.Path = path`, where u is a parsed URL: from here on u is the URL with that path. */
function rewritesPath(target: SyntaxNode, path: Expr, w: Walker): boolean {
  const [of, field] = [w.child(target, 'operand'), w.child(target, 'field')];
  const binding = of?.type === 'identifier' ? w.scope.lookup(w.textOf(of)) : undefined;
  if (!of || !binding || !field || w.textOf(field) !== 'Path' || !binding.writes.some(({ value }) => isParsedUrl(value))) return false;
  const at = w.at(target);
  const base: Expr = { kind: 'name', binding, at, use: w.use() };
  w.write(binding, { kind: 'call', callee: { kind: 'external', name: 'withPath%', at }, args: [{ value: base }, { value: path }], constructs: false, at, owner: w.owner, use: w.use() });
  return true;
}

function isParsedUrl(value: Expr): boolean {
  const call = value.kind === 'member' && value.result ? value.of : value;
  if (call.kind !== 'call') return false;
  const { callee } = call;
  return (callee.kind === 'external' && /^(?:withPath|url\.URL)%$/.test(callee.name)) || (callee.kind === 'member' && callee.key.kind === 'literal' && /^(?:Must)?Parse(?:RequestURI)?$/.test(String(callee.key.value)));
}
