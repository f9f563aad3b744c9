// Markdown and MDX: fenced and indented blocks.
import { kindOf } from '../data/names';
import { dedent, dedentAll, indentation, linesOf, type Block, type Document, type Line } from './document';
import { preformatted } from './html';

const OPEN = /^((?:\s|>)*(?:(?:[-*+]|\d+[.)])\s+)?)(`{3,}|~{3,})([^`]*)$/;
/** Blocks that other tools on top of Markdown mark. */
const MARKED: readonly { open: RegExp; close: RegExp }[] = [
  { open: /^\s*\{%-?\s*(?:highlight|codeblock)\s+([\w#+-]+)/, close: /^\s*\{%-?\s*end(?:highlight|codeblock)/ },
  { open: /^\s*\{\{[<%]\s*(?:highlight|code)\s+"?([\w#+-]+)/, close: /^\s*\{\{[<%]\s*\/\s*(?:highlight|code)/ },
];
/** From this column on a line is indented code, in a paragraph of its own. */
const INDENTED = 4;

/** Takes Markdown apart. */
export function readMarkdown(text: string): Document {
  const blocks: Block[] = [];
  const prose: Line[] = [];
  const lines = linesOf(text);
  const code = (line: Line): string => text.slice(line.from, line.to);
  let blank = true;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const whole = code(line);
    const fence = OPEN.exec(whole);
    const html = fence ? null : /^[\s>]*(?=<pre\b)/i.exec(whole);
    const set = html && preformatted(text, line.from + html[0].length);
    if (set) {
      const end = lines.findIndex(one => one.to >= set.end);
      const inside = lines.slice(i, (end < 0 ? lines.length : end) + 1);
      blocks.push({ lines: inside, excerpt: set.excerpt, unsure: true, ...(kindOf(set.named) && { info: set.named }) });
      i += inside.length - 1;
      blank = true;
      continue;
    }
    const marked = fence ? undefined : MARKED.find(({ open }) => open.test(whole));
    if (fence || marked) {
      const end = fence ? closing(lines, i, new RegExp(`^[\\s>]*${fence[2]![0]!}{${fence[2]!.length},}\\s*$`), code) : closing(lines, i, marked!.close, code);
      const inside = lines.slice(i + 1, end);
      blocks.push({ info: fence ? fence[3]!.trim() : marked!.open.exec(whole)![1]!, lines: fence ? inside.map(one => unquoted(text, one, fence[1]!)) : inside });
      i = end;
      blank = true;
    } else if (blank && whole.trim() !== '' && indentation(whole) >= INDENTED) {
      const end = lines.findIndex((one, at) => at > i && code(one).trim() !== '' && indentation(code(one)) < INDENTED);
      const inside = lines.slice(i, end < 0 ? lines.length : end);
      blocks.push({ lines: dedentAll(text, inside), unsure: true });
      i += inside.length - 1;
    } else {
      if (whole.trim() !== '') prose.push(line);
      blank = whole.trim() === '';
    }
  }
  return { blocks, prose };
}

/** The line that closes a block: the end of the document, if there is none. */
function closing(lines: readonly Line[], from: number, close: RegExp, code: (line: Line) => string): number {
  const end = lines.findIndex((line, i) => i > from && close.test(code(line)));
  return end < 0 ? lines.length : end;
}

/** A line of a block without what the block's first line has before its fence: quote marks and indentation. */
function unquoted(text: string, line: Line, prefix: string): Line {
  const quotes = (prefix.match(/>/g) ?? []).length;
  const marks = quotes === 0 ? '' : new RegExp(`^(?:\\s*>){0,${quotes}} ?`).exec(text.slice(line.from, line.to))![0];
  return dedent(text, { from: line.from + marks.length, to: line.to }, quotes === 0 ? indentation(prefix.replace(/\S/g, ' ')) : 0);
}
