// JavaScript expressions to the shared forms. What has no form here is walked through for the calls inside it.
import type { ts as TS } from 'ts-morph';
import { bind, either, join, literal, unknown, withDefault } from '../../analysis/scope';
import type { Arg, CallExpr, Entry, Expr } from '../../analysis/program';
import { assign } from './assign';
import type { Context } from './context';
import { lowerClass, lowerFunction } from './functions';
import { isModuleExports, requireExpr } from './modules';
import { lowerTagged, lowerTemplate } from './templates';

/** Lowers one expression, collecting the calls in it. */
export function lower(node: TS.Node, ctx: Context): Expr {
  const { ts } = ctx;
  const at = ctx.at(node);
  if (ts.isStringLiteralLike(node)) return text(node.text, ctx, node);
  if (ts.isRegularExpressionLiteral(node)) return { kind: 'external', name: node.text, at };
  if (ts.isNumericLiteral(node)) return literal(Number(node.text), at);
  if (ts.isIdentifier(node)) return identifier(node, ctx);
  if (isModuleExports(node, ctx)) return ctx.name(ctx.exports, at);
  if (ts.isPropertyAccessExpression(node)) return { kind: 'member', of: lower(node.expression, ctx), key: literal(node.name.text, ctx.at(node.name)), at };
  if (ts.isElementAccessExpression(node)) return { kind: 'member', of: lower(node.expression, ctx), key: lower(node.argumentExpression, ctx), at };
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return lowerCall(node, ctx);
  if (ts.isTemplateExpression(node)) return lowerTemplate(node, ctx);
  if (ts.isTaggedTemplateExpression(node)) return lowerTagged(node, ctx);
  if (ts.isBinaryExpression(node)) return binary(node, ctx);
  if (ts.isConditionalExpression(node)) return conditional(node, ctx);
  if (ts.isObjectLiteralExpression(node)) return record(node, ctx);
  if (ts.isArrayLiteralExpression(node)) return list(node, ctx);
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return lowerFunction(node, ctx);
  if (ts.isClassExpression(node)) return lowerClass(node, ctx);
  if (ts.isParenthesizedExpression(node) || ts.isAwaitExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node)
    || ts.isSatisfiesExpression(node) || ts.isTypeAssertionExpression(node) || ts.isPartiallyEmittedExpression(node)) return lower(node.expression, ctx);
  if (ts.isYieldExpression(node) && node.expression) return lower(node.expression, ctx);
  return keyword(node, ctx);
}

function keyword(node: TS.Node, ctx: Context): Expr {
  const { ts } = ctx;
  const at = ctx.at(node);
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword: return literal(true, at);
    case ts.SyntaxKind.FalseKeyword: return literal(false, at);
    case ts.SyntaxKind.NullKeyword: return literal(null, at);
    case ts.SyntaxKind.ThisKeyword: return ctx.self ? ctx.name(ctx.self, at) : unknown('this', 'this', at);
    case ts.SyntaxKind.SuperKeyword: return ctx.self ? ctx.name(ctx.self, at) : unknown('super', 'super', at);
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand)) return literal(-Number(node.operand.text), at);
  if ((ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) && ts.isIdentifier(node.operand) && (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken)) {
    const counter = ctx.scope.lookup(node.operand.text);
    if (counter) ctx.write(counter, unknown('counted', node.operand.text, at));
    return unknown('counted', node.operand.text, at);
  }
  node.forEachChild(child => { if (ts.isExpression(child) || ts.isTemplateSpan(child) || ts.isJsxAttributes(child)) lower(child, ctx); else child.forEachChild(c => void lower(c, ctx)); });
  return unknown('not followed', '', at);
}

function identifier(node: TS.Identifier, ctx: Context): Expr {
  const at = ctx.at(node);
  const binding = ctx.scope.lookup(node.text);
  if (binding) return ctx.name(binding, at);
  if (node.text === 'undefined') return literal(null, at);
  if (node.text === 'exports') return ctx.name(ctx.exports, at);
  return { kind: 'external', name: node.text, at };
}

/** A string, kept as text too: it may mention an endpoint. */
function text(value: string, ctx: Context, node: TS.Node): Expr {
  const at = ctx.at(node);
  ctx.mention(value, at);
  return literal(value, at);
}

function binary(node: TS.BinaryExpression, ctx: Context): Expr {
  const { SyntaxKind: K } = ctx.ts;
  const at = ctx.at(node);
  const operator = node.operatorToken.kind;
  if (operator >= K.FirstAssignment && operator <= K.LastAssignment) return assign(node, ctx);
  if (operator === K.PlusToken) return join([...operands(node.left, ctx), ...operands(node.right, ctx)], at);
  const left = lower(node.left, ctx);
  if (operator === K.CommaToken) return lower(node.right, ctx);
  const right = ctx.branch(() => lower(node.right, ctx));
  if (operator === K.BarBarToken || operator === K.QuestionQuestionToken) return withDefault(left, right, at);
  if (operator === K.AmpersandAmpersandToken) return right;
  return unknown('computed', '', at);
}

function conditional(node: TS.ConditionalExpression, ctx: Context): Expr {
  const at = ctx.at(node);
  lower(node.condition, ctx);
  const of = ctx.branch(() => [lower(node.whenTrue, ctx), lower(node.whenFalse, ctx)]);
  const asked = askedFor(node.condition, ctx.ts);
  const given = asked && lower(asked.name, ctx);
  return given?.kind === 'name' && given.binding.kind === 'parameter' ? { kind: 'either', of: asked!.isMissing ? of.toReversed() : of, given, at } : either(of, at);
}

/** The name that a condition asks for: `!id`, `id === undefined`, `id != null`. */
function askedFor(node: TS.Expression, ts: Context['ts']): { name: TS.Expression; isMissing: boolean } | undefined {
  const { SyntaxKind: K } = ts;
  if (ts.isParenthesizedExpression(node)) return askedFor(node.expression, ts);
  if (ts.isIdentifier(node)) return { name: node, isMissing: false };
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken && ts.isIdentifier(node.operand)) return { name: node.operand, isMissing: true };
  const isNothing = (one: TS.Expression): boolean => one.kind === K.NullKeyword || (ts.isIdentifier(one) && one.text === 'undefined');
  if (!ts.isBinaryExpression(node) || !ts.isIdentifier(node.left) || !isNothing(node.right)) return undefined;
  const operator = node.operatorToken.kind;
  const isMissing = operator === K.EqualsEqualsToken || operator === K.EqualsEqualsEqualsToken;
  return isMissing || operator === K.ExclamationEqualsToken || operator === K.ExclamationEqualsEqualsToken ? { name: node.left, isMissing } : undefined;
}

/** `a + b + c` as one flat join: deep nests of it are common in generated code. */
function operands(node: TS.Expression, ctx: Context): Expr[] {
  const { ts } = ctx;
  const pending: TS.Expression[] = [node];
  const flat: TS.Expression[] = [];
  while (pending.length > 0) {
    const next = pending.pop()!;
    if (ts.isBinaryExpression(next) && next.operatorToken.kind === ts.SyntaxKind.PlusToken) pending.push(next.right, next.left);
    else if (ts.isParenthesizedExpression(next)) pending.push(next.expression);
    else flat.push(next);
  }
  return flat.map(part => lower(part, ctx));
}

/** `import('m').then(m => …)`: what the function is given is the module. */
function giveModule({ expression }: TS.CallExpression | TS.NewExpression, [callback]: readonly Arg[], ctx: Context): void {
  const { ts } = ctx;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'then' || !ts.isCallExpression(expression.expression) || callback?.value.kind !== 'function') return;
  const module = requireExpr(expression.expression, ctx);
  const [parameter] = callback.value.params;
  if (!module || !parameter) return;
  parameter.kind = 'variable';
  parameter.writes.push({ value: module, order: -1, owner: null, maybe: false });
}

/** A call, `new` or `require`. Pushed before its parts, so that outer calls come first. */
export function lowerCall(node: TS.CallExpression | TS.NewExpression, ctx: Context): Expr {
  const { ts } = ctx;
  const imported = requireExpr(node, ctx);
  if (imported) return imported;
  const call = { kind: 'call', constructs: ts.isNewExpression(node), at: ctx.at(node), owner: ctx.owner } as Omit<CallExpr, 'callee' | 'args' | 'use'> & Partial<CallExpr>;
  ctx.calls.push(call as CallExpr);
  // super(…) calls the base class's constructor.
  const callee = node.expression.kind === ts.SyntaxKind.SuperKeyword && ctx.base ? ctx.base : lower(node.expression, ctx);
  const args = (node.arguments ?? []).map((arg): Arg => (ts.isSpreadElement(arg) ? { value: lower(arg.expression, ctx), spread: true } : { value: lower(arg, ctx) }));
  giveModule(node, args, ctx);
  Object.assign(call, { callee, args, use: ctx.use() });
  return call as CallExpr;
}

function list(node: TS.ArrayLiteralExpression, ctx: Context): Expr {
  const { ts } = ctx;
  const spreads = new Set<number>();
  const items = node.elements.map((element, i) => {
    if (!ts.isSpreadElement(element)) return lower(element, ctx);
    spreads.add(i);
    return lower(element.expression, ctx);
  });
  return { kind: 'list', items, open: false, at: ctx.at(node), ...(spreads.size > 0 && { spreads }) };
}

/** An object literal. `this` in its methods is the object. */
function record(node: TS.ObjectLiteralExpression, ctx: Context): Expr {
  const { ts } = ctx;
  const at = ctx.at(node);
  const outer = ctx.self;
  const self = bind('this', 'instance', at, ctx.owner);
  const entries: Entry[] = [];
  const expr = { kind: 'record', entries, open: false, at } as const;
  self.writes.push({ value: expr, order: -1, owner: null, maybe: false });
  ctx.records.push(expr);
  for (const property of node.properties) {
    const place = ctx.at(property);
    if (ts.isSpreadAssignment(property)) entries.push({ value: lower(property.expression, ctx), at: place });
    else if (ts.isShorthandPropertyAssignment(property)) entries.push({ key: literal(property.name.text, ctx.at(property.name)), value: identifier(property.name, ctx), at: place });
    else if (ts.isPropertyAssignment(property)) {
      const key = propertyName(property.name, ctx);
      if (ts.isFunctionExpression(property.initializer)) ctx.self = self;
      entries.push({ key, value: ts.isFunctionExpression(property.initializer) ? lowerFunction(property.initializer, ctx, self) : lower(property.initializer, ctx), at: place });
      ctx.self = outer;
    } else {
      const fn = lowerFunction(property, ctx, self);
      const getter = ts.isGetAccessor(property);
      if (ts.isSetAccessor(property)) continue;
      entries.push({ key: propertyName(property.name, ctx), value: getter ? either(fn.returns.length > 0 ? fn.returns : [unknown('getter', '', place)], place) : fn, at: place, ...(getter && { getter }) });
    }
  }
  return expr;
}

/** A property's name, computed ones evaluated. */
export function propertyName(name: TS.PropertyName, ctx: Context): Expr {
  const { ts } = ctx;
  if (ts.isComputedPropertyName(name)) return lower(name.expression, ctx);
  if (ts.isStringLiteralLike(name)) return text(name.text, ctx, name);
  return literal(name.text, ctx.at(name));
}

