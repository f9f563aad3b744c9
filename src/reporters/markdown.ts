import { groupBy } from '../group';
import type { Finding, Report, Reporter, ReporterContext } from '../model';
import { counts } from '../suppress';
import { adviceSection, row, table } from './parts/advice-markdown';
import { compared, existing } from './parts/compared';
import { logSafe } from './parts/escape';
import { code, prose } from './parts/markdown-text';
import { count, firstAdvised, firstOf, prunable, summaryLine, worstFirst } from './parts/summary';
import { thousands } from '../thousands';

/** A job summary over 1 MiB is dropped whole, so it stays well below. */
const mostBytes = 900 * 1024;
const mostAdviceBytes = 300 * 1024;
const mostSkipped = 20;
const mostNotes = 100;

/** For a GitHub job summary, an issue or a comment. */
export const markdown: Reporter = (report, context) => {
  const active = report.findings.filter(counts);
  const loud = worstFirst(active).filter((finding) => finding.severity !== 'note');
  const advice = fit([...firstAdvised(loud).values()], adviceSection, mostAdviceBytes);
  const top = [`## ${prose(report.tool.name, 100)}`, prose(summaryLine(report)), totals(report), ...compared(report).map((each) => prose(each)), prose(prunable(report))];
  const bottom = [
    ...(advice.kept.length > 0 ? ['### What to do', advice.kept.join('\n\n'), more(advice.left, 'operation')] : []),
    ...existing(report),
    ...notes(active),
    ...skipped(report, context),
  ];
  const room = mostBytes - bytes([...top, ...bottom].join('\n\n')) - 1024;
  const findings = fit(loud, (finding) => findingRow(finding, context), room);
  const head = [row(['Where', 'Severity', 'What', 'Rule']), row(['---', '---', '---', '---'])];
  const middle = loud.length > 0 ? [report.comparison ? '### New findings' : '### Findings', [...head, ...findings.kept].join('\n'), more(findings.left, 'finding')] : [];
  return logSafe(`${[...top, ...middle, ...bottom].filter((block) => block !== '').join('\n\n')}\n`);
};

const bytes = (text: string) => Buffer.byteLength(logSafe(text), 'utf8');

/** As many of the first findings, made into text, as fit with what parts them, and how many do not. */
function fit(findings: readonly Finding[], render: (finding: Finding) => string, budget: number) {
  const kept: string[] = [];
  let used = 0;
  for (const finding of findings) {
    const text = render(finding);
    used += bytes(text) + 2;
    if (used > budget) break;
    kept.push(text);
  }
  return { kept, left: findings.length - kept.length };
}

const more = (left: number, noun: string) => (left > 0 ? `…and ${count(left, `more ${noun}`)} that this summary has no room for.` : '');

function totals({ summary, product, comparison }: Report): string {
  const { errors, warnings, notes: quiet, existing: before, suppressed, files, candidates, skipped: unread } = summary;
  const columns: [string, number, boolean?][] = [
    ['Errors', errors], ['Warnings', warnings], ['Notes', quiet], ['Before this change', before, comparison === null], ['Accepted', suppressed, suppressed === 0],
    ['Files scanned', files], ['Read closely', candidates], ['Skipped', unread],
  ];
  const shown = columns.filter(([, , hidden]) => hidden !== true);
  return table([...shown.map(([name]) => name), 'Product'], [[...shown.map(([, many]) => thousands(many)), product]]);
}

function findingRow(finding: Finding, { prefix, link }: ReporterContext): string {
  const where = code(`${prefix}${finding.path}:${finding.line}`);
  const url = link?.(finding.path, finding.line);
  return row([url === undefined ? where : `[${where}](${url})`, finding.severity + doubt(finding), prose(finding.message, 600), code(finding.rule)]);
}

const roleNames: Record<Finding['role'], readonly [string, string]> = {
  call: ['call', 'calls'], client: ['library definition', 'library definitions'], mock: ['test stub', 'test stubs'], mention: ['mention', 'mentions'], comment: ['comment', 'comments'],
};

/** Notes are counted, not listed: they are no work to do. */
function notes(findings: readonly Finding[]): string[] {
  const kinds = groupBy(findings.filter((finding) => finding.severity === 'note'), (finding) => `${finding.rule} ${finding.role} ${finding.confidence}`);
  const rows = [...kinds.values()].flatMap((same) => same.slice(0, 1).map((finding) =>
    `${count(same.length, ...roleNames[finding.role])}${doubt(finding)}: ${code(finding.rule)}`));
  return rows.length > 0 ? ['### Notes', list(rows, mostNotes)] : [];
}

function skipped({ skipped: all }: Report, { prefix }: ReporterContext): string[] {
  const rows = all.map(({ path, why }) => `${code(prefix + path)}: ${prose(why, 300)}`);
  return rows.length > 0 ? ['### Skipped', list(rows, mostSkipped)] : [];
}

const doubt = ({ confidence }: Finding) => (confidence === 'certain' ? '' : ` (${confidence})`);
const list = (rows: readonly string[], most: number) => firstOf(rows, most).map((each) => `- ${each}`).join('\n');
