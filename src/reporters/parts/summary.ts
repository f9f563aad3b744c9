import type { Finding, Report, Severity } from '../../model';
import { counts } from '../../suppress';
import { visible } from './escape';
import { thousands } from '../../thousands';

/** The worst first. */
export const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** The same findings, the worst first, otherwise in their order. */
export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

/** The same findings, those that count before the others, and among each the worst first. */
export const countingFirst = (findings: readonly Finding[]): Finding[] =>
  [...worstFirst(findings.filter(counts)), ...worstFirst(findings.filter((finding) => !counts(finding)))];

/** `1 file`, `2 files`, `1,200 files`. */
export const count = (many: number, noun: string, nouns = `${noun}s`): string =>
  `${thousands(many)} ${many === 1 ? noun : nouns}`;

/** `3 errors, 1 warning`: what there is, and nothing of what there is not. */
export function tally({ summary }: Report): string {
  const counted: [number, string][] = [[summary.errors, 'error'], [summary.warnings, 'warning'], [summary.notes, 'note']];
  return counted.filter(([many]) => many > 0).map(([many, noun]) => count(many, noun)).join(', ');
}

/** What was found and does not count, and why. */
export function passedOver({ summary, findings }: Report): string {
  const by = (who: string) => findings.filter(({ suppressed }) => suppressed?.by === who).length;
  const kinds: [number, string][] = [[summary.existing, 'older than the change'], [by('ignore'), 'ignored'], [by('baseline'), 'in the baseline']];
  return kinds.filter(([many]) => many > 0).map(([many, why]) => `${thousands(many)} ${why}`).join(', ');
}

/** The whole result in one line. */
export function summaryLine(report: Report): string {
  const { files, candidates } = report.summary;
  const active = report.findings.filter(counts);
  const passed = passedOver(report);
  if (active.length > 0) {
    const places = new Set(active.map((finding) => finding.path)).size;
    const line = `${tally(report)} in ${count(places, 'file')} (${count(files, 'file')} scanned, ${thousands(candidates)} read closely)`;
    return passed === '' ? line : `${line}; not counted: ${passed}`;
  }
  if (passed !== '') return `Nothing that counts in ${count(files, 'file')}; not counted: ${passed}`;
  return files === 0
    ? 'There was no file to scan: please check the paths, and what is excluded.'
    : `All clear: nothing in ${count(files, 'file')} uses GitHub's retired authorization endpoints.`;
}

/** What a finding's advice is about, and what it is given once for: an operation, or the several it may be. */
export const subject = (finding: Finding): string =>
  finding.operation ?? (finding.operations.join(' or ') || finding.endpoint || finding.rule);

/** For each subject, the first finding that carries its advice. */
export function firstAdvised(findings: readonly Finding[]): Map<string, Finding> {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (finding.advice && !first.has(subject(finding))) first.set(subject(finding), finding);
  return first;
}

/** The first `max` of the items and a last word on how many there are besides. */
export const firstOf = (items: readonly string[], max: number): string[] =>
  items.length <= max ? [...items] : [...items.slice(0, max), `and ${thousands(items.length - max)} more`];

/** What to do about entries of the baseline that nothing was found for. */
export function prunable({ baseline }: Report): string {
  const many = (baseline?.fixed ?? []).reduce((sum, entry) => sum + entry.count, 0);
  return baseline === null || many === 0 ? '' : `${count(many, 'finding')} in ${visible(baseline.path)} ${many === 1 ? 'is' : 'are'} fixed: \`authorizations-lint baseline --prune\` drops ${many === 1 ? 'it' : 'them'}.`;
}

/** What is inferred says so, wherever it is shown. */
export const inferredMark = (item: { standing: 'documented' | 'inferred' }): string => (item.standing === 'inferred' ? ' (inferred)' : '');
export const inferredFootnote = '(inferred): follows from GitHub\'s documentation, but GitHub does not say it in so many words.';
