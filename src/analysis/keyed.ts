// Looks members up by name in objects with thousands of them, such as the exports of generated code.
import type { Entry, Expr, MemberWrite } from './program';
import type { Env } from './value';

interface Index { readonly length: number; readonly named: ReadonlyMap<string, readonly number[]>; /** Those whose key has to be worked out. */ readonly rest: readonly number[] }

const indices = new WeakMap<object, Index>();
/** As many as are gone through one by one in less time than it takes to sort them. */
const FEW = 16;

/** The entries that may have a name, the last one first. */
export function entriesFor(entries: readonly Entry[], name: string): readonly number[] {
  const { named, rest } = indexOf(entries, entry => entry.key);
  const own = named.get(name) ?? [];
  return rest.length === 0 ? own : [...own, ...rest].sort((a, b) => b - a);
}

/** The writes that may be to a member, in their order. */
export function writesFor(writes: readonly MemberWrite[], depth: number, name: string): readonly MemberWrite[] {
  if (writes.length <= FEW || depth > 0) return writes;
  const { named, rest } = indexOf(writes, write => write.keys[depth]);
  return [...named.get(name) ?? [], ...rest].sort((a, b) => a - b).map(i => writes[i]!);
}

function indexOf<T>(items: readonly T[], keyOf: (item: T) => Expr | null | undefined): Index {
  const known = indices.get(items);
  if (known?.length === items.length) return known;
  const named = new Map<string, number[]>();
  const rest: number[] = [];
  for (let i = items.length - 1; i >= 0; i--) {
    const key = keyOf(items[i]!);
    if (key?.kind === 'literal') named.set(String(key.value), [...named.get(String(key.value)) ?? [], i]);
    else rest.push(i);
  }
  const index = { length: items.length, named, rest };
  indices.set(items, index);
  return index;
}

const inEnvironments = new WeakMap<Env, WeakMap<Entry, object>>();

/** Stands for an entry where parameters are what an environment says: the same each time. */
export function entryIn(env: Env, entry: Entry): object {
  const entries = inEnvironments.get(env) ?? new WeakMap<Entry, object>();
  inEnvironments.set(env, entries);
  const own = entries.get(entry) ?? {};
  entries.set(entry, own);
  return own;
}
