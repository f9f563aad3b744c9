// What calling something gives: a known function's result, a built-in's, or a symbol one step further on.
import type { Place } from '../model';
import type { Evaluator } from './evaluate';
import { objectOf, settle } from './objects';
import type { Binding, CallExpr } from './program';
import type { PureFunction, PureMethod } from './pure';
import { each, nameOf, oneOf, unknownValue } from './value';
import type { Abstract, AbstractArg, Closure, Env, FunctionValue, SymbolValue } from './value';

/** What a language's standard library does, as data: names to shared operations. */
export interface Library {
  /** By dotted name, `new ` in front for constructors, `*.` for any receiver: `JSON.stringify`, `new URL`, `*.urljoin`. */
  functions: Readonly<Record<string, PureFunction>>;
  methods: Readonly<Record<string, PureMethod>>;
  /** Names of the object that holds all globals: `window.fetch` is `fetch`. */
  globals?: readonly string[];
  /** Members of text that are no calls: `url.href`. */
  members?: Readonly<Record<string, PureMethod>>;
  /** Functions that call, or stand for, another one: by the last part of their name. */
  adapters: Readonly<Record<string, Adapter>>;
}
/** An entry of a table by a name that the code chose: `constructor` and `toString` are no entries. */
export const entry = <T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined => (table && Object.hasOwn(table, name) ? table[name] : undefined);

/** Which argument is the function or the object, which the method's name, and where its own arguments begin. `returns`: the result is the function itself, not yet called. */
export interface Adapter { fn?: number; object?: number; method?: number; rest: number; list?: boolean; returns?: boolean }

/** A call seen through bind, call, apply, promisify and their like. */
export interface Invocation { callee: Abstract; args: readonly AbstractArg[] }

/** The value of a call expression. */
export function call(evaluator: Evaluator, expr: CallExpr, env: Env): Abstract {
  if (expr.inherits) return oneOf(each(evaluator.evaluate(expr.callee, env)).map(base => (base.kind === 'function' ? instantiate(evaluator, base, undefined, expr.at) : result(evaluator, { callee: base, args: [] }, true, expr.at))), expr.at);
  return oneOf(invocations(evaluator, expr, env).map(i => result(evaluator, i, expr.constructs, expr.at)), expr.at);
}

/** What a call calls, with which arguments: one for each thing the callee can be. */
export function invocations(evaluator: Evaluator, expr: CallExpr, env: Env): readonly Invocation[] {
  const args = evaluator.argumentsOf(expr, env);
  return each(evaluator.evaluate(expr.callee, env)).map(called => (called.kind === 'object' && called.base?.kind === 'function' ? called.base : called)).map(callee => adapted(evaluator, { callee, args }, expr.at));
}


function adapted(evaluator: Evaluator, invocation: Invocation, at: Place): Invocation {
  const { callee, args } = invocation;
  if (callee.kind === 'method' && callee.of.kind === 'function') {
    if (callee.name === 'call') return { callee: callee.of, args: args.slice(1) };
    if (callee.name === 'apply') return { callee: callee.of, args: listArgs(args[1]) };
    return invocation;
  }
  if (callee.kind !== 'symbol') return invocation;
  const last = callee.steps.at(-1);
  if (last?.kind === 'member' && callee.steps.length > 1) {
    const before: SymbolValue = { ...callee, steps: callee.steps.slice(0, -1) };
    if (last.name === 'call' && before.steps.at(-1)?.kind === 'member') return { callee: before, args: args.slice(1) };
    if (last.name === 'apply' && before.steps.at(-1)?.kind === 'member') return { callee: before, args: listArgs(args[1]) };
  }
  const adapter = last?.kind === 'member' && last.name !== null ? entry(evaluator.library.adapters, last.name) : last === undefined ? entry(evaluator.library.adapters, callee.root.name) : undefined;
  if (!adapter || adapter.returns) return invocation;
  const target = adapterTarget(evaluator, adapter, args, at);
  return target ? { callee: target, args: adapter.list ? listArgs(args[adapter.rest]) : args.slice(adapter.rest) } : invocation;
}

function adapterTarget(evaluator: Evaluator, adapter: Adapter, args: readonly AbstractArg[], at: Place): Abstract | undefined {
  const value = (i: number | undefined): Abstract | undefined => (i === undefined || !args[i] ? undefined : evaluator.read(args[i].closure));
  const object = value(adapter.object);
  const name = value(adapter.method);
  return object && name ? evaluator.member(object, name, at) : value(adapter.fn);
}

/** The arguments in an array, when it stands there. */
function listArgs(arg: AbstractArg | undefined): readonly AbstractArg[] {
  const expr = arg?.closure.expr;
  if (!arg || !expr) return [];
  return expr.kind === 'list' ? expr.items.map(item => ({ closure: { expr: item, env: arg.closure.env } })) : [{ ...arg, spread: true }];
}

function result(evaluator: Evaluator, { callee, args }: Invocation, constructs: boolean, at: Place): Abstract {
  // A class that is called is made, in languages without `new`.
  if (callee.kind === 'function') return constructs || callee.fn.statics ? instantiate(evaluator, callee, args, at) : returned(evaluator, callee, args, at);
  if (callee.kind === 'method') return method(evaluator, callee.of, callee.name, args, at);
  if (callee.kind === 'symbol') return symbolCall(evaluator, callee, args, constructs, at);
  return unknownValue('not followed', nameOf(callee), at, callee.kind === 'unknown' ? callee.parameter : undefined);
}

/** What a known function returns for these arguments. */
export function returned(evaluator: Evaluator, callee: FunctionValue, args: readonly AbstractArg[], at: Place): Abstract {
  const env = bindArguments(evaluator, callee, args);
  return evaluator.guarded(callee.fn, () => unknownValue('recursive', callee.fn.name, at), () => {
    if (callee.fn.returns.length === 0) return unknownValue('returns nothing', callee.fn.name, at);
    return oneOf(callee.fn.returns.map(r => evaluator.evaluate(r, env)), at);
  });
}

/** What `new` makes of a class or constructor function. */
export function instantiate(evaluator: Evaluator, callee: FunctionValue, args: readonly AbstractArg[] | undefined, at: Place): Abstract {
  const { instance } = callee.fn;
  if (!instance) return unknownValue('made at run time', callee.fn.name, at);
  const env = args ? bindArguments(evaluator, callee, args) : callee.env;
  const bases = instance.writes.map(w => evaluator.evaluate(w.value, env));
  return objectOf(evaluator, instance, bases.length > 0 ? oneOf(bases, at) : undefined, undefined, env, at);
}

/** The environment of a function's body for one call of it. */
export function bindArguments(evaluator: Evaluator, callee: FunctionValue, given: readonly AbstractArg[]): Env {
  const args = [...callee.preset, ...given];
  const env = new Map<Binding, Closure | Abstract>(callee.env);
  const spreadAt = args.findIndex(a => a.spread);
  callee.fn.params.forEach((param, index) => {
    const named = args.find(a => a.name === param.name);
    const positional = args.filter(a => a.name === undefined)[index];
    if (param.parameter?.rest) env.set(param, { kind: 'list', items: args.slice(index).map(a => evaluator.read(a.closure)), open: spreadAt >= 0, at: param.at });
    else if (named) env.set(param, named.closure);
    else if (spreadAt >= 0 && index >= spreadAt) env.set(param, unknownValue('spread arguments', param.name, param.at));
    else if (positional) env.set(param, positional.closure);
    else if (param.parameter?.default) env.set(param, { expr: param.parameter.default, env });
    else env.set(param, unknownValue('not given', param.name, param.at));
  });
  return env;
}

function method(evaluator: Evaluator, of: Abstract, name: string, args: readonly AbstractArg[], at: Place): Abstract {
  if (of.kind === 'function' && name === 'new') return instantiate(evaluator, of, args, at);
  if (of.kind === 'function' && name === 'bind') return { ...of, preset: [...of.preset, ...args.slice(1)] };
  const operation = entry(evaluator.library.methods, name);
  const values = operation ? args.map(a => settle(evaluator.read(a.closure))) : [];
  return (operation && operation(of, values, at)) ?? unknownValue('not followed', nameOf({ kind: 'method', of, name, at }), at);
}

function symbolCall(evaluator: Evaluator, callee: SymbolValue, args: readonly AbstractArg[], constructs: boolean, at: Place): Abstract {
  const last = callee.steps.at(-1);
  const lastName = last?.kind === 'member' ? last.name ?? '' : callee.root.name;
  if (last?.kind === 'member' && last.name === 'bind' && callee.steps.length > 1) return { ...callee, steps: callee.steps.slice(0, -1) };
  const adapter = entry(evaluator.library.adapters, lastName);
  if (adapter?.returns) {
    const target = adapterTarget(evaluator, adapter, args, at);
    if (target) return target;
  }
  const members = callee.steps.flatMap(s => (s.kind === 'member' ? [s.name ?? '*'] : ['()']));
  const full = [callee.root.name.replace(/^node:/, ''), ...members].join('.');
  const operation = entry(evaluator.library.functions, (constructs ? 'new ' : '') + full) ?? entry(evaluator.library.functions, `${constructs ? 'new ' : ''}*.${lastName}`);
  const value = operation?.(args.map(a => settle(evaluator.read(a.closure))), at);
  return value ?? { ...callee, steps: [...callee.steps, { kind: 'call', args, constructs, at }], at };
}

