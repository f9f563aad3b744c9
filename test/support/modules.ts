import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** One import, as it is written. type: erased. dynamic: `import()`, or `require` where it is needed. */
export interface Import { specifier: string; kind: 'static' | 'type' | 'dynamic'; /** The file it leads to, relative to src/; undefined for a package. */ file?: string }

/** One file of src/. */
export interface Module { file: string; text: string; tree: ts.SourceFile; imports: readonly Import[] }

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every file of src/ by its path in there. */
export function readModules(): ReadonlyMap<string, Module> {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map(file => file.replaceAll(path.sep, '/'));
  const known = new Set(files);
  return new Map(files.filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts')).sort().map(file => {
    const text = readFileSync(path.join(src, file), 'utf8');
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    return [file, { file, text, tree, imports: [...importsOf(tree, file, known)] }];
  }));
}

/** Every node of a syntax tree. */
export function* nodes(tree: ts.Node): Generator<ts.Node> {
  yield tree;
  for (const child of tree.getChildren()) yield* nodes(child);
}

function* importsOf(tree: ts.SourceFile, file: string, known: ReadonlySet<string>): Generator<Import> {
  for (const node of nodes(tree)) {
    const found = importAt(node);
    if (found) yield { ...found, file: found.specifier.startsWith('.') ? resolve(file, found.specifier, known) : undefined };
  }
}

function importAt(node: ts.Node): Pick<Import, 'specifier' | 'kind'> | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, kind: isErased(node) ? 'type' : 'static' };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) return { specifier: node.argument.literal.text, kind: 'type' };
  const loads = ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require');
  const [argument] = loads ? node.arguments : [];
  return argument && ts.isStringLiteral(argument) ? { specifier: argument.text, kind: 'dynamic' } : undefined;
}

function isErased(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly || (node.exportClause !== undefined && ts.isNamedExports(node.exportClause) && node.exportClause.elements.every(each => each.isTypeOnly));
  const clause = node.importClause;
  if (!clause) return false;
  const named = clause.namedBindings;
  return clause.isTypeOnly || (!clause.name && named !== undefined && ts.isNamedImports(named) && named.elements.every(each => each.isTypeOnly));
}

/** The file that a relative specifier means; `../` for what lies outside of src/. */
function resolve(from: string, specifier: string, known: ReadonlySet<string>): string {
  const base = path.posix.join(path.posix.dirname(from), specifier);
  return [`${base}.ts`, `${base}/index.ts`, `${base}.d.ts`].find(file => known.has(file)) ?? base;
}
