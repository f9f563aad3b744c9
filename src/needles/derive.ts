// What to look for, derived from the rules. The test is wide where the analysis is (a segment in a variable, a member taken out of its client)
// and narrow where it can be: the word alone stands in many more files, the largest among them.
import type { Operation, SdkBinding } from '../model';
import { DECLARATIONS, type Needle, type NeedleTable } from '../needles';
import { aliased, argument, chain, firstSegment, isName, laterSegment, named, type Shape } from '../prefilter/shapes';

/** A needle, and what its word is where that is one of people's language too: a client's member, a class, or one whose members stand besides. */
interface Derived extends Needle { everyday?: 'member' | 'class' | 'type' }

/**
 * What to look for in the files of each language: the operations' paths, and their bindings in that language. A language without any, such as
 * a document's, may hold code of all the others.
 */
export function deriveNeedles(operations: readonly Operation[], languages: readonly { readonly id: string; readonly tables?: readonly string[] }[]): NeedleTable {
  const bindings = operations.flatMap(operation => operation.bindings).filter(binding => languages.some(({ id }) => id === binding.language));
  const sets: (readonly Derived[])[] = [];
  const add = (libraries: readonly Derived[]): number => sets.push([...pathNeedles(operations), ...resourceNeedles, ...libraries]) - 1;
  const rest = add([...commandNeedles(operations), ...bindingNeedles(bindings).map(quoted)]);
  const byLanguage = languages.map(({ id, tables }): [string, number] => {
    const own = bindings.filter(binding => binding.language === id || tables?.includes(binding.language));
    return [id, own.length > 0 || tables !== undefined ? add(bindingNeedles(own)) : rest];
  });
  return tableOf(sets, Object.fromEntries([...byLanguage, [DECLARATIONS, add([])]]), rest);
}

/** The sets with each needle, and each shape, in one place. */
function tableOf(sets: readonly (readonly Derived[])[], languages: Readonly<Record<string, number>>, rest: number): NeedleTable {
  const needles = once<NeedleTable['needles'][number]>(JSON.stringify);
  const shapes = once<Shape>(({ source }) => source);
  const placed = sets.map(set => set.map(({ word, shape, besides, packages }) => needles.place({ word, shape, besides: besides.map(shapes.place), ...(packages && { packages }) })));
  return { needles: needles.all, shapes: shapes.all, sets: placed, languages, rest };
}

/** A list without doubles, and where in it something stands. */
function once<T>(key: (one: T) => string): { all: readonly T[]; place(one: T): number } {
  const all: T[] = [];
  const places = new Map<string, number>();
  return {
    all,
    place: one => {
      const place = places.get(key(one)) ?? all.push(one) - 1;
      places.set(key(one), place);
      return place;
    },
  };
}

/** Where code is quoted between words, an everyday word has to be used as code does: `.authorize`, `GitHub(`, `GitHub client =`. */
function quoted(one: Derived): Derived {
  const { everyday, shape, besides } = one;
  if (everyday === undefined) return one;
  if (everyday === 'member') return { ...one, shape: asMember(shape) };
  const asClass = `${shape}(?=\\(|::\\w|\\.(?!com\\b|io\\b)\\w|\\s+\\w+\\s*=)`;
  return { ...one, shape: asClass, ...(everyday === 'type' && { besides: besides.map(({ words, source }) => ({ words, source: asMember(source) })) }) };
}

const asMember = (shape: string): string => `(?<=(?:\\.|->|::|\\[['"\`])\\s*)${shape}`;

function pathNeedles(operations: readonly Operation[]): Derived[] {
  const sets = unique(operations.map(({ path }) => path.split('/').filter(segment => segment !== '' && !segment.startsWith('{'))), set => set.join('/'));
  // `/authorizations/clients` needs no needle of its own beside `/authorizations`.
  const smallest = sets.filter(set => !sets.some(other => other.length < set.length && other.every(segment => set.includes(segment))));
  return smallest.map(([first = '', ...rest]) => needle(first, firstSegment(first), rest.map(segment => ({ words: [segment], source: laterSegment(segment) }))));
}

/** In scripts, a path may be a word without a slash. */
function commandNeedles(operations: readonly Operation[]): Derived[] {
  const segments = unique(operations.flatMap(({ path }) => (/^\/[^/{]+$/.test(path) ? [path.slice(1)] : [])), String);
  return segments.map(segment => needle(segment, argument(segment), [GITHUB_OR_GH]));
}

const GITHUB: Shape = { words: ['github', 'GitHub', 'Github', 'gitHub'], source: '[Gg]it[Hh]ub' };

const GITHUB_OR_GH: Shape = { words: [...GITHUB.words, 'gh api', 'hub api'], source: `(?:${GITHUB.source}|(?:gh|hub) api)` };

/** What a library makes of an answer: it sends to the address that came with it, and need not spell a path. */
const resourceNeedles: readonly Derived[] = [
  needle('class Authorization', 'class Authorizations?\\b', [GITHUB]),
  needle('AuthorizationsService', 'AuthorizationsService\\b', [GITHUB]),
];

function bindingNeedles(bindings: readonly SdkBinding[]): Derived[] {
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
function receiverNeedles(bindings: readonly SdkBinding[]): Derived[] {
  const { type = '' } = bindings[0] ?? {};
  const members = membersOf(bindings);
  const declared: Derived[] = isCompound(type) ? [{ ...needle(type, named([type]), anyOf(members)), everyday: 'type' }] : [];
  return [...declared, ...accessNeedles(bindings)];
}

/** What a library is called in code, where it is one word that people write too. */
const CONSTANT = /^[A-Z][a-z]+$/;

const membersOf = (bindings: readonly SdkBinding[]): string[] => unique(bindings.map(({ member }) => member), String).filter(member => member !== '');

function accessNeedles(bindings: readonly SdkBinding[]): Derived[] {
  const { packages = [], modules = [], receiver = [] } = bindings[0] ?? {};
  const members = membersOf(bindings);
  const names = receiver.filter(isName);
  const spoken = literalsOf(bindings);
  const long = names.find(isLong);
  const compound = names.find(isCompound) ?? (long === undefined ? members.find(isCompound) : undefined);
  // A name that nothing else has: `oauthAuthorizations`, `revokeGrantForApplication`. What a call answers has its members by their names.
  const answered = receiver.includes('()') && bindings.every(({ member }) => member !== '') ? anyOf(members) : [];
  if (compound !== undefined) return [needle(compound, named([compound]), [...others(names, compound), ...answered, ...spoken])];
  // Common words (`auth.config().login`), or a library that is called itself: the file must name the library.
  if (long === undefined) {
    // Names one after the other, on a client that another file makes: `client.auth.config().login`.
    const written = names.join('.');
    const handed: Derived[] = names.length > 1 ? [{ ...needle(written, `${named([written])}\\s*\\(`, [...anyOf(members), ...spoken]), packages }] : [];
    return handed.concat(unique([...modules, ...packages], String).map(one => {
      const words = [one, ...names, ...members];
      const longest = words.reduce((best, word) => (word.length > best.length ? word : best));
      const everyday = members.includes(longest) ? 'member' : CONSTANT.test(longest) ? 'class' : undefined;
      return { ...needle(longest, named([longest]), [...others(words, longest), ...spoken]), ...(everyday && { everyday }) };
    }));
  }
  // A word that others use too (`authorization` is a header): it must be used as a client's member is.
  const [first, ...rest] = chain(receiver.slice(receiver.indexOf(long)), members);
  return [needle(long, first?.source ?? '', [...rest, ...spoken]), needle(long, aliased(long), [...others(names, long), ...anyOf(members), ...spoken])].map(one => ({ ...one, packages }));
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

function needle(word: string, shape: string, besides: readonly Shape[]): Derived {
  return { word, shape, besides };
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
