// What a file must hold to be worth parsing, derived from the rules. The test is wide where the analysis is (a segment in a variable, a
// member taken out of its client) and narrow where it can be: the word alone stands in many more files, the largest among them.
import type { Operation, SdkBinding } from './model';
import { aliased, chain, firstSegment, isName, laterSegment, named } from './prefilter/shapes';
import { wordSearch, type WordSearch } from './prefilter/word-search';
import { MARKER } from './suppress/directives';

/** One way in which a file can be about an operation. */
export interface Needle {
  /** For people: `/applications/…/tokens`, `github: authorization.create|get`. */
  about: string;
  /** A word that the file must hold, the rarest there is. */
  word: string;
  /** What it must look like at one of its places. */
  shape: RegExp;
  /** What the file must hold besides, anywhere. Needles share them: each is looked for once in a file. */
  besides: readonly RegExp[];
  /** The word is an everyday one that a client has as a member. */
  everyday?: true;
}

/** The needles of one language, with one search for their words. */
export interface Needles { needles: readonly Needle[]; search: WordSearch }

/**
 * What to look for in the files of a language: the operations' paths, and their bindings in that language. A language without any, such as
 * a document's, may hold code of all the others.
 */
export function deriveNeedles(operations: readonly Operation[], languages: readonly { readonly id: string; readonly tables?: readonly string[] }[]): (language: string) => Needles {
  const bindings = operations.flatMap(operation => operation.bindings).filter(binding => languages.some(({ id }) => id === binding.language));
  const known = new Map<string, Needles>();
  const libraries = (language: string): readonly Needle[] => {
    if (language === DECLARATIONS) return [];
    const tables = languages.find(({ id }) => id === language)?.tables;
    const own = bindings.filter(binding => binding.language === language || tables?.includes(binding.language));
    return own.length > 0 || tables !== undefined ? bindingNeedles(own) : bindingNeedles(bindings).map(quoted);
  };
  // Asked for every file of a tree.
  return language => {
    const needles = known.get(language) ?? collect([...pathNeedles(operations), ...resourceNeedles, ...libraries(language)]);
    known.set(language, needles);
    return needles;
  };
}

/** Where code is quoted between words, an everyday word is a member only if it is used as one. */
function quoted(one: Needle): Needle {
  return one.everyday ? { ...one, shape: new RegExp(`(?<=(?:[.'"\`]|->|::)\\s*)${one.shape.source}`, 'y') } : one;
}

/** Stands for the language of files that only declare: they call no library, and can but name a path. */
export const DECLARATIONS = 'declarations';

function collect(all: readonly Needle[]): Needles {
  const patterns = new Map<string, RegExp>();
  const shared = (pattern: RegExp): RegExp => {
    const known = patterns.get(pattern.source) ?? pattern;
    patterns.set(pattern.source, known);
    return known;
  };
  const needles = all.map(one => ({ ...one, besides: one.besides.map(shared) }));
  return { needles, search: wordSearch(unique([...needles.map(({ word }) => word), MARKED], String)) };
}

/** The word in the marker of ignores that is looked for: one of the operations' anyway. */
const MARKED = 'authorizations';

/** What the first `length` bytes may hold: a request to one of the operations, or else an ignore. */
export function look({ needles, search }: Needles, bytes: Buffer, length: number): 'request' | 'ignore' | undefined {
  const found = search(bytes, length);
  if (found === undefined) return undefined;
  let text: string | undefined;
  const held = new Map<RegExp, boolean>();
  const holds = (pattern: RegExp): boolean => {
    const known = held.get(pattern) ?? pattern.test(text ??= bytes.toString('latin1', 0, length));
    held.set(pattern, known);
    return known;
  };
  const mayRequest = needles.some(({ word, shape, besides }) =>
    found.get(word)?.some(place => matchesAt(shape, bytes, length, place)) === true && besides.every(holds));
  if (mayRequest) return 'request';
  return found.get(MARKED)?.some(place => bytes.toString('latin1', place, Math.min(length, place + MARKER.length)) === MARKER) === true ? 'ignore' : undefined;
}

/** Whether the first `length` bytes may hold a request to one of the operations. */
export function mayHold(needles: Needles, bytes: Buffer, length: number): boolean {
  return look(needles, bytes, length) === 'request';
}

/** Whether code in whatever language, quoted somewhere, may hold such a request. */
export function mayHoldText(needlesOf: (language: string) => Needles, text: string): boolean {
  const bytes = Buffer.from(text);
  return mayHold(needlesOf(''), bytes, bytes.length);
}

/** How far a shape looks to both sides of its word: most files that hold one of the words hold no shape, and need not become text. */
const REACH = 512;

function matchesAt(sticky: RegExp, bytes: Buffer, length: number, place: number): boolean {
  const from = Math.max(0, place - REACH);
  sticky.lastIndex = place - from;
  return sticky.test(bytes.toString('latin1', from, Math.min(length, place + REACH)));
}

function pathNeedles(operations: readonly Operation[]): Needle[] {
  const sets = unique(operations.map(({ path }) => path.split('/').filter(segment => segment !== '' && !segment.startsWith('{'))), set => set.join('/'));
  // `/authorizations/clients` needs no needle of its own beside `/authorizations`.
  const smallest = sets.filter(set => !sets.some(other => other.length < set.length && other.every(segment => set.includes(segment))));
  return smallest.map(([first = '', ...rest]) => needle(`/${[first, ...rest].join('/…/')}`, first, firstSegment(first), rest.map(laterSegment)));
}

/** What a library makes of an answer: it sends to the address that came with it, and need not spell a path. */
const resourceNeedles: readonly Needle[] = [
  needle('class Authorization', 'class Authorization', 'class Authorizations?\\b', ['[Gg]it[Hh]ub']),
  needle('AuthorizationsService', 'AuthorizationsService', 'AuthorizationsService\\b', ['[Gg]it[Hh]ub']),
];

function bindingNeedles(bindings: readonly SdkBinding[]): Needle[] {
  const groups = new Map<string, SdkBinding[]>();
  // `signIn:password:` stands apart in the code: `[client signIn:user password:password]`.
  for (const binding of bindings.map(one => ({ ...one, member: one.member.replace(/:.*$/, '') }))) {
    const apart = binding.receiver.some(word => isLong(word) || isCompound(word)) ? '' : binding.member;
    const key = [...binding.packages, ...binding.receiver, apart].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), binding]);
  }
  return unique([...groups.values()].flatMap(receiverNeedles), ({ shape, besides }) => [shape, ...besides].join(' '));
}

/** The needles for bindings with the same receiver, and for what is declared as the class of one. */
function receiverNeedles(bindings: readonly SdkBinding[]): Needle[] {
  const { packages = [], type = '' } = bindings[0] ?? {};
  const members = unique(bindings.map(({ member }) => member), String);
  const declared = isCompound(type) ? [needle(`${packages.join(', ')}: ${type}`, type, named([type]), [named(members)])] : [];
  return [...declared, ...accessNeedles(bindings)];
}

function accessNeedles(bindings: readonly SdkBinding[]): Needle[] {
  const { packages = [], modules = [], receiver = [] } = bindings[0] ?? {};
  const members = unique(bindings.map(({ member }) => member), String).filter(member => member !== '');
  const names = receiver.filter(isName);
  const about = `${packages.join(', ')}: ${[...receiver, members.join('|')].join('.')}`;
  const spoken = literalsOf(bindings);
  const long = names.find(isLong);
  const compound = names.find(isCompound) ?? (long === undefined ? members.find(isCompound) : undefined);
  // A name that nothing else has: `oauthAuthorizations`, `revokeGrantForApplication`. What a call answers has its members by their names.
  const answered = receiver.includes('()') && bindings.every(({ member }) => member !== '') ? [named(members)] : [];
  if (compound !== undefined) return [needle(about, compound, named([compound]), [...others(names, compound), ...answered, ...spoken])];
  // Common words (`auth.config().login`), or a library that is called itself: the file must name the library.
  if (long === undefined) {
    return unique([...modules, ...packages], String).map(one => {
      const words = [one, ...names, ...members];
      const longest = words.reduce((best, word) => (word.length > best.length ? word : best));
      return { ...needle(about, longest, named([longest]), [...others(words, longest), ...spoken]), ...(members.includes(longest) && { everyday: true as const }) };
    });
  }
  // A word that others use too (`authorization` is a header): it must be used as a client's member is.
  const [shape = '', ...rest] = chain(receiver.slice(receiver.indexOf(long)), members);
  return [needle(about, long, shape, [...rest, ...spoken]), needle(about, long, aliased(long), [...others(names, long), named(members), ...spoken])];
}

/** The strings one of which a hop has to be: `api('authorizations')`. */
function literalsOf(bindings: readonly SdkBinding[]): string[] {
  const literals = bindings.map(({ hops = [] }) => hops.flat().flatMap(hop => /^'(.+)'$/.exec(hop)?.[1] ?? []));
  return literals.every(words => words.length > 0) ? [named(unique(literals.flat(), String))] : [];
}

function others(names: readonly string[], but: string): string[] {
  return names.filter(one => one !== but).map(one => named([one]));
}

function needle(about: string, word: string, shape: string, besides: readonly string[]): Needle {
  return { about, word, shape: new RegExp(shape, 'y'), besides: besides.map(pattern => new RegExp(pattern)) };
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
