// Small questions about values. Everything here is pure and knows the model alone.
import type { Value } from './model';

/** A value with named fields. */
export type RecordValue = Extract<Value, { kind: 'record' }>;

/** What is written where a value can't be told. */
export const ELLIPSIS = '…';

/** What the value can be: one entry for each alternative. */
export function alternatives(value: Value): readonly Value[] {
  return value.kind === 'either' ? value.of.flatMap(alternatives) : [value];
}

/** What the value can be before it is serialised. */
export function unwrapped(value: Value): readonly Value[] {
  return alternatives(value).flatMap(one => (one.kind === 'encoded' ? unwrapped(one.of) : [one]));
}

/** The records the value can be, seen through serialising; empty if none of its alternatives has fields. */
export function fieldsOf(value: Value): readonly RecordValue[] {
  return unwrapped(value).filter(one => one.kind === 'record');
}

/** The text of a fully known string, or undefined. */
export function text(value: Value): string | undefined {
  if (value.kind === 'scalar') return typeof value.value === 'string' ? value.value : undefined;
  return value.kind === 'template' && value.parts.every(part => typeof part === 'string') ? value.parts.join('') : undefined;
}

/** What the value can be, with something behind it that can't be told. */
export function continued(value: Value): readonly Value[] {
  return alternatives(value).flatMap(one => {
    const parts = one.kind === 'template' ? one.parts : one.kind === 'scalar' && typeof one.value === 'string' ? [one.value] : [];
    return parts.length === 0 ? [] : [{ kind: 'template' as const, parts: [...parts, { name: '' }], at: one.at }];
  });
}

/** The parts of a string that can be told. */
export function literals(value: Value): readonly string[] {
  if (value.kind === 'template') return value.parts.filter(part => typeof part === 'string');
  const whole = text(value);
  return whole === undefined ? [] : [whole];
}

/** Whether nothing about the value is left open. */
export function isKnown(value: Value): boolean {
  switch (value.kind) {
    case 'scalar': return true;
    case 'template': return text(value) !== undefined;
    case 'list': return !value.open && value.items.every(isKnown);
    case 'record': return !value.open && [...value.fields.values()].every(isKnown);
    case 'encoded': return isKnown(value.of);
    case 'either':
    case 'unknown': return false;
  }
}

/** What is put in the place of a field's value, or undefined to show the value. */
export type Hide = (name: string, value: Value) => string | undefined;

/** The value as plain data, unknown parts as `…`; `hide` may replace the values of fields. */
export function plain(value: Value, hide: Hide = () => undefined): unknown {
  switch (value.kind) {
    case 'scalar': return value.value;
    case 'template': return value.parts.map(part => (typeof part === 'string' ? part : ELLIPSIS)).join('');
    case 'list': return [...value.items.map(item => plain(item, hide)), ...(value.open ? [ELLIPSIS] : [])];
    case 'record': return Object.fromEntries([
      ...[...value.fields].map(([name, field]) => [name, hide(name, field) ?? plain(field, hide)]),
      ...(value.open ? [[ELLIPSIS, ELLIPSIS]] : []),
    ]);
    case 'encoded': return plain(value.of, hide);
    case 'either':
    case 'unknown': return ELLIPSIS;
  }
}

/** The value in a few words for a message: strings in quotes, unknown parts as `…`. */
export function show(value: Value): string {
  const shown = JSON.stringify(plain(value)).replaceAll('`', "'");
  const whole = value.kind === 'unknown' || value.kind === 'either' ? ELLIPSIS : shown;
  const characters = [...whole];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}${ELLIPSIS}` : whole;
}
