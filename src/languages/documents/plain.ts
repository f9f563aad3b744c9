// Text without marks of its own, and formats in which code is simply indented: plain text, RDoc, POD and their like.
import { dedentAll, isBlank, isIndented, linesOf, type Block, type Document, type Line } from './document';

/** Takes text apart in which indented paragraphs may be code, of `language` if nothing else is said. */
export function readPlain(text: string, language?: string): Document {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  const prose: Line[] = [];
  let blank = true;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (blank && isIndented(text, line) && !isBlank(text, line)) {
      let end = i + 1;
      while (end < lines.length && (isIndented(text, lines[end]!) || isBlank(text, lines[end]!))) end++;
      blocks.push({ lines: dedentAll(text, lines.slice(i, end)), unsure: language === undefined });
      i = end - 1;
    } else {
      blank = isBlank(text, line);
      if (!blank) prose.push(line);
    }
  }
  return { blocks, prose, ...(language !== undefined && { language }) };
}
