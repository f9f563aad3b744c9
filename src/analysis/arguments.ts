// Arguments and the parameters they are for: by position, by name, spread.
import type { Place } from '../model';
import type { Evaluator } from './evaluate';
import { settle } from './objects';
import type { Binding } from './program';
import { each, unknownValue } from './value';
import type { Abstract, AbstractArg, Closure, Env, FunctionValue, ObjectValue } from './value';

/** The environment of a function's body for one call of it. */
export function bindArguments(evaluator: Evaluator, callee: FunctionValue, given: readonly AbstractArg[]): Env {
  const params = given.length > 0 ? madeWith(evaluator, callee) : callee.fn.params;
  const args = namedApart(params, [...callee.preset, ...given]);
  const env = new Map<Binding, Closure | Abstract>(callee.env);
  const spreadAt = args.findIndex(a => a.spread && a.name === undefined);
  const rest = args.filter(a => a.name !== undefined && !params.some(p => p.name === a.name));
  const inOrder = args.filter(a => a.name === undefined);
  params.forEach((param, index) => {
    const named = args.find(a => a.name === param.name);
    const positional = inOrder[index];
    if (param.parameter?.names === 'rest') env.set(param, recordOf(evaluator, rest, param.at));
    else if (param.parameter?.rest) env.set(param, { kind: 'list', items: args.slice(index).filter(a => a.name === undefined || a.name === param.name).map(a => evaluator.read(a.closure)), open: spreadAt >= 0, at: param.at });
    else if (named) env.set(param, named.closure);
    else if (spreadAt >= 0 && index >= spreadAt) env.set(param, unknownValue('spread arguments', param.name, param.at));
    else if (positional && !param.parameter?.names) env.set(param, positional.closure);
    // Fields of a record that is written without its braces.
    else if (index === inOrder.length && rest.length > 0 && !param.parameter?.names) env.set(param, recordOf(evaluator, rest, param.at));
    else if (param.parameter?.default) env.set(param, { expr: param.parameter.default, env });
    else env.set(param, unknownValue('not given', param.name, param.at));
  });
  return env;
}

/** The parameters of a function; a class without a constructor has that of its base. */
export function madeWith(evaluator: Evaluator, { fn, env }: FunctionValue): readonly Binding[] {
  const { instance, params } = fn;
  if (params.length > 0 || !instance) return params;
  const bases = instance.writes.flatMap(({ value }) => (value.kind === 'call' && value.inherits && value.args.length === 0 ? value.callee : []));
  return evaluator.guarded(fn, () => params, () => bases.flatMap(base => each(evaluator.evaluate(base, env))).map(base => (base.kind === 'function' ? madeWith(evaluator, base) : [])).find(found => found.length > 0) ?? params);
}

/** Where a function takes arguments by name, the record that ends a call is no argument of its own, but its entries are. */
function namedApart(params: readonly Binding[], args: readonly AbstractArg[]): readonly AbstractArg[] {
  const last = args.at(-1);
  const expr = last?.closure.expr;
  if (!last || last.name !== undefined || expr?.kind !== 'record' || !params.some(p => p.parameter?.names)) return args;
  const entries = expr.entries.map(({ key, value }): AbstractArg => ({ closure: { expr: value, env: last.closure.env }, ...(key?.kind === 'literal' ? { name: String(key.value) } : { name: '', spread: true }) }));
  return [...args.slice(0, -1), ...entries];
}

/** Named arguments as one object, worked out when it is asked for. */
function recordOf(evaluator: Evaluator, args: readonly AbstractArg[], at: Place): ObjectValue {
  const known = args.filter(a => !a.spread);
  return {
    kind: 'object',
    at,
    member: name => { const arg = known.findLast(a => a.name === name); return arg && evaluator.read(arg.closure); },
    record: () => ({ kind: 'record', fields: new Map(known.map(a => [a.name!, evaluator.read(a.closure)])), open: known.length < args.length, at }),
  };
}

/** What a built-in operation is given: its arguments in order, the named ones as a record behind them. */
export function operands(evaluator: Evaluator, args: readonly AbstractArg[]): Abstract[] {
  const names = args.filter(a => a.name !== undefined);
  return [...args.filter(a => a.name === undefined).map(a => evaluator.read(a.closure)), ...(names.length > 0 ? [recordOf(evaluator, names, names[0]!.closure.expr.at)] : [])].map(v => settle(v));
}
