// Who calls a function: looked up once per program, over every program that was lowered.
import { bindArguments, madeWith } from './arguments';
import { entry, invocations, isBuiltIn, type Invocation } from './call';
import type { Evaluator } from './evaluate';
import { callsNothing } from './handed';
import type { Binding, CallExpr, Expr, FunctionExpr, Program } from './program';
import { literal } from './scope';
import { each, EMPTY, parametersOf, scalar, textParts } from './value';
import type { Abstract, AbstractArg, Env, FunctionValue, SymbolValue } from './value';

export interface Caller { call: CallExpr; callee: FunctionValue; args: readonly AbstractArg[]; program: Program }

/** Where our paths begin: only a hint where to look, the locator decides. */
export const FIRST_SEGMENT = /\b(authorizations|applications)\b/;
/** Most callers of one function that are followed. */
const MAX_CALLERS = 60;

/** Whether a value spells a first segment of our paths. */
function spellsEndpoint(value: Abstract): boolean {
  switch (value.kind) {
    case 'scalar': case 'template': return textParts(value).some(part => typeof part === 'string' && FIRST_SEGMENT.test(part));
    case 'either': return value.of.some(spellsEndpoint);
    case 'list': return value.items.some(spellsEndpoint);
    case 'record': return [...value.fields.values()].some(spellsEndpoint);
    default: return false;
  }
}

/** Whether an argument spells a first segment of our paths, or names something that may hold one. */
export function hasEndpoint(expr: Expr, depth = 0): boolean {
  if (depth > 8) return false;
  const inner = (e: Expr): boolean => hasEndpoint(e, depth + 1);
  switch (expr.kind) {
    case 'literal': return typeof expr.value === 'string' && FIRST_SEGMENT.test(expr.value);
    case 'join': return expr.parts.some(inner);
    case 'either': return expr.of.some(inner);
    case 'name': return expr.binding.kind === 'variable' && expr.binding.writes.some(w => inner(w.value));
    case 'record': return expr.entries.some(e => inner(e.value));
    case 'list': return expr.items.some(inner);
    case 'call': return expr.args.some(a => inner(a.value));
    default: return false;
  }
}

/** Values that are text, or nothing that is known yet. */
const PLAIN: ReadonlySet<Abstract['kind']> = new Set(['scalar', 'template', 'unknown', 'symbol']);

/** The members that lead to what a parameter is used for; none if it is more than they: what is called gives anything. */
const membersOf = ({ steps }: SymbolValue): readonly string[] => (steps.every(step => step.kind === 'member' && step.name !== null) ? steps.flatMap(step => (step.kind === 'member' ? step.name ?? [] : [])) : []);

/** A method of a base class, called on an instance of another. */
const isInherited = ({ env }: FunctionValue): boolean => [...env.keys()].some(({ kind }) => kind === 'instance');

/** Most items of a list that a function is called with. */
const MAX_ITEMS = 12;

/** The calls that a member of a known list makes: `paths.forEach(path => …)`. */
function eachCall(evaluator: Evaluator, { callee: written }: CallExpr, { callee, args: [first] }: Invocation): { callee: FunctionValue; args: AbstractArg[] }[] {
  if (callee.kind !== 'method' || callee.of.kind !== 'list' || written.kind !== 'member' || !first || !evaluator.library.iterating?.includes(callee.name)) return [];
  const fn = evaluator.read(first.closure);
  const { items } = callee.of;
  const { of, at } = written;
  if (fn.kind !== 'function' || !items.some(spellsEndpoint)) return [];
  return items.slice(0, MAX_ITEMS).map((_, i) => ({ callee: fn, args: [{ closure: { expr: { kind: 'member', of, key: literal(i, at), at }, env: EMPTY } }] }));
}

/** `Name.new(…)` calls the class. */
const madeBy = (callee: Abstract): Abstract => (callee.kind === 'method' && callee.name === 'new' && callee.of.kind === 'function' ? callee.of : callee);

export class Callers {
  private readonly byFunction = new Map<FunctionExpr, Caller[]>();
  private readonly seen = new Set<Program>();
  private readonly bringing = new Map<Binding, Map<string, boolean>>();
  /** Functions with more callers than are followed: named in the report. */
  readonly cut = new Set<FunctionExpr>();

  constructor(private readonly evaluator: Evaluator) {}

  /** Adds a program's calls. */
  add(program: Program): void {
    if (this.seen.has(program)) return;
    this.seen.add(program);
    for (const call of program.calls) {
      this.evaluator.begin();
      for (const invocation of invocations(this.evaluator, call, EMPTY)) {
        const { args } = invocation;
        const callee = madeBy(invocation.callee);
        if (callee.kind === 'function') this.record(callee, { call, callee, args, program });
        else for (const one of eachCall(this.evaluator, call, invocation)) this.record(one.callee, { call, ...one, program });
      }
    }
  }

  private record(callee: FunctionValue, caller: Caller): void {
    // Making an object calls its constructor too.
    for (const one of new Set([callee.fn, ...madeWith(this.evaluator, callee).flatMap(({ owner }) => owner ?? [])])) {
      const list = this.byFunction.get(one) ?? [];
      if (list.length >= MAX_CALLERS) this.cut.add(one);
      else this.byFunction.set(one, [...list, caller]);
    }
  }

  /** Programs of the functions that a program's calls hand an endpoint to; with `any`, of all functions it calls. */
  reached(program: Program, any: boolean): Program[] {
    return [...this.byFunction].flatMap(([fn, callers]) => {
      const calls = callers.filter(c => c.program === program && (any || isInherited(c.callee) || c.call.args.some(a => this.handsEndpoint(a.value))));
      const target = calls.length > 0 ? this.evaluator.workspace.program(fn.at.path) : undefined;
      return target ? [target] : [];
    });
  }

  /** What is imported or a member of something has to be worked out. */
  private handsEndpoint(expr: Expr): boolean {
    return hasEndpoint(expr) || ((expr.kind === 'member' || expr.kind === 'join' || expr.kind === 'call' || (expr.kind === 'name' && expr.binding.kind === 'import')) && spellsEndpoint(this.evaluator.evaluate(expr)));
  }

  of(fn: FunctionExpr): readonly Caller[] {
    return this.byFunction.get(fn) ?? [];
  }

  /** Whether a value is a function that only returns something made of what it is given: nothing is called in it but what works on text. */
  isBuilder(callee: Abstract): boolean {
    if (callee.kind !== 'function' || callee.fn.returns.length === 0) return false;
    const program = this.evaluator.workspace.program(callee.fn.at.path);
    return program !== undefined && callsNothing(callee.fn, program.calls, call => !this.worksOnText(call));
  }

  /** Whether a call is of a function of the language, which sends nothing. */
  private worksOnText({ callee, constructs }: CallExpr): boolean {
    return each(this.evaluator.evaluate(callee)).every(one => {
      const last = one.kind === 'symbol' ? one.steps.at(-1) : undefined;
      return one.kind === 'method' || (one.kind === 'symbol' && (isBuiltIn(this.evaluator, one, constructs) || (last?.kind === 'member' && entry(this.evaluator.library.methods, last.name ?? '') !== undefined)));
    });
  }

  /** The environment of the function's body in one call of it, when the caller itself is read under `env`. */
  environment(caller: Caller, env: Env = EMPTY): Env {
    const same = env.size === 0 ? undefined : invocations(this.evaluator, caller.call, env).find(({ callee }) => callee.kind === 'function' && callee.fn === caller.callee.fn);
    const { callee, args } = same?.callee.kind === 'function' ? { callee: same.callee, args: same.args } : caller;
    return bindArguments(this.evaluator, callee, args);
  }

  /** Whether a value has a first segment of our paths in it, or may have it when more is known. */
  mayBeEndpoint(value: Abstract): boolean {
    return each(value).some(one => {
      if (one.kind === 'method') return this.mayBeEndpoint(one.of);
      if (one.kind === 'symbol' && one.parameter) return this.mayBring(one.parameter, membersOf(one));
      return spellsEndpoint(one) || !PLAIN.has(one.kind) || [...parametersOf(one)].some(parameter => this.mayBring(parameter));
    });
  }

  /** Whether some call may give a parameter a first segment of our paths, or what can't be told from here. `members`: the one of it that is used. */
  private mayBring(parameter: Binding, members: readonly string[] = []): boolean {
    if (!parameter.owner || parameter.kind === 'instance') return true;
    const known = this.bringing.get(parameter) ?? new Map<string, boolean>();
    this.bringing.set(parameter, known);
    const key = members.join('.');
    const before = known.get(key);
    if (before !== undefined) return before;
    // A cycle brings nothing new.
    known.set(key, false);
    const may = this.of(parameter.owner).some(caller => {
      const given = this.environment(caller).get(parameter);
      const { at } = caller.call;
      return given !== undefined && this.mayBeEndpoint(members.reduce((of, name) => this.evaluator.member(of, scalar(name, at), at), this.evaluator.read(given)));
    });
    known.set(key, may);
    return may;
  }

  /** The parameters that decide what is called: which member it is, or which function is handed in, of those that `may` be one of a client or are a library themselves. */
  decidedBy({ steps, parameter }: SymbolValue, may: (name: string) => boolean, isLibrary: (name: string) => boolean): readonly Binding[] {
    const isCalled = (value: Abstract): boolean => {
      if (value.kind !== 'symbol') return false;
      const last = value.steps.at(-1);
      return last ? last.kind === 'member' && last.name !== null && may(last.name) : value.root.kind === 'module' && isLibrary(value.root.name);
    };
    if (steps.length === 0) return parameter && this.values(parameter).flatMap(each).some(isCalled) ? [parameter] : [];
    return steps.flatMap(step => (step.kind === 'member' ? step.chosenBy ?? [] : []));
  }

  /** What the known callers pass for a parameter. */
  values(parameter: Binding): readonly Abstract[] {
    if (!parameter.owner) return [];
    return this.of(parameter.owner).slice(0, 8).flatMap(caller => {
      const given = this.environment(caller).get(parameter);
      return given ? [this.evaluator.read(given)] : [];
    });
  }
}
