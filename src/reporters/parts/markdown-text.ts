import { clip, sentence, visible } from './escape';

/** Text as a code span, in a table or out of one: nothing inside is Markdown, HTML, a mention or a reference. */
export function code(text: string, max = 300): string {
  const content = clip(visible(text), max);
  if (content.trim() === '') return '(empty)';
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^[ `]|[ `]$/.test(content) ? ' ' : '';
  // Backslashes before a pipe are doubled, or they would undo the one that keeps the pipe from ending the cell.
  return fence + space + content.replace(/(\\*)\|/g, '$1$1\\|') + space + fence;
}

/** What is better read as code: text in backticks, addresses, `@names` (packages, mostly) and `#1`, which would become links. */
const literal = /`([^`]+)`|(?:https?:\/\/|www\.)[^\s`]*[^\s`.,;:!?)\]}'"]|(?<![\w./-])[\w./-]*(?:@[\w./-]*\w|#\d+)/giu;

/** A text for people as one line of Markdown; all that would be markup is escaped. */
export function prose(text: string, max = 2000): string {
  const line = clip(sentence(text), max);
  const parts: string[] = [];
  let done = 0;
  for (const match of line.matchAll(literal)) {
    const between = line.slice(done, match.index);
    // Two code spans side by side would read as one.
    parts.push(between === '' && done > 0 ? ' ' : plain(between), code(match[1] ?? match[0], max));
    done = match.index + match[0].length;
  }
  const all = parts.join('') + plain(line.slice(done));
  return all.replace(/^[-+=]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}

const plain = (text: string) => text
  .replace(/[\\`*_~[\]|#]/g, '\\$&')
  .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  // Two dollar signs are a formula for GitHub; this is its own advice against that.
  .replaceAll('$', '<span>$</span>');

/** A link, or the bare texts if the address is no web address. */
export function link({ title, url }: { title: string; url: string }): string {
  const address = visible(url);
  if (!/^https?:\/\/[^\s\\]+$/i.test(address)) return `${prose(title)} ${code(address)}`;
  // No code spans in here: inside a link's text nothing may become a link of its own, and nothing does once escaped.
  return `[${plain(sentence(title))}](${address.replace(/[()<>|`"[\]*_~$]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}
