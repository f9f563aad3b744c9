// Objects as the code builds them: a literal, then members written one by one, spreads, instances of classes.
import { snakeCase } from '../casing';
import type { Place } from '../model';
import { isWithin } from './anchors';
import { Draft } from './drafts';
import type { Evaluator } from './evaluate';
import { effectOf, handedBefore } from './handed';
import { entriesFor, entryIn, writesFor } from './keyed';
import type { Binding, Handed, MemberWrite, RecordExpr, Use } from './program';
import { concat, each, isSpelled, keyName, known, oneOf, opening, originOf, scalar, unknownValue } from './value';
import type { Abstract, Env, MethodValue, ObjectValue, RecordValue } from './value';
import { grows, visible } from './visible';

/** How deep nested members are worked out for a payload. */
const MAX_NESTING = 6;
/** How many members, in each of the outermost. */
const MAX_MEMBERS = 200;

const emptyRecord = (at: Place, open: boolean): RecordValue => ({ kind: 'record', fields: new Map(), open, at });

/** An object literal. Members are worked out when asked for; the last entry of a name wins. */
export function literalObject(evaluator: Evaluator, expr: RecordExpr, env: Env): ObjectValue {
  const keyOf = (i: number): string | undefined => { const { key } = expr.entries[i]!; return key && known(evaluator.evaluate(key, env)); };
  const valueOf = (i: number): Abstract => {
    const entry = expr.entries[i]!;
    return evaluator.guarded(entry, () => unknownValue('depends on itself', keyOf(i) ?? '', entry.at), () => evaluator.evaluate(entry.value, env));
  };
  // `state = { ...state, name }`: what it was before may be what is looked into.
  const spread = <T>(i: number, otherwise: () => T, look: (value: Abstract) => T): T => evaluator.guarded(entryIn(env, expr.entries[i]!), otherwise, () => look(valueOf(i)));
  return {
    kind: 'object',
    plain: true,
    at: expr.at,
    closed: () => !expr.open && expr.entries.every((entry, i) => entry.key !== undefined && keyOf(i) !== undefined),
    member: remembered(evaluator, name => {
      for (const i of entriesFor(expr.entries, name)) {
        const { key } = expr.entries[i]!;
        if (key) {
          if (keyName(evaluator.evaluate(key, env)) === name) return valueOf(i);
        } else {
          const found = spread(i, () => unknownValue('depends on itself', name, expr.at), value =>
            oneOf(each(value).map(v => evaluator.member(v, { kind: 'scalar', value: name, at: expr.at }, expr.at)), expr.at));
          if (each(found).some(v => v.kind !== 'unknown')) return found;
        }
      }
      return undefined;
    }),
    record: once(evaluator, () => {
      const draft = new Draft(expr.at, expr.open);
      expr.entries.forEach((entry, i) => {
        const key = keyOf(i);
        if (key !== undefined) draft.set(key, valueOf(i), entry.at, entry.value.at);
        else if (entry.key) draft.open = true;
        else spread(i, () => { draft.open = true; }, value => draft.merge(value));
      });
      return draft.done();
    }),
  };
}

/** A binding with members written to it, over what it was first. */
export function objectOf(evaluator: Evaluator, binding: Binding, base: Abstract | undefined, use: Use | undefined, env: Env, at: Place): Abstract {
  if (base?.kind === 'scalar' || base?.kind === 'template') {
    const text = textWith(evaluator, binding, base, use, env, at);
    if (!binding.members.some(m => m.keys.length === 1 && SENDING.has(known(evaluator.evaluate(m.keys[0]!, env)) ?? ''))) return text;
    base = { kind: 'record', fields: new Map([['href', text]]), open: true, at: base.at };
  }
  if (base?.kind === 'either') return oneOf(base.of.map(of => (binding.members.length > 0 || isFilled(of) ? objectOf(evaluator, binding, of, use, env, at) : of)), at);
  const keyOf = (w: Pick<MemberWrite, 'keys'>, depth: number): string | undefined => known(evaluator.evaluate(w.keys[depth]!, env));
  const valueOf = (w: MemberWrite): Abstract => evaluator.guarded(w, () => unknownValue('depends on itself', binding.name, w.at), () => evaluator.evaluate(w.value, env));
  /** What it is given under a name by methods of its own, or else by calls that it is handed to. */
  const givenTo = (handed: readonly Handed[], depth: number, name: string, itself: boolean): readonly Abstract[] => handedBefore(handed, depth, use).flatMap(h => {
    const effect = itself !== (h.index === undefined) || evaluator.isUnderWay(h.call) ? 'none' : effectOf(evaluator, h, env, name);
    return typeof effect === 'string' ? [] : effect.flatMap(each).flatMap(one => (one.kind === 'record' ? one.fields.get(name) : one.kind === 'object' ? one.member(name) : undefined) ?? []);
  });
  const over = (writes: readonly MemberWrite[], handed: readonly Handed[], depth: number, below: Abstract | undefined): Abstract => {
    // What serialised data is handed to can't change it, but a form has methods to add to it.
    if (below?.kind === 'encoded') {
      const own = below.as === 'form' ? handed.filter(({ index }) => index === undefined) : [];
      return writes.length + own.length > 0 ? { ...below, of: over(writes, own, depth, below.of) } : below;
    }
    if (below?.kind !== 'object' || !below.asked) return built(writes, handed, depth, below);
    return mapWith(() => built(writes, handed, depth, below.record()).record(), below.at);
  };
  const built = (writes: readonly MemberWrite[], handed: readonly Handed[], depth: number, below: Abstract | undefined): ObjectValue => {
    const member = remembered(evaluator, (name): Abstract | undefined => {
      const own = writesFor(writes, depth, name).filter(w => keyName(evaluator.evaluate(w.keys[depth]!, env)) === name);
      // What it is made of may be in another file: asked only where it can matter.
      const inherited = (): Abstract | undefined => {
        const found = below && baseMember(evaluator, below, name, at);
        return found?.kind === 'symbol' && depth === 0 && below?.kind === 'symbol' ? { ...found, settings: { of: whole, after: below.steps.length } } : found;
      };
      const inside = handed.filter(h => h.keys.length > depth && keyOf(h, depth) === name);
      if (own.length === 0 && inside.length === 0) {
        const isRecordBelow = below !== undefined && isRecord(below);
        const [first, ...more] = isRecordBelow ? givenTo(handed, depth, name, true) : [];
        if (first) return oneOf([first, ...more], at);
        const found = inherited();
        const given = found === undefined && isRecordBelow ? givenTo(handed, depth, name, false) : [];
        return given.length > 0 ? oneOf(given, at) : found;
      }
      const straight = own.filter(w => w.keys.length === depth + 1);
      const seen = visible(straight, use);
      // `return @client if @client`: what an instance holds before its method writes it, an earlier call wrote.
      const direct = seen.length === 0 && binding.kind === 'instance' ? straight : seen;
      const deeper = own.filter(w => w.keys.length > depth + 1);
      const all = [...direct.map(valueOf), ...(grows(own, use) ? [unknownValue('depends on itself', binding.name, at)] : [])];
      // `private $client;` says nothing beside what is written to it.
      const said = all.filter(v => v.kind !== 'unknown' || v.why !== 'never assigned');
      const values = said.length > 0 ? said : all;
      const isBefore = (w: MemberWrite): boolean => use === undefined || w.owner === use.owner || (isWithin(use.owner, w.owner) && w.order < use.order);
      const certain = !use?.loop && seen.some(w => !w.maybe && (isBefore(w) || binding.kind !== 'variable'));
      const inner = certain ? undefined : inherited();
      // What every function has gives way to what is written: `api.login = function () {}`. So does what a base that can't be followed may have set.
      const givesWay = inner?.kind === 'method' ? values.length > 0 : inner?.kind === 'symbol' && binding.kind === 'instance' && said.length > 0;
      if (inner && !givesWay) values.unshift(inner);
      const value = values.length > 0 ? oneOf(values, at) : inner;
      const isWhole = deeper.length === 0 && (inside.length === 0 || !value || !each(value).some(isFilled));
      return isWhole || (value && each(value).every(isSpelled)) ? value : over(deeper, inside, depth + 1, value);
    });
    const record = once(evaluator, () => {
      // An instance is looked into member by member: all of it at once is its whole class.
      if (binding.kind === 'instance' && depth === 0) return binding.fields ? { ...literalObject(evaluator, { kind: 'record', entries: binding.fields, open: true, at }, env).record(), open: true } : emptyRecord(at, true);
      const draft = new Draft(below?.at ?? at, false);
      if (below) draft.merge(below);
      const keys = new Map(writes.map(w => [keyOf(w, depth), w.at]));
      for (const [key, place] of keys) {
        const value = key === undefined ? undefined : member(key);
        if (key === undefined) draft.open = true;
        else if (value) draft.set(key, value, place);
      }
      for (const key of new Set(handed.flatMap(h => (h.keys.length > depth ? keyOf(h, depth) ?? [] : [])))) {
        const value = keys.has(key) ? undefined : member(key);
        if (value) draft.set(key, value, value.at);
      }
      for (const call of handedBefore(handed, depth, use)) draft.take(effectOf(evaluator, call, env));
      return draft.done();
    });
    const whole: ObjectValue = { kind: 'object', at, ...(below && { base: below, plain: isPlain(below) }), ...(writes.length === 0 && below?.kind === 'object' && below.closed && { closed: below.closed }), ...(binding.kind === 'instance' && depth === 0 && { instance: binding }), member, record };
    return whole;
  };
  return over(binding.members, binding.handed ?? [], 0, base);
}

/** What a map is asked by: a method that no other record has. */
export const MAP_GET = 'Map.get';

/** A map of what a record holds. */
export const mapWith = (record: () => RecordValue, at: Place): ObjectValue => ({ kind: 'object', at, asked: true, member: name => (name === 'get' ? methodOf(record(), MAP_GET, at) : undefined), record });

/** Whether what a value is handed to may put something into it. */
export const isFilled = (value: Abstract): boolean => isRecord(value) || value.kind === 'encoded' || (value.kind === 'object' && value.asked === true);

/** Whether a value is a record as it is written. */
export const isRecord = (value: Abstract): boolean => value.kind === 'record' || (value.kind === 'object' && value.plain === true && value.base?.kind !== 'list');

const isPlain = (value: Abstract): boolean => value.kind === 'record' || value.kind === 'list' || (value.kind === 'object' && value.plain === true);

/** Members that make the options of a request of a URL that was taken apart. */
const SENDING: ReadonlySet<string> = new Set(['method', 'headers', 'auth']);
/** Members of a URL that are its path. */
const PATHS: ReadonlySet<string> = new Set(['pathname', 'path', 'Path']);

/** Text that is a URL with its path written anew: `url.pathname = '/x'`. A path made of the one before reads that: `url.pathname + '/x'`. */
function textWith(evaluator: Evaluator, binding: Binding, base: Abstract, use: Use | undefined, env: Env, at: Place): Abstract {
  const path = visible(binding.members.filter(m => m.keys.length === 1 && PATHS.has(known(evaluator.evaluate(m.keys[0]!, env)) ?? '')), use).at(-1);
  return path ? evaluator.guarded(path, () => base, () => withPath(base, evaluator.evaluate(path.value, env), at)) : base;
}

/** Another path; one that says its host already is all of the URL. */
function withPath(base: Abstract, path: Abstract, at: Place): Abstract {
  const text = opening(path);
  return /^https?:\/\//i.test(text) ? path : concat([originOf(base, at), ...(text === '' || text.startsWith('/') ? [] : [scalar('/', at)]), path], at);
}

/** Works members out once each, if nothing had to be left out: apart, while parameters stand for what callers pass. */
function remembered<T>(evaluator: Evaluator, work: (name: string) => T): (name: string) => T {
  const memo = new Map<string, { value: T }>();
  return name => evaluator.remembering(memo, evaluator.throughCallers ? `called ${name}` : name, () => ({ value: work(name) })).value;
}

/** The same of a whole record. */
function once(evaluator: Evaluator, work: () => RecordValue): () => RecordValue {
  const record = remembered(evaluator, () => {
    const made = work();
    evaluator.spend(made.fields.size);
    return made;
  });
  return () => record('');
}

function baseMember(evaluator: Evaluator, base: Abstract, name: string, at: Place): Abstract | undefined {
  const found = base.kind === 'object' ? base.member(name) : evaluator.member(base, { kind: 'scalar', value: name, at }, at);
  // A method of a record works on what was written to it as well.
  if (base.kind === 'record' && found?.kind === 'method') return undefined;
  return found?.kind === 'unknown' && (base.kind === 'object' || base.kind === 'record') ? undefined : found;
}

/** A value with all its members worked out, to a depth and a size that any request needs: the same one, if there is nothing to work out. */
export function settle(value: Abstract, depth = 0, budget = { left: MAX_MEMBERS }): Abstract {
  if (depth > MAX_NESTING || --budget.left < 0) return unknownValue('too large', '', value.at);
  switch (value.kind) {
    case 'object': return settle(value.record(), depth, budget);
    case 'record': {
      // A large option leaves the others what they are.
      const values = changed([...value.fields.values()], v => settle(v, depth + 1, depth === 0 ? { left: MAX_MEMBERS } : budget));
      return values ? { ...value, fields: new Map([...value.fields.keys()].map((name, i) => [name, values[i]!])) } : value;
    }
    case 'list': {
      const items = changed(value.items, item => settle(item, depth + 1, budget));
      return items ? { ...value, items } : value;
    }
    case 'either': {
      const of = changed(value.of, one => settle(one, depth, budget));
      return of ? oneOf(of, value.at) : value;
    }
    case 'encoded': {
      const of = settle(value.of, depth, budget);
      return of === value.of ? value : { ...value, of };
    }
    default: return value;
  }
}

/** What becomes of the values, if any of them becomes another. */
function changed(values: readonly Abstract[], become: (value: Abstract) => Abstract): Abstract[] | undefined {
  const all = values.map(become);
  return all.some((one, i) => one !== values[i]) ? all : undefined;
}

/** A built-in method of a known value, to be called. */
export function methodOf(of: Abstract, name: string, at: Place): MethodValue {
  return { kind: 'method', of, name, at };
}

/** A record whose fields go by their names in JSON: code has them in camel case. */
export function snakeCased(record: RecordValue): RecordValue {
  const keys = record.keys && new Map([...record.keys].map(([name, at]) => [snakeCase(name), at]));
  return { ...record, fields: new Map([...record.fields].map(([name, value]) => [snakeCase(name), value])), ...(keys && { keys }) };
}
