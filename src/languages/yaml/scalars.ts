// Scalars of YAML, character by character: folded, escaped and indented text, with where each piece of it stands.
import type { Scalar } from 'yaml';
import { Excerpting, type Excerpt } from '../../analysis/embedded';
import { unmask } from './mask';

/** A piece of the source that stands for a piece of the value: itself, unless `text` says otherwise. */
interface Token { from: number; to: number; text?: string }

/** What a scalar says. `source`: the file as it is, `masked`: as it was parsed. */
export function excerptOf(node: Scalar<string>, source: string, masked: string): Excerpt {
  const [start, end] = node.range!;
  const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  const excerpt = new Excerpting(source);
  const value = unmask(node.value);
  let last = isBlock ? start : tokensStart(node, start);
  for (const token of tokensOf(node, start, end, masked)) {
    if (token.from > last || isBlock) excerpt.put(isBlock ? blank(value, excerpt.text.length) : folded(source.slice(last, token.from)), last, token.from);
    if (token.text === undefined) excerpt.take(token.from, token.to);
    else excerpt.put(token.text, token.from, token.to);
    last = token.to;
  }
  if (isBlock) excerpt.put(blank(value, excerpt.text.length), last, end);
  return excerpt.text === value ? excerpt : new Excerpting(source).put(value, start, end);
}

const tokensStart = ({ type }: Scalar, start: number): number => (type === 'PLAIN' ? start : start + 1);

/** The white space of a value from an offset on. */
const blank = (value: string, from: number): string => /^\s*/.exec(value.slice(from))![0];

/** What white space between two pieces of a flow scalar means: a line break is a space, an empty line a line break. */
function folded(gap: string): string {
  const breaks = gap.split('\n').length - 1;
  return breaks === 0 ? gap : breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}

const PLAIN = /\S+(?:[ \t]+\S+)*/g;
const SINGLE = /''|[^\s']+(?:[ \t]+[^\s']+)*/g;
const DOUBLE = /\\(?:\r?\n[ \t]*|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)|[^\s\\"]+(?:[ \t]+[^\s\\"]+)*/g;

function tokensOf({ type }: Scalar, start: number, end: number, masked: string): Token[] {
  const [pattern, from, to] = type === 'QUOTE_SINGLE' ? [SINGLE, start + 1, end - 1] as const
    : type === 'QUOTE_DOUBLE' ? [DOUBLE, start + 1, end - 1] as const
    : [PLAIN, type === 'PLAIN' ? start : masked.indexOf('\n', start) + 1, end] as const;
  return [...masked.slice(from, to).matchAll(pattern)].map(({ 0: whole, index }) => {
    const token = { from: from + index, to: from + index + whole.length };
    return whole === "''" && type === 'QUOTE_SINGLE' ? { ...token, text: "'" } : whole.startsWith('\\') && type === 'QUOTE_DOUBLE' ? { ...token, text: character(whole) } : token;
  });
}

const SIMPLE: Readonly<Record<string, string>> = { 0: '\0', a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1B', N: '\x85', _: '\xA0', L: '\u2028', P: '\u2029' };

/** The character that an escape stands for; none for a line that goes on. */
function character(escape: string): string {
  const letter = escape[1]!;
  if (letter === '\n' || letter === '\r') return '';
  return /[xuU]/.test(letter) && escape.length > 2 ? String.fromCodePoint(Math.min(parseInt(escape.slice(2), 16), 0x10ffff)) : SIMPLE[letter] ?? letter;
}
