// Findings that are known already: which of them a baseline accepts, and what a new baseline holds.
import { posix } from 'node:path';
import { identity } from '../findings';
import type { BaselineState, Finding } from '../model';
import type { BaselineEntry, BaselineFile } from './baseline-file';

/** How a report and a baseline see the same files. */
export interface View {
  /** The baseline, as people call it. */
  name: string;
  /** From the baseline's folder to the report's root: `packages/a`. */
  below: string;
  /** Whether a file, by its path in the report, is there. */
  exists(path: string): boolean;
  /** Whether the scan could tell what is in a file. */
  scanned(path: string): boolean;
}

/** A finding's file as the baseline calls it. */
const outward = ({ below }: View, path: string): string => posix.join(below, path);
/** A baseline's file as the report calls it. */
const inward = ({ below }: View, path: string): string => posix.relative(below, path);
const keyOf = (path: string, fingerprint: string): string => `${path}\0${fingerprint}`;

/** Whether a baseline may hold a finding: what is said of ignores is quickly mended. */
const isKept = ({ role, suppressed }: Finding): boolean => role !== 'comment' && suppressed?.by !== 'ignore';

/** Findings with those that the baseline accepts, and what it holds that was not found. */
export function withBaseline(findings: readonly Finding[], { findings: entries }: BaselineFile, view: View): { findings: Finding[]; state: BaselineState } {
  const left = merged(entries);
  const known = new Set<Finding>();
  const take = (entry: BaselineEntry | undefined, found: Finding): void => {
    if (entry === undefined || entry.count === 0) return;
    entry.count--;
    known.add(found);
  };
  // Of several over the same code, those are known that were there before.
  const order = findings.filter(isKept).toSorted((a, b) => Number(a.state === 'new') - Number(b.state === 'new'));
  for (const found of order) take(left.get(keyOf(outward(view, found.path), identity(found.fingerprint))), found);
  const moved = [...left.values()].filter(({ path, count }) => count > 0 && !view.exists(inward(view, path)));
  for (const found of order.filter(each => !known.has(each))) take(moved.find(({ fingerprint, count }) => count > 0 && fingerprint === identity(found.fingerprint)), found);
  const fixed = [...left.values()].map(entry => ({ ...entry, path: inward(view, entry.path) })).filter(({ path, count }) => count > 0 && view.scanned(path));
  return {
    findings: findings.map(found => (known.has(found) ? { ...found, suppressed: { by: 'baseline' as const, reason: null } } : found)),
    state: { path: view.name, known: sum(entries), fixed: fixed.map(({ fingerprint, rule, path, count }) => ({ fingerprint, rule, path, count })) },
  };
}

/** What a baseline is to hold: these findings, and what it holds about files that were not looked at. */
export function makeBaseline(findings: readonly Finding[], before: BaselineFile | undefined, view: View): BaselineFile {
  const kept = (before?.findings ?? []).filter(({ path }) => !view.scanned(inward(view, path)));
  const found = findings.filter(isKept).map(({ path, rule, fingerprint }) => ({ path: outward(view, path), rule, fingerprint: identity(fingerprint), count: 1 }));
  const counted = new Map<string, BaselineEntry>();
  for (const entry of found) {
    const same = counted.get(keyOf(entry.path, entry.fingerprint));
    if (same) same.count++;
    else counted.set(keyOf(entry.path, entry.fingerprint), entry);
  }
  const all = [...new Map([...kept.map(entry => [keyOf(entry.path, entry.fingerprint), entry] as const), ...counted]).values()];
  return { ...(before?.$schema !== undefined && { $schema: before.$schema }), format: 1, findings: all.sort(inOrder) };
}

/** The text of a baseline: an entry takes several lines, so that changes to neighbours can be merged. */
export function baselineText(baseline: BaselineFile): string {
  return `${JSON.stringify(baseline, ['$schema', 'format', 'findings', 'path', 'rule', 'fingerprint', 'count'], 2)}\n`;
}

/** How many findings entries stand for. */
export const sum = (entries: readonly BaselineEntry[]): number => entries.reduce((all, { count }) => all + count, 0);

/** The entries by what they are about. A merge may leave one twice; then the larger count holds. */
function merged(entries: readonly BaselineEntry[]): Map<string, BaselineEntry> {
  const all = new Map<string, BaselineEntry>();
  for (const entry of entries) {
    const key = keyOf(entry.path, entry.fingerprint);
    all.set(key, { ...entry, count: Math.max(entry.count, all.get(key)?.count ?? 0) });
  }
  return all;
}

function inOrder(a: BaselineEntry, b: BaselineEntry): number {
  const [one, other] = [a, b].map(({ path, rule, fingerprint }) => [path, rule, fingerprint].join('\0')) as [string, string];
  return one < other ? -1 : Number(one > other);
}
