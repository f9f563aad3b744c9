// What standard libraries do to text, lists and records, under language-neutral names. A language maps its own names to these.
import type { Hole, Place } from '../model';
import { merge } from './objects';
import { concat, each, known, nameOf, oneOf, originOf, scalar, textOf, unknownValue } from './value';
import type { Abstract, RecordValue } from './value';

/** Undefined: the operation can't tell. */
export type PureFunction = (args: readonly Abstract[], at: Place) => Abstract | undefined;
export type PureMethod = (of: Abstract, args: readonly Abstract[], at: Place) => Abstract | undefined;

/** The value itself: freeze, resolve, as-is wrappers. */
export const same: PureFunction = args => args[0];
export const sameOf: PureMethod = of => of;

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

const map = (value: Abstract, change: (text: string) => string, at: Place): Abstract =>
  oneOf(each(value).map(v => {
    const text = known(v);
    if (text !== undefined) return scalar(change(text), at);
    return v.kind === 'template' ? textOf(v.parts.map(p => (typeof p === 'string' ? change(p) : p)), at) : v;
  }), at);

export const toText: PureFunction = ([value], at) => value && concat([value], at);
export const asText: PureMethod = (of, _args, at) => (of.kind === 'list' || of.kind === 'record' ? undefined : of.kind === 'encoded' ? of : concat([of], at));
export const lower: PureMethod = (of, _args, at) => map(of, s => s.toLowerCase(), at);
export const upper: PureMethod = (of, _args, at) => map(of, s => s.toUpperCase(), at);
/** Only whole strings can be trimmed: a hole may end in what would be cut. */
export const trim: PureMethod = (of, _args, at) => oneOf(each(of).map(v => { const text = known(v); return text === undefined ? v : scalar(text.trim(), at); }), at);
export const append: PureMethod = (of, args, at) => (of.kind === 'list' ? { ...of, items: [...of.items, ...args.flatMap(a => (a.kind === 'list' ? a.items : [a]))], open: of.open || args.some(a => a.kind === 'list' && a.open) } : concat([of, ...args], at));

/** list.join(separator). */
export const joinList: PureMethod = (of, [separator], at) => {
  if (of.kind !== 'list' || of.open) return undefined;
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

/** text.replace(what, by), of known or partly known text; `all` replaces every one. */
export const replace = (all: boolean): PureMethod => (of, [what, by], at) => {
  const trimmed = what?.kind === 'symbol' ? TRIMS[what.root.name] : undefined;
  if (trimmed) return oneOf(each(of).map(v => trimmed(v, at)), at);
  const search = what && known(what);
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
    const text = known(p0) ?? leading(p0);
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
  const piece = i < args.length - 1 ? map(arg, s => s.replace(/\/+$/, ''), at) : arg;
  return i === 0 ? [piece] : [scalar('/', at), map(piece, s => s.replace(/^\/+/, ''), at)];
}), at);

/** `{ protocol, host, pathname }` made one URL: url.format. */
export const formatUrl: PureFunction = ([value], at) => {
  if (value?.kind !== 'record') return value && concat([value], at);
  const field = (name: string): Abstract | undefined => value.fields.get(name);
  const protocol = field('protocol');
  const host = field('host') ?? field('hostname');
  const path = field('pathname') ?? field('path');
  if (!path) return undefined;
  return concat([...(protocol ? [map(protocol, s => `${s.replace(/:?\/*$/, '')}://`, at)] : host ? [scalar('https://', at)] : []), ...(host ? [host] : []), map(path, s => (s.startsWith('/') ? s : `/${s}`), at)], at);
};

/** printf-like formats: `%s %d` in order, `{}` and `{0}` too. */
export const format: PureFunction = ([pattern, ...args], at) => {
  const text = pattern && known(pattern);
  if (text === undefined) return undefined;
  let next = 0;
  const parts = text.split(/(%[-+0-9.]*[sdifjvqx@]|%%|\{\d*\})/).map((piece, i): Abstract => {
    if (i % 2 === 0) return scalar(piece, at);
    if (piece === '%%') return scalar('%', at);
    const index = /^\{(\d+)\}$/.exec(piece)?.[1];
    return args[index === undefined ? next++ : Number(index)] ?? textOf([{ name: '' }], at);
  });
  return concat(parts, at);
};

function leading(value: Abstract): string {
  return value.kind === 'template' && typeof value.parts[0] === 'string' ? value.parts[0] : '';
}

function endsWithSlash(value: Abstract): boolean {
  const parts: readonly (string | Hole)[] = value.kind === 'template' ? value.parts : [known(value) ?? ''];
  const last = parts.at(-1);
  return typeof last === 'string' && last.endsWith('/');
}

/** A URL taken apart: url.parse. Its text stays what it was. */
export const parseUrl: PureFunction = ([value], at) => {
  const text = value && known(value);
  if (text === undefined) return value && concat([value], at);
  try {
    const url = new URL(text);
    const fields = ['protocol', 'host', 'hostname', 'pathname', 'search', 'href'] as const;
    return { kind: 'record', open: false, at, fields: new Map([...fields.map(f => [f, scalar(url[f], at)] as const), ['path', scalar(url.pathname + url.search, at)] as const]) };
  } catch { return value; }
};

/** new Request(url, options): the options with the URL among them. */
export const requestOf: PureFunction = ([url, options], at) => url && assign([...(options ? [options] : []), { kind: 'record', fields: new Map([['url', url]]), open: false, at }], at);

/** A pattern's own format method: `'{}/a'.format(b)`. */
export const formatOf: PureMethod = (of, args, at) => oneOf(each(of).flatMap(v => format([v, ...args], at) ?? v), at);

/** `separator.join(list)`. */
export const joinedBy: PureMethod = (of, [list], at) => list && joinList(list, [of], at);

/** A base and a path, as Python's urljoin and its like take them: the base first. */
export const joinUrl: PureFunction = ([base, path], at) => (base && path ? resolveUrl([path, base], at) : undefined);

/** A lookup with a default, as of the environment: the default, or something that can't be told. */
export const fallback: PureFunction = ([name, otherwise], at) => {
  const held = unknownValue('environment', (name && known(name)) ?? '', at);
  return otherwise ? oneOf([held, otherwise], at) : held;
};

/** `record.get(key, default)`. */
export const memberOrDefault: PureMethod = (of, [key, otherwise], at) => {
  const name = key && known(key);
  if (of.kind !== 'record' || name === undefined) return undefined;
  const found = of.fields.get(name);
  return found && !of.open ? found : oneOf([...(found ? [found] : [unknownValue('not seen', name, at)]), ...(otherwise ? [otherwise] : [])], at);
};

/** `getattr(object, name)` of a record. */
export const memberByName: PureFunction = ([of, key], at) => (of && key ? memberOrDefault(of, [key], at) : undefined);

/** A part of a known URL. */
export const urlPart = (part: 'origin' | 'pathname' | 'host' | 'hostname'): PureMethod => (of, _args, at) => {
  const text = known(of);
  try { return text === undefined ? undefined : scalar(new URL(text)[part], at); } catch { return undefined; }
};
