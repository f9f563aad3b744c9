// Names and what they are bound to, for every language: a front end declares and looks up, nothing more.
import type { Place } from '../model';
import type { Binding, Expr, FunctionExpr, Loop, MemberWrite } from './program';

/** A new binding with nothing written to it yet. */
export function bind(name: string, kind: Binding['kind'], at: Place, owner: FunctionExpr | null): Binding {
  return { name, kind, at, owner, writes: [], members: [] };
}

/** One block or function of names. Lookups go outwards. */
export class Scope {
  private readonly names = new Map<string, Binding>();
  constructor(readonly outer: Scope | null, readonly owner: FunctionExpr | null, readonly isFunction = false) {}

  /** Declares a name here; the same name twice is the same binding. */
  declare(name: string, kind: Binding['kind'], at: Place): Binding {
    const known = this.names.get(name);
    if (known) return known;
    const binding = bind(name, kind, at, this.owner);
    this.names.set(name, binding);
    return binding;
  }

  /** Gives a name to a binding made elsewhere. */
  alias(name: string, binding: Binding): void {
    this.names.set(name, binding);
  }

  /** What is called so in this very scope. */
  here(name: string): Binding | undefined {
    return this.names.get(name);
  }

  lookup(name: string): Binding | undefined {
    return this.names.get(name) ?? this.outer?.lookup(name);
  }

  /** What is declared in this very scope. */
  own(): readonly Binding[] {
    return [...this.names.values()];
  }

  /** The nearest function scope: where `var` goes. */
  get functionScope(): Scope {
    return this.isFunction || !this.outer ? this : this.outer.functionScope;
  }
}

/** A plain value without a place of its own takes its neighbour's. */
export const literal = (value: string | number | boolean | null, at: Place): Expr => ({ kind: 'literal', value, at });
export const unknown = (why: string, name: string, at: Place): Expr => ({ kind: 'unknown', why, name, at });
/** A value with what stands in when it is nothing. */
export const withDefault = (value: Expr, otherwise: Expr, at: Place): Expr => ({ kind: 'either', of: [value, otherwise], at, fallback: true });
export const either = (of: readonly Expr[], at: Place): Expr => (of.length === 1 ? of[0]! : { kind: 'either', of, at });
/** A join of one part is that part. */
export const join = (parts: readonly Expr[], at: Place): Expr => (parts.length === 1 && parts[0]!.kind !== 'literal' ? { kind: 'join', parts, at } : parts.length === 1 ? parts[0]! : { kind: 'join', parts, at });
/** What a binding holds in the end, as seen from outside. */
export const lastly = (binding: Binding): Expr => ({ kind: 'name', binding, at: binding.at, use: { order: Number.MAX_SAFE_INTEGER, owner: binding.owner } });

/** What is bound, as a member of an object that has it from the start. */
export const ownMember = (binding: Binding): MemberWrite => ({ keys: [literal(binding.name, binding.at)], value: lastly(binding), at: binding.at, order: -1, owner: null, maybe: false });

/** What is declared to be of a type, and has no value that is seen. */
export const declaredAs = (name: string, type: string, at: Place): Binding => ({ ...bind(name, 'variable', at, null), type });

/** Does `work` as in a loop: the one around, or else one that ends when it is done. `order`: of what comes next. */
export function looped<T>(around: Loop | undefined, order: () => number, work: (loop: Loop) => T): T {
  const loop = around ?? { until: Infinity };
  try { return work(loop); } finally { if (!around) loop.until = order(); }
}
