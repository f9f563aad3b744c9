// What an annotation says of a finding, wherever annotations are made.
import type { Finding, RuleText } from '../../model';
import { clip, logSafe, sentence, visible } from './escape';
import { worstFirst } from './summary';

const titleLength = 255;

/** Real calls come first, so that stubs and prose only take the places that are left. */
const roles: readonly Finding['role'][] = ['call', 'comment', 'client', 'mock', 'mention'];

/** The same findings, the worst and most real first. */
export const inOrderOfWeight = (findings: readonly Finding[]): Finding[] =>
  worstFirst(roles.flatMap((role) => findings.filter((finding) => finding.role === role)));

/** What the rule is about, its id, and how sure that is. */
export function annotationTitle(finding: Finding, rules: readonly RuleText[]): string {
  const title = rules.find((rule) => rule.id === finding.rule)?.title;
  const doubt = finding.confidence === 'certain' ? '' : ` (${finding.confidence})`;
  return clip(logSafe(sentence(`${title ? `${title}: ` : ''}${finding.rule}${doubt}`)), titleLength);
}

/** What is wrong and what to do instead, at most so long. */
export function annotationMessage({ message: said, advice }: Finding, most: number): string {
  const rest = advice ? ['', '', `Instead: ${sentence(advice.summary)}`, ...advice.links.slice(0, 1).map(link)].join('\n') : '';
  // A long message gives way to the advice, but keeps half of the room.
  const room = Math.max(most - rest.length, most / 2);
  return clip(logSafe(clip(sentence(said), room) + rest), most);
}

const link = ({ title, url }: { title: string; url: string }) => `${sentence(title)}: ${visible(url)}`;
