// A function that is given to a client which calls it for each request: `new Octokit({ authStrategy: createBasicAuth, auth: options })`.
import type { Invocation } from './call';
import type { Evaluator } from './evaluate';
import type { CallExpr } from './program';
import { each } from './value';

/** The calls of what such a function gives, as the client makes them. */
export function strategiesOf(evaluator: Evaluator, call: CallExpr, { args: [given] }: Invocation): readonly Invocation[] {
  const { strategy } = evaluator.library;
  const { expr, env } = given?.closure ?? {};
  if (!strategy || !call.constructs || expr?.kind !== 'record' || !env) return [];
  const [fn, options] = [strategy.fn, strategy.options].map(name => expr.entries.find(({ key }) => key?.kind === 'literal' && key.value === name)?.value);
  if (!fn) return [];
  const args = options ? [{ closure: { expr: options, env } }] : [];
  return each(evaluator.evaluate(fn, env)).flatMap(value => (value.kind === 'symbol' ? [{ callee: { ...value, steps: [...value.steps, { kind: 'call' as const, args, constructs: false, at: call.at }] }, args: [] }] : []));
}
