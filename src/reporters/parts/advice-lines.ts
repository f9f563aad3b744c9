import type { Advice } from '../../model';
import { sentence, visible } from './escape';
import { inferredFootnote, inferredMark } from './summary';

const width = 100;

/** An advice, and what it is about. */
export interface Told { about: string; advice: Advice }

/** An advice as indented lines of plain text. What the reader was told before is not said again. */
export function adviceLines({ about, advice }: Told, earlier: readonly Told[] = []): string[] {
  const known = new Set(earlier.flatMap(told => told.advice.inputs.map(keyOf)));
  const inputs = advice.inputs.filter(input => !known.has(keyOf(input)));
  const pad = Math.max(0, ...inputs.map((input) => sentence(input.old).length));
  const alternatives = unsaid(advice, earlier, told => told.alternatives);
  const links = unsaid(advice, earlier, told => told.links);
  const { own, rest } = stepsOf(advice, earlier);
  const gone = advice.disappears.filter(name => !advice.inputs.some(input => input.old === name && input.new === null));
  const inferred = [...own, ...inputs, ...alternatives].some((item) => item.standing === 'inferred');
  return [
    `What to do instead of ${visible(about)}`,
    ...wrap(advice.summary, '  '),
    ...own.flatMap((step, index) => wrap(step.text + inferredMark(step), `  ${index + 1}. `)),
    ...rest,
    ...part('What the inputs become', inputs.flatMap((input) =>
      wrap(`${input.new ?? 'nothing'}: ${input.why}${inferredMark(input)}`, `    ${sentence(input.old).padEnd(pad)} → `))),
    ...(gone.length > 0 ? wrap(gone.join('; '), '  No longer needed: ', '    ') : []),
    ...(advice.library ? [`  With ${visible(advice.library.package)}`, `    ${sentence(advice.library.call)}`] : []),
    ...part('Otherwise', alternatives.flatMap((other) => wrap(`${other.when}: ${other.use}${inferredMark(other)}`, '    - '))),
    ...part('Read more', links.map((link) => `    ${sentence(link.title)}: ${visible(link.url)}`)),
    ...(inferred ? wrap(inferredFootnote, '  ') : []),
  ];
}

const keyOf = (item: object): string => JSON.stringify(item);

/** The items of an advice that none of the earlier ones has. */
function unsaid<T extends object>(advice: Advice, earlier: readonly Told[], of: (advice: Advice) => readonly T[]): readonly T[] {
  const said = new Set(earlier.flatMap(told => of(told.advice).map(keyOf)));
  return of(advice).filter(item => !said.has(keyOf(item)));
}

/** Fewer steps are sooner read again than looked up. */
const WORTH = 3;

/** The steps of its own, and where the others stand if they end as those of an earlier advice do. */
function stepsOf({ steps }: Advice, earlier: readonly Told[]): { own: Advice['steps']; rest: string[] } {
  const [best] = earlier.map(told => ({ told, shared: sharedEnd(steps, told.advice.steps) })).toSorted((a, b) => b.shared - a.shared);
  if (!best || best.shared < WORTH) return { own: steps, rest: [] };
  const first = best.told.advice.steps.length - best.shared + 1;
  const own = steps.slice(0, steps.length - best.shared);
  return { own, rest: wrap(`${own.length > 0 ? 'Then go' : 'Go'} on as for ${best.told.about}, from step ${first}.`, `  ${own.length + 1}. `) };
}

function sharedEnd(one: Advice['steps'], other: Advice['steps']): number {
  const differs = one.findIndex((_, back) => one.at(-1 - back)?.text !== other.at(-1 - back)?.text);
  return differs < 0 ? one.length : differs;
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
