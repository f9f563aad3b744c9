// What the arguments of a library call stand for: the notation of rules/notation.md.
import type { SdkBinding } from '../model';
import { entry, type Invocation } from './call';
import { merge } from './drafts';
import { each, known } from './value';
import type { Abstract, RecordValue } from './value';

/** How many of a call's arguments the binding has no meaning for. */
export function spare(binding: SdkBinding, count: number): number {
  return Math.abs(binding.arguments.length - count);
}

/** Whether the calls on the way hold what the binding says they hold. */
export function hopsFit(binding: SdkBinding, chain: readonly (readonly Abstract[])[]): boolean {
  return hopPairs(binding, chain).every(([spec, args]) => spec.length === 0 || args === undefined || (args.length === spec.length && spec.every((s, i) => !s.startsWith("'") || known(args[i]!) === s.slice(1, -1))));
}

/** Whether no function stands where an id is wanted: `authorizations.find { |one| … }` looks through a list. */
export const idsFit = (binding: SdkBinding, { args }: Invocation, values: readonly Abstract[]): boolean => !values.some((value, i) => args[i]?.name === undefined && value.kind === 'function' && (binding.arguments[i] ?? '').endsWith('_id'));

/** Each `()` and `[]` of the receiver with what it holds; undefined where that was not seen. */
function hopPairs(binding: SdkBinding, chain: readonly (readonly Abstract[])[]): [readonly string[], readonly Abstract[] | undefined][] {
  const tail = chain.slice(chain.length - binding.receiver.length - (binding.member === '' ? 0 : 1));
  const calls = binding.receiver.flatMap((token, i) => (token === '()' ? [tail[i]] : token === '[]' ? [undefined] : []));
  return (binding.hops ?? []).map((spec, i) => [spec, calls[i]]);
}

/** The API's fields that a call gives, or undefined when it gives none and takes none. */
export function payloadOf(binding: SdkBinding, invocation: Invocation, values: readonly Abstract[], chain: readonly (readonly Abstract[])[]): Abstract | undefined {
  const { at } = invocation.callee;
  let record: RecordValue = { kind: 'record', fields: new Map(), open: false, at };
  let seen = false;
  const give = (spec: string | undefined, value: Abstract): void => {
    if (spec === undefined || spec === '-' || value.kind === 'function') return;
    seen = true;
    if (spec !== '*') record = withField(record, spec, value);
    else if (each(value).every(v => v.kind === 'list')) record = withField(record, 'scopes', value);
    else record = renamed(binding, record, value);
  };
  for (const [spec, args] of hopPairs(binding, chain)) (args ?? []).forEach((value, i) => { if (!(spec[i] ?? '').startsWith("'")) give(spec[i], value); });
  let position = 0;
  invocation.args.forEach((arg, i) => give(arg.name === undefined ? binding.arguments[position++] : rename(binding, arg.name), values[i]!));
  if (invocation.args.some(a => a.spread)) record = { ...record, open: true };
  if (!seen) return binding.arguments.some(a => a !== '-') ? record : undefined;
  const whole = binding.arguments[0] === '*' ? values[0] : undefined;
  return { ...record, at: whole?.at ?? at };
}

const rename = (binding: SdkBinding, key: string): string => entry(binding.renames, key) ?? entry(binding.renames, '*') ?? key;

/** An object of parameters under the names the API has for them. */
function renamed(binding: SdkBinding, into: RecordValue, value: Abstract): RecordValue {
  const source = merge({ kind: 'record', fields: new Map(), open: false, at: value.at }, value);
  let record: RecordValue = { ...into, open: into.open || source.open, ...(source.touched && { touched: true }) };
  for (const [key, field] of source.fields) {
    const name = rename(binding, key);
    if (name === '*') record = renamed(binding, record, field);
    else if (name !== '-') record = withField(record, name, field, source.keys?.get(key));
  }
  return record;
}

function withField(record: RecordValue, name: string, value: Abstract, at = value.at): RecordValue {
  return { ...record, fields: new Map([...record.fields, [name, value]]), keys: new Map([...(record.keys ?? []), [name, at]]) };
}
