// JavaScript and TypeScript files to programs. The only place that knows ts-morph.
import { ts } from 'ts-morph';
import type { ts as TS } from 'ts-morph';
import type { Lower, Program, SourceFile, Workspace } from '../../analysis/program';
import { Context } from './context';
import { collectMentions, scanMentions } from './mentions';
import { parse } from './parse';
import { PAGE, scriptsOf } from './scripts';
import { hoist, lowerBlock } from './statements';

const DECLARATIONS = /\.d\.[cm]?ts$/i;

/** Lowers one file; a page's scripts one after the other, in one program. */
export const lower: Lower = (file, workspace) => {
  if (DECLARATIONS.test(file.path)) return lowerDeclarations(file, workspace);
  if (!PAGE.test(file.path)) return lowerScript(file, workspace, { line: 0, column: 0 }, scriptName(file.path));
  const programs = scriptsOf(file.text, file.path).map((s, i) => lowerScript({ path: file.path, text: s.text }, workspace, s, `/script${i}.${s.extension}`));
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
  return `/file.${extension === 'js' || extension === 'mjs' || extension === 'cjs' ? 'jsx' : extension}`;
}

function lowerScript(file: SourceFile, workspace: Workspace, offset: { line: number; column: number }, name: string): Program {
  const source = parse(name, file.text);
  const ctx = new Context(ts, source, file.path, workspace, offset);
  hoist(source.statements, ctx);
  lowerBlock(source.statements, ctx);
  collectMentions(source, ctx);
  const program = ctx.program('javascript', syntaxProblems(source));
  program.calls = [...ctx.calls].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column || b.at.endLine - a.at.endLine || b.at.endColumn - a.at.endColumn);
  return program;
}

/** Declarations call nothing and hold no values. */
function lowerDeclarations(file: SourceFile, workspace: Workspace): Program {
  const source = Object.assign(ts.createSourceFile('/file.d.ts', '', ts.ScriptTarget.Latest), { text: file.text });
  const ctx = new Context(ts, source, file.path, workspace);
  scanMentions(ctx);
  return ctx.program('javascript', []);
}

function syntaxProblems(source: TS.SourceFile): string[] {
  const { parseDiagnostics } = source as TS.SourceFile & { parseDiagnostics?: readonly TS.DiagnosticWithLocation[] };
  const [first] = parseDiagnostics ?? [];
  if (!first) return [];
  const { line } = source.getLineAndCharacterOfPosition(first.start);
  return [`line ${line + 1}: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}`];
}
