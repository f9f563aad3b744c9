// Strings of JSON, character by character.
import type { Node } from 'jsonc-parser';
import { Excerpting, type Excerpt } from '../../analysis/embedded';

const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|.)/g;

/** What a JSON string says, with where each character stands. */
export function unescaped(text: string, node: Node): Excerpt {
  const excerpt = new Excerpting(text);
  const end = node.offset + node.length - 1;
  let from = node.offset + 1;
  for (const match of text.slice(from, end).matchAll(ESCAPE)) {
    const at = node.offset + 1 + match.index;
    excerpt.take(from, at).put(character(match[0]), at, at + match[0].length);
    from = at + match[0].length;
  }
  return excerpt.take(from, end);
}

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function character(escape: string): string {
  return escape[1] === 'u' ? String.fromCharCode(parseInt(escape.slice(2), 16)) : SIMPLE[escape[1]!] ?? escape.slice(1);
}
