// What standard libraries do to text, lists and records, under language-neutral names. A language maps its own names to these.
import type { Hole, Place } from '../model';
import { merge } from './drafts';
import { concat, parametersOf, each, known, nameOf, oneOf, opening, originOf, scalar, textOf, unknownValue } from './value';
import type { Abstract, RecordValue } from './value';

/** Undefined: the operation can't tell. */
export type PureFunction = (args: readonly Abstract[], at: Place) => Abstract | undefined;
export type PureMethod = (of: Abstract, args: readonly Abstract[], at: Place) => Abstract | undefined;

/** The value itself: freeze, resolve, as-is wrappers. */
export const same: PureFunction = args => args[0];
export const sameOf: PureMethod = of => of;
/** Bytes of data that was serialised. */
export const bytesOf: PureFunction = ([value]) => (value?.kind === 'encoded' ? value : undefined);

/** JSON.stringify and its like: the data stays visible. */
export const encodeJson: PureFunction = ([value], at) => value && { kind: 'encoded', as: 'json', of: value, at };
export const encodeForm: PureFunction = ([value], at) => value && { kind: 'encoded', as: 'form', of: value, at };

/** Object.assign and its like. */
export const assign: PureFunction = (args, at) => {
  let record: RecordValue = { kind: 'record', fields: new Map(), open: false, at };
  for (const arg of args) if (!(arg.kind === 'scalar' && typeof arg.value === 'boolean')) record = merge(record, arg);
  return record;
};
/** The same with the first argument winning: lodash's defaults. */
export const defaults: PureFunction = (args, at) => assign([...args].reverse(), at);

/** One of the arguments. */
export const anyOf: PureFunction = (args, at) => (args.length > 0 ? oneOf(args, at) : undefined);

/** Text with characters escaped for a URL: placeholders and holes stay. */
export const escapeUrl: PureFunction = ([value], at) => value && oneOf(each(value).map(v => {
  const text = known(v);
  return text === undefined ? concat([v], at) : scalar(encodeURIComponent(text), at);
}), at);

/** Text with something changed, piece by piece. */
export const map = (value: Abstract, change: (text: string) => string, at: Place): Abstract =>
  oneOf(each(value).map(v => {
    const text = known(v);
    if (text !== undefined) return scalar(change(text), at);
    return v.kind === 'template' ? textOf(v.parts.map(p => (typeof p === 'string' ? change(p) : p)), at) : v;
  }), at);

/** What a tag makes of a template that takes it as it stands: its texts, as a list, with the values between them. */
export const interleave: PureFunction = ([texts, ...values], at) => (texts?.kind === 'list' ? concat(texts.items.flatMap((text, i) => [text, ...values.slice(i, i + 1)]), at) : texts && concat([texts], at));
/** What is text already stays where it was written. */
export const toText: PureFunction = ([value], at) => (value?.kind === 'template' || (value?.kind === 'scalar' && typeof value.value === 'string') ? value : value && concat([value], at));
export const asText: PureMethod = (of, _args, at) => (of.kind === 'list' || of.kind === 'record' ? undefined : of.kind === 'encoded' ? of : concat([of], at));
export const lower: PureMethod = (of, _args, at) => map(of, s => s.toLowerCase(), at);
export const upper: PureMethod = (of, _args, at) => map(of, s => s.toUpperCase(), at);
/** Only whole strings can be trimmed: a hole may end in what would be cut. */
export const trim: PureMethod = (of, _args, at) => oneOf(each(of).map(v => { const text = known(v); return text === undefined ? v : scalar(text.trim(), at); }), at);
export const append: PureMethod = (of, args, at) => (of.kind === 'list' ? { ...of, items: [...of.items, ...args.flatMap(a => (a.kind === 'list' ? a.items : [a]))], open: of.open || args.some(a => a.kind === 'list' && a.open) } : concat([of, ...args], at));

/** list.join(separator). */
export const joinList: PureMethod = (of, [separator], at) => {
  // What a caller hands over is filled in where that is known.
  if (of.kind !== 'list') return parametersOf(of).size > 0 ? concat([of], at) : undefined;
  if (of.open && parametersOf(of).size === 0) return undefined;
  const between = separator ?? scalar(',', at);
  return concat(of.items.flatMap((item, i) => (i === 0 ? [item] : [between, item])), at);
};

/** Patterns that cut slashes off an end. Others are not run: a pattern of the scanned code may take for ever. */
const TRIMS: Readonly<Record<string, (of: Abstract, at: Place) => Abstract>> = Object.assign(Object.create(null) as object, {
  ...Object.fromEntries(['/\\/$/', '/\\/+$/', '/\\/*$/', '/\\/+$/g'].map(p => [p, (of: Abstract, at: Place) => edge(of, -1, s => s.replace(/\/+$/, ''), at)])),
  ...Object.fromEntries(['/^\\//', '/^\\/+/', '/^\\/*/'].map(p => [p, (of: Abstract, at: Place) => edge(of, 0, s => s.replace(/^\/+/, ''), at)])),
});

/** Changes the first or last piece of a text, if that is known. */
function edge(of: Abstract, index: 0 | -1, change: (text: string) => string, at: Place): Abstract {
  const parts = of.kind === 'template' ? of.parts : known(of) === undefined ? undefined : [known(of)!];
  const last = parts && (index === 0 ? 0 : parts.length - 1);
  return parts ? textOf(parts.map((p, i) => (i === last && typeof p === 'string' ? change(p) : p)), at) : of;
}

/** The text that a pattern of nothing but plain characters stands for, and whether it means every one. */
function plainPattern(value: Abstract | undefined): { text: string; all: boolean } | undefined {
  const [, source, flags = ''] = (value?.kind === 'symbol' && /^\/((?:[^\\^$.*+?()[\]{}|]|\\[^\w\s])+)\/([gimsu]*)$/.exec(value.root.name)) || [];
  return source === undefined || flags.includes('i') ? undefined : { text: source.replace(/\\(.)/g, '$1'), all: flags.includes('g') };
}

/** A pattern for the parameters of a path, or the begin of one's name: `/:(\w+)/g`, `/{([^}]+)}/`, `':' + name`. */
const FILLS = /^\/?(?:\\\/)?\(?\\?(?:\$?\\?\{|[<:])/;

/** text.replace(what, by), of known or partly known text; `all` replaces every one. */
export const replace = (every: boolean): PureMethod => (of, [what, by], at) => {
  const trimmed = what?.kind === 'symbol' ? TRIMS[what.root.name] : undefined;
  if (trimmed) return oneOf(each(of).map(v => trimmed(v, at)), at);
  const pattern = plainPattern(what);
  const all = every || pattern?.all === true;
  const search = pattern?.text ?? (what && known(what));
  // What stands for a parameter is as good as what it is for.
  if (search === undefined && FILLS.test(what?.kind === 'symbol' ? what.root.name : what?.kind === 'template' ? String(what.parts[0]) : '')) return of;
  if (search === undefined || by === undefined || search === '') return undefined;
  return oneOf(each(of).map((value): Abstract => {
    const parts = value.kind === 'template' ? value.parts : known(value) === undefined ? undefined : [known(value)!];
    if (!parts) return value;
    let done = false;
    const pieces = parts.flatMap((part): Abstract[] => {
      if (typeof part !== 'string') return [textOf([part], at)];
      const cut = all ? part.split(search) : done || !part.includes(search) ? [part] : [part.slice(0, part.indexOf(search)), part.slice(part.indexOf(search) + search.length)];
      done ||= cut.length > 1;
      return cut.flatMap((piece, i) => (i === 0 ? [scalar(piece, at)] : [by, scalar(piece, at)]));
    });
    return concat(pieces, at);
  }), at);
};

/** URL joined to a base, as `new URL(path, base)` does, with holes let be. */
export const resolveUrl: PureFunction = ([path, base], at) => {
  if (!path) return undefined;
  if (!base || (base.kind === 'unknown' && base.why === 'not given')) return concat([path], at);
  return oneOf(each(base).flatMap(b => each(path).map(p => {
    const p0 = concat([p], at);
    const text = opening(p0);
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return p0;
    const from = known(concat([b], at));
    if (from !== undefined && known(p0) !== undefined) {
      try { return scalar(new URL(known(p0)!, from).href, at); } catch { return unknownValue('not a URL', '', at); }
    }
    // With holes: an absolute path replaces the base's path, a relative one its last segment.
    const whole = concat([b], at);
    const head = whole.kind === 'template' || whole.kind === 'scalar' ? whole : textOf([{ name: nameOf(whole) }], at);
    if (text.startsWith('/')) return concat([originOf(head, at), p0], at);
    return concat([head, ...(endsWithSlash(head) ? [] : [scalar('/', at)]), p0], at);
  })), at);
};

/** Path pieces joined by single slashes. */
export const joinPath: PureFunction = (args, at) => concat(args.flatMap((arg, i) => {
  const piece = i < args.length - 1 ? atEnd(arg, -1, s => s.replace(/\/+$/, '')) : arg;
  return i === 0 ? [piece] : [scalar('/', at), atEnd(piece, 0, s => s.replace(/^\/+/, ''))];
}), at);

/** Text changed at its first or its last piece. */
const atEnd = (value: Abstract, end: 0 | -1, change: (text: string) => string): Abstract => oneOf(each(value).map(one => {
  const text = known(one);
  const part = one.kind === 'template' ? one.parts.at(end) : undefined;
  if (text !== undefined) return scalar(change(text), one.at);
  if (one.kind !== 'template' || typeof part !== 'string') return one;
  return textOf(end === 0 ? [change(part), ...one.parts.slice(1)] : [...one.parts.slice(0, -1), change(part)], one.at);
}), value.at);

/** `{ protocol, host, pathname }` made one URL: url.format. */
export const formatUrl: PureFunction = ([value], at) => {
  if (value?.kind !== 'record') return value && concat([value], at);
  const field = (name: string): Abstract | undefined => value.fields.get(name);
  const protocol = field('protocol') ?? field('scheme');
  const host = field('host') ?? field('hostname');
  const path = field('pathname') ?? field('path');
  if (!path) return undefined;
  return concat([...(protocol ? [map(protocol, s => `${s.replace(/:?\/*$/, '')}://`, at)] : host ? [scalar('https://', at)] : []), ...(host ? [host] : []), map(path, s => (s.startsWith('/') ? s : `/${s}`), at)], at);
};

/** What a pattern has for its arguments: `%s`, `%1$s`, `%(name)s`, `%{name}`, `%<name>s`, and `{}`, `{0}`, `{name}`. */
const PERCENT = /(%%|%(?:\d+\$)?[-+ 0-9.]*(?:hh?|ll?|[zLt])?[sdifjvqxu@]|%\(\w+\)[-0-9.]*[sd]|%\{\w+\}|%<\w+>[-0-9.]*[sd])/;
const BRACES = /(\{\{|\}\}|\{\w*(?:[.[][^{}]*)?(?:![rsa])?(?::[^{}]*)?\})/;
const EITHER = /(%%|%(?:\d+\$)?[-+ 0-9.]*(?:hh?|ll?|[zLt])?[sdifjvqxu@]|%\(\w+\)[-0-9.]*[sd]|%\{\w+\}|%<\w+>[-0-9.]*[sd]|\{\d*\})/;
/** What a Lisp's has: `~a`, `~S`, `~10d`. */
const TILDE = /(~~|~%|~&|~[\d,:@]*[aAsSdDvV])/;
const ESCAPED: Readonly<Record<string, string>> = { '%%': '%', '{{': '{', '}}': '}', '~~': '~', '~%': '\n', '~&': '\n' };

/** A pattern filled with arguments, in order, by number, or by name out of the last one. */
const formatWith = (holes: RegExp): PureFunction => ([pattern, ...args], at) => {
  if (!pattern) return undefined;
  const names = args.findLast(a => a.kind === 'record');
  let next = 0;
  const fill = (piece: string): Abstract => {
    if (ESCAPED[piece] !== undefined) return scalar(ESCAPED[piece], at);
    const key = /^%?[{(<]?(\w*)(?=[$})>:!.[])/.exec(piece)?.[1] ?? '';
    if (/[.[]/.test(piece.replace(/:.*/s, '')) && !piece.startsWith('%')) return textOf([{ name: piece.slice(1, -1) }], at);
    const value = key === '' ? args[next++] : /^\d+$/.test(key) ? args[piece.startsWith('%') ? Number(key) - 1 : Number(key)] : names?.kind === 'record' ? names.fields.get(key) : undefined;
    return value ?? textOf([{ name: key }], at);
  };
  const values = each(pattern).flatMap(one => {
    const parts = one.kind === 'template' ? one.parts : known(one) === undefined ? undefined : [known(one)!];
    next = 0;
    return parts ? [concat(parts.flatMap(part => (typeof part === 'string' ? part.split(holes).map((piece, i) => (i % 2 === 0 ? scalar(piece, at) : fill(piece))) : [textOf([part], at)])), at)] : [];
  });
  // A pattern that a caller hands over is filled in where that is known.
  return values.length > 0 ? oneOf(values, at) : parametersOf(pattern).size > 0 ? concat([pattern], at) : undefined;
};

/** printf-like formats, and `{}` and `{0}` too. */
export const format: PureFunction = formatWith(EITHER);
/** printf-like formats alone. */
export const formatPercent: PureFunction = formatWith(PERCENT);
/** Formats with braces alone, which are doubled to mean themselves. */
export const formatBraces: PureFunction = formatWith(BRACES);
/** A Lisp's formats. */
export const formatTilde: PureFunction = formatWith(TILDE);

function endsWithSlash(value: Abstract): boolean {
  const parts: readonly (string | Hole)[] = value.kind === 'template' ? value.parts : [known(value) ?? ''];
  const last = parts.at(-1);
  return typeof last === 'string' && last.endsWith('/');
}

/** new Request(url, options): the options with the URL among them. */
export const requestOf: PureFunction = ([url, options], at) => url && assign([...(options ? [options] : []), url.kind === 'record' ? url : { kind: 'record', fields: new Map([['url', url]]), open: false, at }], at);

/** A pattern's own format method: `'{}/a'.format(b)`. */
export const formatOf: PureMethod = (of, args, at) => oneOf(each(of).flatMap(v => formatBraces([v, ...args], at) ?? v), at);

/** `separator.join(list)`. */
export const joinedBy: PureMethod = (of, [list], at) => list && joinList(list, [of], at);

/** A base and a path, as Python's urljoin and its like take them: the base first. */
export const joinUrl: PureFunction = ([base, path], at) => (base && path ? resolveUrl([path, base], at) : undefined);

/** A lookup with a default, as of the environment: the default, or something that can't be told. */
export const fallback: PureFunction = ([name, given], at) => {
  const held = unknownValue('environment', (name && known(name)) ?? '', at);
  const otherwise = given?.kind === 'record' ? given.fields.get('default') : given;
  return otherwise ? oneOf([held, otherwise], at) : held;
};

/** `record.get(key, default)`. */
export const memberOrDefault: PureMethod = (of, [key, otherwise], at) => {
  const name = key && known(key);
  if (of.kind !== 'record' || name === undefined) return undefined;
  const found = of.fields.get(name);
  return found && !of.open ? found : oneOf([...(found ? [found] : [unknownValue('not seen', name, at)]), ...(otherwise ? [otherwise] : [])], at);
};

/** A path with more pieces behind it. */
export const appendPath: PureMethod = (of, args, at) => joinPath([of, ...args.filter(a => a.kind !== 'record')], at);

/** A method as a function of what it is called on, and the other way round. */
export const asFunction = (method: PureMethod): PureFunction => ([of, ...args], at) => of && method(of, args, at);
export const asMethod = (operation: PureFunction): PureMethod => (of, args, at) => operation([of, ...args], at);

/** All arguments as one text. */
export const concatenate: PureFunction = (args, at) => concat(args, at);

/** A pattern and its values in a list: vsprintf. */
export const formatList: PureFunction = ([pattern, list], at) => (pattern && list?.kind === 'list' && !list.open ? formatPercent([pattern, ...list.items], at) : undefined);

/** All of a list as one text. */
export const joinAll: PureMethod = (of, _args, at) => joinList(of, [scalar('', at)], at);

/** The same, as operations of the value itself: `hash.to_json`, `hash.merge(more)`. */
export const jsonOf: PureMethod = (of, _args, at) => encodeJson([of], at);
export const formOf: PureMethod = (of, _args, at) => (of.kind === 'encoded' ? of : encodeForm([of], at));
export const mergedWith: PureMethod = (of, args, at) => assign([of, ...args], at);
export const mergedUnder: PureMethod = (of, args, at) => assign([...args, of], at);

/** A record or list of which some may be left out. */
export const loosely: PureMethod = of => (of.kind === 'record' || of.kind === 'list' ? { ...of, open: true } : of);

/** A URL of pieces behind something that can't be told. Undefined when none of them is text. */
export function urlOfPieces(name: string, args: readonly Abstract[], at: Place): Abstract | undefined {
  const all = args.filter(a => known(a) !== '' && each(a).some(v => v.kind === 'scalar' || v.kind === 'template' || v.kind === 'symbol' || v.kind === 'unknown'));
  // What stands behind a pattern is put into it.
  const pattern = all.findIndex(a => /\/\{\w+\}/.test(known(a) ?? ''));
  const pieces = pattern < 0 ? all : all.slice(Math.max(pattern - 1, 0), pattern + 1);
  const [first] = pieces;
  if (!first || !pieces.some(p => each(p).some(v => typeof known(v) === 'string' || v.kind === 'template'))) return undefined;
  // Something that can't be told in front of a path is what all of them begin with.
  const isBase = /^https?:/.test(opening(concat([first], at))) || ((first.kind === 'symbol' || first.kind === 'unknown') && known(pieces[1] ?? first)?.startsWith('/') === true);
  return isBase ? joinPath(pieces, at) : joinPath([textOf([{ name }], at), ...pieces], at);
}

/** All arguments as one list: `HTTPBasicAuth(user, password)`. */
export const listed: PureFunction = (args, at) => ({ kind: 'list', items: args.filter(a => a.kind !== 'record'), open: false, at });
