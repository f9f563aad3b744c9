import type { Check } from '../model';
import { isPlaceholder, isSample } from './support/placeholders';
import { ONE_TIME, secretsOf, type Secret } from './support/secrets';
import { characters } from './support/words';

/** Whether a credential stands in the code. Says its kind and length, never what it is. */
export const hardcodedCredential: Check = {
  id: 'hardcoded-credential',
  title: 'A credential stands in the code',
  severity: 'error',
  help: `Whoever can read the code can use the credential, and it stays in the history after it is deleted.

**What to do:** revoke it, make a new one, and read that from the environment or a secret store.`,
  run(match) {
    return secretsOf(match).filter(isCredential).map(({ kind, at, value = '' }) => ({
      at,
      message: `A ${kind} of ${characters(value.length)} stands in the code: revoke it, and read the new one from the environment or a secret store.`,
    }));
  },
};

/**
 * No token of GitHub's was ever shorter: forty hexadecimal digits (https://github.com/r-lib/gh/issues/148), and since 2021 as many letters with a
 * prefix (https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available/).
 */
const SHORTEST_TOKEN = 40;

/** What has the wrong length can't be the real one, and a one-time password is worth nothing after half a minute. */
function isCredential({ kind, value, length }: Secret): boolean {
  if (value === undefined || kind === ONE_TIME || (kind === 'token' && value.length < SHORTEST_TOKEN)) return false;
  return !isPlaceholder(value) && !isSample(value) && (length === undefined || value.length === length);
}
