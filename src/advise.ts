// What to do instead of a retired call: the rule's replacement, filled with what was seen at the call.
import type { Advice, CallSite, InputChange, Match, Operation } from './model';
import { fillings, type Fillings } from './checks/support/fillings';
import { list } from './checks/support/words';
import { fieldsOf } from './values';

/** The advice for a match. `operations`: those that speak for it where none fits. Never holds a secret. */
export function advise(match: Match, operations: readonly Operation[] = match.operations): Advice | null {
  const main = operations.find(({ replacement }) => replacement.flow === 'web') ?? operations[0];
  if (!main) return null;
  const { replacement } = main;
  const fill = filler(fillings(match));
  const inputs = replacement.inputs.filter(input => wasSeen(input, match, main));
  const library = replacement.libraries.find(({ language }) => language === match.site.language);
  return {
    summary: replacement.standing === 'documented' ? fill(replacement.summary) : asAdvice(fill(replacement.summary)),
    steps: replacement.steps.map(({ text, standing }) => ({ text: fill(text), standing })),
    inputs: inputs.map(({ old, new: next, why, standing }) => ({ old, new: next === null ? null : fill(next), why: fill(why), standing })),
    disappears: disappearing(inputs, match.site),
    alternatives: [
      ...match.operations.filter(other => other !== main).map(other => instead(other, fill)),
      ...replacement.alternatives.map(({ when, use, standing }) => ({ when, use: fill(use), standing })),
    ],
    library: library ? { package: library.package, call: fill(library.call) } : null,
    links: replacement.links.map(({ title, url }) => ({ title, url })),
  };
}

/** `{client_id}`, `{scope}` and `{login}` filled in where known, encoded where they are the value of a query. */
function filler(values: Fillings): (text: string) => string {
  return text => text.replace(/(=?)\{(client_id|scope|login)\}/g, (whole, equals: string, name: keyof Fillings) => {
    const value = values[name];
    if (value === undefined) return whole;
    return equals + (equals ? encodeURIComponent(value) : value);
  });
}

/** What only follows from GitHub's descriptions is said as advice. */
function asAdvice(summary: string): string {
  return `${summary.replace(/\.$/, '')} (this follows from GitHub's descriptions of the endpoints).`;
}

function instead({ method, path, replacement }: Operation, fill: (text: string) => string): Advice['alternatives'][number] {
  return { when: `If this is ${list([`${method} ${path}`])}`, use: fill(replacement.summary), standing: replacement.standing };
}

/** Ways to sign in, by what an input change calls them. */
const SIGN_INS = [[/otp|one-time/i, 'otp'], [/basic|password/i, 'basic']] as const;

function signIn(name: string): 'otp' | 'basic' | undefined {
  return SIGN_INS.find(([pattern]) => pattern.test(name))?.[1];
}

/** Everything counts as seen of a call whose payload is unknown, and so does what is no input of the old call. */
function wasSeen({ old }: InputChange, { payload, pathValues, site }: Match, { parameters }: Operation): boolean {
  if (parameters.some(({ name }) => name === old)) {
    return payload === undefined || pathValues.has(old) || fieldsOf(payload).length === 0 || fieldsOf(payload).some(({ fields }) => fields.has(old));
  }
  const kind = signIn(old);
  return kind === undefined || site.auth === undefined || site.auth.some(auth => auth.kind === kind);
}

function disappearing(inputs: readonly InputChange[], { auth = [] }: CallSite): string[] {
  const gone = inputs.filter(input => input.new === null).map(({ old }) => old);
  const prompts = { basic: 'Basic auth', otp: 'the OTP prompt' } as const;
  const more = (['basic', 'otp'] as const).filter(kind => auth.some(seen => seen.kind === kind) && !gone.some(name => signIn(name) === kind));
  return [...gone, ...more.map(kind => prompts[kind])];
}
