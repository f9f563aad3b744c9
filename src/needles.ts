// What a file must hold to be worth parsing, derived from the rules. The test is wide where the analysis is (a segment in a variable, a
// member taken out of its client) and narrow where it can be: the word alone stands in many more files, the largest among them.
import type { Operation, SdkBinding } from './model';
import { aliased, argument, chain, firstSegment, isName, laterSegment, named, type Shape } from './prefilter/shapes';
import { wordSearch, type WordSearch } from './prefilter/word-search';
import { OVERLAP } from './read';
import { MARKER } from './suppress/directives';

/** One way in which a file can be about an operation. */
export interface Needle {
  /** For people: `/applications/…/tokens`, `github: authorization.create|get`. */
  about: string;
  /** A word that the file must hold, the rarest there is. */
  word: string;
  /** What it must look like at one of its places: a pattern's source. */
  shape: string;
  /** What the file must hold besides, anywhere. Needles share them: each is looked for once in a file. */
  besides: readonly Shape[];
  /** What the word is, where it is one of people's language too: a client's member, a class, or one whose members stand besides. */
  everyday?: 'member' | 'class' | 'type';
  /** The packages whose members have these names, where other things have them too: something has to tell that one of them is meant. */
  packages?: readonly string[];
}

/** The needles of one language, with one search for their words. */
export interface Needles { needles: readonly Needle[]; words: ReadonlySet<string>; search: WordSearch }

/**
 * What to look for in the files of a language: the operations' paths, and their bindings in that language. A language without any, such as
 * a document's, may hold code of all the others.
 */
export function deriveNeedles(operations: readonly Operation[], languages: readonly { readonly id: string; readonly tables?: readonly string[] }[]): (language: string) => Needles {
  const bindings = operations.flatMap(operation => operation.bindings).filter(binding => languages.some(({ id }) => id === binding.language));
  const known = new Map<string, Needles>();
  const make = (libraries: readonly Needle[]): Needles => collect([...pathNeedles(operations), ...resourceNeedles, ...libraries]);
  let ofAll: Needles | undefined;
  const derive = (language: string): Needles => {
    if (language === DECLARATIONS) return make([]);
    const tables = languages.find(({ id }) => id === language)?.tables;
    const own = bindings.filter(binding => binding.language === language || tables?.includes(binding.language));
    return own.length > 0 || tables !== undefined ? make(bindingNeedles(own)) : (ofAll ??= make([...commandNeedles(operations), ...bindingNeedles(bindings).map(quoted)]));
  };
  // Asked for every file of a tree.
  return language => {
    const needles = known.get(language) ?? derive(language);
    known.set(language, needles);
    return needles;
  };
}

/** Where code is quoted between words, an everyday word has to be used as code does: `.authorize`, `GitHub(`, `GitHub client =`. */
function quoted(one: Needle): Needle {
  const { everyday, shape, besides } = one;
  if (everyday === undefined) return one;
  if (everyday === 'member') return { ...one, shape: asMember(shape) };
  const asClass = `${shape}(?=\\(|::\\w|\\.(?!com\\b|io\\b)\\w|\\s+\\w+\\s*=)`;
  return { ...one, shape: asClass, ...(everyday === 'type' && { besides: besides.map(({ words, source }) => ({ words, source: asMember(source) })) }) };
}

const asMember = (shape: string): string => `(?<=(?:\\.|->|::|\\[['"\`])\\s*)${shape}`;

/** Stands for the language of files that only declare: they call no library, and can but name a path. */
export const DECLARATIONS = 'declarations';

function collect(all: readonly Needle[]): Needles {
  const patterns = new Map<string, Shape>();
  const shared = (one: Shape): Shape => {
    const known = patterns.get(one.source) ?? one;
    patterns.set(one.source, known);
    return known;
  };
  const needles = all.map(one => ({ ...one, besides: one.besides.map(shared) }));
  const words = new Set([...needles.map(({ word }) => word), MARKED]);
  return { needles, words, search: wordSearch([...words]) };
}

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
  if (shared.length > 0) return { packages: unique(shared.flatMap(({ packages = [] }) => packages), String) };
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
export function mayHoldText(needlesOf: (language: string) => Needles, text: string): boolean {
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

function pathNeedles(operations: readonly Operation[]): Needle[] {
  const sets = unique(operations.map(({ path }) => path.split('/').filter(segment => segment !== '' && !segment.startsWith('{'))), set => set.join('/'));
  // `/authorizations/clients` needs no needle of its own beside `/authorizations`.
  const smallest = sets.filter(set => !sets.some(other => other.length < set.length && other.every(segment => set.includes(segment))));
  return smallest.map(([first = '', ...rest]) => needle(`/${[first, ...rest].join('/…/')}`, first, firstSegment(first), rest.map(segment => ({ words: [segment], source: laterSegment(segment) }))));
}

/** In scripts, a path may be a word without a slash. */
function commandNeedles(operations: readonly Operation[]): Needle[] {
  const segments = unique(operations.flatMap(({ path }) => (/^\/[^/{]+$/.test(path) ? [path.slice(1)] : [])), String);
  return segments.map(segment => needle(`command ${segment}`, segment, argument(segment), [GITHUB_OR_GH]));
}

const GITHUB: Shape = { words: ['github', 'GitHub', 'Github', 'gitHub'], source: '[Gg]it[Hh]ub' };

const GITHUB_OR_GH: Shape = { words: [...GITHUB.words, 'gh api', 'hub api'], source: `(?:${GITHUB.source}|(?:gh|hub) api)` };

/** What a library makes of an answer: it sends to the address that came with it, and need not spell a path. */
const resourceNeedles: readonly Needle[] = [
  needle('class Authorization', 'class Authorization', 'class Authorizations?\\b', [GITHUB]),
  needle('AuthorizationsService', 'AuthorizationsService', 'AuthorizationsService\\b', [GITHUB]),
];

function bindingNeedles(bindings: readonly SdkBinding[]): Needle[] {
  const groups = new Map<string, SdkBinding[]>();
  // `signIn:password:` stands apart in the code: `[client signIn:user password:password]`.
  for (const binding of bindings.map(one => ({ ...one, member: one.member.replace(/:.*$/, '') }))) {
    const apart = binding.receiver.some(word => isLong(word) || isCompound(word)) ? '' : binding.member;
    const key = [...binding.packages, ...binding.receiver, apart].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), binding]);
  }
  return unique([...groups.values()].flatMap(receiverNeedles), ({ shape, besides }) => [shape, ...besides.map(one => one.source)].join(' '));
}

/** The needles for bindings with the same receiver, and for what is declared as the class of one. */
function receiverNeedles(bindings: readonly SdkBinding[]): Needle[] {
  const { packages = [], type = '' } = bindings[0] ?? {};
  const members = membersOf(bindings);
  const declared: Needle[] = isCompound(type) ? [{ ...needle(`${packages.join(', ')}: ${type}`, type, named([type]), anyOf(members)), everyday: 'type' }] : [];
  return [...declared, ...accessNeedles(bindings)];
}

/** What a library is called in code, where it is one word that people write too. */
const CONSTANT = /^[A-Z][a-z]+$/;

const membersOf = (bindings: readonly SdkBinding[]): string[] => unique(bindings.map(({ member }) => member), String).filter(member => member !== '');

function accessNeedles(bindings: readonly SdkBinding[]): Needle[] {
  const { packages = [], modules = [], receiver = [] } = bindings[0] ?? {};
  const members = membersOf(bindings);
  const names = receiver.filter(isName);
  const about = `${packages.join(', ')}: ${[...receiver, members.join('|')].join('.')}`;
  const spoken = literalsOf(bindings);
  const long = names.find(isLong);
  const compound = names.find(isCompound) ?? (long === undefined ? members.find(isCompound) : undefined);
  // A name that nothing else has: `oauthAuthorizations`, `revokeGrantForApplication`. What a call answers has its members by their names.
  const answered = receiver.includes('()') && bindings.every(({ member }) => member !== '') ? anyOf(members) : [];
  if (compound !== undefined) return [needle(about, compound, named([compound]), [...others(names, compound), ...answered, ...spoken])];
  // Common words (`auth.config().login`), or a library that is called itself: the file must name the library.
  if (long === undefined) {
    // Names one after the other, on a client that another file makes: `client.auth.config().login`.
    const written = names.join('.');
    const handed: Needle[] = names.length > 1 ? [{ ...needle(about, written, `${named([written])}\\s*\\(`, [...anyOf(members), ...spoken]), packages }] : [];
    return handed.concat(unique([...modules, ...packages], String).map(one => {
      const words = [one, ...names, ...members];
      const longest = words.reduce((best, word) => (word.length > best.length ? word : best));
      const everyday = members.includes(longest) ? 'member' : CONSTANT.test(longest) ? 'class' : undefined;
      return { ...needle(about, longest, named([longest]), [...others(words, longest), ...spoken]), ...(everyday && { everyday }) };
    }));
  }
  // A word that others use too (`authorization` is a header): it must be used as a client's member is.
  const [first, ...rest] = chain(receiver.slice(receiver.indexOf(long)), members);
  return [needle(about, long, first?.source ?? '', [...rest, ...spoken]), needle(about, long, aliased(long), [...others(names, long), ...anyOf(members), ...spoken])].map(one => ({ ...one, packages }));
}

/** The strings one of which a hop has to be: `api('authorizations')`, or a variable with one of them. */
function literalsOf(bindings: readonly SdkBinding[]): Shape[] {
  const literals = bindings.map(({ hops = [] }) => hops.flat().flatMap(hop => /^'(.+)'$/.exec(hop)?.[1] ?? []));
  const words = unique(literals.flat(), String);
  return literals.every(some => some.length > 0) ? [{ words, source: `(?<=['"\`])(?:${words.join('|')})['"\`]` }] : [];
}

/** One of the words, whichever; no condition if there are none. */
const anyOf = (words: readonly string[]): Shape[] => (words.length > 0 ? [{ words, source: named(words) }] : []);

function others(names: readonly string[], but: string): Shape[] {
  return names.filter(one => one !== but).flatMap(one => anyOf([one]));
}

function needle(about: string, word: string, shape: string, besides: readonly Shape[]): Needle {
  return { about, word, shape, besides };
}

/** Words of this length are rare enough to look for. */
function isLong(word: string): boolean {
  return word.length >= 12;
}

/** Written in camelCase, snake_case or kebab-case. */
function isCompound(word: string): boolean {
  return /[a-z][A-Z]|[a-z][_-]+[a-z]/.test(word);
}

function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map(item => [key(item), item])).values()];
}
