// Dockerfiles: what RUN, CMD and their like run.
import { Excerpting, type Embedded } from '../../analysis/embedded';

const INSTRUCTION = /^[ \t]*(?:ONBUILD\s+)?(RUN|CMD|ENTRYPOINT|SHELL|ENV|ARG|HEALTHCHECK)\s+/i;
const FLAG = /--\w[\w-]*=\S+\s+/y;

/** The commands of a Dockerfile, as one script: each sees the variables before it. */
export function readDockerfile(text: string): Embedded[] {
  const excerpt = new Excerpting(text);
  const lines = text.split('\n');
  let start = 0;
  for (let i = 0; i < lines.length; i++) {
    const from = start;
    const match = INSTRUCTION.exec(lines[i]!);
    start += lines[i]!.length + 1;
    if (!match) continue;
    // A backslash goes on; comments and empty lines in between don't end it.
    let last = i;
    while (last + 1 < lines.length && (/\\\s*$/.test(lines[last]!) || /^\s*(?:#.*)?$/.test(lines[last]!) && last > i)) start += lines[++last]!.length + 1;
    const heredoc = /<<-?\s*["']?(\w+)["']?/.exec(lines[i]!);
    if (heredoc) while (last + 1 < lines.length && lines[last]!.trim() !== heredoc[1]) start += lines[++last]!.length + 1;
    instruction(text, match[1]!.toUpperCase(), from + match[0].length, Math.min(start - 1, text.length), excerpt);
    i = last;
  }
  return excerpt.text === '' ? [] : [{ language: 'shell', blocks: [excerpt] }];
}

function instruction(text: string, name: string, from: number, to: number, excerpt: Excerpting): void {
  let start = from;
  FLAG.lastIndex = start;
  for (let flag = FLAG.exec(text); flag; flag = FLAG.exec(text)) start = FLAG.lastIndex;
  const said = text.slice(start, to);
  if (name === 'ENV' || name === 'ARG') {
    for (const [, key = '', value = ''] of said.matchAll(/(\w+)(?:=|\s+)("[^"]*"|[^\s\\]+)/g)) excerpt.add(`${key}=${value}\n`);
  } else if (/^\s*\[/.test(said)) words(text, start, to, excerpt);
  else {
    const heredoc = /^<<-?\s*["']?(\w+)["']?[^\n]*\n/.exec(said);
    const body = heredoc ? { start: start + heredoc[0].length, end: start + said.lastIndexOf(heredoc[1]!) } : { start, end: to };
    // Comments between continued lines are no part of the command.
    let at = body.start;
    for (const comment of text.slice(body.start, body.end).matchAll(/^[ \t]*#[^\n]*\n/gm)) {
      if (heredoc) break;
      excerpt.take(at, body.start + comment.index);
      at = body.start + comment.index + comment[0].length;
    }
    excerpt.take(at, Math.max(at, body.end)).add('\n');
  }
}

/** `["sh", "-c", "…"]`. */
function words(text: string, from: number, to: number, excerpt: Excerpting): void {
  const found = [...text.slice(from, to).matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(match => ({ start: from + match.index + 1, end: from + match.index + 1 + match[1]!.length }));
  const said = found.map(({ start, end }) => text.slice(start, end));
  const script = said.findIndex((word, i) => i > 0 && /^-\w*c$/.test(word));
  if (script >= 0 && found[script + 1]) excerpt.take(found[script + 1]!.start, found[script + 1]!.end).add('\n');
  else for (const { start, end } of found) excerpt.add(" '").take(start, end).add("'");
  excerpt.add('\n');
}
