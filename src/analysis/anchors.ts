// The calls between where an endpoint becomes known and where its request is sent.
import type { CallSite } from '../model';
import type { Caller } from './callers';
import type { Words } from './language';
import { inside } from './places';
import type { CallExpr, FunctionExpr, Program } from './program';
import { each } from './value';
import type { Abstract } from './value';

/** A call on that way. `caller` says what it calls; `holds`: it only hands on what holds the endpoint among others. */
export interface Anchor { call: CallExpr; program: Program; caller?: Caller; holds?: boolean }

/** What is said of the place where a request leaves the program. */
export const SENT = 'the request is sent here';

/** The calls from where the endpoint becomes known to where the request is sent. */
export const stepsOf = (anchors: readonly Anchor[]): CallSite['trail'] => anchors.slice(1).map((a, i) => ({ at: a.call.at, note: i === anchors.length - 2 ? SENT : 'through here' }));

/** The same from the call that says which endpoint it is: it writes it out, or what it calls does not have to pick it out. */
export function telling(anchors: readonly Anchor[], url: Abstract): readonly Anchor[] {
  const isWritten = ({ call }: Anchor): boolean => each(url).some(({ at }) => inside(at, call.at));
  return anchors.slice(Math.max(0, anchors.findIndex(anchor => !anchor.holds || isWritten(anchor))));
}

/** Whether a function is another one, or stands in it. */
export function isWithin(inner: FunctionExpr | null, outer: FunctionExpr | null): boolean {
  for (let one = inner; one; one = one.owner) if (one === outer) return true;
  return false;
}

/** Names that whatever is requested goes by. */
const GENERAL = /^(?:(?:api|req(?:uest)?|full|base)_?)?(?:ur[il]|path(?:name)?|endpoint|route|resource|href|link|target|address|location|options|opts)$/i;

/** Whether a URL is one of several that a parameter holds, by its own name: `links.tokens`, other than `options.url`. */
export function isPicked(url: Abstract, { keys }: Words): boolean {
  const isGeneral = (name: string): boolean => GENERAL.test(name) || /^\d+$/.test(name) || [keys.url, keys.path, keys.base].some(names => names.includes(name));
  return each(url).every(one => {
    const last = one.kind === 'symbol' && one.parameter ? one.steps.at(-1) : undefined;
    return last?.kind === 'member' && last.name !== null && !isGeneral(last.name);
  });
}
