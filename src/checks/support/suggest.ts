// "Did you mean": the known name nearest to the one that was written.
import { closest, distance } from 'fastest-levenshtein';

/** The name among `known` that `written` was probably meant to be. */
export function suggest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const spelt = new Map(known.map(name => [spelling(name), name]));
  const own = spelling(written);
  const nearest = closest(own, [...spelt.keys()]);
  if (distance(own, nearest) <= Math.min(3, Math.max(1, Math.floor(nearest.length / 3)))) return spelt.get(nearest);
  const [longer, ...others] = [...spelt.keys()].filter(name => name.startsWith(own));
  return longer === undefined || others.length > 0 ? undefined : spelt.get(longer);
}

/** Without what differs between naming styles: `clientId`, `Client-ID` and `client_id` are one. */
export function spelling(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9:]/g, '');
}
