import type { Check } from '../model';
import { text } from '../values';
import { faults, inputs, type Fault, type Input } from './support/faults';
import { secretKind } from './support/secrets';
import { described, isWrong, TYPE_NAMES } from './support/types';
import { code } from './support/words';

/** Whether every value is of the type the endpoint wants. */
export const wrongType: Check = {
  id: 'wrong-type',
  title: 'A value of the wrong type',
  severity: 'error',
  help: `The server answers 422 when a parameter has another type than it wants. The usual case is \`scopes\` sent as one string instead of a list.

**What to do:** send the type that the message names.`,
  run(match) {
    return faults(match, (operation, body) => inputs(match, operation, body)
      .filter(({ parameter, value }) => !(body.form && parameter.type === 'string[]') && isWrong(value, parameter.type, body.form || parameter.in !== 'body'))
      .map(fault));
  },
};

function fault({ parameter: { name, type, secret }, value, at }: Input): Fault {
  const hidden = secret === true || secretKind(name) !== undefined;
  return { key: name, at, message: `${code(name)} must be ${TYPE_NAMES[type]}, not ${described(value, hidden)}${remedy(type, text(value), hidden)}.` };
}

/** The list that a string of scopes was meant to be. */
function remedy(type: string, written: string | undefined, hidden: boolean): string {
  if (type !== 'string[]' || !written || hidden) return '';
  return `: write ${code(JSON.stringify(written.split(/[\s,]+/).filter(Boolean)))}`;
}
