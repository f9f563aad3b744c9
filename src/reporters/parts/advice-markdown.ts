import type { Finding } from '../../model';
import { code, link, prose } from './markdown-text';
import { inferredFootnote, inferredMark, subject } from './summary';

/** The "what to do" section of one operation, below a heading of its own. */
export function adviceSection(finding: Finding): string {
  const { advice } = finding;
  if (!advice) return '';
  const { steps, inputs, alternatives, disappears, library, links } = advice;
  const blocks = [
    `#### ${prose(subject(finding), 200)}`,
    prose(advice.summary),
    steps.map((step, index) => `${index + 1}. ${prose(step.text)}${inferredMark(step)}`).join('\n'),
    table(['Before', 'Now', 'Why'], inputs.map((input) =>
      [code(input.old), input.new === null ? 'nothing' : code(input.new), prose(input.why) + inferredMark(input)])),
    disappears.length > 0 ? `No longer needed: ${disappears.map((each) => prose(each, 300)).join('; ')}` : '',
    library ? `With ${code(library.package)}: ${code(library.call, 1000)}` : '',
    alternatives.length > 0 ? 'Otherwise:' : '',
    alternatives.map((other) => `- ${prose(other.when)}: ${prose(other.use)}${inferredMark(other)}`).join('\n'),
    links.length > 0 ? `Read more: ${links.map(link).join(' · ')}` : '',
    [...steps, ...inputs, ...alternatives].some((item) => item.standing === 'inferred') ? inferredFootnote : '',
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** A table; empty when it has no rows. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : [head, head.map(() => '---'), ...rows].map(row).join('\n');

/** One row of a table. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
