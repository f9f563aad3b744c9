// URLs that are built on an object, member by member: `Resource.new(base)['authorizations'].post(body)`, `API(base).authorizations(1).delete()`.
import type { Evaluator } from './evaluate';
import { settle } from './objects';
import { joinPath } from './pure';
import { leadingText } from './shape';
import { each, scalar, unknownValue } from './value';
import type { Abstract, Step, SymbolValue } from './value';

/** Members that say nothing of the path. */
const SILENT: ReadonlySet<string> = new Set(['new', '[]']);

/** The URL that the last member of a chain is called on, if the chain begins with what makes such objects. */
export function fluentUrl(evaluator: Evaluator, { root, steps, at }: SymbolValue, maker: RegExp, paths?: RegExp): Abstract | undefined {
  const made = steps.findIndex((step, i) => step.kind === 'call' && maker.test(nameBefore(steps, i) ?? root.name));
  const call = steps[made];
  if (call?.kind !== 'call') return undefined;
  const [given] = call.args;
  const base = given && settle(evaluator.read(given.closure));
  if (!base || !each(base).some(one => leadingText(one) !== undefined)) return undefined;
  // A path may begin with all that the maker is given: `Restangular.one('authorizations', id)`.
  const begun = paths?.test(nameBefore(steps, made) ?? '') ? call.args.slice(1).map(a => settle(evaluator.read(a.closure))) : [];
  const pieces = [...begun, ...steps.slice(made + 1, -1).flatMap((step, i): Abstract[] => {
    if (paths && !(step.kind === 'call' && paths.test(nameBefore(steps, made + 1 + i) ?? ''))) return [];
    if (step.kind === 'call') return step.args.filter(a => a.name === undefined).map(a => settle(evaluator.read(a.closure)));
    if (step.name === null) return [unknownValue('chosen at run time', 'id', at)];
    return SILENT.has(step.name) ? [] : [scalar(step.name, at)];
  })];
  return pieces.length === 0 ? base : joinPath([base, ...pieces], at);
}

/** The name of what a call calls. */
function nameBefore(steps: readonly Step[], call: number): string | undefined {
  const before = steps.slice(0, call).findLast(step => step.kind === 'member' && !SILENT.has(step.name ?? ''));
  return before?.kind === 'member' ? before.name ?? '' : undefined;
}
