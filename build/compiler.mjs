// Of ts-morph, the linter uses the parser of the TypeScript compiler inside of it: one part in twelve. Every scan that parses a script waits
// for it to load, so the bundle has that part alone, as a file of its own: V8 reads a module of ncc's twice, once to find where it ends and once
// to run it. It is minified, since nothing of it is meant for readers, and git stores it anew only when ts-morph or our use of it changes.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import ts from 'typescript';

/** What a `require` of ncc's bundle is to find there, by the package that the sources name. */
export const COMPILER = { 'ts-morph': './ts-morph.js' };

const COMPILER_FILE = 'node_modules/@ts-morph/common/dist/typescript.js';
/** Where the compiler's names are used, as `ts.createSourceFile`. */
const USERS = 'src/languages/javascript';
/** What the compiler does on loading that its parser needs: it gives the nodes their methods. */
const SETUP = 'setObjectAllocator(getServicesObjectAllocator());';
/** Said where the licence asks for it. */
const CHANGED = '/*! This is not the whole of the file: it was cut down to what is used of it, and minified. */';
/** The classes of what the type checker finds, which nothing asks for here: through them everything hangs together. */
const UNUSED = ['SymbolObject', 'SignatureObject', 'TypeObject', 'SourceMapSourceObject'];

/** The files by name, and what they were made of. */
export async function compiler(root) {
  const users = path.join(root, USERS);
  const used = new Set(readdirSync(users).flatMap(name => [...readFileSync(path.join(users, name), 'utf8').matchAll(/\bts\.(\w+)/g)].map(([, one]) => one)));
  const file = path.join(root, COMPILER_FILE);
  const { code } = await transform(partOf(file, used), { minify: true, platform: 'node', target: 'node20', format: 'cjs', charset: 'ascii', legalComments: 'inline' });
  return { files: { 'ts-morph.js': code }, sources: ['ts-morph/dist/ts-morph.js', '@ts-morph/common/dist/ts-morph-common.js'].map(one => path.join(root, 'node_modules', one)).concat(file) };
}

/** A module with these names of the compiler, as `ts`, and with no statement that they have no use for. */
function partOf(file, used) {
  const { licence, exported, statements } = read(file);
  const missing = [...used].filter(name => !exported.has(name));
  if (missing.length > 0) throw new Error(`${file} does not export ${missing.join(', ')}`);
  const declared = new Map();
  for (const statement of statements) for (const name of namesOf(statement)) if (!UNUSED.includes(name)) declared.set(name, [...(declared.get(name) ?? []), statement]);
  const kept = new Set();
  const messages = new Set();
  const waiting = [statements.find(one => one.getText() === SETUP), ...[...used].flatMap(name => declared.get(exported.get(name)))];
  for (let statement = waiting.pop(); statement !== undefined; statement = waiting.pop()) {
    if (kept.has(statement)) continue;
    kept.add(statement);
    for (const name of isMessages(statement) ? [MESSAGE] : freeNames(statement, messages)) waiting.push(...(declared.get(name) ?? []));
  }
  const texts = statements.filter(one => kept.has(one)).map(one => (isMessages(one) ? messagesOf(one, messages) : one.getText()));
  const names = [...used].toSorted().map(name => `${name}: ${exported.get(name)}`);
  return [licence, CHANGED, '"use strict";', `var ${UNUSED.join(', ')};`, ...texts, `module.exports = { ts: { ${names.join(', ')} } };`].join('\n');
}

/** The compiler's own statements, and its exports: by what name there is what. */
function read(file) {
  const host = ts.createCompilerHost({});
  const program = ts.createProgram([file], { allowJs: true, noLib: true, noResolve: true, types: [] }, host);
  // Binds: every scope then knows its names.
  program.getTypeChecker();
  const source = program.getSourceFile(file);
  // var ts = {}; ((module) => { … })(…)
  const wrapper = source.statements.flatMap(one => (ts.isExpressionStatement(one) && ts.isCallExpression(one.expression) ? one.expression.expression : []))[0];
  const statements = wrapper?.expression?.body?.statements ?? [];
  const exports = statements.find(one => one.getText().startsWith('__export(typescript_exports, '))?.expression.arguments[1].properties;
  if (exports === undefined) throw new Error(`${file} is not put together as it was: look at build/compiler.mjs`);
  return { licence: /^\/\*![^]*?\*\//.exec(source.text)[0], exported: new Map(exports.map(one => [one.name.text, one.initializer.body.text])), statements };
}

/** The names that a statement declares, or the one that it fills: `Parser` of `((Parser2) => { … })(Parser || (Parser = {}))`. */
function namesOf(statement) {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : name.elements.map(one => one.name.text)));
  if (ts.isFunctionDeclaration(statement)) return [statement.name.text];
  if (ts.isIfStatement(statement)) return [...freeNames(statement.expression)];
  return ts.isExpressionStatement(statement) ? filled(statement.expression) : [];
}

function filled(expression) {
  if (ts.isIdentifier(expression)) return [expression.text];
  if (ts.isBinaryExpression(expression)) return filled(expression.left);
  if (ts.isParenthesizedExpression(expression) || ts.isPropertyAccessExpression(expression)) return filled(expression.expression);
  return ts.isCallExpression(expression) && expression.arguments.length > 0 ? filled(expression.arguments[0]) : [];
}

/** The names in a node that nothing within it declares. Messages are noted instead: `Diagnostics.X_expected`. */
function freeNames(node, messages = new Set()) {
  const names = new Set();
  const visit = one => {
    if (ts.isPropertyAccessExpression(one) && one.expression.getText() === MESSAGES) messages.add(one.name.text);
    if (ts.isIdentifier(one) && !isKey(one) && !isLocal(one, node)) names.add(one.text);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return names;
}

const isKey = node => [ts.isPropertyAccessExpression, ts.isPropertyAssignment, ts.isMethodDeclaration].some(is => is(node.parent)) && node.parent.name === node;

function isLocal(name, outermost) {
  for (let scope = name.parent; scope !== outermost.parent; scope = scope.parent) if (scope.locals?.has(name.text)) return true;
  return false;
}

/** The compiler's messages, of which a parser has a few, and the function that each is made by. */
const MESSAGES = 'Diagnostics';
const MESSAGE = 'diag';
const isMessages = statement => ts.isVariableStatement(statement) && statement.declarationList.declarations[0].name.text === MESSAGES;

function messagesOf(statement, needed) {
  const { properties } = statement.declarationList.declarations[0].initializer;
  return `var ${MESSAGES} = { ${properties.filter(one => needed.has(one.name.text)).map(one => one.getText()).join(', ')} };`;
}
