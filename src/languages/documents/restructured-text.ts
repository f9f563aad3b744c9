// reStructuredText: code directives, literal blocks after `::`, doctest blocks.
import { dedentAll, indentation, linesOf, type Block, type Document, type Line } from './document';

const DIRECTIVE = /^\s*\.\.\s+(?:code-block|code|sourcecode|highlight|prompt|parsed-literal|ipython|doctest|testcode|literalinclude)::\s*(\S*)/;
const HIGHLIGHT = /^\s*\.\.\s+highlight::\s*(\S+)/;
const OPTION = /^\s*:[\w-]+:/;

/** Takes reStructuredText apart. Blocks that name no language are Python, as Sphinx has it, unless the document says otherwise. */
export function readRestructuredText(text: string): Document {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  const prose: Line[] = [];
  const code = (line: Line): string => text.slice(line.from, line.to);
  let language = 'python';
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const whole = code(line);
    const highlight = HIGHLIGHT.exec(whole)?.[1];
    if (highlight !== undefined) { language = highlight; continue; }
    const directive = DIRECTIVE.exec(whole);
    const literal = !directive && /::\s*$/.test(whole) && !/^\s*\.\.\s/.test(whole);
    if (!directive && !literal) {
      if (/^\s*>>> /.test(whole)) {
        const end = lines.findIndex((one, at) => at > i && code(one).trim() === '');
        const inside = lines.slice(i, end < 0 ? lines.length : end);
        blocks.push({ info: 'pycon', lines: dedentAll(text, inside) });
        i += inside.length - 1;
      } else if (whole.trim() !== '') prose.push(line);
      continue;
    }
    if (literal && whole.trim() !== '::') prose.push(line);
    const outer = indentation(whole);
    const end = lines.findIndex((one, at) => at > i && code(one).trim() !== '' && indentation(code(one)) <= outer);
    const inside = lines.slice(i + 1, end < 0 ? lines.length : end);
    const options = directive ? inside.findIndex(one => !OPTION.test(code(one))) : 0;
    const body = dedentAll(text, inside.slice(Math.max(options, 0)));
    if (body.length > 0) blocks.push(directive ? { info: directive[1] || language, lines: body } : { lines: body, ...(language !== 'python' && { info: language }) });
    i += inside.length;
  }
  return { blocks, prose, ...(language === 'python' && { language }) };
}
