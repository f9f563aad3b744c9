// A shell script as a Program.
import { bind } from '../../analysis/scope';
import type { Lower, Program, Workspace } from '../../analysis/program';
import type { Parse } from '../tree-sitter/parse';
import type { Syntax } from '../tree-sitter/syntax';
import { callsOf } from './calls';
import { Families } from './family';
import { mentions } from './mentions';
import type { Script } from './script';

/** How many places with syntax errors are named. */
const MAX_ERRORS = 3;

/** The lowering of shell scripts, given a parser of Bash. */
export function lowerWith(parse: Parse): Lower {
  const families = new WeakMap<Workspace, Families>();
  return (file, workspace) => {
    const all = families.get(workspace) ?? new Families(parse, workspace);
    families.set(workspace, all);
    const { script, syntax } = all.read(file);
    const read = typeof syntax === 'string' ? undefined : syntax;
    const program: Program = {
      path: file.path, language: 'shell',
      calls: read ? callsOf(script) : [],
      records: [],
      texts: read ? mentions(script, read.root) : [],
      imports: [],
      exports: bind('exports', 'module', script.source.place(0, 0), null),
      problems: [...(typeof syntax === 'string' ? [syntax] : errors(script, syntax)), ...script.problems],
    };
    return program;
  };
}

function errors(script: Script, syntax: Syntax): string[] {
  const lines = [...new Set(syntax.errors.map(offset => script.source.line(offset)))].sort((a, b) => a - b);
  if (lines.length === 0) return [];
  const more = lines.length > MAX_ERRORS ? ` and ${lines.length - MAX_ERRORS} more` : '';
  return [`syntax error in line ${lines.slice(0, MAX_ERRORS).join(', ')}${more}`];
}
