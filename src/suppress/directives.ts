// What the comments of this program say: which findings are to be ignored, and why.
import { didYouMean, unknownRule } from '../errors';
import type { Place } from '../model';

/** What every such comment holds; files without it are never looked at for them. */
export const MARKER = 'authorizations-lint-ignore';

/** How far an ignore reaches. */
export type Reach = 'next-line' | 'line' | 'start' | 'end' | 'file';
const REACHES = ['next-line', 'line', 'start', 'end', 'file'] as const satisfies readonly Reach[];

/** What an ignore says. */
export interface Directive {
  reach: Reach;
  /** Rules, checks or operations, as in the configuration. */
  rules: readonly string[];
  reason: string | null;
  at: Place;
}

/** What is wrong with one, in a sentence, and where. */
export interface Fault { at: Place; message: string }

/** What a directive may say. */
export interface Terms {
  /** Every name that can be ignored. */
  rules: readonly string[];
  /** Rules that are there and can't be ignored. */
  fixed: readonly string[];
  reasons: 'required' | 'optional';
}

/** Where a directive stands in a text. */
export interface Found { start: number; end: number; /** What follows the marker: `-line`. */ reach: string; said: string }

/** A reason is shown; what looks like one of GitHub's tokens or secrets in it is not. */
const TOKENS = /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|[0-9a-f]{40})\b/gi;

/** A comment of this program begins with the marker, on whichever of its lines. */
const LINE = new RegExp(String.raw`^[ \t]*[*#/;!%"-]*[ \t]*(${MARKER}([\w-]*))([^\n]*)$`, 'gm');

/** The directives in what a comment says, which begins at `from`. */
export function directivesIn(said: string, from: number): Found[] {
  return [...said.matchAll(LINE)].map(match => {
    const [whole, name = '', reach = '', rest = ''] = match;
    const start = from + match.index + whole.length - rest.length - name.length;
    return { start, end: start + name.length + rest.trimEnd().length, reach, said: rest };
  });
}

/** What a directive comes to. One with a fault may still hold for the rules that it names well. */
export function readDirective({ reach: name, said }: Pick<Found, 'reach' | 'said'>, at: Place, terms: Terms): { directive?: Directive; faults: Fault[] } {
  const reach = REACHES.find(each => `-${each}` === name);
  // What is wrong at the start of a stretch says nothing against its end.
  const fault = (message: string): { directive?: Directive; faults: Fault[] } => ({ ...(reach === 'start' && { directive: { reach, rules: [], reason: null, at } }), faults: [{ at, message }] });
  if (reach === undefined) {
    const shown = name === '' ? `\`${MARKER}\` must say how far it reaches` : `There is no \`${MARKER}${name}\``;
    return fault(`${shown}: write ${REACHES.map(each => `\`-${each}\``).join(', ')}.${didYouMean(name, REACHES.map(each => `-${each}`))}`);
  }
  const dashes = /(?:^|[ \t])--+(?:[ \t]|$)/.exec(said);
  const names = dashes ? said.slice(0, dashes.index) : said;
  const rules = names.split(/[\s,]+/).filter(word => word !== '');
  const reason = (dashes ? said.slice(dashes.index + dashes[0].length) : '').trim().replace(TOKENS, '…') || null;
  if (reach === 'end') return { directive: { reach, rules, reason, at }, faults: [] };
  if (rules.length === 0) return fault(`\`${MARKER}-${reach}\` must name what it ignores: a rule, a check or an operation, such as \`retired\`.`);
  if (reason === null && terms.reasons === 'required') return fault(`\`${MARKER}-${reach} ${rules.join(', ')}\` must say why, behind two dashes: \`-- the reason\`.`);
  const bad = rules.filter(rule => !terms.rules.includes(rule));
  const faults = bad.map(rule => ({ at, message: terms.fixed.includes(rule) ? `\`${rule}\` can't be ignored: mend or remove the comment that it is about.` : sentence(unknownRule(rule, terms.rules)) }));
  const good = rules.filter(rule => !bad.includes(rule));
  return { ...((good.length > 0 || reach === 'start') && { directive: { reach, rules: good, reason, at } }), faults };
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
