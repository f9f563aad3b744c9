// Statements: what they declare, what they may skip, what they return.
import type { ts as TS } from 'ts-morph';
import { bind, literal, unknown } from '../../analysis/scope';
import type { Expr } from '../../analysis/program';
import { bindPattern } from './assign';
import type { Context } from './context';
import { lower } from './expressions';
import { lowerClass, lowerFunction } from './functions';
import { lowerEnum, lowerExport, lowerExportAssignment, lowerImport, lowerImportEquals, markExported } from './modules';

/** Declares what a list of statements makes visible before it runs: functions, classes, and every `var` below. */
export function hoist(statements: readonly TS.Statement[], ctx: Context): void {
  const { ts } = ctx;
  for (const node of statements) {
    if (ts.isEnumDeclaration(node) || (ts.isModuleDeclaration(node) && ts.isIdentifier(node.name))) ctx.scope.declare(node.name.text, 'variable', ctx.at(node));
    else if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) { if (node.name) ctx.scope.declare(node.name.text, 'variable', ctx.at(node)); }
    else if (ts.isVariableStatement(node) && (node.declarationList.flags & ts.NodeFlags.BlockScoped) !== 0) for (const d of node.declarationList.declarations) declareNames(d.name, ctx, id => void ctx.scope.declare(id.text, 'variable', ctx.at(id)));
    else if (ts.isImportDeclaration(node)) lowerImport(node, ctx);
  }
  for (const node of statements) hoistVars(node, ctx);
}

function declareNames(name: TS.BindingName, ctx: Context, declare: (id: TS.Identifier) => void): void {
  if (ctx.ts.isIdentifier(name)) declare(name);
  else for (const e of name.elements) if (!ctx.ts.isOmittedExpression(e)) declareNames(e.name, ctx, declare);
}

/** `var` goes to the function, from however deep a block. */
function hoistVars(node: TS.Node, ctx: Context): void {
  const { ts } = ctx;
  if (ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isExpression(node)) return;
  if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0) {
    for (const d of node.declarations) declareNames(d.name, ctx, id => void ctx.scope.functionScope.declare(id.text, 'variable', ctx.at(id)));
  }
  node.forEachChild(child => hoistVars(child, ctx));
}

/** Lowers statements in order; function declarations first, as they are there from the start. */
export function lowerBlock(statements: readonly TS.Statement[], ctx: Context): void {
  const { ts } = ctx;
  for (const node of statements) if (ts.isFunctionDeclaration(node) && node.name && node.body) {
    const binding = ctx.scope.lookup(node.name.text)!;
    // Written before it is lowered, so that it can call itself and others can call it.
    const fn = lowerFunction(node, ctx);
    binding.writes.unshift({ value: fn, order: -1, owner: ctx.owner, maybe: false });
    markExported(node, node.name.text, ctx);
  }
  for (const node of statements) if (!(ts.isFunctionDeclaration(node) && node.name && node.body)) statement(node, ctx);
}

function statement(node: TS.Statement, ctx: Context): void {
  const { ts } = ctx;
  if (ts.isVariableStatement(node)) {
    variables(node.declarationList, ctx);
    for (const d of node.declarationList.declarations) declareNames(d.name, ctx, id => markExported(node, id.text, ctx));
  } else if (ts.isExpressionStatement(node)) lower(node.expression, ctx);
  else if (ts.isReturnStatement(node)) returned(node.expression, ctx);
  else if (ts.isFunctionDeclaration(node)) { if (node.body) ctx.writeMember(ctx.exports, [literal('default', ctx.at(node))], lowerFunction(node, ctx), ctx.at(node)); }
  else if (ts.isClassDeclaration(node)) classDeclaration(node, ctx);
  else if (ts.isBlock(node)) block(node.statements, ctx);
  else if (ts.isIfStatement(node)) { lower(node.expression, ctx); ctx.branch(() => { statement(node.thenStatement, ctx); if (node.elseStatement) statement(node.elseStatement, ctx); }); }
  else if (ts.isIterationStatement(node, false)) iteration(node, ctx);
  else if (ts.isTryStatement(node)) ctx.branch(() => { block(node.tryBlock.statements, ctx); if (node.catchClause) catchClause(node.catchClause, ctx); if (node.finallyBlock) block(node.finallyBlock.statements, ctx); });
  else if (ts.isSwitchStatement(node)) switchStatement(node, ctx);
  else if (ts.isThrowStatement(node)) lower(node.expression, ctx);
  else if (ts.isLabeledStatement(node)) statement(node.statement, ctx);
  else if (ts.isExportDeclaration(node)) lowerExport(node, ctx);
  else if (ts.isExportAssignment(node)) lowerExportAssignment(node, ctx);
  else if (ts.isImportEqualsDeclaration(node)) lowerImportEquals(node, ctx);
  else if (ts.isEnumDeclaration(node)) lowerEnum(node, ctx);
  else if (ts.isModuleDeclaration(node) && node.body && ts.isModuleBlock(node.body)) lowerNamespace(node, node.body, ctx);
  else if (ts.isWithStatement(node)) { lower(node.expression, ctx); statement(node.statement, ctx); }
}

/** A namespace is an object of what it exports. */
function lowerNamespace(node: TS.ModuleDeclaration, body: TS.ModuleBlock, ctx: Context): void {
  const outer = ctx.exports;
  ctx.exports = bind('exports', 'module', ctx.at(node), ctx.owner);
  block(body.statements, ctx);
  const exported = ctx.name(ctx.exports, ctx.at(node));
  ctx.exports = outer;
  if (!ctx.ts.isIdentifier(node.name)) return;
  ctx.write(ctx.scope.declare(node.name.text, 'variable', ctx.at(node)), exported);
  markExported(node, node.name.text, ctx);
}

function block(statements: readonly TS.Statement[], ctx: Context): void {
  ctx.block(() => { hoist(statements, ctx); lowerBlock(statements, ctx); });
}

function returned(expression: TS.Expression | undefined, ctx: Context): void {
  if (!expression) return;
  const value = lower(expression, ctx);
  (ctx.owner?.returns as Expr[] | undefined)?.push(value);
}

function classDeclaration(node: TS.ClassDeclaration, ctx: Context): void {
  const cls = lowerClass(node, ctx);
  if (node.name) {
    ctx.write(ctx.scope.declare(node.name.text, 'variable', ctx.at(node)), cls);
    markExported(node, node.name.text, ctx);
  } else ctx.writeMember(ctx.exports, [literal('default', ctx.at(node))], cls, ctx.at(node));
}

function variables(list: TS.VariableDeclarationList, ctx: Context): void {
  const scoped = (list.flags & ctx.ts.NodeFlags.BlockScoped) !== 0;
  for (const d of list.declarations) {
    const value = d.initializer && lower(d.initializer, ctx);
    if (value) { nameAfter(value, d.name, ctx); ctx.constant(d.name, value); }
    bindPattern(d.name, value, ctx, id => (scoped ? ctx.scope : ctx.scope.functionScope).declare(id.text, 'variable', ctx.at(id)));
  }
}

/** `const send = () => …`: the function goes by the variable's name. */
function nameAfter(value: Expr, name: TS.BindingName, ctx: Context): void {
  if (value.kind === 'function' && value.name === '' && ctx.ts.isIdentifier(name)) value.name = name.text;
}

function iteration(node: TS.IterationStatement, ctx: Context): void {
  const { ts } = ctx;
  ctx.loop(() => ctx.block(() => {
    if (ts.isForStatement(node)) {
      if (node.initializer) { if (ts.isVariableDeclarationList(node.initializer)) variables(node.initializer, ctx); else lower(node.initializer, ctx); }
      for (const part of [node.condition, node.incrementor]) if (part) lower(part, ctx);
    } else if (ts.isForInStatement(node) || ts.isForOfStatement(node)) {
      const over = lower(node.expression, ctx);
      const at = ctx.at(node.initializer);
      const item: Expr = ts.isForOfStatement(node) ? { kind: 'member', of: over, key: unknown('loop', '', at), at } : unknown('loop', '', at);
      if (ts.isVariableDeclarationList(node.initializer)) for (const d of node.initializer.declarations) bindPattern(d.name, item, ctx, id => ctx.scope.declare(id.text, 'variable', ctx.at(id)));
    } else if (ts.isWhileStatement(node) || ts.isDoStatement(node)) lower(node.expression, ctx);
    statement(node.statement, ctx);
  }));
}

function catchClause(node: TS.CatchClause, ctx: Context): void {
  ctx.block(() => {
    if (node.variableDeclaration) declareNames(node.variableDeclaration.name, ctx, id => void ctx.scope.declare(id.text, 'variable', ctx.at(id)));
    block(node.block.statements, ctx);
  });
}

function switchStatement(node: TS.SwitchStatement, ctx: Context): void {
  lower(node.expression, ctx);
  ctx.branch(() => ctx.block(() => {
    const clauses = node.caseBlock.clauses;
    hoist(clauses.flatMap(c => [...c.statements]), ctx);
    for (const clause of clauses) { if (ctx.ts.isCaseClause(clause)) lower(clause.expression, ctx); lowerBlock(clause.statements, ctx); }
  }));
}
