// What calling something gives: a known function's result, a built-in's, or a symbol one step further on.
import type { Place } from '../model';
import { bindArguments, madeWith, operands } from './arguments';
import type { Evaluator } from './evaluate';
import { overItems, type Itemwise } from './items';
import { literalObject, objectOf, settle } from './objects';
import { fitting } from './overloads';
import type { Binding, CallExpr } from './program';
import { assign, urlOfPieces, type PureFunction, type PureMethod } from './pure';
import { literal } from './scope';
import { each, isString, known, nameOf, oneOf, opening, unknownValue } from './value';
import type { Abstract, AbstractArg, Env, FunctionValue, Root, Step, SymbolValue } from './value';

/** What a language's standard library does, as data: names to shared operations. */
export interface Library {
  /** By dotted name, `new ` in front for constructors, `*.` for any receiver: `JSON.stringify`, `new URL`, `*.urljoin`. */
  functions: Readonly<Record<string, PureFunction>>;
  methods: Readonly<Record<string, PureMethod>>;
  /** Names of the object that holds all globals: `window.fetch` is `fetch`. */
  globals?: readonly string[];
  /** Methods of what can't be followed that put a URL together all the same: `base.path("x")`. */
  builders?: Readonly<Record<string, PureMethod>>;
  /** Names of functions that put a URL together from the pieces they are given, whatever they are: `build_url("a", id)`. */
  builds?: RegExp;
  /** Packages whose objects have members of such names that give another such object. */
  chained?: readonly string[];
  /** Members of text that are no calls: `url.href`. */
  members?: Readonly<Record<string, PureMethod>>;
  /** Members of a function that describe a call of it, to be sent by another. The longer ones first. */
  describing?: readonly (readonly string[])[];
  /** Functions that call, or stand for, another one: by the last part of their name, with what it comes from in front where that is everybody's. */
  adapters: Readonly<Record<string, Adapter>>;
  /** Whether files see what others beside them declare, without an import that names the file. */
  scattered?: boolean;
  /** Whether a record that is handed on is copied: nobody else writes to it. */
  copies?: boolean;
  /** Whether lists are appended to each other by what joins texts. */
  appends?: boolean;
  /** Members of a list that call what they are given with each of its items. */
  iterating?: readonly string[];
  /** The fields of a client's options that hold a function which makes what signs its requests, and what that is given. */
  strategy?: { fn: string; options: string };
  /** Members of a list, or functions of one, that make something of what a function gives for its items. */
  itemwise?: Readonly<Record<string, Itemwise>>;
}
/** An entry of a table by a name that the code chose: `constructor` and `toString` are no entries. */
export const entry = <T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined => (table && Object.hasOwn(table, name) ? table[name] : undefined);

/** Which argument is the function or the object, which the method's name, and where its own arguments begin. `returns`: the result is the function itself, not yet called. */
export interface Adapter { fn?: number; object?: number; method?: number; rest: number; list?: boolean; returns?: boolean; /** With its first arguments given. */ presets?: boolean; /** Only if the function is a member of something. */ member?: boolean }

/** A call seen through bind, call, apply, promisify and their like. */
export interface Invocation { callee: Abstract; args: readonly AbstractArg[] }

/** The value of a call expression. */
export function call(evaluator: Evaluator, expr: CallExpr, env: Env): Abstract {
  if (expr.inherits) return inherited(evaluator, expr, expr.inherits, env);
  return oneOf(invocations(evaluator, expr, env).map(i => {
    const value = expr.implicit ? read(evaluator, i, expr.at) : result(evaluator, i, expr.constructs, expr.at);
    if (value.kind !== 'unknown' && value.kind !== 'symbol') return value;
    return builtUrl(evaluator, i, expr.at) ?? (expr.otherwise ? evaluator.evaluate(expr.otherwise, env) : value);
  }), expr.at);
}

/** What a class has from its base, whose methods see the members of the whole instance. */
function inherited(evaluator: Evaluator, expr: CallExpr, instance: Binding, env: Env): Abstract {
  const { at } = expr;
  const args = evaluator.argumentsOf(expr, env);
  return oneOf(each(evaluator.evaluate(expr.callee, env)).map(base => {
    if (base.kind !== 'function') return result(evaluator, { callee: base, args }, true, at);
    const own = base.fn.instance;
    return instantiate(evaluator, own ? { ...base, env: evaluator.within(base.env, own, instance, env, args.length > 0 ? [] : madeWith(evaluator, base)) } : base, args.length > 0 ? args : undefined, at);
  }), at);
}

/** What a function makes whose name says that it puts a URL together, when it can't be told from its body. */
function builtUrl(evaluator: Evaluator, { callee, args }: Invocation, at: Place): Abstract | undefined {
  const { builds, chained } = evaluator.library;
  if (callee.kind === 'symbol' && chained?.includes(callee.root.name)) return undefined;
  const name = builds && nameOf(callee);
  return name !== undefined && builds!.test(name.replace(/^.*\./, '')) ? urlOfPieces(name, operands(evaluator, args), at) : undefined;
}

/** What a call gives that is written like a name or a member. */
function read(evaluator: Evaluator, invocation: Invocation, at: Place): Abstract {
  const { callee } = invocation;
  if (callee.kind === 'function') return callee.fn.statics ? callee : result(evaluator, invocation, false, at);
  if (callee.kind === 'method') return result(evaluator, invocation, false, at);
  return (callee.kind === 'symbol' && pureResult(evaluator, callee, [], false, at)) || callee;
}

/** Of what a callee can be, that which these arguments are for. */
const meant = (evaluator: Evaluator, callee: Abstract, args: readonly AbstractArg[]): readonly Abstract[] => fitting(each(callee), args, ({ fn }) => evaluator.isUnderWay(fn));

/** What a call calls, with which arguments: one for each thing the callee can be. */
export function invocations(evaluator: Evaluator, expr: CallExpr, env: Env): readonly Invocation[] {
  const args = evaluator.argumentsOf(expr, env);
  return meant(evaluator, evaluator.evaluate(expr.callee, env), args).map(callee => callable(callee, expr)).map(callee => presetApart(adapted(evaluator, presetApart({ callee, args }), expr.at)));
}

/** A value that has its first arguments already. */
function preset(value: Abstract, args: readonly AbstractArg[]): Abstract {
  if (args.length === 0) return value;
  if (value.kind === 'function') return { ...value, preset: [...value.preset, ...args] };
  return value.kind === 'symbol' ? { ...value, preset: { args: [...presetOf(value), ...args], after: value.steps.length } } : value;
}

const presetOf = ({ preset: given, steps }: SymbolValue): readonly AbstractArg[] => (given?.after === steps.length ? given.args : []);

/** A call with the arguments that what it calls has already; a function sees to its own. */
function presetApart({ callee, args }: Invocation): Invocation {
  return callee.kind === 'symbol' && callee.preset ? { callee: { ...callee, preset: undefined }, args: [...presetOf(callee), ...args] } : { callee, args };
}

/** What is called where a function, or something that can't be followed, has members of its own. */
function callable(called: Abstract, { callee }: CallExpr): Abstract {
  // A variable may have the name of a function: Kotlin's `url(url)`.
  if (isString(called) && callee.kind === 'name') return { kind: 'symbol', root: { kind: 'global', name: callee.binding.name }, steps: [], at: callee.at };
  if (called.kind !== 'object') return called;
  return called.base?.kind === 'function' ? called.base : called.base?.kind === 'symbol' ? { ...called.base, settings: { of: called, after: called.base.steps.length } } : called;
}

function adapted(evaluator: Evaluator, invocation: Invocation, at: Place): Invocation {
  const { callee, args } = invocation;
  if (callee.kind === 'method' && callee.of.kind === 'function') {
    if (callee.name === 'call') return { callee: callee.of, args: args.slice(1) };
    if (callee.name === 'apply') return { callee: callee.of, args: listArgs(args[1]) };
    return invocation;
  }
  if (callee.kind !== 'symbol') return invocation;
  const described = describes(evaluator, callee);
  if (described) return { callee: described, args };
  const last = callee.steps.at(-1);
  if (last?.kind === 'member' && callee.steps.length > 1) {
    const before: SymbolValue = { ...callee, steps: callee.steps.slice(0, -1) };
    // `HTTP.call('POST', url)` is a method of its own.
    if (last.name === 'call' && before.steps.at(-1)?.kind === 'member' && !(args[0] && known(evaluator.read(args[0].closure)) !== undefined)) return { callee: before, args: args.slice(1) };
    if (last.name === 'apply' && before.steps.at(-1)?.kind === 'member') return { callee: before, args: listArgs(args[1]) };
  }
  const adapter = last?.kind === 'member' && last.name !== null ? adapterOf(evaluator, callee.root, last.name) : last === undefined ? entry(evaluator.library.adapters, callee.root.name) : undefined;
  if (!adapter || adapter.returns) return invocation;
  const target = adapterTarget(evaluator, adapter, args, at);
  return target && (!adapter.member || isMember(target)) ? { callee: target, args: adapter.list ? listArgs(args[adapter.rest]) : args.slice(adapter.rest) } : invocation;
}

/** What stands before members that only describe a call of it: `list.endpoint.merge`. */
function describes(evaluator: Evaluator, callee: SymbolValue): SymbolValue | undefined {
  const { steps } = callee;
  const found = evaluator.library.describing?.find(names => steps.length > names.length + 1 && names.every((name, i) => { const step = steps[steps.length - names.length + i]!; return step.kind === 'member' && step.name === name; }));
  return found && { ...callee, steps: steps.slice(0, -found.length) };
}

/** By the name of the member alone, or with that of what it comes from in front. */
const adapterOf = ({ library: { adapters } }: Evaluator, { name, type }: Root, member: string): Adapter | undefined => entry(adapters, member) ?? entry(adapters, `${type ?? name}.${member}`);

const isNamed = (step: Step): boolean => step.kind === 'member' && /^[\w$]+$/.test(step.name ?? '');
const isMember = (value: Abstract): boolean => value.kind === 'function' || (value.kind === 'symbol' && value.steps.length > 1 && isNamed(value.steps.at(-1)!));

function adapterTarget(evaluator: Evaluator, adapter: Adapter, args: readonly AbstractArg[], at: Place): Abstract | undefined {
  const value = (i: number | undefined): Abstract | undefined => (i === undefined || !args[i] ? undefined : evaluator.read(args[i].closure));
  const object = value(adapter.object);
  const name = value(adapter.method);
  const fn = value(adapter.fn);
  return object && name ? evaluator.member(object, name, at) : fn?.kind === 'list' ? ofPair(evaluator, fn.items, at) : fn;
}

/** An object, and its method or the name of one: `[api, api.post]`. */
function ofPair(evaluator: Evaluator, [object, called]: readonly Abstract[], at: Place): Abstract | undefined {
  return object && called && known(called) !== undefined ? evaluator.member(object, called, at) : called;
}

/** The arguments in an array, when it stands there. */
function listArgs(arg: AbstractArg | undefined): readonly AbstractArg[] {
  const expr = arg?.closure.expr;
  if (!arg || !expr) return [];
  return expr.kind === 'list' ? expr.items.map(item => ({ closure: { expr: item, env: arg.closure.env } })) : [{ ...arg, spread: true }];
}

/** What calling a value with these arguments gives. */
export function apply(evaluator: Evaluator, of: Abstract, { args, constructs }: { args: readonly AbstractArg[]; constructs: boolean }, at: Place): Abstract {
  return oneOf(meant(evaluator, of, args).map(callee => result(evaluator, presetApart({ callee, args }), constructs, at)), at);
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
  const made = objectOf(evaluator, instance, bases.length > 0 ? oneOf(bases, at) : undefined, undefined, env, at);
  return made.kind === 'object' && callee.fn.name !== '' ? { ...made, made: callee.fn.name } : made;
}

function method(evaluator: Evaluator, of: Abstract, name: string, args: readonly AbstractArg[], at: Place): Abstract {
  if (of.kind === 'function' && name === 'new') return instantiate(evaluator, of, args, at);
  if (of.kind === 'function' && name === 'bind') return preset(of, args.slice(1));
  const how = entry(evaluator.library.itemwise, name);
  const made = how && overItems(evaluator, how, of, args, at);
  if (made) return made;
  const operation = entry(evaluator.library.methods, name);
  const values = operation ? operands(evaluator, args) : [];
  return (operation && operation(settle(of), values, at)) ?? unknownValue('not followed', nameOf({ kind: 'method', of, name, at }), at);
}

function symbolCall(evaluator: Evaluator, callee: SymbolValue, args: readonly AbstractArg[], constructs: boolean, at: Place): Abstract {
  const last = callee.steps.at(-1);
  const lastName = last?.kind === 'member' ? last.name ?? '' : callee.root.name;
  if (last?.kind === 'member' && last.name === 'bind' && callee.steps.length > 1) return preset({ ...callee, steps: callee.steps.slice(0, -1) }, args.slice(1));
  const adapter = entry(evaluator.library.adapters, lastName);
  if (adapter?.returns) {
    const target = adapterTarget(evaluator, adapter, args, at);
    if (target) return adapter.presets ? preset(target, args.slice(adapter.rest)) : target;
  }
  return pureResult(evaluator, callee, args, constructs, at) ?? ofItems(evaluator, callee, lastName, args, at) ?? evaluator.known({ ...callee, steps: [...callee.steps, { kind: 'call', args, constructs, at }], at });
}

/** The same of a list that can't be told, or that is handed to a function: `_.reduce(list, f, first)`. */
function ofItems(evaluator: Evaluator, callee: SymbolValue, name: string, args: readonly AbstractArg[], at: Place): Abstract | undefined {
  const how = entry(evaluator.library.itemwise, name);
  const [first] = args;
  if (!how || !first) return undefined;
  const isFunction = evaluator.read(first.closure).kind === 'function';
  return isFunction ? overItems(evaluator, how, callee, args, at) : overItems(evaluator, how, settle(evaluator.read(first.closure)), args.slice(1), at);
}

/** What was made of a URL stands for it where the URL goes on: `url("https://…") / "path"`. */
function urlGiven(evaluator: Evaluator, made: SymbolValue): Abstract {
  const given = made.steps.flatMap(step => (step.kind === 'call' && step.args[0] ? [evaluator.read(step.args[0].closure)] : [])).findLast(one => /^https?:/.test(opening(one)));
  return given ?? made;
}

/** Classes of addresses, which are made of what any other is: `new TargetUri(text)`. */
const URL_CLASS = /(?:Ur[il]|UR[IL])$/;

/** The library's function of this name. */
function builtIn(evaluator: Evaluator, { root, steps }: SymbolValue, constructs: boolean): PureFunction | undefined {
  const path = [root.name.replace(/^node:/, ''), ...steps.flatMap(s => (s.kind === 'member' ? [s.name ?? '*'] : ['()']))];
  const names = [path.join('.'), `*.${path.slice(-2).join('.')}`, `*.${path.at(-1)}`, ...(constructs && URL_CLASS.test(path.at(-1)!) ? ['*.Uri'] : [])];
  return names.map(name => entry(evaluator.library.functions, (constructs ? 'new ' : '') + name)).find(found => found !== undefined);
}

/** Whether what is called is a function of the library, which only looks at what it is given. */
export const isBuiltIn = (evaluator: Evaluator, callee: SymbolValue, constructs: boolean): boolean => builtIn(evaluator, callee, constructs) !== undefined;

/** What the library's function of this name gives. */
function pureResult(evaluator: Evaluator, callee: SymbolValue, args: readonly AbstractArg[], constructs: boolean, at: Place): Abstract | undefined {
  const operation = builtIn(evaluator, callee, constructs);
  // `dict(a=1, b=2)` is written out: each entry is worked out when it is asked for.
  if (operation === assign && args.length > 0 && args.every(({ name, spread, closure }) => name !== undefined && !spread && closure.env === args[0]!.closure.env)) {
    return literalObject(evaluator, { kind: 'record', entries: args.map(({ name, closure: { expr } }) => ({ key: literal(name!, expr.at), value: expr, at: expr.at })), open: false, at }, args[0]!.closure.env);
  }
  if (operation) return operation(operands(evaluator, args), at);
  const last = callee.steps.at(-1);
  const builder = last?.kind === 'member' ? entry(evaluator.library.builders, last.name ?? '') : undefined;
  return builder?.(urlGiven(evaluator, { ...callee, steps: callee.steps.slice(0, -1) }), operands(evaluator, args), at);
}
