import { groupBy } from '../../group';
import type { Finding, Report, Severity } from '../../model';
import { row, table } from './advice-markdown';
import { sentence } from './escape';
import { code } from './markdown-text';
import { count, severities, subject } from './summary';
import { thousands } from '../../thousands';

/** What the report was compared with, and what could not be told exactly: sentences. */
export function compared({ comparison }: Report): string[] {
  if (comparison === null) return [];
  const { base, changedFiles, notes } = comparison;
  return [`Compared with ${sentence(base)}: ${count(changedFiles, 'changed file')}.`, ...notes.map(sentence)];
}

const mostSubjects = 100;

/** What was there before the change, by operation. */
export function existing({ findings }: Report): string[] {
  const groups = groupBy(findings.filter(({ state, suppressed }) => state === 'existing' && suppressed === null), subject);
  if (groups.size === 0) return [];
  const rows = [...groups].slice(0, mostSubjects).map(([name, all]) => [code(name), ...severities.map((severity) => many(all, severity)), String(new Set(all.map(({ path }) => path)).size)]);
  const left = groups.size - rows.length;
  return [
    '### Before this change', table(['Operation', 'Errors', 'Warnings', 'Notes', 'Files'], rows) + (left > 0 ? `\n${row([`…and ${count(left, 'more operation')}`, '', '', '', ''])}` : ''),
    'These do not count here. A scan of the whole tree lists them.',
  ];
}

const many = (findings: readonly Finding[], severity: Severity) => thousands(findings.filter((finding) => finding.severity === severity).length);
