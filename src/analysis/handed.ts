// What becomes of an object that is handed to a call: whoever gets it may write to it.
import type { Place } from '../model';
import { bindArguments, operands } from './arguments';
import { isBuiltIn } from './call';
import type { Evaluator } from './evaluate';
import type { Binding, CallExpr, Expr, FunctionExpr, Handed, Program, Use } from './program';
import { each, known, nameOf } from './value';
import type { Abstract, Env } from './value';

/** What a call does to an object that it is handed: nothing, anything, or it gives it the fields of these. */
export type Effect = 'none' | 'anything' | readonly Abstract[];

/** How many calls are looked at for one object, and how deep it is followed. */
const MAX_CALLS = 24;
const MAX_DEPTH = 3;

/** Functions that give their first argument the fields of the others. */
const FILLS = /^(?:Object\.assign|(?:[\w$]+\.)?(?:extend|_extend|assign|assignIn)|(?:_|lodash)\.merge)$/;
/** Functions that look at what they get, or send it. */
const READS = /(?:^|\.)(?:log|debug|info|warn\w*|error|trace|print\w*|puts|pp?|dump|inspect|write\w*|keys|values|entries|len|length|count|size|(?:is|has|are|assert|check|verify|expect|equal)[A-Z_]?\w*|get|post|put|patch|del|delete|head|send\w*|fetch\w*|request\w*|ajax|curl|http|axios|got|end|create\w*|update\w*|\w*stringify|\w*[eE]ncode\w*|to_?[jJ]son|dumps|marshal\w*|serialize\w*|Marshal\w*)$/;

/** Methods that give what they are called on an entry, or those of other records. */
const PUTS = /^(?:set|put|add|append|store|insert|setdefault|set_?default|Set|Put|Add|Append|Insert)$/;
const MERGES = /^(?:(?:deep_?)?(?:merge|update)!?|reverse_merge!|put_?[aA]ll|add_?[aA]ll)$/;

const methodOf = ({ callee }: CallExpr): string => (callee.kind === 'member' && callee.key.kind === 'literal' ? String(callee.key.value) : '');
const changes = (call: CallExpr): boolean => call.args.length > 0 && (PUTS.test(methodOf(call)) || MERGES.test(methodOf(call)));

/** Notes for each variable which calls it is handed to, and which of its methods may change it. */
export function noteHanded(calls: readonly CallExpr[]): void {
  for (const call of calls) {
    call.args.forEach((arg, index) => { if (!arg.spread) note(arg.value, call, index); });
    if (call.callee.kind !== 'member' || !changes(call)) continue;
    let { of } = call.callee;
    // `map.set(a, b).set(c, d)`
    while (of.kind === 'call' && of.callee.kind === 'member' && changes(of)) of = of.callee.of;
    note(of, call, undefined);
  }
}

function note(given: Expr, call: CallExpr, index: number | undefined): void {
  const keys: Expr[] = [];
  let of = given;
  for (; of.kind === 'member' && of.key.kind === 'literal'; of = of.of) keys.unshift(of.key);
  if (of.kind !== 'name') return;
  const { binding, use } = of;
  // Some languages have the call itself for what the variable is from then on.
  if (index === undefined && (call.into === binding || binding.members.some(({ value }) => value === call))) return;
  if (binding.kind === 'variable' || binding.kind === 'parameter' || (binding.kind === 'instance' && keys.length > 0)) (binding.handed ??= []).push({ keys, call, index, use });
}

/** The calls that an object was handed to when it is read, itself or as a member so deep in something. */
export function handedBefore(handed: readonly Handed[], depth: number, use: Use | undefined): readonly Handed[] {
  return handed.filter(h => h.keys.length === depth && (use === undefined || use.loop || h.use.owner !== use.owner || h.use.order < use.order)).slice(0, MAX_CALLS);
}

/** Whether a call only puts fields into an object, or its function, which is here, can but write to what it is given: it sends nothing. */
export function onlyWrites(callee: Abstract, call: CallExpr, { path, calls }: Program): boolean {
  if (callee.kind === 'symbol') return call.args.length > 1 && FILLS.test(nameOf(callee));
  if (callee.kind !== 'function' || callee.fn.returns.length > 0 || call.constructs || callee.fn.at.path !== path) return false;
  return callsNothing(callee.fn, calls);
}

/** The calls of a file that stand in a function of it. Worked out once: a bundle has thousands of both. */
const callsWithin = new WeakMap<readonly CallExpr[], ReadonlyMap<FunctionExpr, readonly CallExpr[]>>();

/** Whether no call of a file stands in a function of it, but for those that mean nothing. */
export function callsNothing(fn: FunctionExpr, calls: readonly CallExpr[], means: (call: CallExpr) => boolean = () => true): boolean {
  const owners = callsWithin.get(calls) ?? byOwner(calls);
  callsWithin.set(calls, owners);
  return !owners.get(fn)?.some(means);
}

/** Each call for all functions that it stands in. */
function byOwner(calls: readonly CallExpr[]): ReadonlyMap<FunctionExpr, readonly CallExpr[]> {
  const owners = new Map<FunctionExpr, CallExpr[]>();
  for (const call of calls) {
    for (let { owner } = call; owner !== null; owner = owner.owner) {
      const within = owners.get(owner);
      if (within) within.push(call);
      else owners.set(owner, [call]);
    }
  }
  return owners;
}

/** What a call does to the argument that it is handed; with `only`, as far as the member of that name goes. */
export function effectOf(evaluator: Evaluator, { call, index }: Handed, env: Env, only?: string, depth = 0): Effect {
  if (depth > MAX_DEPTH || evaluator.isUnderWay(call)) return 'anything';
  if (index === undefined) return changed(evaluator, call, env, only);
  const { copies = false } = evaluator.library;
  const effects = each(evaluator.evaluate(call.callee, env)).map((callee): Effect => {
    if (callee.kind === 'function') {
      const parameter = callee.fn.params.find(p => p.parameter?.index === index + callee.preset.length);
      if (parameter?.parameter?.keys || (copies && !parameter?.parameter?.reference)) return 'none';
      return parameter && !parameter.parameter?.rest && parameter.writes.length === 0 ? written(evaluator, parameter, bindArguments(evaluator, callee, evaluator.argumentsOf(call, env)), only, depth) : 'anything';
    }
    if (copies) return 'none';
    if (callee.kind !== 'symbol') return callee.kind === 'method' ? 'none' : 'anything';
    const name = nameOf(callee);
    if (FILLS.test(name)) return filled(evaluator, call, index, env);
    return READS.test(name) || isBuiltIn(evaluator, callee, call.constructs) ? 'none' : 'anything';
  });
  const [first = 'anything'] = effects;
  return effects.every(effect => effect === 'none') ? 'none' : effects.length === 1 ? first : 'anything';
}

/** What a function writes to a parameter of its own. */
function written(evaluator: Evaluator, parameter: Binding, env: Env, only: string | undefined, depth: number): Effect {
  const members = parameter.members.map(({ keys: [key, ...deeper], value, at }): Effect => {
    const name = key && deeper.length === 0 ? known(evaluator.evaluate(key, env)) : undefined;
    return name === undefined ? 'anything' : oneEntry(name, only, at, () => evaluator.evaluate(value, env));
  });
  const effects = [...members, ...(parameter.handed ?? []).map(h => (h.keys.length > 0 && h.index === undefined ? 'anything' : effectOf(evaluator, h, env, only, depth + 1)))].filter(effect => effect !== 'none');
  return effects.includes('anything') ? 'anything' : effects.length === 0 ? 'none' : effects.flatMap(effect => (effect === 'anything' ? [] : effect));
}

/** What a method gives that which it is called on. */
function changed(evaluator: Evaluator, call: CallExpr, env: Env, only: string | undefined): Effect {
  const [key, value] = call.args;
  if (key && value && PUTS.test(methodOf(call))) {
    const name = known(evaluator.evaluate(key.value, env));
    return name === undefined ? 'anything' : oneEntry(name, only, call.at, () => evaluator.evaluate(value.value, env));
  }
  const args = evaluator.argumentsOf(call, env);
  if (only === undefined) return operands(evaluator, args);
  return args.flatMap(({ name, closure }) => (name === undefined ? [evaluator.read(closure)] : name === only ? oneEntry(name, only, call.at, () => evaluator.read(closure)) : []));
}

/** One entry, unless another one alone is asked for: to work out what nobody needs can take long. */
const oneEntry = (name: string, only: string | undefined, at: Place, value: () => Abstract): Abstract[] => (only === undefined || only === name ? [{ kind: 'record', fields: new Map([[name, value()]]), open: false, at }] : []);

/** What `Object.assign(it, a, b)` gives it; the first argument may say how deep. */
function filled(evaluator: Evaluator, call: CallExpr, index: number, env: Env): Effect {
  const values = call.args.map(arg => evaluator.evaluate(arg.value, env));
  const isFlag = (value: Abstract | undefined): boolean => value?.kind === 'scalar' && known(value) === undefined;
  return values.slice(0, index).every(isFlag) ? call.args.slice(index + 1).flatMap((arg, i) => (arg.spread ? [] : [values[index + 1 + i]!])) : 'none';
}
