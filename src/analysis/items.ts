// What comes out of a function that is called with each item of a list in turn: `list.map(f)`, `keys.reduce(f, first)`.
import type { Place } from '../model';
import type { Evaluator } from './evaluate';
import { each, isString, oneOf, scalar, unknownValue } from './value';
import type { Abstract, AbstractArg, Closure, FunctionValue } from './value';
import type { Binding } from './program';

/** `map`: a list of the results. `fold`: each result goes into the next call. */
export type Itemwise = 'map' | 'fold';

/** Most items that are gone through. */
const MAX_ITEMS = 24;

/** The result for a list, or for something that may be one; undefined where it can't be told. */
export function overItems(evaluator: Evaluator, how: Itemwise, list: Abstract, [first, second]: readonly AbstractArg[], at: Place): Abstract | undefined {
  const fn = first && evaluator.read(first.closure);
  if (fn?.kind !== 'function') return undefined;
  const items = list.kind === 'list' && !list.open && list.items.length <= MAX_ITEMS ? list.items : undefined;
  if (how === 'map') return items && { kind: 'list', items: items.map((item, i) => applied(evaluator, fn, [item, scalar(i, at)], at)), open: false, at };
  if (!second) return undefined;
  // Where the items can't be told, one stands for all.
  const made = (items ?? [unknownValue('an item', 'item', at)]).reduce((before, item) => applied(evaluator, fn, [before, item], at), evaluator.read(second.closure));
  // A record or a list may have been filled on the way.
  return each(made).every(isString) ? made : undefined;
}

/** What a function returns for values that stand in no expression. */
function applied(evaluator: Evaluator, { fn, env, preset }: FunctionValue, values: readonly Abstract[], at: Place): Abstract {
  const inside = new Map<Binding, Closure | Abstract>(env);
  fn.params.forEach((parameter, i) => inside.set(parameter, preset[i]?.closure ?? values[i - preset.length] ?? unknownValue('not given', parameter.name, at)));
  const unknown = (): Abstract => unknownValue('recursive', fn.name, at);
  return evaluator.guarded(fn, unknown, () => (fn.returns.length === 0 ? unknown() : oneOf(fn.returns.map(value => evaluator.evaluate(value, inside)), at)));
}
