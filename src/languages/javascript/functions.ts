// Functions and classes: parameters, what they return, what `this` is in them.
import type { ts as TS } from 'ts-morph';
import { bind, declaredAs, either, literal, ownMember, unknown } from '../../analysis/scope';
import type { Binding, Expr, FunctionExpr, Write } from '../../analysis/program';
import { bindPattern } from './assign';
import type { Context } from './context';
import { lower, propertyName } from './expressions';
import { hoist, lowerBlock } from './statements';

type Lowered = FunctionExpr & { params: Binding[]; returns: Expr[] };

/** A function, method or accessor. `self`: what `this` is in it when it is a method. */
export function lowerFunction(node: TS.SignatureDeclaration, ctx: Context, self?: Binding | null): Lowered {
  const { ts } = ctx;
  const at = ctx.at(node);
  const name = node.name && (ts.isIdentifier(node.name) || ts.isStringLiteralLike(node.name)) ? node.name.text : '';
  const fn: Lowered = { kind: 'function', name, params: [], returns: [], at, owner: ctx.owner };
  const own = ts.isArrowFunction(node) ? ctx.self : self ?? (fn.instance = bind('this', 'instance', at, null));
  if (ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node)) fn.instance ??= bind('this', 'instance', at, null);
  ctx.within(fn, own, () => {
    if (ts.isFunctionExpression(node) && name) ctx.write(ctx.scope.declare(name, 'variable', at), fn);
    bindParameters(node, fn, ctx);
    if ('body' in node && node.body) lowerBody(node.body, fn, ctx);
  });
  return fn;
}

function lowerBody(body: TS.ConciseBody | TS.FunctionBody, fn: Lowered, ctx: Context): void {
  if (!ctx.ts.isBlock(body)) {
    fn.returns.push(lower(body, ctx));
    return;
  }
  hoist(body.statements, ctx);
  lowerBlock(body.statements, ctx);
}

/** The class that something is declared to be of. */
const typeName = (type: TS.TypeNode | undefined, { ts }: Context): string | undefined => (type && ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? type.typeName.text : undefined);

function bindParameters(declaration: TS.SignatureDeclaration, fn: Lowered, ctx: Context): void {
  const { ts } = ctx;
  for (const node of declaration.parameters) {
    const at = ctx.at(node);
    if (ts.isIdentifier(node.name) && node.name.text === 'this') continue;
    const simple = ts.isIdentifier(node.name);
    const binding = simple ? ctx.scope.declare((node.name as TS.Identifier).text, 'parameter', at) : bind(patternName(node.name, ctx), 'parameter', at, fn);
    binding.parameter = { index: fn.params.length, rest: node.dotDotDotToken !== undefined };
    const type = typeName(node.type, ctx);
    if (type !== undefined) binding.type = type;
    fn.params.push(binding);
    if (node.initializer) binding.parameter.default = lower(node.initializer, ctx);
    if (!simple) bindPattern(node.name, ctx.name(binding, at), ctx, id => ctx.scope.declare(id.text, 'variable', ctx.at(id)));
    // constructor(private readonly base: string) writes this.base
    if (ctx.self && simple && ts.isParameterPropertyDeclaration(node, declaration)) ctx.writeMember(ctx.self, [literal(binding.name, at)], ctx.name(binding, at), at);
  }
}

/** What a destructured parameter is called in messages: the names taken from it. */
function patternName(name: TS.BindingName, ctx: Context): string {
  return ctx.ts.isIdentifier(name) ? name.text : name.elements.flatMap(e => (ctx.ts.isOmittedExpression(e) ? [] : [patternName(e.name, ctx)])).slice(0, 3).join(',');
}

/** A class as a function to construct: fields and methods are members of its instance, statics of itself. */
export function lowerClass(node: TS.ClassLikeDeclaration, ctx: Context): FunctionExpr {
  const { ts } = ctx;
  const at = ctx.at(node);
  const instance = bind('this', 'instance', at, null);
  const statics = bind(node.name?.text ?? 'class', 'instance', at, null);
  const fn: Lowered = { kind: 'function', name: node.name?.text ?? '', params: [], returns: [], at, owner: ctx.owner, instance, statics };
  const base = node.heritageClauses?.find(h => h.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const outerBase = ctx.base;
  ctx.base = base ? lower(base.expression, ctx) : null;
  if (base) inherit(ctx.base!, fn, ctx, ctx.at(base));
  const constructor = node.members.find((m): m is TS.ConstructorDeclaration => ts.isConstructorDeclaration(m) && m.body !== undefined);
  if (node.name) ctx.block(() => ctx.scope.declare(node.name!.text, 'variable', at));
  if (constructor) ctx.within(fn, instance, () => { bindParameters(constructor, fn, ctx); hoist(constructor.body!.statements, ctx); lowerBlock(constructor.body!.statements, ctx); });
  for (const member of node.members) {
    const isStatic = ts.canHaveModifiers(member) && (ts.getModifiers(member) ?? []).some(m => m.kind === ts.SyntaxKind.StaticKeyword);
    lowerMember(member, isStatic ? statics : instance, fn, ctx);
  }
  for (const member of node.members) if (ts.isPropertyDeclaration(member)) declareField(member, instance, ctx);
  ctx.base = outerBase;
  return fn;
}

/** The base class's instance is what this one starts from. */
function inherit(base: Expr, fn: Lowered, ctx: Context, at: Write['value']['at']): void {
  const made: Expr = { kind: 'call', callee: base, args: [], constructs: true, inherits: fn.instance!, at, owner: ctx.owner, use: ctx.use() };
  fn.instance!.writes.push({ value: made, order: -1, owner: null, maybe: false });
  fn.statics!.writes.push({ value: base, order: -1, owner: null, maybe: false });
}

/** A field that nothing in the class is seen to fill: what it is declared as is all that is known of it. */
function declareField({ name, type, initializer }: TS.PropertyDeclaration, self: Binding, ctx: Context): void {
  const of = typeName(type, ctx);
  if (of === undefined || initializer || !ctx.ts.isIdentifier(name) || self.members.some(({ keys: [key] }) => key?.kind === 'literal' && key.value === name.text)) return;
  self.members.push(ownMember(declaredAs(name.text, of, ctx.at(name))));
}

function lowerMember(member: TS.ClassElement, self: Binding, cls: FunctionExpr, ctx: Context): void {
  const { ts } = ctx;
  const at = ctx.at(member);
  const write = (key: Expr, value: Expr): void => void self.members.push({ keys: [key], value, at, order: -1, owner: null, maybe: false });
  if (ts.isPropertyDeclaration(member)) {
    const key = propertyName(member.name, ctx);
    if (!member.initializer) return;
    const { initializer } = member;
    ctx.within({ ...cls, name: '', params: [], returns: [] }, self, () => { const value = lower(initializer, ctx); ctx.constant(member.name, value); write(key, value); });
  } else if (ts.isMethodDeclaration(member)) {
    // An overload, or what a subclass is to say.
    if (!member.body) return;
    const fn = lowerFunction(member, ctx, self);
    write(propertyName(member.name, ctx), fn);
  } else if (ts.isGetAccessor(member)) {
    const fn = lowerFunction(member, ctx, self);
    write(propertyName(member.name, ctx), fn.returns.length > 0 ? either(fn.returns, at) : unknown('getter', '', at));
  } else if (ts.isSetAccessor(member)) {
    lowerFunction(member, ctx, self);
  } else if (ts.isClassStaticBlockDeclaration(member)) {
    ctx.within({ ...cls, name: '', params: [], returns: [] }, self, () => lowerBlock(member.body.statements, ctx));
  }
}
