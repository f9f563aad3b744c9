// What a review comment says.
import type { Finding } from '../model';
import { logSafe } from '../reporters/parts/escape';
import { code, link, prose } from '../reporters/parts/markdown-text';
import { mark } from './marker';
import { CLOSED, type Said } from './review-plan';

/** A comment on a finding. `elsewhere`: it does not stand at the finding itself. `suggested`: what to write instead. */
export function reviewText(finding: Finding, key: string, prefix: string, elsewhere = false, suggested = ''): string {
  const { severity, message, advice, rule, path, line, fingerprint } = finding;
  const library = advice?.library;
  const blocks = [
    `**${severity}** ${prose(message)}`,
    elsewhere ? `This line is part of the call at ${code(`${prefix}${path}:${line}`)}.` : '',
    advice ? `Instead: ${prose(advice.summary)}${library ? ` With ${code(library.package)}: ${code(library.call, 1000)}` : ''}` : '',
    [code(rule), ...(advice?.links.slice(0, 2).map(link) ?? [])].join(' · '),
    mark('finding', key, fingerprint),
  ];
  // Nothing is changed in what people take over; the block comes in front, where it is seen.
  const [first, ...rest] = blocks.filter(block => block !== '').map(logSafe);
  return [first, suggested, ...rest].filter(block => block !== '').join('\n\n');
}

/** The same comment, once its finding is gone. */
export const closedText = ({ body }: Said): string => `${CLOSED} The comment stays for the answers to it.\n\n${body}`;
