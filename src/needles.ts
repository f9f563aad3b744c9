// What a file must hold to be worth parsing. Whether it does is asked of every file of a tree, and of its bytes.
import type { Shape } from './prefilter/shapes';
import { wordSearch, type WordSearch } from './prefilter/word-search';
import { OVERLAP } from './read';
import { MARKER } from './suppress/directives';

/** One way in which a file can be about an operation. */
export interface Needle {
  /** A word that the file must hold, the rarest there is. */
  word: string;
  /** What it must look like at one of its places: a pattern's source. */
  shape: string;
  /** What the file must hold besides, anywhere. Needles share them: each is looked for once in a file. */
  besides: readonly Shape[];
  /** The packages whose members have these names, where other things have them too: something has to tell that one of them is meant. */
  packages?: readonly string[];
}

/** The needles of one language, with one search for their words. */
export interface Needles { needles: readonly Needle[]; words: ReadonlySet<string>; search: WordSearch }

/** All needles, and which are those of a language. As plain data: to derive it takes longer than to read a small tree. */
export interface NeedleTable {
  needles: readonly (Omit<Needle, 'besides'> & { besides: readonly number[] })[];
  shapes: readonly Shape[];
  /** Places in `needles`. */
  sets: readonly (readonly number[])[];
  /** Places in `sets`, by the language. */
  languages: Readonly<Record<string, number>>;
  /** The set of a language that is not named. */
  rest: number;
}

/** Tells the needles of a language. */
export type NeedlesOf = (language: string) => Needles;

/** Takes the needles out of their table as they are asked for. */
export function needlesFrom({ needles, shapes, sets, languages, rest }: NeedleTable): NeedlesOf {
  const make = (set: number): Needles => {
    const own = sets[set]!.map(i => ({ ...needles[i]!, besides: needles[i]!.besides.map(shape => shapes[shape]!) }));
    const words = new Set([...own.map(({ word }) => word), MARKED]);
    return { needles: own, words, search: wordSearch([...words]) };
  };
  const made: (Needles | undefined)[] = [];
  const known = new Map<string, Needles>();
  const find = (language: string): Needles => {
    const set = Object.hasOwn(languages, language) ? languages[language]! : rest;
    const found = made[set] ??= make(set);
    known.set(language, found);
    return found;
  };
  // Asked for every file of a tree.
  return language => known.get(language) ?? find(language);
}

/** Stands for the language of files that only declare: they call no library, and can but name a path. */
export const DECLARATIONS = 'declarations';

/** The word in the marker of ignores that is looked for: one of the operations' anyway. */
const MARKED = 'authorizations';

/** GitHub by its name; a link to a page of somebody's repository is none: `https://github.com/o/r/issues/1`. */
const GITHUB_NAMED = String.raw`(?<!://(?:(?:gist|raw|www)\.)?)git[-_]?hub|git[-_]?hub(?!(?:usercontent)?\.com/(?!login/)[\w.-]+/[\w.-])`;

/** What tells that a library of GitHub's is meant, in a file or in its path: never less than what the analysis takes for such a name. */
const TELLING = new RegExp(String.raw`${GITHUB_NAMED}|octo(?:kit|kat|node|cat|\b)|ghe(?:api)?\b|\bgh(?:\b|_?client)|gh_?(?:api|auth)`, 'i');

/** Whether a file, or its path, tells that one of GitHub's libraries is meant. */
export const tells = (path: string, text: string): boolean => TELLING.test(path) || TELLING.test(text);

/** Members that are those of one of these packages, if the file tells so or a manifest asks for it. */
export interface Doubt { packages: readonly string[] }

/** Whether there is more to look for in a file, one part of which is at hand: a word in its shape. Undefined if not. */
export function glimpse(needles: Needles, bytes: Buffer, length: number): true | undefined {
  const found = needles.search(bytes, length);
  if (found === undefined) return undefined;
  const isFound = finder(found, bytes.subarray(0, length));
  return needles.needles.some(({ word, shape }) => isFound(word, shape)) || isMarked(found, bytes, length) || undefined;
}

/** What the first `length` bytes of a file may hold: a request to one of the operations, or else an ignore. */
export function look({ needles, words, search }: Needles, bytes: Buffer, length: number): 'request' | Doubt | 'ignore' | undefined {
  const found = search(bytes, length);
  if (found === undefined) return undefined;
  const content = bytes.subarray(0, length);
  const isFound = finder(found, content);
  const held = new Map<Shape, boolean>();
  const holds = (one: Shape): boolean => {
    const known = held.get(one) ?? one.words.some(word => (words.has(word) ? isFound(word, one.source) : stands(word, one.source, content)));
    held.set(one, known);
    return known;
  };
  const fits = ({ word, shape, besides }: Needle): boolean => isFound(word, shape) && besides.every(holds);
  if (needles.some(one => one.packages === undefined && fits(one))) return 'request';
  const shared = needles.filter(one => one.packages !== undefined && fits(one));
  if (shared.length > 0) return { packages: [...new Set(shared.flatMap(({ packages = [] }) => packages))] };
  return isMarked(found, bytes, length) ? 'ignore' : undefined;
}

/** Whether one of the words that were found begins the marker of ignores. */
const isMarked = (found: ReadonlyMap<string, readonly number[]>, bytes: Buffer, length: number): boolean =>
  found.get(MARKED)?.some(place => bytes.toString('latin1', place, Math.min(length, place + MARKER.length)) === MARKER) === true;

/** Tells whether one of the words that were found is in a shape. */
function finder(found: ReadonlyMap<string, readonly number[]>, content: Buffer): (word: string, shape: string) => boolean {
  // Many needles look at the same places.
  const near = new Map<number, string>();
  const isAt = (shape: string, place: number): boolean => {
    const text = near.get(place) ?? around(content, place);
    near.set(place, text);
    return matchesAt(shape, text, place);
  };
  return (word, shape) => found.get(word)?.some(place => isAt(shape, place)) === true;
}

/** Whether the first `length` bytes may hold a request to one of the operations. */
export function mayHold(needles: Needles, bytes: Buffer, length: number): boolean {
  const held = look(needles, bytes, length);
  return held !== undefined && held !== 'ignore';
}

/** Whether code in whatever language, quoted somewhere, may hold such a request. */
export function mayHoldText(needlesOf: NeedlesOf, text: string): boolean {
  const bytes = Buffer.from(text);
  return mayHold(needlesOf(''), bytes, bytes.length);
}

/** The longest word is not longer. */
const MOST_OF_WORD = 128;
/**
 * How far a shape looks to both sides of its word: most files that hold one of the words hold no shape, and need not become text. Of two
 * parts of a file, one holds all of that.
 */
const REACH = OVERLAP / 2 - MOST_OF_WORD;

/** The text around a place. */
const around = (content: Buffer, place: number): string => content.toString('latin1', Math.max(0, place - REACH), Math.min(content.length, place + REACH));

/** The patterns that were needed so far: hardly any file needs many of them. */
const compiled = new Map<string, RegExp>();

/** Whether a shape is at a place, of which the text around is at hand. */
function matchesAt(shape: string, text: string, place: number): boolean {
  const sticky = compiled.get(shape) ?? new RegExp(shape, 'y');
  compiled.set(shape, sticky);
  sticky.lastIndex = Math.min(place, REACH);
  return sticky.test(text);
}

/** Whether a word stands anywhere in a shape. To look for words is many times as fast as to try a pattern at each letter. */
function stands(word: string, shape: string, content: Buffer): boolean {
  for (let at = content.indexOf(word, 0, 'latin1'); at >= 0; at = content.indexOf(word, at + 1, 'latin1')) if (matchesAt(shape, around(content, at), at)) return true;
  return false;
}
