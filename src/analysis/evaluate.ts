// Turns an expression into the values it can have. Runs nothing, guesses nothing: what can't be told is a hole.
import type { Place } from '../model';
import { Bounds } from './bounds';
import { call, entry, instantiate, type Library } from './call';
import { isElsewhere, textElsewhere } from './elsewhere';
import { isFilled, literalObject, methodOf, objectOf, settle } from './objects';
import type { Binding, CallExpr, Either, Expr, Program, Use, Workspace, Write } from './program';
import { lastly } from './scope';
import { appended, concat, each, EMPTY, keyName, known, nameOf, oneOf, parametersOf, scalar, unknownValue } from './value';
import type { Abstract, AbstractArg, Closure, Env, FunctionValue, SymbolValue } from './value';
import { grows, visible } from './visible';

/** What a parameter can be when nobody says which call is meant: asked for when `throughCallers` is set. */
export type ParameterValues = (parameter: Binding) => readonly Abstract[];

export class Evaluator extends Bounds {
  /** What was worked out, by what the parameters in reach stood for. */
  private readonly memos = new WeakMap<Env, Map<Expr, Abstract>>();
  /** The same while parameters stand for what callers pass. */
  private readonly calledMemos = new WeakMap<Env, Map<Expr, Abstract>>();
  private readonly inside = new WeakMap<Env, Map<Binding, Map<Binding, Env>>>();
  /** Files that were followed only in part. */
  readonly tangled = new Set<string>();
  /** Set while parameters should stand for what any known caller passes. */
  throughCallers: ParameterValues | undefined;

  constructor(readonly workspace: Workspace, readonly library: Library) {
    super();
  }

  /** The values `expr` can have when parameters are as `env` says. */
  evaluate(expr: Expr, env: Env = EMPTY): Abstract {
    // What is written out is known without any of that, and most expressions are.
    if (expr.kind === 'literal') return scalar(expr.value, expr.at);
    const memo = this.memoOf(env.size === 0 ? EMPTY : env);
    const remembered = memo.get(expr);
    if (remembered) return remembered;
    return this.remembering(memo, expr, () => this.step(() => unknownValue('too deep', '', expr.at), () => this.compute(expr, env)));
  }

  private memoOf(env: Env): Map<Expr, Abstract> {
    const memos = this.throughCallers ? this.calledMemos : this.memos;
    const own = memos.get(env);
    if (own) return own;
    const made = new Map<Expr, Abstract>();
    memos.set(env, made);
    return made;
  }

  /** The value with every member worked out, for payloads and options. */
  whole(expr: Expr, env: Env = EMPTY): Abstract {
    return settle(this.evaluate(expr, env));
  }

  private compute(expr: Exclude<Expr, { kind: 'literal' }>, env: Env): Abstract {
    switch (expr.kind) {
      case 'join': return this.joined(expr.parts.map(part => this.evaluate(part, env)), expr.at);
      case 'either': return chosen(this.meant(expr, env).map(of => this.evaluate(of, env)), expr.at, expr.fallback === true);
      case 'name': return this.name(expr.binding, expr.use, env, expr.at);
      case 'member': return expr.result ? this.result(expr, env) : this.member(this.evaluate(expr.of, env), this.evaluate(expr.key, env), expr.at);
      case 'call': return call(this, expr, env);
      case 'record': return literalObject(this, expr, env);
      case 'list': return this.list(expr, env);
      case 'function': return { kind: 'function', fn: expr, env, preset: [], at: expr.at };
      case 'external': return this.known({ kind: 'symbol', root: { kind: expr.module === undefined ? 'global' : 'module', name: expr.module ?? expr.name, ...(expr.source && { source: { ...expr.source, covers: 0 } }) }, steps: [], at: expr.at });
      case 'unknown': return unknownValue(expr.why, expr.name, expr.at);
    }
  }

  /** Those of several that a call leaves: `path(id)` of `id ? \`/things/${id}\` : '/things'`. */
  private meant({ of, given }: Either, env: Env): readonly Expr[] {
    const passed = given && env.get(given.binding);
    const told = passed ? each(this.read(passed)).map(isSomething) : [];
    if (told.length === 0 || told.some(one => one === undefined || one !== told[0])) return of;
    return told[0] ? of.slice(0, 1) : of.slice(1);
  }

  private joined(parts: readonly Abstract[], at: Place): Abstract {
    return (this.library.appends ? appended(parts, at) : undefined) ?? concat(parts, at);
  }

  private name(binding: Binding, use: Use | undefined, env: Env, at: Place): Abstract {
    const given = env.get(binding);
    const base = given ? this.read(given) : this.bound(binding, use, env, at);
    // An instance that is given is that of a subclass, which has these members and more.
    const isItself = binding.members.length === 0 && !(binding.handed && each(base).some(isFilled));
    return isItself || (given && binding.kind === 'instance') ? base : objectOf(this, binding, base, use, env, at);
  }

  private bound(binding: Binding, use: Use | undefined, env: Env, at: Place): Abstract {
    const itself = (): Abstract => unknownValue('depends on itself', binding.name, at);
    const values = visible(binding.writes, use).map(write => this.guarded(write, itself, () => this.evaluate(write.value, env)));
    if (grows(binding.writes, use)) values.push(itself());
    if (binding.kind === 'parameter') values.push(...this.parameter(binding, env, at));
    if (binding.kind === 'import') values.push(this.imported(binding, at));
    if (values.length > 0) return oneOf(values, at);
    if (binding.kind === 'instance' || binding.kind === 'module') return objectOf(this, binding, undefined, use, env, at);
    return binding.type === undefined ? unknownValue('never assigned', binding.name, at) : { kind: 'symbol', root: { kind: 'unknown', name: binding.name, type: binding.type }, steps: [], at };
  }

  private parameter(binding: Binding, env: Env, at: Place): Abstract[] {
    // A default of nothing tells nothing.
    const values = (binding.parameter?.default ? each(this.evaluate(binding.parameter.default, env)) : []).filter(v => v.kind !== 'scalar' || v.value !== null);
    const passed = this.throughCallers?.(binding) ?? [];
    if (passed.length > 0) return [...values, ...passed];
    return [...values, { kind: 'symbol', root: { kind: 'parameter', name: binding.name, ...(binding.type !== undefined && { type: binding.type }) }, steps: [], at, parameter: binding }];
  }

  private imported(binding: Binding, at: Place): Abstract {
    const { file, name, source } = binding.imported!;
    const whole = name === '*' || name === 'default';
    const own = file !== undefined && whole ? this.workspace.entryOf?.(file) : undefined;
    const module = own ?? binding.imported!.module;
    const program = file === undefined || own !== undefined ? undefined : this.workspace.program(file);
    if (!program) {
      const steps = whole ? [] : name.split('.').map(part => ({ kind: 'member' as const, name: part }));
      return this.known({ kind: 'symbol', root: { kind: 'module', name: module, ...(source && { source: { ...source, covers: steps.length } }) }, steps, at });
    }
    const exports = this.exportsOf(program);
    if (name === '*') return exports;
    const found = exports.kind === 'object' ? exports.member(name) : this.member(exports, scalar(name, at), at);
    // A default import of a CommonJS module is the module itself.
    return found ?? (name === 'default' ? exports : unknownValue('not exported', name, at));
  }

  /** A symbol, or the text that its file has for it. */
  known(symbol: SymbolValue): Abstract {
    return isElsewhere(this, symbol) ? textElsewhere(this, symbol) ?? symbol : symbol;
  }

  /** What a file exports, as an object. */
  exportsOf(program: Program): Abstract {
    return this.name(program.exports, undefined, EMPTY, program.exports.at);
  }

  /** The environment of a base class, in which its instance is the one that `instance` is in another environment, made with what is `passed` there. The same one each time. */
  within(base: Env, own: Binding, instance: Binding, env: Env, passed: readonly Binding[]): Env {
    const inside = this.inside.get(env) ?? new Map<Binding, Map<Binding, Env>>();
    this.inside.set(env, inside);
    const bases = inside.get(instance) ?? new Map<Binding, Env>();
    inside.set(instance, bases);
    const made = bases.get(own) ?? new Map<Binding, Closure | Abstract>([...base, ...[...env].filter(([binding]) => passed.includes(binding)), [own, { expr: lastly(instance), env }]]);
    bases.set(own, made);
    return made;
  }

  read(given: Closure | Abstract): Abstract {
    return 'expr' in given ? this.evaluate(given.expr, given.env) : given;
  }

  /** The member `key` of `of`, for each of their values. */
  member(of: Abstract, key: Abstract, at: Place): Abstract {
    if (of.kind !== 'either' && key.kind !== 'either') return this.memberOf(of, key, at);
    return oneOf(each(of).flatMap(o => each(key).map(k => this.memberOf(o, k, at))), at);
  }

  private memberOf(of: Abstract, key: Abstract, at: Place): Abstract {
    const name = known(key);
    if (of.kind === 'symbol' && of.steps.length === 0 && name !== undefined && of.root.kind === 'global' && this.library.globals?.includes(of.root.name)) return { ...of, root: { kind: 'global', name }, at };
    if (of.kind === 'symbol') return this.known({ ...of, steps: [...of.steps, { kind: 'member', name: name ?? null, ...(name === undefined && { chosenBy: [...parametersOf(key)] }) }], at });
    if (of.kind === 'unknown') return this.memberOf(symbolOf(of), key, at);
    if (name === undefined) return (of.kind === 'object' ? of.member(keyName(key) ?? '') : undefined) ?? this.anyMember(of, at);
    // Members made at run time are not seen: what isn't there is a step on from the object's name.
    if (of.kind === 'object') return of.member(name) ?? (of.plain ? entry(this.library.members, name)?.(of.record(), [], at) : undefined) ?? (of.plain && entry(this.library.methods, name) ? methodOf(of, name, at) : of.closed?.() ? unknownValue('not given', name, at) : this.memberOf(symbolOf(of.base ?? of), key, at));
    if (of.kind === 'record') return of.fields.get(name) ?? (entry(this.library.methods, name) ? methodOf(of, name, at) : unknownValue('no such member', name, at));
    if (of.kind === 'list' && /^\d+$/.test(name)) return of.items[Number(name)] ?? unknownValue('no such item', name, at);
    if (of.kind === 'function') {
      const statics = of.fn.statics && objectOf(this, of.fn.statics, undefined, undefined, of.env, at);
      const found = statics?.kind === 'object' ? statics.member(name) : undefined;
      if (found) return found;
      const inherited = name === 'prototype' || name === 'new' ? [] : this.inherited(of, name, key, at);
      if (inherited.some(one => one.kind !== 'unknown')) return oneOf(inherited, at);
      if (name === 'prototype') return instantiate(this, of, [], at);
    }
    return entry(this.library.members, name)?.(of, [], at) ?? methodOf(of, name, at);
  }

  /** What a class has from its bases, which are worked out without what it has from them. */
  private inherited(of: FunctionValue, name: string, key: Abstract, at: Place): readonly Abstract[] {
    const bases = basesOf(of);
    return bases.length === 0 ? [] : this.guarded(bases, () => [], () => bases.flatMap(({ value }) => each(oneOf(each(this.evaluate(value, of.env)).flatMap(base => this.inheritedFrom(base, name, key, at) ?? []), at))));
  }

  /** What a class has from its base: a class, an instance of one, or what was mixed in and is set up in the class. */
  private inheritedFrom(base: Abstract, name: string, key: Abstract, at: Place): Abstract | undefined {
    if (base.kind === 'object') return base.instance && base.member(name);
    return base.kind === 'function' || (base.kind === 'symbol' && base.steps.some(step => step.kind === 'call' && step.args.length > 0)) ? this.memberOf(base, key, at) : undefined;
  }

  /** One of the results of a call. What is no list is the first, and nothing else. */
  private result(expr: Extract<Expr, { kind: 'member' }>, env: Env): Abstract {
    const isFirst = expr.key.kind === 'literal' && expr.key.value === 0;
    return oneOf(each(this.evaluate(expr.of, env)).map(of => (of.kind === 'list' ? this.memberOf(of, this.evaluate(expr.key, env), expr.at) : isFirst ? of : unknownValue('another result', '', expr.at))), expr.at);
  }

  /** A member chosen at run time may be each of them. */
  private anyMember(of: Abstract, at: Place): Abstract {
    if (of.kind === 'object') return oneOf([...of.record().fields.values()], at);
    if (of.kind === 'record') return oneOf([...of.fields.values()], at);
    if (of.kind === 'list') return oneOf([...of.items], at);
    return unknownValue('member chosen at run time', nameOf(of), at);
  }

  private list(expr: Extract<Expr, { kind: 'list' }>, env: Env): Abstract {
    let open = expr.open;
    const items = expr.items.flatMap((item, i) => {
      const value = this.evaluate(item, env);
      if (!expr.spreads?.has(i)) return [value];
      if (value.kind === 'list') { open ||= value.open; return value.items; }
      open = true;
      return [];
    });
    return { kind: 'list', items, open, at: expr.at };
  }

  /** The arguments of a call, unevaluated, with known spreads opened up. */
  argumentsOf(expr: CallExpr, env: Env): AbstractArg[] {
    return expr.args.flatMap((arg): AbstractArg[] => {
      if (!arg.spread) return [{ closure: { expr: arg.value, env }, ...(arg.name && { name: arg.name }) }];
      const value = this.evaluate(arg.value, env);
      if (value.kind === 'record' || (value.kind === 'object' && value.base?.kind !== 'list')) return this.namedArguments(arg.value, value, env);
      if (value.kind !== 'list' || value.open) return [{ closure: { expr: arg.value, env }, spread: true }];
      const { at } = arg.value;
      return value.items.map((_, i) => ({ closure: { expr: arg.value.kind === 'list' && !arg.value.spreads ? arg.value.items[i]! : { kind: 'member', of: arg.value, key: { kind: 'literal', value: i, at }, at }, env } }));
    });
  }

  /** A record spread into the arguments: one by name for each of its fields. */
  private namedArguments(of: Expr, value: Extract<Abstract, { kind: 'record' | 'object' }>, env: Env): AbstractArg[] {
    const { fields, open } = value.kind === 'object' ? value.record() : value;
    const names = [...fields.keys()].map(name => ({ closure: { expr: { kind: 'member', of, key: { kind: 'literal', value: name, at: of.at }, at: of.at } as const, env }, name }));
    return open ? [...names, { closure: { expr: of, env }, name: '', spread: true }] : names;
  }
}

/** Whether a value is something; undefined if that can't be told. */
function isSomething(value: Abstract): boolean | undefined {
  if (value.kind === 'unknown') return value.why === 'not given' ? false : undefined;
  return value.kind === 'symbol' || value.kind === 'template' ? undefined : value.kind !== 'scalar' || Boolean(value.value);
}

/** Where a class says what it is made of: as a class, or as what an instance is. */
const basesOf = ({ fn: { statics, instance } }: FunctionValue): readonly Write[] => (!statics ? [] : statics.writes.length > 0 ? statics.writes : instance?.writes ?? []);

/** What a default comes to: what is surely not given is none of the alternatives. */
function chosen(values: readonly Abstract[], at: Place, fallback: boolean): Abstract {
  const given = values.filter(v => v.kind !== 'unknown' || v.why !== 'not given');
  const [first] = given;
  // Text that is something needs no default.
  if (fallback && first?.kind === 'scalar' && typeof first.value === 'string' && first.value !== '') return first;
  return oneOf(given.length > 0 ? given : values, at);
}

/** Something that could not be followed, by its name. */
function symbolOf(value: Abstract): Abstract {
  if (value.kind === 'symbol') return value;
  const parameter = value.kind === 'unknown' ? value.parameter : value.kind === 'object' ? value.instance : undefined;
  return { kind: 'symbol', root: { kind: 'unknown', name: nameOf(value) }, steps: [], at: value.at, ...(parameter && { parameter }) };
}
