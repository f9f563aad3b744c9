// Makefiles and justfiles: the recipes of their rules, behind their variables.
import { concatenated, Excerpting, replaced, type Embedded, type Excerpt } from '../../analysis/embedded';
import { kindOf, type Kind } from '../data/names';
import { assignments, type Variable } from '../data/variables';

const VARIABLE = /^([\w./% -]+:(?!=)\s*)?(?:export\s+|override\s+|unexport\s+)*([A-Za-z_]\w*)[ \t]*(?:::?:?|\?|\+|!)?=[ \t]*(.*?)[ \t\r]*$/;
/** Commands outside of recipes: `$(shell …)`, and what stands in backticks in a justfile. */
const INLINE = /\$\(shell\s+((?:[^()]|\([^()]*\))*)\)|^[\w-]+\s*:=\s*`([^`]+)`/gm;
/** What make and just put in: `$$` is the shell's `$`. */
const REFERENCE = /\$\$|\$\((\w+)\)|\{\{\s*(\w+)\s*\}\}/g;

/** A recipe: its lines without what they begin with, and variables of its own. */
interface Recipe { lines: Excerpt[]; own: Variable[] }

/** The recipes of a Makefile, or of a justfile: every line of a recipe is indented. */
export function readMakefile(text: string): Embedded[] {
  const variables: Variable[] = [];
  const recipes: Recipe[] = [];
  let start = 0;
  let continued: 'recipe' | 'variable' | undefined;
  let open: Recipe | undefined;
  let own: Variable[] = [];
  for (const line of text.split('\n')) {
    const from = start;
    start += line.length + 1;
    const indented = /^(?:\t|[ ]{2,})[@+-]*/.exec(line);
    const variable = continued || indented ? null : VARIABLE.exec(line);
    if (variable) (variable[1] === undefined ? variables : own).push(...setting(text, from, line, variable));
    const inline = /^[^#\s:=][^:=]*:[^=;]*;(.*)$/.exec(line)?.[1];
    if (continued === 'recipe' || (indented && continued === undefined)) {
      open ??= { lines: [], own };
      if (open.lines.length === 0) recipes.push(open);
      open.lines.push(new Excerpting(text).take(from + (continued ? 0 : indented![0].length), from + line.length).add('\n'));
    } else {
      if (open && line.trim() !== '') { open = undefined; own = []; }
      if (inline !== undefined) recipes.push({ own: [], lines: [new Excerpting(text).take(from + line.length - inline.length, from + line.length).add('\n')] });
    }
    continued = /\\\s*$/.test(line) ? continued ?? (indented ? 'recipe' : 'variable') : undefined;
  }
  return [...recipes, ...commands(text)].map(recipe => embedded(recipe, variables));
}

/** `API := https://api.github.com`. */
function setting(text: string, from: number, line: string, match: RegExpExecArray): Variable[] {
  const written = match[3]!;
  if (written === '' || /[`\\]|\$\(shell\b/.test(written)) return [];
  const quotes = /^(["']).*\1$/.test(written) ? 1 : 0;
  const at = from + line.lastIndexOf(written);
  return [{ name: match[2]!, value: shellText(new Excerpting(text).take(at + quotes, at + written.length - quotes)) }];
}

function commands(text: string): Recipe[] {
  return [...text.matchAll(INLINE)].map(match => {
    const code = (match[1] ?? match[2])!;
    const from = match.index + match[0].lastIndexOf(code);
    return { own: [], lines: [new Excerpting(text).take(from, from + code.length).add('\n')] };
  });
}

const shellText = (excerpt: Excerpt): Excerpt => replaced(excerpt, REFERENCE, ([, make, just]) => { const name = make ?? just; return name === undefined ? '$' : `\${${name}}`; });

/** One recipe; one that begins with `#!` is a script in another language. */
function embedded({ lines, own }: Recipe, variables: readonly Variable[]): Embedded {
  const program = /^\s*#!\s*(?:\S*\/)?(?:env\s+)?(\w+)/.exec(lines[0]!.text)?.[1];
  const kind: Kind = (program === undefined ? undefined : kindOf(program)) ?? { language: 'shell' };
  const script = kind.language === 'shell' ? lines.map(shellText) : lines;
  return { ...kind, blocks: [concatenated([...assignments(kind.language, [...variables, ...own], script), ...script])] };
}
