// What an expression is made of, followed by name alone: nothing is worked out.
import { FIRST_SEGMENT } from './callers';
import type { Binding, Expr, FunctionExpr, Program } from './program';

/** How many steps are taken, and how many inside of each other, before everything is taken to lead there. */
const MOST_STEPS = 200_000;
const MOST_DEPTH = 1_000;

/** What a program's exports are made of. */
export interface Made { /** Whether all of them have to be looked at. */ whole: boolean; /** The names of those that do, if not. */ names: readonly string[] }

/** Which exports may hold an endpoint: one that is spelt there, or that comes from one of these files. `spells`: whether there is one in a function. */
export function madeOf({ exports }: Program, from: (file: string) => boolean, spells: (fn: FunctionExpr) => boolean): Made {
  const seen = new Set<unknown>();
  const ofBinding = (one: Binding | undefined): boolean => {
    if (!one || !fresh(seen, one)) return false;
    if (one.imported?.source !== undefined || (one.imported?.file !== undefined && from(one.imported.file))) return true;
    return one.writes.some(({ value }) => leads(value)) || one.members.some(({ value }) => leads(value)) || (one.parameter?.default !== undefined && leads(one.parameter.default));
  };
  let [steps, depth] = [0, 0];
  const leads = (expr: Expr): boolean => {
    if (++steps > MOST_STEPS || depth > MOST_DEPTH) return true;
    depth++;
    const found = goes(expr);
    depth--;
    return found;
  };
  const goes = (expr: Expr): boolean => {
    switch (expr.kind) {
      case 'literal': return typeof expr.value === 'string' && FIRST_SEGMENT.test(expr.value);
      case 'unknown': return false;
      case 'external': return expr.source !== undefined;
      case 'join': return expr.parts.some(leads);
      case 'either': return expr.of.some(leads);
      case 'list': return expr.items.some(leads);
      case 'record': return expr.entries.some(({ value }) => leads(value));
      case 'member': return leads(expr.of) || leads(expr.key);
      case 'call': return leads(expr.callee) || expr.args.some(({ value }) => leads(value)) || (expr.otherwise !== undefined && leads(expr.otherwise)) || ofBinding(expr.inherits);
      case 'name': return ofBinding(expr.binding);
      case 'function': return fresh(seen, expr) && (spells(expr) || expr.returns.some(leads) || expr.params.some(ofBinding) || ofBinding(expr.instance) || ofBinding(expr.statics));
    }
  };
  // What was seen on the way to one of them may lead another one there too.
  const isLed = (value: Expr): boolean => { seen.clear(); return leads(value); };
  const names = exports.members.flatMap(({ keys: [key], value }) => (isLed(value) ? [key?.kind === 'literal' ? String(key.value) : ''] : []));
  // What is exported as a whole has the others as its members.
  const isWhole = exports.writes.length > 0 ? names.length > 0 || exports.writes.some(({ value }) => isLed(value)) : names.includes('');
  return { whole: isWhole, names: [...new Set(names)] };
}

/** Whether something is seen for the first time. */
export function fresh(seen: Set<unknown>, one: unknown): boolean {
  const isNew = !seen.has(one);
  seen.add(one);
  return isNew;
}
