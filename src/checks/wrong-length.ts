import type { Check, Parameter, Value } from '../model';
import { alternatives, literals, show, text } from '../values';
import { faults, inputs, type Fault, type Input } from './support/faults';
import { isPlaceholder } from './support/placeholders';
import { secretKind } from './support/secrets';
import { characters, code } from './support/words';

/** Whether every value has the length it must have. */
export const wrongLength: Check = {
  id: 'wrong-length',
  title: 'A value of the wrong length',
  severity: 'warning',
  help: `A client ID has 20 characters and a client secret 40: what is longer or shorter can't be one, and the server refuses it.
Values that only stand for one (\`YOUR_CLIENT_ID\`) are not judged.

**What to do:** copy the value from the settings page of the app again.`,
  run(match) {
    return faults(match, (operation, body) => inputs(match, operation, body)
      .filter(({ parameter, value }) => alternatives(value).every(one => hasWrongLength(one, parameter)))
      .map(fault));
  },
};

function hasWrongLength(value: Value, { length, maxLength = length }: Parameter): boolean {
  if (maxLength === undefined || isPlaceholder(literals(value).join(''))) return false;
  return least(value) > maxLength || (length !== undefined && text(value) !== undefined && least(value) !== length);
}

/** The fewest characters the value can have. */
function least(value: Value): number {
  return literals(value).join('').length;
}

function fault({ parameter: { name, length, maxLength = 0, secret }, value, at }: Input): Fault {
  const wanted = length === undefined ? `at most ${characters(maxLength)}` : `exactly ${characters(length)}`;
  const [one = value] = alternatives(value);
  const shown = secret || secretKind(name) !== undefined ? 'this value' : code(show(one));
  const found = text(one) === undefined ? `at least ${least(one)}` : `${least(one)}`;
  return { key: name, at, message: `${code(name)} must have ${wanted}, but ${shown} has ${found}: check it against the settings page of the app.` };
}
