// AsciiDoc: source blocks, listing blocks, fenced blocks and indented lines.
import { dedentAll, linesOf, type Block, type Document, type Line } from './document';

const STYLE = /^\[(?:source|listing|,)?(?:%\w+)*,?\s*"?([\w#+-]*)[^\]]*\]\s*$/;
const DELIMITER = /^(-{4,}|\.{4,}|`{3,})\s*([\w#+-]*)\s*$/;
const DEFAULT = /^:source-language:\s*(\S+)/m;

/** Takes AsciiDoc apart. */
export function readAsciidoc(text: string): Document {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  const prose: Line[] = [];
  const code = (line: Line | undefined): string => (line ? text.slice(line.from, line.to) : '');
  const usual = DEFAULT.exec(text)?.[1];
  for (let i = 0; i < lines.length; i++) {
    const styled = /^\[(?:source|listing|,)/.test(code(lines[i])) ? STYLE.exec(code(lines[i])) : null;
    // A title may stand between the style and the block.
    const first = styled ? i + 1 + (/^\.\S/.test(code(lines[i + 1])) ? 1 : 0) : i;
    const delimiter = DELIMITER.exec(code(lines[first]));
    const info = styled?.[1] || delimiter?.[2] || (styled ? usual : undefined);
    if (delimiter) {
      const end = lines.findIndex((line, at) => at > first && code(line).trim() === delimiter[1]);
      const stop = end < 0 ? lines.length : end;
      blocks.push({ lines: lines.slice(first + 1, stop), ...(info && { info }) });
      i = stop;
    } else if (styled || /^[ \t]+\S/.test(code(lines[i]))) {
      const end = lines.findIndex((line, at) => at >= first && code(line).trim() === '');
      const inside = lines.slice(first, end < 0 ? lines.length : end);
      blocks.push({ lines: dedentAll(text, inside), ...(info ? { info } : { unsure: true }) });
      i = first + inside.length;
    } else if (code(lines[i]).trim() !== '') prose.push(lines[i]!);
  }
  return { blocks, prose };
}
