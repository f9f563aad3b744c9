// Which of several functions of one name a call means.
import type { Expr } from './program';
import type { Abstract, AbstractArg, FunctionValue } from './value';

/** Types that take anything: `Object`, and the type parameters. */
const GENERAL = /^(?:Object|object|Any|AnyRef|dynamic|[A-Z])$/;

/** How well an argument fits a parameter. */
const FIT = { exactly: 3, maybe: 2, always: 1, not: 0 } as const;

/** Those that take as many arguments as are given, of the types that are given. One that is being worked out means another one by its own name. */
export function fitting(callees: readonly Abstract[], args: readonly AbstractArg[], underWay: (callee: FunctionValue) => boolean): readonly Abstract[] {
  const functions = callees.filter((c): c is FunctionValue => c.kind === 'function' && c.preset.length === 0);
  if (callees.length < 2 || functions.length < callees.length || functions.some(c => c.fn.name !== functions[0]!.fn.name)) return callees;
  const counted = some(functions, c => c.fn.params.length === args.length);
  const others = some(counted, c => !underWay(c));
  const marks = others.map(c => c.fn.params.reduce((sum, p, i) => sum + fit(args[i]?.closure.expr, p.type), 0));
  const best = Math.max(...marks);
  return others.filter((_, i) => marks[i] === best);
}

/** Those that hold, or all if none does. */
function some<T>(all: readonly T[], holds: (one: T) => boolean): readonly T[] {
  const found = all.filter(holds);
  return found.length > 0 ? found : all;
}

function fit(given: Expr | undefined, declared: string | undefined): number {
  const type = given && typeOf(given);
  if (type === undefined || declared === undefined) return FIT.maybe;
  return type.test(declared) ? FIT.exactly : GENERAL.test(declared) ? FIT.always : FIT.not;
}

const LITERALS: Readonly<Record<string, RegExp>> = {
  string: /^(?:String|CharSequence|str|string|Uri|URL)$/, number: /^(?:int|long|short|double|float|Int|Long|Short|Double|Float|Integer|Number|number)$/, boolean: /^(?:boolean|Boolean|bool)$/,
};

/** What the type of an expression can be called, if it is written down. */
function typeOf(expr: Expr): RegExp | undefined {
  if (expr.kind === 'literal') return LITERALS[typeof expr.value];
  if (expr.kind === 'join') return LITERALS.string;
  const name = expr.kind === 'name' ? expr.binding.type : undefined;
  return name === undefined ? undefined : new RegExp(`^${name.replace(/[^\w.]/g, '\\$&')}$`);
}
