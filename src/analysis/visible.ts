// Which of the things written to a variable a read of it can see.
import { isWithin } from './anchors';
import type { Expr, FunctionExpr, MemberWrite, Use, Write } from './program';

/**
 * The writes a read can see: those before it in its own function, from the last certain one on, those that come later in the same loop, and those
 * of functions that may run in between; all, when it can't be told. A block without a name is made after what stands before it, and may run after
 * what stands behind it.
 */
export function visible<W extends Write | MemberWrite>(writes: readonly W[], use: Use | undefined): readonly W[] {
  const home = use && writerAround(writes, use.owner);
  if (!use || home === undefined) return writes;
  const own = writes.filter(w => w.owner === home);
  const before = own.filter(w => w.order < use.order);
  const last = before.findLastIndex(w => !w.maybe);
  const elsewhere = writes.filter(w => w.owner !== home && (last < 0 || (home === null ? w.owner !== null : isWithin(w.owner, home))));
  const until = home !== use.owner ? Infinity : use.loop && !grows(writes, use) ? use.loop.until : -Infinity;
  return [...elsewhere, ...before.slice(Math.max(last, 0)), ...own.filter(w => w.order > use.order && w.order < until)];
}

/** The function that some of the writes stand in: that of the read, or the one in which it is a block without a name. */
function writerAround(writes: readonly (Write | MemberWrite)[], owner: FunctionExpr | null): FunctionExpr | null | undefined {
  if (writes.some(w => w.owner === owner)) return owner;
  return owner?.name === '' ? writerAround(writes, owner.owner) : undefined;
}

/** Whether a loop makes something of what it made in the turn before, as in `list.push(x)`. One turn is followed: there would be no end to it. */
export function grows(writes: readonly (Write | MemberWrite)[], use: Use | undefined): boolean {
  return use?.loop !== undefined && writes.some(({ value }) => readsOf(value).has(use));
}

const reads = new WeakMap<Expr, ReadonlySet<Use>>();

/** The reads of names that a value is made of, functions apart. */
function readsOf(value: Expr): ReadonlySet<Use> {
  const known = reads.get(value);
  if (known) return known;
  const found = new Set<Use>();
  const waiting = [value];
  for (let expr = waiting.pop(); expr !== undefined; expr = waiting.pop()) {
    if (expr.kind === 'name' && expr.use) found.add(expr.use);
    else waiting.push(...partsOf(expr));
  }
  reads.set(value, found);
  return found;
}

function partsOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'join': return expr.parts;
    case 'either': return expr.of;
    case 'member': return [expr.of, expr.key];
    case 'call': return [expr.callee, ...expr.args.map(arg => arg.value)];
    case 'record': return expr.entries.map(({ value }) => value);
    case 'list': return expr.items;
    default: return [];
  }
}
