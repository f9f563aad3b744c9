import type { Advice } from '../../model';
import { sentence, visible } from './escape';
import { inferredFootnote, inferredMark } from './summary';

const width = 100;

/** An advice as indented lines of plain text. */
export function adviceLines(advice: Advice, about: string): string[] {
  const pad = Math.max(0, ...advice.inputs.map((input) => sentence(input.old).length));
  const inferred = [...advice.steps, ...advice.inputs, ...advice.alternatives].some((item) => item.standing === 'inferred');
  return [
    `What to do instead of ${visible(about)}`,
    ...wrap(advice.summary, '  '),
    ...advice.steps.flatMap((step, index) => wrap(step.text + inferredMark(step), `  ${index + 1}. `)),
    ...part('What the inputs become', advice.inputs.flatMap((input) =>
      wrap(`${input.new ?? 'nothing'}: ${input.why}${inferredMark(input)}`, `    ${sentence(input.old).padEnd(pad)} → `))),
    ...(advice.disappears.length > 0 ? wrap(advice.disappears.join('; '), '  No longer needed: ', '    ') : []),
    ...(advice.library ? [`  With ${visible(advice.library.package)}`, `    ${sentence(advice.library.call)}`] : []),
    ...part('Otherwise', advice.alternatives.flatMap((other) => wrap(`${other.when}: ${other.use}${inferredMark(other)}`, '    - '))),
    ...part('Read more', advice.links.map((link) => `    ${sentence(link.title)}: ${visible(link.url)}`)),
    ...(inferred ? wrap(inferredFootnote, '  ') : []),
  ];
}

const part = (title: string, lines: readonly string[]) => (lines.length > 0 ? [`  ${title}`, ...lines] : []);

/** Folds a text at spaces; later lines line up below the first unless told otherwise. */
function wrap(text: string, lead: string, later = ' '.repeat(lead.length)): string[] {
  const lines: string[] = [];
  let line = lead;
  let empty = true;
  for (const word of sentence(text).split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = later;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
