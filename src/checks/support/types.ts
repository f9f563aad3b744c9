// Whether a value can be what a parameter wants. Only what is certainly of another type is refused.
import type { Parameter, Value } from '../../model';
import { alternatives, literals, show } from '../../values';
import { isFilledIn, isPlaceholder } from './placeholders';

type Type = Parameter['type'];

/** Types by the name people know them by. */
export const TYPE_NAMES: Record<Type, string> = { string: 'a string', integer: 'an integer', 'string[]': 'a list of strings' };

/** Whether no alternative of the value can be of the type. `written`: sent as text, so a number in digits is one. */
export function isWrong(value: Value, type: Type, written: boolean): boolean {
  return alternatives(value).every(one => REFUSES[type](one, written));
}

const REFUSES: Record<Type, (value: Value, written: boolean) => boolean> = {
  string: (value, written) => value.kind === 'list' || value.kind === 'record' || (isBare(value) && !written),
  integer: value => value.kind === 'list' || value.kind === 'record' || (value.kind === 'scalar' && value.value !== null && !isInteger(value)),
  'string[]': (value, written) => value.kind === 'list'
    ? value.items.some(item => isWrong(item, 'string', written))
    : value.kind === 'record' || isBare(value) || isText(value),
};

/** A number or a truth value. */
function isBare(value: Value): boolean {
  return value.kind === 'scalar' && (typeof value.value === 'number' || typeof value.value === 'boolean');
}

/** Certainly a string: what is joined of unknown parts alone could be a sum, and a sample may say what to put in its place. */
function isText(value: Value): boolean {
  return literals(value).length > 0 && !(value.kind === 'scalar' && isFilledIn(String(value.value)));
}

function isInteger({ value }: Extract<Value, { kind: 'scalar' }>): boolean {
  return typeof value === 'number' ? Number.isInteger(value) : typeof value === 'string' && (/^\d+$/.test(value) || isPlaceholder(value));
}

/** The value with its type: `the string "repo"`, `a list`. A secret is known by its type alone. */
export function described(value: Value, secret: boolean): string {
  const [one] = alternatives(value);
  const names = { list: 'a list', record: 'an object', template: 'a string', encoded: 'a serialised value', either: 'a value', unknown: 'a value' };
  if (!one || (one.kind !== 'scalar' && one.kind !== 'template')) return one?.kind === 'list' ? listed(one) : names[one?.kind ?? 'unknown'];
  const type = one.kind === 'template' ? 'string' : typeof one.value;
  return secret ? `a ${type}` : `the ${type} \`${show(one)}\``;
}

function listed(value: Extract<Value, { kind: 'list' }>): string {
  const odd = value.items.find(item => isWrong(item, 'string', false));
  return odd ? `a list with ${described(odd, false)}` : 'a list';
}
