// Text to lists and back, and what records are made of.
import { mapWith } from './objects';
import { memberOrDefault, replace, type PureFunction, type PureMethod } from './pure';
import { known, scalar, textOf, unknownValue } from './value';
import type { Place } from '../model';
import type { Abstract, RecordValue } from './value';

/** `text.split(separator)`: holes stay whole in the piece that they are in. */
export const split: PureMethod = (of, [separator], at) => {
  const by = separator && known(separator);
  const parts = of.kind === 'template' ? of.parts : known(of) === undefined ? undefined : [known(of)!];
  if (by === undefined || by === '' || !parts) return undefined;
  const pieces: (typeof parts)[number][][] = [[]];
  for (const part of parts) {
    const [head = '', ...tail] = typeof part === 'string' ? part.split(by) : [part];
    pieces.at(-1)!.push(head);
    for (const next of tail) pieces.push([next]);
  }
  return { kind: 'list', items: pieces.map(piece => textOf(piece, at)), open: false, at };
};

/** One replacement after the other. What can't be told changes nothing. */
const replaceEach = (of: Abstract, pairs: readonly (readonly [Abstract, Abstract])[], at: Place): Abstract => pairs.reduce((text, [what, by]) => replace(true)(text, [what, by], at) ?? text, of);

/** A parameter in a path: `{id}`, `:id`, `%id%`. */
const PARAMETER = /[/:]\{\w+\}|\/[:%]\w/;
/** A text with parameters, whatever stands for them. */
const filled = (of: Abstract): Abstract | undefined => (PARAMETER.test(known(of) ?? '') ? of : undefined);

/** `str_replace(what, by, text)`: one for one, or each of a list by its own, or all by the same. */
export const replaceIn: PureFunction = ([what, by, of], at) => {
  if (!what || !by || !of) return undefined;
  if (what.kind !== 'list') return replace(true)(of, [what, by], at) ?? filled(of);
  return replaceEach(of, what.items.map((one, i) => [one, by.kind === 'list' ? by.items[i] ?? unknownValue('not written down', known(one) ?? '', at) : by]), at);
};

/** `strtr(text, pairs)`: a record says what stands for what. */
export const replacePairs: PureFunction = ([of, pairs], at) => (of && (pairs?.kind === 'record' ? replaceEach(of, [...pairs.fields].map(([what, by]) => [scalar(what, at), by]), at) : filled(of)));

/** The keys, the values or both of a record, in a list. */
const listOf = (make: (name: string, value: Abstract, of: RecordValue) => Abstract): PureFunction => ([of], at) =>
  (of?.kind === 'record' ? { kind: 'list', items: [...of.fields].map(([name, value]) => make(name, value, of)), open: of.open || of.touched === true, at } : undefined);

export const keysOf = listOf((name, value, of) => scalar(name, of.keys?.get(name) ?? value.at));
export const valuesOf = listOf((_name, value) => value);
export const pairsOf = listOf((name, value, of) => ({ kind: 'list', items: [scalar(name, of.keys?.get(name) ?? value.at), value], open: false, at: value.at }));

/** A record from a list of pairs. */
export const fromPairs: PureFunction = ([list], at) => {
  if (list?.kind !== 'list') return undefined;
  const pairs = list.items.flatMap(item => (item.kind === 'list' && item.items[0] && item.items[1] ? [[known(item.items[0]), item.items[1]] as const] : []));
  const fields = new Map(pairs.flatMap(([name, value]) => (name === undefined ? [] : [[name, value] as const])));
  return { kind: 'record', fields, open: list.open || fields.size < list.items.length, at };
};

/** A map of pairs: its values are told by `get` alone. */
export const mapOf: PureFunction = ([pairs], at) => {
  const record = fromPairs([pairs ?? { kind: 'list', items: [], open: false, at }], at);
  return record?.kind === 'record' ? mapWith(() => record, at) : undefined;
};

/** `map.get(key)`. */
export const mapGet: PureMethod = (of, [key], at) => memberOrDefault(of, key ? [key] : [], at);
