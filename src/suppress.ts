// Which findings count.
import type { Finding, Report } from './model';

/** Whether a finding counts: it is neither accepted nor older than the change that is looked at. */
export const counts = ({ state, suppressed }: Finding): boolean => state !== 'existing' && suppressed === null;

/** Findings of a stranger's change, which can't accept by itself what it brings. */
export function distrusted(findings: readonly Finding[], remark: (text: string) => void): Finding[] {
  const own = new Set(findings.filter(({ state, suppressed }) => state !== 'existing' && suppressed?.by === 'ignore'));
  if (own.size > 0) remark(`${own.size} ${own.size === 1 ? 'finding is' : 'findings are'} ignored in the code, which does not count in a change from outside.`);
  return findings.map(found => (own.has(found) ? { ...found, suppressed: null } : found));
}

/** A report for readers that know nothing of accepted findings and would take them for open ones. */
export const withoutSuppressed = (report: Report): Report => ({ ...report, findings: report.findings.filter(({ suppressed }) => suppressed === null) });

/** The numbers of a report that follow from its findings. */
export function tally(findings: readonly Finding[]): Pick<Report['summary'], 'errors' | 'warnings' | 'notes' | 'existing' | 'suppressed'> {
  const active = findings.filter(counts);
  const many = (severity: Finding['severity']): number => active.filter(found => found.severity === severity).length;
  const suppressed = findings.filter(found => found.suppressed !== null).length;
  return { errors: many('error'), warnings: many('warning'), notes: many('note'), existing: findings.length - active.length - suppressed, suppressed };
}
