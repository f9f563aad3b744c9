// Functions that send by the members of a client which they are handed.
import type { Place } from '../model';
import { inside } from './places';
import type { Expr, FunctionExpr, Program } from './program';
import type { SdkIndex } from './sdk';

/** Where a file calls a library's member on something. Worked out once: it is asked for each function that the file hands on. */
const placesIn = new WeakMap<Program, readonly Place[]>();

/** Whether a function, or a class, calls a library's member on what it is given. */
export function takesClient(fn: FunctionExpr, program: Program, index: SdkIndex): boolean {
  if (fn.params.length === 0) return false;
  const places = placesIn.get(program) ?? program.calls.filter(({ callee }) => isMember(namesOf(callee), index)).map(({ at }) => at);
  placesIn.set(program, places);
  return places.some(at => inside(at, fn.at));
}

/** The members that are read one after the other of a parameter, or of what an instance holds. */
function namesOf(expr: Expr): readonly string[] {
  if (expr.kind !== 'member') return [];
  const { of, key } = expr;
  const name = key.kind === 'literal' ? [String(key.value)] : [];
  if (of.kind === 'name') return of.binding.kind === 'import' ? [] : name;
  const before = namesOf(of);
  return before.length > 0 ? [...before, ...name] : [];
}

/** Whether names end as a library's receiver and member do: a member alone is anybody's. */
function isMember(names: readonly string[], index: SdkIndex): boolean {
  const receiver = names.slice(0, -1);
  return receiver.length > 0 && index.get(names.at(-1)!)?.some(({ binding, operation }) => operation !== undefined && binding.receiver.length > 0 && binding.receiver.every((one, i) => one === receiver.at(i - binding.receiver.length))) === true;
}
