// Comments and strings in which an endpoint or its host is named.
import type { Program } from '../../analysis/program';
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Script } from './script';

const ENDPOINT = /authorizations|applications\/|\/tokens\/|\/grants\/|api\.github\.com/g;
const TEXTS = new Set([
  'word', 'string', 'raw_string', 'ansi_c_string', 'concatenation', 'heredoc_body', 'string_content', 'heredoc_content', 'regex', 'extglob_pattern',
]);

/** The lines of comments and strings that name an endpoint. Only the branches of the tree that hold one are looked at. */
export function mentions(script: Script, root: SyntaxNode): Program['texts'] {
  const found: Program['texts'][number][] = [];
  const hits = [...script.source.text.matchAll(ENDPOINT)].map(m => m.index);
  const open: { node: SyntaxNode; hits: readonly number[] }[] = [{ node: root, hits }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, hits: inside } = next;
    if (node.type === 'comment' || (TEXTS.has(node.type) && !runs(node, inside))) {
      found.push(...lines(script, node, inside));
      continue;
    }
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]!;
      const own = within(inside, child);
      if (own.length > 0) open.push({ node: child, hits: own });
    }
  }
  return found;
}

/** The hits in a node; they are sorted. */
function within(hits: readonly number[], { start, end }: SyntaxNode): readonly number[] {
  const [from, to] = [lowest(hits, start), lowest(hits, end)];
  return from === 0 && to === hits.length ? hits : hits.slice(from, to);
}

function lowest(hits: readonly number[], offset: number): number {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a hit is in a command that runs inside the text. */
function runs(node: SyntaxNode, hits: readonly number[]): boolean {
  const open = [...node.children];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'command_substitution' && within(hits, next).length > 0) return true;
    open.push(...next.children);
  }
  return false;
}

/** Each line of the text with a hit in it. */
function lines(script: Script, node: SyntaxNode, hits: readonly number[]): Program['texts'][number][] {
  const { text } = script.source;
  const kind = node.type === 'comment' ? 'comment' : 'string';
  const starts = new Set(hits.map(hit => Math.max(node.start, script.source.lineStart(hit))));
  return [...starts].map(start => {
    const newline = text.indexOf('\n', start);
    const end = Math.min(node.end, newline < 0 ? text.length : newline);
    const [from, to] = unquoted(text, start, end);
    return { text: text.slice(from, to), at: script.source.place(from, to), kind };
  });
}

/** Without the quotes around it. */
function unquoted(text: string, start: number, end: number): [number, number] {
  const from = /^["']/.test(text.slice(start, start + 1)) ? start + 1 : start;
  const to = end > from && /["']/.test(text[end - 1]!) ? end - 1 : end;
  return [from, to];
}
