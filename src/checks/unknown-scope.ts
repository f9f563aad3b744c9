import type { Check, Match, Place, Policy, Value } from '../model';
import { alternatives, text, unwrapped } from '../values';
import { faults, inputs, type Fault } from './support/faults';
import { isMarked } from './support/placeholders';
import { suggest } from './support/suggest';
import { code, PRODUCT_NAMES } from './support/words';

/** Whether every scope is one that GitHub knows. */
export const unknownScope: Check = {
  id: 'unknown-scope',
  title: 'A scope that GitHub does not know',
  severity: 'warning',
  help: `The server refuses scopes it does not know. They are listed in
[Scopes for OAuth apps](https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps).

**What to do:** correct the name. Each scope is an item of its own; no scope at all is an empty list.`,
  run(match, policy) {
    return faults(match, (operation, body) => inputs(match, operation, body)
      .filter(({ parameter }) => parameter.type === 'string[]')
      .flatMap(({ value }) => items(value)
        .flatMap(item => fault(item, match, policy))));
  },
};

/** The items that are sent whichever alternative comes true. */
function items(value: Value): readonly Value[] {
  const lists = unwrapped(value).map(one => (one.kind === 'list' ? one.items : []));
  const [first = [], ...others] = lists;
  return first.filter(item => others.every(other => other.some(same => text(same) !== undefined && text(same) === text(item))));
}

function fault(item: Value, match: Match, policy: Policy): readonly Fault[] {
  const faulty = alternatives(item).map(one => judged(text(one), one.at, match, policy));
  return faulty.every(one => one !== undefined) ? faulty.slice(0, 1) : [];
}

function judged(scope: string | undefined, at: Place, match: Match, { scopes }: Policy): Fault | undefined {
  if (scope === undefined || isMarked(scope) || STAND_INS.test(scope)) return undefined;
  const known = scopes.known.find(one => one.scope === scope);
  if (known && (known.products ?? [match.product]).includes(match.product)) return undefined;
  const remedy = known ? elsewhere(known.products) : instead(scope, scopes);
  return { key: scope, at, message: known ? `The scope ${code(scope)} ${remedy}.` : `GitHub knows no scope ${code(scope)}${remedy}` };
}

const STAND_INS = /^(?:string|scopes?\d*)$/i;

function elsewhere(products: Policy['scopes']['known'][number]['products'] = []): string {
  return `exists only on ${products.map(product => PRODUCT_NAMES[product]).join(' and ')}: leave it out`;
}

function instead(scope: string, { known, suspect }: Policy['scopes']): string {
  const names = known.map(one => one.scope);
  const parts = scope.split(/[\s,]+/).filter(Boolean);
  if (parts.length > 1 && parts.every(part => names.includes(part))) {
    return `: write ${code(parts.map(part => JSON.stringify(part)).join(', '))}, each an item of its own.`;
  }
  const why = suspect.find(one => one.scope === scope)?.why;
  if (why !== undefined) return `: ${why.charAt(0).toLowerCase()}${why.slice(1)}`;
  const nearest = suggest(scope, names);
  return nearest === undefined ? ': see the list in the documentation.' : `: did you mean ${code(nearest)}?`;
}
