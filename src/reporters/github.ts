import type { Finding, Reporter, ReporterContext, Severity } from '../model';
import { counts } from '../suppress';
import { clip, logSafe, sentence, visible } from './parts/escape';
import { count, severities } from './parts/summary';

/** The runner drops what comes after ten annotations of a kind in one step. */
const perKind = 10;
/** The runner cuts a message there. */
const messageLength = 4096;
const titleLength = 255;

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<Severity, string>;
/** Real calls come first, so that stubs and prose only take the places that are left. */
const roles: readonly Finding['role'][] = ['call', 'comment', 'client', 'mock', 'mention'];

/** Workflow commands, which a GitHub Actions runner turns into annotations. */
export const github: Reporter = (report, context) =>
  severities.map((kind) => annotations(kind, report.findings.filter((finding) => counts(finding) && finding.severity === kind), context)).join('');

function annotations(kind: Severity, findings: readonly Finding[], context: ReporterContext): string {
  const command = commands[kind];
  const sorted = roles.flatMap((role) => findings.filter((finding) => finding.role === role));
  const shown = sorted.length <= perKind ? sorted : sorted.slice(0, perKind - 1);
  const lines = shown.map((finding) => `::${command} ${properties(finding, context)}::${data(message(finding))}\n`);
  const left = sorted.length - shown.length;
  // One place of the ten goes to this line, so at least two are left when it is printed.
  const rest = `and ${count(left, `more ${command}`)} are not shown here (limit of ${perKind} annotations per kind): see the job summary or the report`;
  return lines.join('') + (left > 0 ? `::${command} title=authorizations-lint::${data(rest)}\n` : '');
}

function properties(finding: Finding, context: ReporterContext): string {
  // With columns the runner wants one line: it drops them otherwise.
  const columns = finding.line === finding.endLine ? { col: finding.column, endColumn: finding.endColumn } : {};
  const title = context.rules.find((rule) => rule.id === finding.rule)?.title;
  const doubt = finding.confidence === 'certain' ? '' : ` (${finding.confidence})`;
  const all = {
    file: path(context.prefix + finding.path),
    line: finding.line,
    endLine: finding.endLine,
    ...columns,
    title: clip(logSafe(sentence(`${title ? `${title}: ` : ''}${finding.rule}${doubt}`)), titleLength),
  };
  return Object.entries(all).map(([key, value]) => `${key}=${property(String(value))}`).join(',');
}

function message({ message: said, advice }: Finding): string {
  const rest = advice ? ['', '', `Instead: ${sentence(advice.summary)}`, ...advice.links.slice(0, 1).map(link)].join('\n') : '';
  // A long message gives way to the advice, but keeps half of the room.
  const room = Math.max(messageLength - rest.length, messageLength / 2);
  return clip(logSafe(clip(sentence(said), room) + rest), messageLength);
}

const link = ({ title, url }: { title: string; url: string }) => `${sentence(title)}: ${visible(url)}`;

/** A path stays exact where it can: line ends are encoded below, so they need not be spelt out. */
const path = (text: string) => logSafe(text.split(/(\r|\n)/).map((part, index) => (index % 2 === 0 ? visible(part) : part)).join(''));

// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
