import type { Check, Match, Place } from '../model';
import { alternatives, fieldsOf, literals } from '../values';
import { spelling } from './support/suggest';
import { endpoint, PRODUCT_NAMES } from './support/words';

/** Whether the request signs in with a user's password or one-time password. */
export const passwordAuthentication: Check = {
  id: 'password-authentication',
  title: "The request signs in with a user's password",
  severity: 'note',
  help: `The OAuth Authorizations API took a username and password, with a one-time password in \`X-GitHub-OTP\` for two-factor authentication.
github.com and GitHub Enterprise Cloud no longer take either at any endpoint and answer 401
([announcement](https://developer.github.com/changes/2020-02-14-deprecating-password-auth/)).

**What to do:** don't ask for passwords. In the web application flow and the device flow the user signs in on GitHub's own page,
two-factor authentication included.`,
  run(match) {
    // The OAuth Applications API takes the app's own id and secret: there Basic authentication is right.
    const [first, ...others] = match.api === 'oauth-authorizations' ? signs(match) : [];
    if (!first) return [];
    const means = [...new Set([first, ...others].map(({ what }) => what))].join(' and ');
    return [{
      at: first.at,
      message: `${endpoint(match)} is sent with ${means}${reception(match)}: let the user sign in on GitHub's own page.`,
      related: others.map(({ at, what }) => ({ at, note: `Here: ${what}.` })),
    }];
  },
};

interface Sign { what: string; at: Place }

const MEANS = { basic: 'a username and password', otp: 'a one-time password' } as const;

function reception({ product }: Match): string {
  return product === 'ghes' ? '' : `, which ${PRODUCT_NAMES[product]} no longer takes (it answers 401)`;
}

function signs(match: Match): readonly Sign[] {
  const { auth = [], headers } = match.site;
  const seen = auth.flatMap(({ kind, at }) => (kind === 'token' ? [] : [{ what: MEANS[kind], at }]));
  const fields = [headers, ...(match.payload ? fieldsOf(match.payload).map(({ fields: own }) => own.get('headers')) : [])];
  const found = fields.flatMap(value => (value ? fieldsOf(value) : [])).flatMap(record => [...record.fields].flatMap(([name, value]): readonly Sign[] => {
    // What may be nothing is sent where it is something.
    const given = alternatives(value).find(one => one.kind !== 'scalar' || one.value !== null);
    if (spelling(name) === 'xgithubotp') return given ? [{ what: MEANS.otp, at: given.at }] : [];
    const basic = spelling(name) === 'authorization' && alternatives(value).every(one => /^basic\s/i.test(literals(one)[0] ?? ''));
    return basic ? [{ what: MEANS.basic, at: value.at }] : [];
  }));
  return [...seen, ...found.filter(({ what }) => !seen.some(other => other.what === what))];
}
