// Options that are set one by one: `curl_setopt($handle, CURLOPT_POST, true)`.
import type { Said } from './steps';
import type { Evaluator } from './evaluate';
import type { Words } from './language';
import { merge } from './drafts';
import { isGiven } from './payload';
import type { Request } from './requests';
import { options, type Draft } from './shape';
import { oneOf, publish, scalar } from './value';
import type { Abstract, Env } from './value';

/** A request with what is set on it, read as one record. `depth`: in how many branches the request itself stands. */
export function withOptions(request: Request, said: readonly Said[], depth: number, evaluator: Evaluator, words: Words, env: Env): Request {
  const values = said.flatMap(one => one.args.slice(0, 1).map(arg => ({ value: evaluator.whole(arg.value, env), maybe: (one.depth ?? 0) > depth })));
  const all = values.map(({ value }) => value);
  if (all.length === 0) return request;
  const read = (of: readonly Abstract[], from: Omit<Draft, 'options'> & Pick<Request, 'options'>): Draft => {
    const draft = { ...from, options: [...from.options] };
    options(draft, of.reduce<Abstract & { kind: 'record' }>((record, value) => merge(record, value), { kind: 'record', fields: new Map(), open: false, at: all[0]!.at }), words);
    return draft;
  };
  const branches = values.filter(({ maybe }) => maybe).map(({ value }) => read([value], { name: '', handler: false, options: [] }));
  const whole = read(all, request);
  const method = branches.length > 0 ? oneOfBranches(read(values.flatMap(({ value, maybe }) => (maybe ? [] : [value])), request), branches, words.keys.method.length - 1) : undefined;
  return { ...whole, ...(method && { method }), url: request.url, sends: request.sends };
}

/** What the method can be where some of the options are set in branches. A body that is given, or is not, tells which of them are taken. `implied`: the key for what a body implies. */
function oneOfBranches(certain: Draft, branches: readonly Draft[], implied: number): Abstract | undefined {
  const first = branches.find(({ method }) => method)?.method;
  if (!first) return certain.method;
  const given = branches.flatMap(({ payload }) => (payload ? [isGiven(publish(payload))] : []));
  const isLess = ({ rank = 0 }: Draft): boolean => certain.rank !== undefined && rank > certain.rank;
  const unsent = given.length > 0 && given.every(one => one === false);
  const methods = branches.flatMap(branch => (branch.method && !isLess(branch) && !(unsent && branch.rank === implied) ? [branch.method] : []));
  const usual = certain.method ?? scalar(certain.client?.method ?? 'GET', first.at);
  return oneOf([...(given.includes(true) && methods.length > 0 ? [] : [usual]), ...methods], usual.at);
}
