import picocolors from 'picocolors';
import { groupBy } from '../group';
import type { Finding, Report, Reporter, ReporterContext, Severity } from '../model';
import { adviceLines } from './parts/advice-lines';
import { counts } from '../suppress';
import { compared } from './parts/compared';
import { clip, logSafe, sentence, visible } from './parts/escape';
import { frame } from './parts/frame';
import { count, firstAdvised, firstOf, prunable, subject, summaryLine } from './parts/summary';

type Paint = ReturnType<typeof picocolors.createColors>;
interface Page { paint: Paint; context: ReporterContext }

const ink = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<Severity, keyof Paint>;

/** For people at a terminal: by file with the code, then, once per operation, what to do instead. */
export const text: Reporter = (report, context) => {
  const paint = picocolors.createColors(context.colour);
  const active = report.findings.filter(counts);
  const advised = firstAdvised(active.filter((finding) => finding.severity !== 'note'));
  const page: Page = { paint, context };
  const byFile = [...groupBy(active, (finding) => finding.path)];
  const told = ofInterest(byFile);
  const files = told.flatMap(([path, findings]) => [paint.bold(visible(path)), ...file(findings, page), '']);
  const line = summaryLine(report);
  const all = [...files, ...folded(byFile.length - told.length), ...advices([...advised.values()], paint), ...skipped(report, paint), ...hint(active, advised), ...fixed(report), ...compared(report).map((each) => paint.dim(each)), paint[headline(report)](line)].join('\n');
  return `${logSafe(all.replace(/\n{3,}/g, '\n\n'))}\n`;
};

/** Most files that are shown of those in which nothing is sent: a test suite may hold hundreds of recordings of one request. */
const MOST_QUIET = 20;

type ByFile = readonly (readonly [string, readonly Finding[]])[];

function ofInterest(byFile: ByFile): ByFile {
  const quiet = byFile.filter(([, findings]) => findings.every(isQuiet));
  const left = new Set(quiet.slice(MOST_QUIET));
  return byFile.filter((one) => !left.has(one));
}

/** A stub, a recording or a mention. */
const isQuiet = (finding: Finding) => finding.severity === 'note' && (finding.role === 'mock' || isOfEndpoint(finding));

const folded = (many: number): string[] => (many === 0 ? [] : [`${count(many, 'more file')} with nothing but stubs, recordings and mentions, which --format json lists`, '']);

const headline = ({ summary }: Report) => (summary.errors > 0 ? 'red' : summary.warnings > 0 ? 'yellow' : summary.notes > 0 ? 'cyan' : 'green');

function file(findings: readonly Finding[], page: Page): string[] {
  const notes = findings.filter((finding) => finding.severity === 'note');
  const mentions = notes.filter(isOfEndpoint);
  const places = groupBy(findings.filter((finding) => finding.severity !== 'note'), place);
  return [
    ...[...places.values()].flatMap((same) => block(same, page)),
    ...notes.filter((finding) => !isOfEndpoint(finding)).map((finding) => header(finding, page.paint)),
    ...(mentions.length > 0 ? [mentioned(mentions, page.paint)] : []),
  ];
}

/** A mention of an endpoint says no more than which one; of a package it says what to do. */
const isOfEndpoint = ({ role, check }: Finding) => role === 'mention' && check !== 'retired-dependency';

const place = (finding: Finding) => [finding.line, finding.column, finding.endLine, finding.endColumn].join(' ');

/** All that is wrong at one place: the code is shown once. */
function block(findings: readonly Finding[], page: Page): string[] {
  const { paint, context } = page;
  const rows = findings.slice(0, 1).flatMap((finding) => frame(finding, context)).map((row) => `    ${tinted(row, paint)}`);
  const related = findings.flatMap((each) => each.related)
    .map((at) => `    ${paint.dim(`${visible(at.path)}:${at.line}:${at.column}`)}  ${sentence(at.note)}`);
  const parts = [rows, [...new Set(related)]].filter((part) => part.length > 0);
  return [...findings.map((each) => header(each, paint)), ...parts.flatMap((part) => ['', ...part]), ''];
}

/** What to do comes after the findings, once per operation: a list of findings is read first. */
function advices(findings: readonly Finding[], paint: Paint): string[] {
  const all = findings.flatMap((finding) => (finding.advice ? [{ about: subject(finding), advice: finding.advice }] : []));
  return all.flatMap((told, index) => {
    const [title = '', ...rows] = adviceLines(told, all.slice(0, index));
    return [paint.bold(title), ...rows, ''];
  });
}

function header(finding: Finding, paint: Paint): string {
  const doubts = [finding.role, finding.confidence].filter((word) => !['call', 'comment', 'certain'].includes(word));
  const rule = visible(finding.rule) + (doubts.length > 0 ? ` (${doubts.join(', ')})` : '');
  const severity = paint[ink[finding.severity]](finding.severity.padEnd(7));
  return `  ${`${finding.line}:${finding.column}`.padEnd(7)} ${severity}  ${clip(sentence(finding.message), 1000)}  ${paint.dim(rule)}`;
}

function mentioned(findings: readonly Finding[], paint: Paint): string {
  const where = firstOf(findings.map((finding) => `${finding.line}:${finding.column}`), 10).join(', ');
  const what = firstOf([...new Set(findings.map((finding) => visible(finding.endpoint ?? subject(finding))))], 5).join(', ');
  return `  ${' '.repeat(7)} ${paint.cyan('note   ')}  ${count(findings.length, 'mention')} of ${clip(what, 500)}  ${paint.dim(`at ${where}`)}`;
}

const tinted = (row: string, paint: Paint) => {
  if (row.startsWith('>')) return paint.red('>') + row.slice(1);
  return /^ +\|[\s^]+\^$/.test(row) ? row.replace(/\^+$/, paint.red) : paint.dim(row);
};

/** Notes are one line each; their advice is a command away. */
function hint(findings: readonly Finding[], shown: ReadonlyMap<string, Finding>): string[] {
  const quiet = findings.find((finding) => finding.advice && !shown.has(subject(finding)));
  return quiet ? [`What to do instead of a call that is only noted: authorizations-lint explain ${visible(quiet.rule)}`, ''] : [];
}

const fixed = (report: Report) => (prunable(report) === '' ? [] : [prunable(report), '']);

function skipped(report: Report, paint: Paint): string[] {
  if (report.skipped.length === 0) return [];
  const rows = report.skipped.map((each) => `${visible(each.path)}  ${paint.dim(sentence(each.why))}`);
  return [`${count(report.skipped.length, 'file')} skipped, or read only in part`, ...firstOf(rows, 10).map((row) => `  ${row}`), ''];
}
