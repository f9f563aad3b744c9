// Operations of builders and collections: URLs, records and lists that are put together piece by piece.
import type { Place } from '../model';
import { merge } from './drafts';
import { assign, formatPercent, joinList, joinPath, joinUrl, memberOrDefault, type PureFunction, type PureMethod } from './pure';
import { concat, each, isString, known, oneOf, opening, parametersOf, scalar, textOf, unknownValue } from './value';
import type { Abstract, RecordValue } from './value';

const isText = (value: Abstract | undefined): value is Abstract => value !== undefined && each(value).some(isString);
const record = (at: Place, open = false): RecordValue => ({ kind: 'record', fields: new Map(), open, at });

/** A URL of one text, of a base and what is relative to it, or of scheme, host and path. */
export const urlFrom: PureFunction = (args, at) => {
  const [first, second] = args;
  if (args.length < 2 || !first) return first;
  if (args.length > 2 && isText(first) && /^https?$/.test(known(first) ?? '')) {
    const path = args.slice(2).find(a => isText(a));
    return path && concat([first, scalar('://', at), second!, path], at);
  }
  return second && (isText(second) || !isText(first)) ? joinUrl([first, second], at) : first;
};

/** `base.resolve(path)`. */
export const resolved: PureMethod = (of, [path], at) => path && joinUrl([of, path], at);

/** A path with more pieces behind it; what is no text adds nothing to see. */
export const segments: PureMethod = (of, args, at) => joinPath([of, ...args.flatMap(a => (a.kind === 'list' ? a.items : [a])).filter(a => a.kind !== 'record')], at);

/** A URL whose path is replaced. */
export const setPath: PureMethod = (of, [path], at) => path && oneOf(each(of).map(one => {
  const origin = /^https?:\/\/[^/]*/i.exec(opening(one))?.[0];
  return concat([origin === undefined ? one : scalar(origin, at), ...(opening(path).startsWith('/') ? [] : [scalar('/', at)]), path], at);
}), at);

/** A URL under construction that gets its scheme: `''` becomes `https://`. */
export const setScheme: PureMethod = (of, [scheme], at) => scheme && oneOf(each(of).map(one => concat([scheme, scalar('://', at), textAfterScheme(one, at)], at)), at);

const textAfterScheme = (value: Abstract, at: Place): Abstract => scalar((known(value) ?? '').replace(/^\w+:\/\//, ''), at);

/** A URL under construction that gets its host. */
export const setHost: PureMethod = (of, [host], at) => host && concat([(known(of) ?? '').endsWith('://') ? of : scalar('https://', at), host], at);

/** A URL that is built from nothing. */
export const emptyText: PureFunction = ([value], at) => (isText(value) ? value : scalar('', at));

/** One entry: `Map.entry(key, value)`. */
export const pair: PureFunction = ([key, value], at) => key && value && withEntry(record(at), [key, value], at);

/** Keys and values by turns: `Map.of(k, v, k, v)`. */
export const pairs: PureFunction = (args, at) => {
  let whole: RecordValue = record(at);
  for (let i = 0; i + 1 < args.length; i += 2) whole = added(whole, args[i]!, args[i + 1]!);
  return whole;
};

function added(into: RecordValue, key: Abstract, value: Abstract): RecordValue {
  const name = known(key);
  return name === undefined ? { ...into, open: true } : { ...into, fields: new Map([...into.fields, [name, value]]), keys: new Map([...(into.keys ?? []), [name, key.at]]) };
}

/** A record with one more entry, a list with one more item, text with more behind it. */
export const withEntry: PureMethod = (of, args, at) => {
  const [key, value] = args;
  if (!key) return of;
  return oneOf(each(of).map((one): Abstract => {
    if (one.kind === 'record') return value ? added(one, key, value) : merge(one, key);
    if (one.kind === 'list') return { ...one, items: [...one.items, value ?? key] };
    return unknownValue('not followed', '', at);
  }), at);
};

/** A list of the arguments. */
export const listOf: PureFunction = (args, at) => (args.length === 1 && args[0]!.kind === 'list' ? args[0] : { kind: 'list', items: args, open: false, at });

/** A list with what the argument holds, empty without one. */
export const listFrom: PureFunction = ([value], at) => (value === undefined || known(value) !== undefined ? { kind: 'list', items: [], open: false, at } : value.kind === 'list' ? value : { kind: 'list', items: [], open: true, at });

/** A record with what the argument holds, empty without one; JSON text stays text. */
export const recordFrom: PureFunction = (args, at) => (args.length === 1 && isText(args[0]) ? args[0] : assign(args.filter(a => a.kind !== 'scalar').flatMap(a => (a.kind === 'list' ? a.items : [a])), at));

/** The body among the arguments, beside media types and character sets. */
export const bodyOf: PureFunction = args => args.find(a => a.kind === 'record' || a.kind === 'encoded' || a.kind === 'list')
  ?? args.find(a => isText(a) && !/^[\w.+-]+\/[\w.+*-]+(;|$)/.test(opening(a))) ?? args.find(a => parametersOf(a).size > 0) ?? args[0];

/** A form's fields, from a record or a list of pairs. */
export const formOf: PureFunction = ([value], at) => value && { kind: 'encoded', as: 'form', of: value.kind === 'list' ? assign(value.items, at) ?? value : value, at };

/** What `toString` gives: JSON of data, text of everything else. */
export const jsonText: PureMethod = (of, _args, at) => (of.kind === 'record' ? { kind: 'encoded', as: 'json', of, at } : of.kind === 'encoded' ? of : of.kind === 'list' ? undefined : concat([of], at));

/** Text put together from pieces, of which the first may be nothing: `new StringBuilder().append(a)`. */
export const appended: PureMethod = (of, args, at) => (of.kind === 'record' ? withEntry(of, args, at) : of.kind === 'list' ? withEntry(of, args, at) : concat([of, ...args.slice(0, 1)], at));

/** `String.join(separator, a, b)`, or a list of them. */
export const joinAll: PureFunction = ([separator, ...rest], at) => {
  const items = rest.length === 1 && rest[0]!.kind === 'list' ? rest[0].items : rest;
  return separator && concat(items.flatMap((item, i) => (i === 0 ? [item] : [separator, item])), at);
};

/** `list.joinToString("/")`; what it does to each item it is also given. */
export const joinToString: PureMethod = (of, args, at) => {
  const [first] = args;
  const separator = first?.kind === 'record' ? first.fields.get('separator') : first;
  return args.length > 1 ? undefined : joinList(of, [separator ?? { kind: 'scalar', value: ', ', at }], at);
};

/** A printf-like format, perhaps with a locale before the pattern. */
export const formatLocal: PureFunction = (args, at) => formatPercent(args.slice(Math.max(0, args.findIndex(isText))), at);

/** A pattern's own method: `"%s/a".format(b)`. */
export const formatOf: PureMethod = (of, args, at) => formatLocal([of, ...args.flatMap(a => (a.kind === 'list' ? a.items : [a]))], at);

/** What is held: an entry of a record, or the value itself. */
export const got: PureMethod = (of, args, at) => (of.kind === 'record' ? memberOrDefault(of, args, at) : args.length === 0 ? of : undefined);

/** `base.join(path)` of a URL, `list.join(separator)` of a list. */
export const joinOrResolve: PureMethod = (of, args, at) => (of.kind === 'list' ? joinList : resolved)(of, args, at);

/** `string.Concat(a, b)`. */
export const concatAll: PureFunction = (args, at) => concat(args.flatMap(a => (a.kind === 'list' ? a.items : [a])), at);

/** What is put behind a URL; alone, where what it is put behind can't be told. */
export const segmentsOf: PureMethod = (of, args, at) => (isString(of) ? segments(of, args, at) : firstText(args, at));

/** The first argument, if it is text. */
export const firstText: PureFunction = ([value, ...rest], at) => (isText(value) ? joinPath([value, ...rest.filter(isText)], at) : undefined);

/** Text without a character at its end: `url.TrimEnd('/')`. */
export const trimEnd: PureMethod = (of, [what], at) => oneOf(each(of).map(one => {
  const text = known(one);
  const last = one.kind === 'template' ? one.parts.at(-1) : undefined;
  const end = what && known(what);
  const cut = (whole: string): string => { let rest = whole; while (end ? rest.endsWith(end) : /\s$/.test(rest)) rest = rest.slice(0, -(end?.length ?? 1)); return rest; };
  if (text !== undefined) return scalar(cut(text), at);
  return one.kind === 'template' && typeof last === 'string' ? { ...one, parts: [...one.parts.slice(0, -1), cut(last)] } : one;
}), at);

/** A helper that puts a base in front of a path: what it gives begins with what can't be told. */
export const basedOn: PureFunction = (args, at) => {
  const path = args.find(a => /^(\/|authorizations\b|applications\b)/.test(opening(a)));
  return path && concat([textOf([{ name: 'base' }], at), ...(opening(path).startsWith('/') ? [] : [scalar('/', at)]), path], at);
};

/** How many items of a list that grows in a loop are kept. */
const MAX_ITEMS = 40;

/** One list with more items behind it, also of one that is only partly known: what is written in a loop stays one list. */
export const grown: PureMethod = (of, args, at) => {
  const all = each(of);
  const [longest] = all.filter(v => v.kind === 'list').sort((a, b) => b.items.length - a.items.length);
  const items = [...(longest?.items ?? []), ...args.flatMap(a => (a.kind === 'list' ? a.items : [a]))];
  return { kind: 'list', items: items.slice(0, MAX_ITEMS), open: all.length > 1 || longest === undefined || longest.open || items.length > MAX_ITEMS || args.some(a => a.kind === 'list' && a.open), at };
};

/** `setting.getOrElse(value)`: what can't be told, or what stands in for it. */
export const otherwise: PureMethod = (of, args, at) => { const last = args.at(-1); return last && isText(last) ? oneOf([of, last], at) : undefined; };
