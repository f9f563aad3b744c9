// Records while they are put together: fields one by one, what is spread into them, what calls give them.
import type { Place } from '../model';
import type { Effect } from './handed';
import { each, oneOf, unknownValue } from './value';
import type { Abstract, RecordValue } from './value';

/** `{ ...into, ...value }`: later fields win; a source that can't be told leaves the result open. */
export function merge(into: RecordValue, value: Abstract): RecordValue {
  const draft = new Draft(into.at, into.open);
  draft.touched = into.touched === true;
  for (const [name, field] of into.fields) draft.set(name, field, into.keys?.get(name) ?? into.at, into.written?.get(name));
  draft.merge(value);
  return draft.done();
}

/** What gives an object no fields: `array()` and `[:]` are lists of nothing. */
const isNothing = (value: Abstract): boolean => value.kind === 'scalar' || (value.kind === 'unknown' && value.why === 'not given') || (value.kind === 'list' && value.items.length === 0 && !value.open);

/** A record while it is put together. */
export class Draft {
  private readonly fields = new Map<string, Abstract>();
  private readonly keys = new Map<string, Place>();
  private readonly written = new Map<string, Place>();

  touched = false;

  constructor(private readonly at: Place, public open: boolean) {}

  set(name: string, value: Abstract, at: Place, written?: Place): void {
    this.fields.set(name, value);
    this.keys.set(name, at);
    if (written) this.written.set(name, written);
  }

  /** Spreads a value in. */
  merge(value: Abstract): void {
    const sources = each(value).map(settleTop);
    const records = sources.filter(s => s.kind === 'record');
    const [only] = sources;
    if (sources.length === 1) {
      if (only!.kind !== 'record') this.open ||= !isNothing(only!);
      else for (const [name, field] of only!.fields) this.set(name, field, only!.keys?.get(name) ?? only!.at, only!.written?.get(name));
    } else {
      // One of several sources: a field is one of what they say, or what it was before; where it was nothing, it may be missing.
      for (const name of new Set(records.flatMap(r => [...r.fields.keys()]))) {
        const given = records.flatMap(r => r.fields.get(name) ?? []);
        const { at } = given[0]!;
        const before = this.fields.get(name) ?? unknownValue('may be missing', name, at);
        this.set(name, oneOf(given.length === sources.length ? given : [before, ...given], at), records.find(r => r.fields.has(name))!.keys?.get(name) ?? at);
      }
      this.open ||= sources.some(s => s.kind !== 'record' && s.kind !== 'scalar');
    }
    this.open ||= records.some(r => r.open);
    this.touched ||= records.some(r => r.touched);
  }

  /** What a call did to it. */
  take(effect: Effect): void {
    if (effect === 'anything') this.touched = true;
    else if (effect !== 'none') effect.forEach(value => this.merge(value));
  }

  done(): RecordValue {
    return { kind: 'record', fields: this.fields, keys: this.keys, written: this.written, open: this.open, at: this.at, ...(this.touched && { touched: true }) };
  }
}

/** An object as the record it comes to. */
export function settleTop(value: Abstract): Abstract {
  return value.kind === 'object' ? value.record() : value;
}
