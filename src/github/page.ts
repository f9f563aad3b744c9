// The report in short, as Markdown, for a comment or a check run.
import type { Finding, Report, ReporterContext } from '../model';
import { adviceSection, table } from '../reporters/parts/advice-markdown';
import { inOrderOfWeight } from '../reporters/parts/annotation';
import { logSafe } from '../reporters/parts/escape';
import { code, prose } from '../reporters/parts/markdown-text';
import { count, firstAdvised, passedOver, tally } from '../reporters/parts/summary';
import { counts } from '../suppress';

/** Comments, summaries and texts may have 65,535 characters; some are kept for what is said around. */
const MOST = 60_000;
const MOST_ROWS = 50;

/** What is left, in short: `3 errors, 1 warning; not counted: 2 ignored`. */
export function headline(report: Report): string {
  const passed = passedOver(report);
  return (tally(report) || 'All clear') + (passed === '' ? '' : `; not counted: ${passed}`);
}

/** The errors and warnings that count, in a table, then what to do about each operation, as far as there is room. */
export function page(report: Report, context: ReporterContext): string {
  const active = inOrderOfWeight(report.findings.filter(counts)).filter(({ severity }) => severity !== 'note');
  const rows = active.slice(0, MOST_ROWS).map(finding => row(finding, context));
  const left = active.length - rows.length;
  const blocks = [
    table(['Where', 'Severity', 'What', 'Rule'], rows),
    left > 0 ? `…and ${count(left, 'more finding')}: see the job summary.` : '',
    ...[...firstAdvised(active).values()].map(folded),
  ].filter(block => block !== '');
  return logSafe(fitting(blocks).join('\n\n'));
}

/** The blocks that fit, in order; what does not fit is left out whole, so that no markup stays open. */
function fitting(blocks: readonly string[]): string[] {
  let left = MOST;
  return blocks.filter(block => {
    left -= block.length + 2;
    return left >= 0;
  });
}

function row(finding: Finding, { prefix, link }: ReporterContext): string[] {
  const where = code(`${prefix}${finding.path}:${finding.line}`);
  const url = link?.(finding.path, finding.line);
  return [url === undefined ? where : `[${where}](${url})`, finding.severity, prose(finding.message, 300), code(finding.rule)];
}

function folded(finding: Finding): string {
  // Markdown ends inside of HTML: only names out of the rules are put there.
  const about = finding.operations.length === 0 ? '' : ` of ${finding.operations.join(' or ')}`;
  return `<details><summary>What to do instead${about}</summary>\n\n${adviceSection(finding)}\n\n</details>`;
}
