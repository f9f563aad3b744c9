// Org: source and example blocks, and lines that begin with a colon.
import { dedentAll, linesOf, type Block, type Document, type Line } from './document';

const BEGIN = /^\s*#\+begin_(src|example)\b\s*([\w#+-]*)/i;

/** Takes an Org file apart. */
export function readOrg(text: string): Document {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  const prose: Line[] = [];
  const code = (line: Line): string => text.slice(line.from, line.to);
  for (let i = 0; i < lines.length; i++) {
    const whole = code(lines[i]!);
    const begin = BEGIN.exec(whole);
    if (begin) {
      const end = lines.findIndex((line, at) => at > i && new RegExp(`^\\s*#\\+end_${begin[1]!}`, 'i').test(code(line)));
      const stop = end < 0 ? lines.length : end;
      blocks.push({ lines: dedentAll(text, lines.slice(i + 1, stop)), ...(begin[2] ? { info: begin[2] } : { unsure: true }) });
      i = stop;
    } else if (/^\s*: /.test(whole)) {
      const end = lines.findIndex((line, at) => at > i && !/^\s*:(?: |$)/.test(code(line)));
      const inside = lines.slice(i, end < 0 ? lines.length : end);
      blocks.push({ lines: inside.map(({ from, to }) => ({ from: Math.min(to, from + code({ from, to }).indexOf(':') + 2), to })), unsure: true });
      i += inside.length - 1;
    } else if (whole.trim() !== '') prose.push(lines[i]!);
  }
  return { blocks, prose };
}
