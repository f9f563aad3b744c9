import type { Finding, Reporter, ReporterContext, Severity } from '../model';
import { counts } from '../suppress';
import { annotationMessage, annotationTitle, inOrderOfWeight } from './parts/annotation';
import { logSafe, visible } from './parts/escape';
import { count, severities } from './parts/summary';

/** The runner drops what comes after ten annotations of a kind in one step. */
const perKind = 10;
/** The runner cuts a message there. */
const messageLength = 4096;

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<Severity, string>;

/** Workflow commands, which a GitHub Actions runner turns into annotations. Only findings that count get one. */
export const github: Reporter = (report, context) => {
  const sorted = inOrderOfWeight(report.findings.filter(counts));
  return severities.map((kind) => annotations(kind, sorted.filter((finding) => finding.severity === kind), context)).join('');
};

function annotations(kind: Severity, sorted: readonly Finding[], context: ReporterContext): string {
  const command = commands[kind];
  const shown = sorted.length <= perKind ? sorted : sorted.slice(0, perKind - 1);
  const lines = shown.map((finding) => `::${command} ${properties(finding, context)}::${data(annotationMessage(finding, messageLength))}\n`);
  const left = sorted.length - shown.length;
  // One place of the ten goes to this line, so at least two are left when it is printed.
  const rest = `and ${count(left, `more ${command}`)} are not shown here (limit of ${perKind} annotations per kind): see the job summary or the report`;
  return lines.join('') + (left > 0 ? `::${command} title=authorizations-lint::${data(rest)}\n` : '');
}

function properties(finding: Finding, context: ReporterContext): string {
  // With columns the runner wants one line: it drops them otherwise.
  const columns = finding.line === finding.endLine ? { col: finding.column, endColumn: finding.endColumn } : {};
  const all = {
    file: path(context.prefix + finding.path),
    line: finding.line,
    endLine: finding.endLine,
    ...columns,
    title: annotationTitle(finding, context.rules),
  };
  return Object.entries(all).map(([key, value]) => `${key}=${property(String(value))}`).join(',');
}

/** A path stays exact where it can: line ends are encoded below, so they need not be spelt out. */
const path = (text: string) => logSafe(text.split(/(\r|\n)/).map((part, index) => (index % 2 === 0 ? visible(part) : part)).join(''));

// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
