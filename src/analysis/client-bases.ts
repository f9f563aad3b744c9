// Where a client sends, when what it is made with is more than an address: options of a class of their own, or a block that sets it up.
import { isWithin } from './anchors';
import { nameOf } from './steps';
import type { Evaluator } from './evaluate';
import type { Words } from './language';
import { isAddress } from './shape';
import { each, nameOf as nameOfValue, oneOf } from './value';
import type { Abstract, FunctionValue } from './value';

/** What is made to be given to a client: `new RestClient(new RestClientOptions(address))`. A proxy is none of it. */
const SETTINGS = /(?:options|config(?:uration)?|settings|endpoint)(?:\.|$)/i;

/** The address that something given to the maker of a client brings. */
export function baseWithin(evaluator: Evaluator, value: Abstract, words: Words): Abstract | undefined {
  if (value.kind === 'function') return basesIn(evaluator, value, words);
  if (value.kind === 'list') return value.items.map(item => (isPair(item) ? item.items[1] : baseWithin(evaluator, item, words))).find(one => one !== undefined);
  const made = value.kind === 'object' ? value.base : value;
  if (made?.kind !== 'symbol' || !SETTINGS.test(made.root.name)) return undefined;
  const given = made.steps.flatMap(step => (step.kind === 'call' ? step.args : [])).map(({ closure }) => evaluator.read(closure));
  return given.find(isAddress);
}

/** `{Middleware.BaseUrl, address}` among what a client is made with. */
const isPair = (value: Abstract): value is Extract<Abstract, { kind: 'list' }> => value.kind === 'list' && value.items.length === 2 && BASED.test(nameOfValue(value.items[0]!)) && isAddress(value.items[1]!);
const BASED = /base_?ur[li]$/i;

/** What a block says of where to send: `HttpClient { defaultRequest { url("https://…") } }`. */
function basesIn(evaluator: Evaluator, { fn, env, at }: FunctionValue, { keys, later }: Words): Abstract | undefined {
  const names = new Set([...keys.base, ...later.base ?? [], 'url']);
  const said = evaluator.workspace.program(fn.at.path)?.calls.filter(call => isWithin(call.owner, fn) && names.has(nameOf(call))) ?? [];
  const found = said.flatMap(({ args: [first] }) => (first ? each(evaluator.evaluate(first.value, env)) : [])).filter(isAddress);
  return found.length > 0 ? oneOf(found, at) : undefined;
}
