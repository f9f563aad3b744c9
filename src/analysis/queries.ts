// Requests that a function describes to the builder of a client: `build.query({ query: id => `/authorizations/${id}` })`, as RTK Query has it.
import type { Place } from '../model';
import type { Evaluator } from './evaluate';
import type { Words } from './language';
import { settle } from './objects';
import type { Expr, Program, Workspace } from './program';
import { joinBase } from './requests';
import { first, isText, isWhole, recordOf } from './shape';
import { each, known, nameOf } from './value';
import type { Abstract } from './value';

/** A request as it is described; without a URL it is nobody's that is known. */
export interface Query { at: Place; method: string; url?: Abstract }

/** The files of the tree that a file imports. */
const imported = ({ path, imports }: Program, workspace: Workspace): Program[] => imports.flatMap(name => {
  const file = workspace.resolve(path, name);
  return (file === undefined ? undefined : workspace.program(file)) ?? [];
});

/** The requests that a file describes so. */
export function queriesIn(program: Program, evaluator: Evaluator, words: Words): Query[] {
  const { queries } = words;
  if (!queries) return [];
  const described = program.calls.flatMap(({ args: [given] }) => (given?.value.kind === 'record' ? given.value.entries : []).flatMap(({ key, value }): readonly Expr[] => (key?.kind === 'literal' && key.value === queries.key && value.kind === 'function' ? value.returns : [])));
  if (described.length === 0) return [];
  const basesIn = ({ calls }: Program): Abstract[] => calls.flatMap(({ callee, args }) => (queries.base.test(nameOf(evaluator.evaluate(callee))) ? args.flatMap(arg => recordOf(evaluator.whole(arg.value)) ?? []) : [])).flatMap(record => first(record, words.keys.base) ?? []);
  const own = basesIn(program);
  // The client may be made in a file that this one imports.
  const bases = own.length > 0 ? own : imported(program, evaluator.workspace).flatMap(basesIn);
  const alternatives = described.flatMap(expr => {
    evaluator.begin();
    return each(settle(evaluator.evaluate(expr)));
  });
  return alternatives.flatMap((one): Query[] => {
    const url = one.kind === 'record' ? first(one, words.keys.url) : isText(one) ? one : undefined;
    const method = one.kind === 'record' ? first(one, words.keys.method) : undefined;
    if (!url) return [];
    // Without a base and a method it may be any text.
    const whole = isWhole(url) ? url : bases.length === 1 ? joinBase(bases[0]!, url) : bases.length === 0 && method ? url : undefined;
    return [{ at: one.at, method: ((method && known(method)) ?? 'GET').toUpperCase(), ...(whole && { url: whole }) }];
  });
}
