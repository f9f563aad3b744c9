// What an expression can be, while it is still being worked out: model.Value plus functions and symbols.
import type { Hole, Place, Value } from '../model';
import type { Binding, Expr, FunctionExpr, Source } from './program';

/** An expression with the parameters it is read under. */
export interface Closure { expr: Expr; env: Env }
/** What the parameters in reach stand for. */
export type Env = ReadonlyMap<Binding, Closure | Abstract>;
export const EMPTY: Env = new Map();

/** How a symbol was reached: a member read, or a call with its arguments. */
export type Step = { kind: 'member'; name: string | null; /** What decides which member it is. */ chosenBy?: readonly Binding[] } | { kind: 'call'; args: readonly AbstractArg[]; constructs: boolean; at: Place };
export interface AbstractArg { closure: Closure; name?: string; spread?: boolean }

/** Where a symbol starts: a package, a global of the language, a parameter or something that could not be followed. `type`: as declared. */
export interface Root { kind: 'module' | 'global' | 'parameter' | 'unknown'; name: string; type?: string; /** Its file, and how many of the steps that covers. */ source?: Source & { covers: number } }

export type Abstract =
  | { kind: 'scalar'; value: string | number | boolean | null; at: Place }
  | { kind: 'template'; parts: readonly (string | Hole)[]; at: Place }
  | { kind: 'list'; items: readonly Abstract[]; open: boolean; at: Place }
  | { kind: 'record'; fields: ReadonlyMap<string, Abstract>; open: boolean; at: Place; keys?: ReadonlyMap<string, Place>; /** Where the fields' values are written, before names are followed. */ written?: ReadonlyMap<string, Place>; /** It was handed to something that may have put more into it. */ touched?: true }
  | { kind: 'either'; of: readonly Abstract[]; at: Place }
  | { kind: 'encoded'; as: 'json' | 'form'; of: Abstract; at: Place }
  | { kind: 'unknown'; why: string; name: string; at: Place; parameter?: Binding }
  | FunctionValue
  | MethodValue
  | ObjectValue
  | SymbolValue;
export type RecordValue = Extract<Abstract, { kind: 'record' }>;
/** `preset`: arguments already given by bind(). */
export interface FunctionValue { kind: 'function'; fn: FunctionExpr; env: Env; preset: readonly AbstractArg[]; at: Place }
/** A built-in method of a known value, not yet called: `'a'.concat`, `list.join`, `f.bind`. */
export interface MethodValue { kind: 'method'; of: Abstract; name: string; at: Place }
/** An object whose members are worked out when they are asked for: literals, instances, modules, variables with members written later. */
export interface ObjectValue { kind: 'object'; at: Place; member(name: string): Abstract | undefined; record(): RecordValue; base?: Abstract; /** A literal, which has the methods of the language's records. */ plain?: boolean; /** What `this` is in the methods of a class. */ instance?: Binding; /** The class that it was made of. */ made?: string; /** Nothing else can be in it. */ closed?(): boolean; /** A map, which is asked for what it holds: its only member is the method for that. */ asked?: true }
export interface SymbolValue { kind: 'symbol'; root: Root; steps: readonly Step[]; at: Place; parameter?: Binding; /** What was written to the members of the object that it stands on, which is as many steps from the root. */ settings?: { of: ObjectValue; after: number }; /** Arguments already given to what is as many steps from the root. */ preset?: { args: readonly AbstractArg[]; after: number } | undefined }

/** Most alternatives that are followed for one value. */
export const MAX_ALTERNATIVES = 24;

export const unknownValue = (why: string, name: string, at: Place, parameter?: Binding): Abstract => ({ kind: 'unknown', why, name, at, ...(parameter && { parameter }) });
export const scalar = (value: string | number | boolean | null, at: Place): Abstract => ({ kind: 'scalar', value, at });

export function each(value: Abstract): readonly Abstract[] {
  return value.kind === 'either' ? value.of : [value];
}

/** What is written out, with holes or without. */
export const isSpelled = (value: Abstract): value is Extract<Abstract, { kind: 'scalar' | 'template' }> => value.kind === 'scalar' || value.kind === 'template';
/** The same of text alone. */
export const isString = (value: Abstract): boolean => isSpelled(value) && (value.kind === 'template' || typeof value.value === 'string');

/** One of several values: flattened, bounded, equal strings once. */
export function oneOf(values: readonly Abstract[], at: Place): Abstract {
  // Nearly always there is just one.
  if (values.length === 1 && values[0]!.kind !== 'either') return values[0]!;
  const seen = new Set<Abstract | string>();
  const of: Abstract[] = [];
  for (const alternatives of values) {
    for (const value of each(alternatives)) {
      const key = keyOf(value) || value;
      if (seen.has(key)) continue;
      seen.add(key);
      if (of.push(value) === MAX_ALTERNATIVES) return { kind: 'either', of: [...of.slice(0, -1), unknownValue('too many values', '', at)], at };
    }
  }
  return of.length === 1 ? of[0]! : of.length === 0 ? unknownValue('no value', '', at) : { kind: 'either', of, at };
}

/** The same for values that say the same; empty if that can't be told. */
function keyOf(value: Abstract): string {
  switch (value.kind) {
    case 'scalar': return `${typeof value.value}:${String(value.value)}`;
    case 'unknown': return `?${value.name}`;
    case 'template': return value.parts.some(part => typeof part !== 'string' && part.parameter) ? '' : `$${value.parts.map(part => (typeof part === 'string' ? part : `{${part.name}}`)).join('')}`;
    default: return '';
  }
}

/** The name a value goes by in the code, for holes. */
export function nameOf(value: Abstract): string {
  if (value.kind === 'unknown') return value.name;
  if (value.kind === 'function') return value.fn.name;
  if (value.kind === 'method') return [nameOf(value.of), value.name].filter(Boolean).join('.');
  if (value.kind === 'object') return value.base ? nameOf(value.base) : value.made ?? '';
  if (value.kind === 'symbol') return [value.root.name, ...value.steps.flatMap(s => (s.kind === 'member' && s.name !== null ? [s.name] : []))].join('.');
  return '';
}

/** The pieces of a value used as text. */
export function textParts(value: Abstract): readonly (string | Hole)[] {
  // What is null when it is declared is something else when it is sent.
  if (value.kind === 'scalar') return [value.value === null ? { name: '' } : String(value.value)];
  if (value.kind === 'template') return value.parts;
  const parameter = value.kind === 'unknown' || value.kind === 'symbol' ? value.parameter : undefined;
  return [{ name: [nameOf(value), askedFor(value)].filter(Boolean).join('.'), ...(parameter && { parameter }) }];
}

/** A name by which a setting is asked for. */
const SETTING = /^[a-z][\w.:-]{2,60}$/i;

/** What a look-up asks for, which tells more than who is asked: `config.get("githubHost")`. */
function askedFor(value: Abstract): string | undefined {
  const last = value.kind === 'symbol' ? value.steps.at(-1) : undefined;
  const [key] = last?.kind === 'call' && !last.constructs ? last.args : [];
  const text = key?.closure.expr.kind === 'literal' ? key.closure.expr.value : undefined;
  return typeof text === 'string' && SETTING.test(text) ? text : undefined;
}

/** Text made of parts, as a scalar when nothing is missing. */
export function textOf(parts: readonly (string | Hole)[], at: Place): Abstract {
  const merged: (string | Hole)[] = [];
  for (const part of parts) {
    const last = merged[merged.length - 1];
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
  }
  if (merged.length === 0) return scalar('', at);
  return merged.length === 1 && typeof merged[0] === 'string' ? scalar(merged[0], at) : { kind: 'template', parts: merged, at };
}

/** Concatenation of values that may each be one of several. */
export function concat(values: readonly Abstract[], at: Place): Abstract {
  let heads: (readonly (string | Hole)[])[] = [[]];
  for (const value of values) {
    const tails = each(value).map(textParts);
    // No more are made than are kept.
    heads = heads.flatMap((head, i) => tails.slice(0, Math.max(0, MAX_ALTERNATIVES - i * tails.length)).map(tail => [...head, ...tail]));
  }
  return oneOf(heads.map(parts => textOf(parts, at)), at);
}

/** Lists one after the other, where one is among the values and no text; what may be a list is an item of which nothing is known. */
export function appended(values: readonly Abstract[], at: Place): Abstract | undefined {
  if (!values.some(({ kind }) => kind === 'list') || values.some(isSpelled)) return undefined;
  return { kind: 'list', items: values.flatMap(value => (value.kind === 'list' ? value.items : [value])), open: values.some(value => value.kind !== 'list' || value.open), at };
}

/** A fully known string, or undefined. Numbers count as their text. */
export function known(value: Abstract): string | undefined {
  return value.kind === 'scalar' && (typeof value.value === 'string' || typeof value.value === 'number') ? String(value.value) : undefined;
}

/** The text that a value begins with, as far as it is known. */
export const opening = (value: Abstract): string => (value.kind === 'template' ? (typeof value.parts[0] === 'string' ? value.parts[0] : '') : known(value) ?? '');

/** What a member goes by; a constant of another file is told from other keys by its name. */
export function keyName(value: Abstract): string | undefined {
  return known(value) ?? (value.kind === 'symbol' && value.root.kind === 'global' && value.steps.length === 0 && value.root.name !== '' ? `<${value.root.name}>` : undefined);
}

/** Scheme and host of a partly known URL: everything before the first slash of its path. */
export function originOf(value: Abstract, at: Place): Abstract {
  const parts = value.kind === 'template' ? value.parts : [known(value) ?? ''];
  const kept: (string | Hole)[] = [];
  let inHost = false;
  for (const part of parts) {
    if (typeof part !== 'string') { kept.push(part); inHost = true; continue; }
    const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(part)?.[0] ?? '';
    const slash = part.indexOf('/', scheme.length);
    kept.push(slash < 0 ? part : part.slice(0, slash));
    if (slash >= 0 && (inHost || scheme !== '' || part.length > 0)) break;
    inHost = true;
  }
  return textOf(kept, at);
}

/** The parameters a value still depends on. */
export function parametersOf(value: Abstract): Set<Binding> {
  const found = new Set<Binding>();
  const visit = (v: Abstract): void => {
    if (v.kind === 'either') v.of.forEach(visit);
    else if (v.kind === 'template') for (const p of v.parts) { if (typeof p !== 'string' && p.parameter) found.add(p.parameter as Binding); }
    else if ((v.kind === 'unknown' || v.kind === 'symbol') && v.parameter) found.add(v.parameter);
    else if (v.kind === 'encoded') visit(v.of);
    else if (v.kind === 'object') visit(v.record());
    else if (v.kind === 'record') v.fields.forEach(visit);
    else if (v.kind === 'list') v.items.forEach(visit);
  };
  visit(value);
  return found;
}

/** Texts that were published: a URL is asked about many times. */
const published = new WeakMap<Abstract, Value>();

/** Without what only the analysis knows: functions and symbols become unknowns, parameters are forgotten. */
export function publish(value: Abstract): Value {
  switch (value.kind) {
    case 'template': {
      const text = published.get(value) ?? { ...value, parts: value.parts.map(p => (typeof p === 'string' ? p : { name: p.name })) };
      published.set(value, text);
      return text;
    }
    case 'list': return { ...value, items: value.items.map(publish) };
    case 'record': return { kind: 'record', fields: new Map([...value.fields].map(([k, v]) => [k, publish(v)])), open: value.open || value.touched === true, at: value.at, ...(value.keys && { keys: value.keys }) };
    case 'either': return { ...value, of: value.of.map(publish) };
    case 'encoded': return { ...value, of: publish(value.of) };
    case 'object': return publish(value.record());
    case 'method': return { kind: 'unknown', why: 'a method', name: nameOf(value), at: value.at };
    case 'function': return { kind: 'unknown', why: 'a function', name: value.fn.name, at: value.at };
    case 'symbol': return { kind: 'unknown', why: 'not followed', name: nameOf(value), at: value.at };
    case 'unknown': return { kind: 'unknown', why: value.why, name: value.name, at: value.at };
    default: return value;
  }
}
