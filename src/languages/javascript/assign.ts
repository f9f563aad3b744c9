// Everything that writes: declarations, assignments, destructuring.
import type { ts as TS } from 'ts-morph';
import { either, join, literal, unknown, withDefault } from '../../analysis/scope';
import type { Binding, Expr } from '../../analysis/program';
import type { Context } from './context';
import { lower, propertyName } from './expressions';
import { lowerFunction } from './functions';

/** `a = b`, `a += b`, `a ||= b` and the like. */
export function assign(node: TS.BinaryExpression, ctx: Context): Expr {
  const { ts } = ctx;
  const { SyntaxKind: K } = ts;
  const at = ctx.at(node);
  const operator = node.operatorToken.kind;
  if (operator === K.EqualsToken) {
    const self = constructorOf(node.left, ctx);
    const value = self && ts.isFunctionExpression(node.right) ? lowerFunction(node.right, ctx, self) : lowerAs(node.right, self, ctx);
    assignTo(node.left, value, ctx);
    return value;
  }
  const before = lower(node.left, ctx);
  const right = lower(node.right, ctx);
  const value = operator === K.PlusEqualsToken ? join([before, right], at)
    : operator === K.BarBarEqualsToken || operator === K.QuestionQuestionEqualsToken ? either([before, right], at)
    : unknown('computed', '', at);
  assignTo(node.left, value, ctx);
  return value;
}

/** The instance that `X.prototype.m = …` or `X.prototype = …` writes to. */
function constructorOf(target: TS.Expression, ctx: Context): Binding | null {
  const { ts } = ctx;
  const isPrototype = (n: TS.Node): n is TS.PropertyAccessExpression => ts.isPropertyAccessExpression(n) && n.name.text === 'prototype' && ts.isIdentifier(n.expression);
  const holder = isPrototype(target) ? target : ts.isPropertyAccessExpression(target) && isPrototype(target.expression) ? target.expression : undefined;
  const binding = holder && ctx.scope.lookup((holder.expression as TS.Identifier).text);
  const written = binding?.writes.map(w => w.value).find(v => v.kind === 'function');
  return written?.kind === 'function' ? written.instance ?? null : null;
}

/** Lowers with `this` inside object literals being `self`. */
function lowerAs(node: TS.Expression, self: Binding | null, ctx: Context): Expr {
  const value = lower(node, ctx);
  if (self && value.kind === 'record') for (const entry of value.entries) if (entry.key && entry.key.kind === 'literal') ctx.writeMember(self, [entry.key], entry.value, entry.at);
  return value;
}

function assignTo(target: TS.Expression, value: Expr, ctx: Context): void {
  const { ts } = ctx;
  if (ts.isParenthesizedExpression(target) || ts.isNonNullExpression(target) || ts.isAsExpression(target)) return assignTo(target.expression, value, ctx);
  if (ts.isIdentifier(target)) {
    const binding = ctx.scope.lookup(target.text) ?? (target.text === 'exports' ? ctx.exports : undefined);
    if (binding) ctx.write(binding, value);
    else ctx.write(implicitGlobal(target, ctx), value);
    return;
  }
  if (ts.isObjectLiteralExpression(target) || ts.isArrayLiteralExpression(target)) return assignPattern(target, value, ctx);
  const keys: Expr[] = [];
  let root: TS.Expression = target;
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) {
    keys.unshift(ts.isPropertyAccessExpression(root) ? literal(root.name.text, ctx.at(root.name)) : lower(root.argumentExpression, ctx));
    root = root.expression;
    while (ts.isParenthesizedExpression(root) || ts.isNonNullExpression(root) || ts.isAsExpression(root)) root = root.expression;
  }
  const instance = keys[0]?.kind === 'literal' && keys[0].value === 'prototype' ? constructorOf(target, ctx) : null;
  if (instance && keys.length > 1) return ctx.writeMember(instance, keys.slice(1), value, ctx.at(target));
  if (ts.isIdentifier(root) && root.text === 'module' && !ctx.scope.lookup('module') && keys[0]?.kind === 'literal' && keys[0].value === 'exports') {
    if (keys.length === 1) ctx.write(ctx.exports, value);
    else ctx.writeMember(ctx.exports, keys.slice(1), value, ctx.at(target));
    return;
  }
  const binding = rootBinding(root, ctx);
  if (binding) ctx.writeMember(binding, keys, value, ctx.at(target));
  else lower(root, ctx);
}

function rootBinding(root: TS.Expression, ctx: Context): Binding | undefined {
  const { ts } = ctx;
  if (root.kind === ts.SyntaxKind.ThisKeyword) return ctx.self ?? undefined;
  if (!ts.isIdentifier(root)) return undefined;
  return ctx.scope.lookup(root.text) ?? (root.text === 'exports' ? ctx.exports : undefined);
}

function implicitGlobal(target: TS.Identifier, ctx: Context): Binding {
  let scope = ctx.scope;
  while (scope.outer) scope = scope.outer;
  return scope.declare(target.text, 'variable', ctx.at(target));
}

/** Binds the names of a declaration to the value's members. `binding` says how a name is found or made. */
export function bindPattern(name: TS.BindingName, value: Expr | undefined, ctx: Context, declare: (id: TS.Identifier) => Binding): void {
  const { ts } = ctx;
  if (ts.isIdentifier(name)) {
    const binding = declare(name);
    if (value) ctx.write(binding, value);
    return;
  }
  const whole = value ?? unknown('never assigned', '', ctx.at(name));
  name.elements.forEach((element, index) => {
    if (ts.isOmittedExpression(element)) return;
    const at = ctx.at(element);
    const key = ts.isArrayBindingPattern(name) ? literal(index, at)
      : element.propertyName ? propertyName(element.propertyName, ctx) : literal(ts.isIdentifier(element.name) ? element.name.text : '', at);
    const member: Expr = element.dotDotDotToken ? whole : { kind: 'member', of: whole, key, at };
    bindPattern(element.name, element.initializer ? withDefault(member, lower(element.initializer, ctx), at) : member, ctx, declare);
  });
}

/** `({ a, b: c } = value)`. */
export function assignPattern(target: TS.ObjectLiteralExpression | TS.ArrayLiteralExpression, value: Expr, ctx: Context): void {
  const { ts } = ctx;
  if (ts.isArrayLiteralExpression(target)) {
    target.elements.forEach((element, i) => { if (!ts.isOmittedExpression(element) && !ts.isSpreadElement(element)) assignTo(element, { kind: 'member', of: value, key: literal(i, ctx.at(element)), at: ctx.at(element) }, ctx); });
    return;
  }
  for (const property of target.properties) {
    const at = ctx.at(property);
    if (ts.isShorthandPropertyAssignment(property)) assignTo(property.name, { kind: 'member', of: value, key: literal(property.name.text, at), at }, ctx);
    else if (ts.isPropertyAssignment(property)) assignTo(property.initializer, { kind: 'member', of: value, key: propertyName(property.name, ctx), at }, ctx);
  }
}
