// Documents of data, JSON's and YAML's alike: maps, lists and scalars with their places.
import type { Excerpt } from '../../analysis/embedded';

export interface DataMap { kind: 'map'; entries: readonly DataEntry[]; start: number; end: number }
export interface DataList { kind: 'list'; items: readonly Data[]; start: number; end: number }
/** `excerpt`: what a text says, with where each character stands. */
export interface DataScalar { kind: 'scalar'; value: string | number | boolean | null; start: number; end: number; excerpt?: () => Excerpt }
export type Data = DataMap | DataList | DataScalar;
export interface DataEntry { key: string; keyStart: number; keyEnd: number; value: Data }

/** The value of a key, or of the first of several that is there. */
export function at(data: Data | undefined, ...keys: readonly string[]): Data | undefined {
  if (data?.kind !== 'map') return undefined;
  for (const key of keys) {
    const found = data.entries.find(entry => entry.key === key);
    if (found) return found.value;
  }
  return undefined;
}

/** A text, if that is what it is. */
export function textOf(data: Data | undefined): string | undefined {
  return data?.kind === 'scalar' && typeof data.value === 'string' ? data.value : undefined;
}

export function itemsOf(data: Data | undefined): readonly Data[] {
  return data?.kind === 'list' ? data.items : [];
}

export function entriesOf(data: Data | undefined): readonly DataEntry[] {
  return data?.kind === 'map' ? data.entries : [];
}

/** The data and everything in it, outer before inner; what stands in several places once. */
export function* everything(data: Data): Generator<Data> {
  const open: Data[] = [data];
  const seen = new Set<Data>();
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    yield next;
    const inner = next.kind === 'map' ? next.entries.map(entry => entry.value) : next.kind === 'list' ? next.items : [];
    for (let i = inner.length - 1; i >= 0; i--) open.push(inner[i]!);
  }
}

/** An HTTP method, if that is what it is. */
export function methodOf(data: Data | undefined): string | undefined {
  // Ruby's recordings have symbols.
  const text = textOf(data)?.toUpperCase().replace(/^:/, '');
  return text !== undefined && /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/.test(text) ? text : undefined;
}
