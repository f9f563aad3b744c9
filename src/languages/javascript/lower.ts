// JavaScript and TypeScript files to programs. The only place that knows ts-morph.
import { Project, ts } from 'ts-morph';
import type { ts as TS } from 'ts-morph';
import type { Lower, Program, SourceFile, Workspace } from '../../analysis/program';
import { Context } from './context';
import { scriptsOf } from './scripts';
import { hoist, lowerBlock } from './statements';

const PAGE = /\.(vue|svelte|html?)$/i;
const ENDPOINT = /authorizations|applications\//g;

const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true, skipFileDependencyResolution: true, compilerOptions: { allowJs: true, noLib: true } });

/** Lowers one file; a page's scripts one after the other, in one program. */
export const lower: Lower = (file, workspace) => {
  if (!PAGE.test(file.path)) return lowerScript(file, workspace, { line: 0, column: 0 }, scriptName(file.path));
  const programs = scriptsOf(file.text).map((s, i) => lowerScript({ path: file.path, text: s.text }, workspace, s, `/script${i}.${s.extension}`));
  const [first, ...rest] = programs;
  if (!first) return lowerScript({ path: file.path, text: '' }, workspace, { line: 0, column: 0 }, '/empty.js');
  return rest.length === 0 ? first : {
    ...first, calls: programs.flatMap(p => p.calls), records: programs.flatMap(p => p.records), texts: programs.flatMap(p => p.texts),
    imports: programs.flatMap(p => p.imports), constants: programs.flatMap(p => p.constants ?? []), problems: programs.flatMap(p => p.problems),
  };
};

/** JSX is allowed in .js: most parsers of the field read it so. */
function scriptName(path: string): string {
  const extension = /\.([cm]?[jt]sx?)$/i.exec(path)?.[1]?.toLowerCase() ?? 'js';
  return `/file.${extension === 'js' || extension === 'mjs' || extension === 'cjs' ? 'jsx' : path.endsWith('.d.ts') ? 'd.ts' : extension}`;
}

function lowerScript(file: SourceFile, workspace: Workspace, offset: { line: number; column: number }, name: string): Program {
  const parsed = project.createSourceFile(name, file.text, { overwrite: true });
  const source = parsed.compilerNode;
  const ctx = new Context(ts, source, file.path, workspace, offset);
  hoist(source.statements, ctx);
  lowerBlock(source.statements, ctx);
  collectMentions(source, ctx);
  const program = ctx.program('javascript', syntaxProblems(source));
  parsed.forget();
  program.calls = [...ctx.calls].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column || b.at.endLine - a.at.endLine || b.at.endColumn - a.at.endColumn);
  return program;
}

/** Comments and type keys that hold an endpoint. Strings are collected where they are lowered. */
function collectMentions(source: TS.SourceFile, ctx: Context): void {
  const seen = new Set<number>();
  for (const match of source.text.matchAll(ENDPOINT)) {
    const node = deepest(source, match.index);
    const start = node.getStart(source);
    const doc = ts.findAncestor(node, ts.isJSDoc);
    if (doc) comment({ pos: doc.getStart(source), end: doc.end, kind: ts.SyntaxKind.MultiLineCommentTrivia }, match.index, seen, ctx);
    else if (match.index < start) {
      for (const range of ts.getLeadingCommentRanges(source.text, node.pos) ?? []) comment(range, match.index, seen, ctx);
      for (const range of ts.getTrailingCommentRanges(source.text, node.pos) ?? []) comment(range, match.index, seen, ctx);
    } else if (ts.isStringLiteral(node) && (ts.isPropertySignature(node.parent) || ts.isLiteralTypeNode(node.parent)) && !seen.has(start)) {
      seen.add(start);
      ctx.texts.push({ text: node.text, at: ctx.at(node), kind: 'type-key' });
    }
  }
}

/** The line of a comment that holds the endpoint: comments can be long. */
function comment(range: TS.CommentRange, index: number, seen: Set<number>, ctx: Context): void {
  if (index < range.pos || index >= range.end) return;
  const { text } = ctx.source;
  const start = Math.max(range.pos, text.lastIndexOf('\n', index) + 1);
  const newline = text.indexOf('\n', index);
  const line = Math.min(range.end, newline < 0 ? range.end : newline);
  const end = start + text.slice(start, line).trimEnd().length;
  if (seen.has(start)) return;
  seen.add(start);
  ctx.texts.push({ text: text.slice(start, end), at: ctx.placeOf(start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0), end), kind: 'comment' });
}

/** The innermost node or token around a position, trivia in front of it included. */
function deepest(source: TS.SourceFile, position: number): TS.Node {
  let node: TS.Node = source;
  for (;;) {
    const inner: TS.Node | undefined = node.getChildren(source).find(c => c.pos <= position && position < c.end);
    if (!inner) return node;
    node = inner;
  }
}

function syntaxProblems(source: TS.SourceFile): string[] {
  const { parseDiagnostics } = source as TS.SourceFile & { parseDiagnostics?: readonly TS.DiagnosticWithLocation[] };
  const [first] = parseDiagnostics ?? [];
  if (!first || source.fileName.endsWith('.d.ts')) return [];
  const { line } = source.getLineAndCharacterOfPosition(first.start);
  return [`line ${line + 1}: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}`];
}
