import { identity } from '../findings';
import type { Finding } from '../model';
import type { Lines } from './change-set';

/** What a finding is about, the same for all repeats in a file of this path. */
const about = ({ fingerprint }: Finding, path: string): string => `${path}\0${identity(fingerprint)}`;

/** The findings that a change does not touch, neither where they are nor where they lead to. */
export function untouched(findings: readonly Finding[], touches: (place: Lines) => boolean): ReadonlySet<Finding> {
  return new Set(findings.filter(found => !touches(found) && !found.related.some(touches)));
}

/**
 * Tells new findings from existing ones. What is not touched is existing if it was `before`: as often as it was there, so that of two
 * that are alike the one that was added is new. Without a before the lines alone decide. `name` is what a file of then is called now.
 */
export function withStates(findings: readonly Finding[], still: ReadonlySet<Finding>, before?: readonly Finding[], name = (path: string): string => path): Finding[] {
  const left = new Map<string, number>();
  for (const found of before ?? []) left.set(about(found, name(found.path)), (left.get(about(found, name(found.path))) ?? 0) + 1);
  return findings.map(found => {
    if (!still.has(found)) return { ...found, state: 'new' };
    const key = about(found, found.path);
    const known = before === undefined ? 1 : left.get(key) ?? 0;
    left.set(key, known - 1);
    return { ...found, state: known > 0 ? 'existing' : 'new' };
  });
}
