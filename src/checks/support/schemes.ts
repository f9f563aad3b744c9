// Takes the credential out of what surrounds it: `Basic dXNlcjpwYXNz`, `token abc`, `user:password`.
import type { Value } from '../../model';
import { text } from '../../values';

/** How a credential is written. plain: by itself. header: after a scheme's name. pair: after a user's name and a colon. */
export type Scheme = 'plain' | 'header' | 'pair';

/** A credential, if the code spells it out, and its kind where the scheme tells. */
export interface Credential { value: string | undefined; kind?: 'password' | 'token' }

/** The credential in a value that is written as `scheme` says. */
export function credentialIn(value: Value, scheme: Scheme): Credential {
  const whole = text(value);
  if (whole === undefined) return scheme === 'pair' ? pair(tail(value)) : { value: undefined };
  if (scheme === 'plain') return { value: whole };
  const [, name, rest = ''] = /^\s*(basic|token|bearer)\s+(.*)$/is.exec(whole) ?? [];
  if (name === undefined) return scheme === 'pair' ? pair(whole) : { value: whole };
  return name.toLowerCase() === 'basic' ? pair(decoded(rest)) : { value: rest, kind: 'token' };
}

/** The end of a string whose beginning can't be told: the password may stand there. */
function tail(value: Value): string {
  const last = value.kind === 'template' ? value.parts.at(-1) : undefined;
  return typeof last === 'string' ? last : '';
}

/** The password of `user:password`; without a colon there is none. A token goes as the user with a fixed password. */
function pair(written: string): Credential {
  const colon = written.indexOf(':');
  if (colon < 0) return { value: undefined };
  const [user, password] = [written.slice(0, colon), written.slice(colon + 1)];
  return password === 'x-oauth-basic' ? { value: user, kind: 'token' } : { value: password, kind: 'password' };
}

function decoded(base64: string): string {
  try {
    return atob(base64.trim());
  } catch {
    return '';
  }
}
