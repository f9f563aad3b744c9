// Aliases of git that are commands of the shell: `token = "!f() { curl … | jq -r .token; }; f"`.
import { Excerpting, type Embedded } from '../../analysis/embedded';

/** https://git-scm.com/docs/git-config#_syntax: a line may go on in the next one. */
const VALUE = /^[ \t]*[\w.-]+[ \t]*=[ \t]*((?=["\\]*!)(?:\\[^]|[^\\\n])*)/gm;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '', '\n': '' };

/** The commands of the aliases in a configuration. */
export function readGitConfig(text: string): Embedded[] {
  return [...text.matchAll(VALUE)].map(({ 0: line, 1: value = '', index }) => ({ language: 'shell', blocks: [command(text, index + line.length - value.length, index + line.length)] }));
}

/** What a value says: without its own quotes, its escapes and a comment behind it. */
function command(text: string, start: number, end: number): Excerpting {
  const excerpt = new Excerpting(text);
  let isQuoted = false;
  let from = start;
  let at = start;
  const put = (said: string, length: number): void => { excerpt.take(from, at).put(said, at, at + length); at += length; from = at; };
  while (at < end) {
    const char = text[at]!;
    if (char === '\\') put(ESCAPES[text[at + 1] ?? ''] ?? text[at + 1] ?? '', 2);
    else if (char === '"') { isQuoted = !isQuoted; put('', 1); }
    else if (char === '!' && excerpt.text === '' && from === at) put('', 1);
    else if (/[#;]/.test(char) && !isQuoted) break;
    else at++;
  }
  return excerpt.take(from, at).add('\n');
}
