import type { Check } from '../model';
import { conflictingParameters } from './conflicting-parameters';
import { emptyPathParameter } from './empty-path-parameter';
import { hardcodedCredential } from './hardcoded-credential';
import { missingParameter } from './missing-parameter';
import { passwordAuthentication } from './password-authentication';
import { retired } from './retired';
import { retiredDependency } from './retired-dependency';
import { unknownParameter } from './unknown-parameter';
import { unknownScope } from './unknown-scope';
import { wrongLength } from './wrong-length';
import { wrongType } from './wrong-type';

export { secretPlaces } from './support/secrets';

/** Every check, in the order of their findings at one place. */
export const checks: readonly Check[] = [
  retired,
  missingParameter,
  unknownParameter,
  wrongType,
  wrongLength,
  conflictingParameters,
  emptyPathParameter,
  unknownScope,
  hardcodedCredential,
  passwordAuthentication,
  retiredDependency,
];
