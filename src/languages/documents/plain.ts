// Text without marks of its own, and formats in which code is simply indented: plain text, RDoc, POD and their like.
import { dedentAll, indentation, linesOf, type Block, type Document, type Line } from './document';

/** Takes text apart in which indented paragraphs may be code, of `language` if nothing else is said. */
export function readPlain(text: string, language?: string): Document {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  const prose: Line[] = [];
  const code = (line: Line): string => text.slice(line.from, line.to);
  let blank = true;
  for (let i = 0; i < lines.length; i++) {
    const whole = code(lines[i]!);
    if (blank && whole.trim() !== '' && indentation(whole) > 0) {
      let end = i + 1;
      while (end < lines.length && (code(lines[end]!).trim() === '' || indentation(code(lines[end]!)) > 0)) end++;
      const inside = lines.slice(i, end);
      blocks.push({ lines: dedentAll(text, inside), unsure: language === undefined });
      i += inside.length - 1;
    } else {
      if (whole.trim() !== '') prose.push(lines[i]!);
      blank = whole.trim() === '';
    }
  }
  return { blocks, prose, ...(language !== undefined && { language }) };
}
