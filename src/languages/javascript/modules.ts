// Imports and exports of every kind, and enums.
import type { ts as TS } from 'ts-morph';
import { bind, literal } from '../../analysis/scope';
import type { Binding, Entry, Expr } from '../../analysis/program';
import type { Place } from '../../model';
import type { Context } from './context';
import { lower, propertyName } from './expressions';

function imported(module: string, name: string, local: string, at: Place, ctx: Context): Binding {
  const binding = bind(local, 'import', at, null);
  const file = ctx.workspace.resolve(ctx.path, module);
  binding.imported = { module, name, ...(file !== undefined && { file }) };
  return binding;
}

/** `import a, { b as c }, * as d from 'm'`. */
export function lowerImport(node: TS.ImportDeclaration, ctx: Context): void {
  const { ts } = ctx;
  if (!ts.isStringLiteral(node.moduleSpecifier)) return;
  const module = node.moduleSpecifier.text;
  ctx.imports.push(module);
  const clause = node.importClause;
  const add = (id: TS.Identifier, name: string): void => ctx.scope.alias(id.text, imported(module, name, id.text, ctx.at(id), ctx));
  if (clause?.name) add(clause.name, 'default');
  const bindings = clause?.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) add(bindings.name, '*');
  else if (bindings) for (const e of bindings.elements) add(e.name, (e.propertyName ?? e.name).text);
}

/** `import x = require('m')`. */
export function lowerImportEquals(node: TS.ImportEqualsDeclaration, ctx: Context): void {
  const { ts } = ctx;
  const reference = node.moduleReference;
  if (!ts.isExternalModuleReference(reference) || !ts.isStringLiteral(reference.expression)) return;
  ctx.imports.push(reference.expression.text);
  ctx.scope.alias(node.name.text, imported(reference.expression.text, '*', node.name.text, ctx.at(node), ctx));
}

/** `require('m')`, `import('m')` and `require.resolve`-free look-alikes; undefined when it is another call. */
export function requireExpr(node: TS.CallExpression | TS.NewExpression, ctx: Context): Expr | undefined {
  const { ts } = ctx;
  if (!ts.isCallExpression(node)) return undefined;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require' && !ctx.scope.lookup('require');
  const [specifier] = node.arguments;
  if (!(isImport || isRequire) || !specifier || !ts.isStringLiteralLike(specifier)) return undefined;
  ctx.imports.push(specifier.text);
  const at = ctx.at(node);
  return ctx.name(imported(specifier.text, '*', specifier.text, at, ctx), at);
}

/** `module.exports`, where `module` is nothing of the file's own. */
export function isModuleExports(node: TS.Node, { ts, scope }: Context): boolean {
  return ts.isPropertyAccessExpression(node) && node.name.text === 'exports' && ts.isIdentifier(node.expression) && node.expression.text === 'module' && !scope.lookup('module');
}

/** `export …` in front of a declaration. */
export function markExported(node: TS.Statement, name: string, ctx: Context): void {
  const { ts } = ctx;
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) ?? [] : [];
  if (!modifiers.some(m => m.kind === ts.SyntaxKind.ExportKeyword)) return;
  const isDefault = modifiers.some(m => m.kind === ts.SyntaxKind.DefaultKeyword);
  const binding = ctx.scope.lookup(name);
  if (binding) exportAs(isDefault ? 'default' : name, exportedName(binding, ctx.at(node)), ctx, ctx.at(node));
}

/** What importers see: the binding with all that is ever written to it. */
function exportedName(binding: Binding, at: Place): Expr {
  return { kind: 'name', binding, at, use: { order: Number.MAX_SAFE_INTEGER, owner: binding.owner } };
}

function exportAs(name: string, value: Expr, ctx: Context, at: Place): void {
  ctx.writeMember(ctx.exports, [literal(name, at)], value, at);
}

/** `export { a as b }`, `export { a } from 'm'`, `export * from 'm'`. */
export function lowerExport(node: TS.ExportDeclaration, ctx: Context): void {
  const { ts } = ctx;
  const at = ctx.at(node);
  const module = node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
  if (module !== undefined) ctx.imports.push(module);
  const clause = node.exportClause;
  if (module !== undefined && !clause) {
    const all = imported(module, '*', module, at, ctx);
    ctx.exports.writes.push({ value: ctx.name(all, at), order: -1, owner: null, maybe: true });
  } else if (module !== undefined && clause && ts.isNamespaceExport(clause)) exportAs(clause.name.text, ctx.name(imported(module, '*', module, at, ctx), at), ctx, at);
  else if (clause && ts.isNamedExports(clause)) for (const e of clause.elements) {
    const local = (e.propertyName ?? e.name).text;
    const binding = module === undefined ? ctx.scope.lookup(local) : imported(module, local, local, at, ctx);
    if (binding) exportAs(e.name.text, exportedName(binding, at), ctx, at);
  }
}

/** `export default x`, `export = x`. */
export function lowerExportAssignment(node: TS.ExportAssignment, ctx: Context): void {
  const value = lower(node.expression, ctx);
  if (node.isExportEquals) ctx.write(ctx.exports, value);
  else exportAs('default', value, ctx, ctx.at(node));
}

/** An enum is an object of its members. */
export function lowerEnum(node: TS.EnumDeclaration, ctx: Context): void {
  const at = ctx.at(node);
  const entries = node.members.map((m, i): Entry => ({ key: propertyName(m.name, ctx), value: m.initializer ? lower(m.initializer, ctx) : literal(i, ctx.at(m)), at: ctx.at(m) }));
  ctx.write(ctx.scope.declare(node.name.text, 'variable', at), { kind: 'record', entries, open: false, at });
  markExported(node, node.name.text, ctx);
}

