import type { Check, Match, Operation, Policy, Problem, Retirement, Severity } from '../model';
import { standIns } from './support/stand-ins';
import { API_NAMES, code, day, list, PRODUCT_NAMES } from './support/words';

/** Whether the endpoint is gone, or about to go, where the request is sent. */
export const retired: Check = {
  id: 'retired',
  title: 'The endpoint was removed or is deprecated',
  severity: 'error',
  help: `GitHub removed this endpoint from github.com and GitHub Enterprise Cloud: the request fails for everybody, whatever it sends.
GitHub Enterprise Server may still serve it, marked as deprecated; there the finding is a warning.

**What to do:** follow the advice of the finding. Tokens come from the web application flow, or the device flow where there is no browser.
The tokens of an app are managed at \`/applications/{client_id}/token\` and \`/applications/{client_id}/grant\`.`,
  run(match, policy) {
    const served = standIns(match, policy.operations).map(operation => operation.retired[match.product]);
    const kindest = served.find(retirement => !isGone(retirement, policy)) ?? served[0];
    return kindest ? [problem(match, policy, kindest)] : [];
  },
};

function problem(match: Match, policy: Policy, retirement: Retirement): Problem {
  const severity: Severity = isGone(retirement, policy) ? 'error' : 'warning';
  const guess = match.confidence === 'possible' ? "If this is GitHub's API: " : '';
  return { at: match.site.at, severity, message: `${guess}${subject(match)} ${fate(match, retirement, policy)}: ${remedy(match, policy)}.` };
}

/** Nothing is served after the date; without a date, removed means now. */
function isGone({ status, removed }: Retirement, { today }: Policy): boolean {
  return status === 'removed' && (removed === undefined || Date.parse(removed) <= Date.parse(today));
}

function subject(match: Match): string {
  const { target } = match.site;
  if (match.operations.length === 0) return `${code(match.endpoint)} belongs to the ${API_NAMES[match.api]}, which`;
  return target.kind === 'sdk' ? `${code(target.member)} of ${target.package} sends ${sent(match)}, which` : code(match.endpoint);
}

function sent({ operations }: Match): string {
  return list(operations.map(({ method, path }) => `${method} ${path}`), 'or');
}

function fate(match: Match, retirement: Retirement, policy: Policy): string {
  const product = PRODUCT_NAMES[match.product];
  if (retirement.status === 'deprecated') {
    const { deprecated } = retirement;
    return `${deprecated === undefined ? `is deprecated on ${product}` : `has been deprecated on ${product} since ${day(deprecated)}`}, though still served`;
  }
  const version = retirement.removedIn === undefined ? '' : ` ${retirement.removedIn}`;
  const date = retirement.removed === undefined ? '' : ` on ${day(retirement.removed)}`;
  if (!isGone(retirement, policy)) return `will be removed from ${product}${version}${date}`;
  const answer = retirement.answers === undefined ? '' : ` (it answers ${retirement.answers})`;
  return `was removed from ${product}${version}${date}${answer}`;
}

function remedy(match: Match, policy: Policy): string {
  const remedies = standIns(match, policy.operations).map(({ replacement }) => inShort(replacement));
  return remedies.find(short => remedies.every(other => other === short)) ?? remedies.find(short => short === WEB) ?? remedies[0]!;
}

const WEB = 'use the web application flow';

function inShort({ flow, endpoint: next }: Operation['replacement']): string {
  if (flow === 'web') return WEB;
  return next === undefined ? 'remove the call, nothing takes its place' : `use ${code(next)}`;
}
