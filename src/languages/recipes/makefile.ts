// Makefiles: the recipes of their rules, behind their variables.
import { Excerpting, type Embedded } from '../../analysis/embedded';

const VARIABLE = /^(?:export\s+|override\s+)?([A-Za-z_]\w*)\s*(?:::?:?|\?|\+)?=\s*(.*?)\s*$/;

/** The recipes of a Makefile, or of a justfile: every line of a recipe is indented. */
export function readMakefile(text: string): Embedded[] {
  const excerpt = new Excerpting(text);
  let start = 0;
  let continued = false;
  for (const line of text.split('\n')) {
    const from = start;
    start += line.length + 1;
    const variable = continued || /^\s/.test(line) ? null : VARIABLE.exec(line);
    if (variable && /^[\w:/.@${}()-]+$/.test(variable[2]!)) excerpt.add(`${variable[1]!}=${variable[2]!.replace(/\$\((\w+)\)/g, '${$1}')}\n`);
    const recipe = /^(?:\t|[ ]{2,})[@+-]*/.exec(line);
    if (recipe || continued) command(text, from + (continued ? 0 : recipe![0].length), from + line.length, excerpt);
    continued = (recipe !== null || continued) && /\\\s*$/.test(line);
  }
  return excerpt.text === '' ? [] : [{ language: 'shell', blocks: [excerpt] }];
}

/** A line of a recipe: `$$x` is the shell's `$x`, `$(x)` the Makefile's. */
function command(text: string, from: number, to: number, excerpt: Excerpting): void {
  let at = from;
  for (const match of text.slice(from, to).matchAll(/\$\$|\$\((\w+)\)|\{\{\s*(\w+)\s*\}\}/g)) {
    const start = from + match.index;
    const name = match[1] ?? match[2];
    excerpt.take(at, start).put(name === undefined ? '$' : `\${${name}}`, start, start + match[0].length);
    at = start + match[0].length;
  }
  excerpt.take(at, to).add('\n');
}
