// Who a request says it is.
import type { CallSite } from '../model';
import type { Said } from './steps';
import type { Evaluator } from './evaluate';
import type { Request } from './requests';
import { concat, each, publish, textParts } from './value';
import type { Abstract } from './value';

/** Who the request says it is: options, chained calls, or the URL itself. */
export function authOf(evaluator: Evaluator, request: Request, later: readonly Said[], inUrl: boolean): NonNullable<CallSite['auth']> {
  const chained = later.map(c => ({ kind: 'basic' as const, at: c.at, value: publish(concat(c.args.flatMap((a, i) => [...(i > 0 ? [{ kind: 'scalar' as const, value: ':', at: c.at }] : []), evaluator.evaluate(a.value)]), c.at)) }));
  const given = request.auth && isPassword(request.auth) ? [{ kind: 'basic' as const, at: request.authAt ?? request.auth.at, value: publish(request.auth) }] : [];
  return [...chained, ...given, ...(inUrl ? [{ kind: 'basic' as const, at: request.url.at }] : [])];
}

/** Whether what a client takes for authentication is a user's name and password rather than a token. */
function isPassword(value: Abstract): boolean {
  return each(value).some(v => (v.kind === 'record' ? ['password', 'pass', 'pwd'].some(k => v.fields.has(k)) : v.kind === 'list' ? v.items.length === 2
    : v.kind === 'scalar' || v.kind === 'template' ? textParts(v).some(p => typeof p === 'string' && p.includes(':')) : false));
}
