// Words and lines that the grammar takes apart: in `$API/$1` and `$API/users/$ID/keys` it loses the second dollar and ends the word before it.
import type { Parse } from '../tree-sitter/parse';
import type { Syntax, SyntaxNode } from '../tree-sitter/syntax';

/** Each time the dollars that were lost are hidden, and those behind them can be. */
const MAX_TIMES = 4;
/** What a dollar is hidden as: a letter, so that it is a part of the word. */
const HIDDEN = 'S';

/** A backslash at the end of a line, but for spaces: the shell ends the command there, which nobody means who writes it. */
const ENDS = /(?<!\\)\\([ \t]+)(?=\n)/g;

/** Parses a script with its words and lines whole. A name with its dollar may then stand in the text of a word. */
export function parseWhole(parse: Parse, written: string): Syntax | string {
  const text = written.replace(ENDS, '$1\\');
  let syntax = parse(text);
  for (let times = 0, whole = text; typeof syntax !== 'string' && times < MAX_TIMES; times++) {
    const lost = new Set(lostIn(syntax.root, text));
    if (lost.size === 0) break;
    whole = whole.replace(/\$/g, (dollar, at: number) => (lost.has(at) ? HIDDEN : dollar));
    syntax = parse(whole);
  }
  return syntax;
}

/** Where a part of a word is a dollar alone, with a name behind it. */
function lostIn(root: SyntaxNode, text: string): number[] {
  const lost: number[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'concatenation') lost.push(...node.children.flatMap(({ type, end }) => (type === '$' && /\w/.test(text[end] ?? '') ? [end - 1] : [])));
    for (const child of node.children) open.push(child);
  }
  return lost;
}

/** Expansions in the text of a word. */
export const LOST = /(?<!\\)\$(?:\d|[A-Za-z_]\w*)/g;
