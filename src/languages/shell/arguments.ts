// Words that stand for several: arrays, option strings in variables, and whole commands in a text.
import type { Binding, Expr, Use, Write } from '../../analysis/program';
import { unknown } from '../../analysis/scope';
import type { Script, Word } from './script';
import { cover, fromExpr, lead, part, render, type Text } from './text';

/** How many words are opened up for one command: texts that hold each other twice grow without end. */
const MAX_OPENED = 100;

/** What is being opened up, from the outside in, and how many more may be. */
interface Opening { within: readonly Binding[]; left: { count: number } }

/** The words with known arrays, option strings and optional words opened up. What stays an array can't be told. */
export function expand(script: Script, words: readonly Word[]): readonly Word[] {
  return open(script, words, { within: [], left: { count: MAX_OPENED } });
}

function open(script: Script, words: readonly Word[], opening: Opening): readonly Word[] {
  return words.flatMap((word): readonly Word[] => {
    const found = word.array ? items(script, word.array, opening) : word.optional ? { words: word.optional } : optionString(word, opening);
    if (!found) return [word];
    opening.left.count--;
    const inner = open(script, found.words, { ...opening, within: found.from ? [...opening.within, found.from] : opening.within });
    return word.maybe ? inner.map(item => ({ ...item, maybe: true })) : inner;
  });
}

/** Words, and the variable they were found in. */
interface Opened { words: readonly Word[]; from?: Binding }

function items(script: Script, array: Binding, { within, left }: Opening): Opened | undefined {
  const words = within.includes(array) || left.count <= 0 ? undefined : script.arrays.get(array);
  return words && { words, from: array };
}

/** Whether it can't be told which words this one stands for. */
export const isOpen = (word: Word): boolean => word.rest !== undefined || word.array !== undefined;

/** The options that an unquoted variable holds: `OPTS="-s -X POST"; curl $OPTS`. */
function optionString(word: Word, { within, left }: Opening): Opened | undefined {
  const [only] = word.parts;
  if (!word.bare || only?.kind !== 'name' || only.binding.kind !== 'variable' || left.count <= 0) return undefined;
  const { binding: from } = only;
  const writes = reaching(from.writes, only.use);
  // In `OPTS="$OPTS -k"` the old value is opened if it is known; one of several is among the others already.
  if (within.includes(from) && (writes.length !== 1 || writes[0]!.maybe || only.use.loop)) return { words: [] };
  const texts = writes.map(write => textOf(write.value));
  if (!texts.some(text => text && (within.includes(from) || lead(text).startsWith('-') || /\s/.test(render(text))))) return undefined;
  const words = texts.flatMap((text, i): readonly Word[] => {
    if (!text) return [{ parts: [unknown('options', from.name, word.at)], at: word.at, rest: -1 }];
    const maybe = texts.length > 1 || writes[i]!.maybe;
    return splitWords(text).map(w => ({ ...w, ...(w.parts.length === 1 && w.parts[0]!.kind === 'name' && { bare: true }), ...(maybe && { maybe }) }));
  });
  return { words, from };
}

/** Most values of one variable that are told apart. */
const MAX_VALUES = 24;

/** The writes that a read may see: the last certain one before it and what may have come after; all, if they are elsewhere. */
function reaching(writes: readonly Write[], use: Use): readonly Write[] {
  if (use.loop || !writes.some(w => w.owner === use.owner)) return writes.slice(-MAX_VALUES);
  const seen: Write[] = [];
  for (let i = before(writes, use.order); i >= 0 && seen.length < MAX_VALUES; i--) {
    const write = writes[i]!;
    if (write.owner !== use.owner) continue;
    seen.unshift(write);
    if (!write.maybe) break;
  }
  return seen;
}

/** The last write before a moment; writes are kept in order. */
function before(writes: readonly Write[], order: number): number {
  let [low, high] = [0, writes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (writes[middle]!.order < order) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The text of a value that is one. */
function textOf(value: Expr): Text | undefined {
  return value.kind === 'join' || (value.kind === 'literal' && typeof value.value === 'string') ? fromExpr(value) : undefined;
}

/** What a word says: the text of its variable, if it is one with a single known text. */
export function spelledOut(word: Word): Text {
  const [only] = word.parts;
  const writes = word.parts.length === 1 && only?.kind === 'name' ? only.binding.writes : [];
  return (writes.length === 1 && textOf(writes[0]!.value)) || word;
}

/** The words of a command that is held as text, up to the end of the command. */
export function splitWords(text: Text): Word[] {
  const letters = render(text);
  const words: Word[] = [];
  let pieces: Text[] = [];
  let from = 0;
  let quote = '';
  let quoted = false;
  const cut = (to: number): void => { if (to > from) pieces.push(part(text, from, to)); };
  const end = (to: number): void => {
    cut(to);
    const [first, last] = [pieces[0], pieces[pieces.length - 1]];
    if (first && last) words.push({ parts: pieces.flatMap(p => p.parts), at: cover(first.at, last.at) });
    else if (quoted) words.push({ parts: [], at: text.at });
    pieces = [];
    quoted = false;
  };
  let i = 0;
  for (; i < letters.length; i++) {
    const letter = letters[i]!;
    if (quote === '' && /[;|&>\n]/.test(letter) && words.length + pieces.length > 0) break;
    if (quote === '' ? /["']/.test(letter) : letter === quote) {
      cut(i);
      quote = quote === '' ? letter : '';
      quoted = true;
    } else if (letter === '\\' && quote !== "'") cut(i++);
    else if (quote === '' && /\s/.test(letter)) end(i);
    else continue;
    from = letter === '\\' && letters[i] !== '\n' ? i : i + 1;
  }
  end(i);
  return words;
}
