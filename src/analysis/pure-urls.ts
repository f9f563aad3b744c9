// What standard libraries take out of a URL, which may have holes in it.
import type { Hole } from '../model';
import { map } from './pure';
import type { PureFunction, PureMethod } from './pure';
import type { Binding } from './program';
import { concat, each, known, oneOf, scalar, textOf, textParts, unknownValue } from './value';
import type { Abstract } from './value';

type Part = 'origin' | 'pathname' | 'host' | 'hostname';

/** A part of a URL. */
export const urlPart = (part: Part): PureMethod => (of, _args, at) => {
  const found = each(of).map(one => {
    const text = known(one);
    try {
      return text === undefined ? partOfTemplate(one, part) ?? later(one, part) : scalar(new URL(text)[part], at);
    } catch {
      return undefined;
    }
  });
  return found.every(one => one !== undefined) ? oneOf(found, at) : undefined;
};

/** A part of a URL that callers hand over: what it is will be told there. */
function later(url: Abstract, part: Part): Abstract | undefined {
  const [first] = textParts(url);
  return typeof first === 'object' && first.parameter ? unknownValue('a part of what is handed over', `${first.name}.${part}`, url.at, first.parameter as Binding) : undefined;
}

const SCHEME = /^https?:\/\//;

/** A part of a URL that is known to be one, but not what all of it is. */
function partOfTemplate(url: Abstract, part: Part): Abstract | undefined {
  const [first, ...more] = textParts(url);
  const scheme = typeof first === 'string' ? SCHEME.exec(first)?.[0] : undefined;
  if (typeof first !== 'string' || scheme === undefined) return undefined;
  const [host, path] = split([first.slice(scheme.length), ...more], /[/?#]/);
  if (part === 'pathname') return textOf(split(path, /[?#]/)[0], url.at);
  const [, [at = '', ...behind]] = split(host, /@/);
  const named = at === '' ? host : [String(at).slice(1), ...behind];
  return textOf([...(part === 'origin' ? [scheme] : []), ...named], url.at);
}

/** What stands before the first place that fits, and what stands from there on. */
function split(parts: readonly (string | Hole)[], at: RegExp): [(string | Hole)[], (string | Hole)[]] {
  const index = parts.findIndex(part => typeof part === 'string' && at.test(part));
  const part = parts[index];
  if (typeof part !== 'string') return [[...parts], []];
  const from = part.search(at);
  return [[...parts.slice(0, index), part.slice(0, from)], [part.slice(from), ...parts.slice(index + 1)]];
}

/** The path of a URL. One that begins with a hole stays what it is: the hole may be all of its host. */
export const urlPath: PureMethod = (of, _args, at) => {
  const path = urlPart('pathname')(of, [], at);
  return path ?? (of.kind === 'template' && typeof of.parts[0] !== 'string' ? of : undefined);
};

/** The path of a URL, for a request to the host of that URL: the whole of it, which says so. */
export const requestPath: PureMethod = (of, args, at) => (each(of).every(one => SCHEME.test(String(textParts(one)[0]))) ? of : urlPath(of, args, at));

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

/** What stands for a value in a URI template (RFC 6570). */
const TEMPLATE = /\{[+#./;?&]?\w/;
const isTemplate = (value: Abstract): boolean => textParts(value).some(part => typeof part === 'string' && TEMPLATE.test(part));

/** A URI template filled with values: `expand('/a{/id}', values)`. What is put into it says nothing more of where it leads. */
export const expand: PureFunction = ([template]) => (template && each(template).some(isTemplate) ? oneOf(each(template).map(one => map(one, text => text.replaceAll('{/', '/{'), one.at)), template.at) : undefined);
/** The same of a template that was made of its text. */
export const expandOf: PureMethod = (of, _args, at) => expand([of], at);
