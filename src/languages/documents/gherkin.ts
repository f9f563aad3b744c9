// Gherkin: steps in people's words, with texts between quotes on lines of their own.
import { dedentAll, linesOf, type Block, type Document, type Line } from './document';

const QUOTES = /^[ \t]*("""|```)(\w*)/;

/** Takes a feature apart. What is quoted may be code; the steps are prose. */
export function readGherkin(text: string): Document {
  const blocks: Block[] = [];
  const prose: Line[] = [];
  let quoted: { info: string; close: string; lines: Line[] } | undefined;
  for (const line of linesOf(text)) {
    const [, quotes = '', info = ''] = QUOTES.exec(text.slice(line.from, line.to)) ?? [];
    if (!quoted) {
      if (quotes === '') prose.push(line);
      else quoted = { info, close: quotes, lines: [] };
    } else if (quotes === quoted.close) {
      blocks.push({ lines: dedentAll(text, quoted.lines), ...(quoted.info === '' ? { unsure: true } : { info: quoted.info }) });
      quoted = undefined;
    } else quoted.lines.push(line);
  }
  return { blocks, prose };
}
