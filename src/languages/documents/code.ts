// From the blocks of a document to code that front ends can read.
import { Excerpting, joined, slice, verbatim, type Embedded, type Excerpt } from '../../analysis/embedded';
import { kindOf, type Kind } from '../data/names';
import { linesOf, type Block, type Document, type Line } from './document';
import { guess, isCommand, isMessage, PROMPTS, WRAPPING, type Prompt } from './names';

/** Code that is handed on, and the lines of the document that are left, in no order. */
export interface Sorted { embedded: Embedded[]; left: Line[] }

/** Sorts a document into code by language, and the rest. */
export function sort(text: string, { blocks, prose, language, inner = [] }: Document): Sorted {
  const usual = language ?? mostUsed(blocks);
  const kinds = new Map<string, { kind: Kind; excerpts: Excerpt[] }>();
  const left: Line[] = [];
  const give = (kind: Kind, excerpt: Excerpt): void => {
    const key = kind.language + (kind.extension ?? '');
    const known = kinds.get(key) ?? { kind, excerpts: [] };
    kinds.set(key, known);
    known.excerpts.push(excerpt);
  };
  for (const block of blocks) {
    const kind = kindOfBlock(block, block.excerpt?.text ?? codeOf(text, block.lines), usual);
    if (!kind) block.lines.forEach(line => left.push(line));
    else if (block.excerpt) give(kind, withoutPrompts(block.excerpt, PROMPTS[kind.language]));
    else {
      const { typed, printed } = session(text, block.lines, PROMPTS[kind.language]);
      left.push(...printed);
      give(kind, excerptOf(text, typed, kind.language));
    }
  }
  const { silent, sending } = runs(text, prose);
  for (const line of sending) {
    const commands = inlineCommands(text, line);
    if (commands.length === 0) {
      left.push(line);
      continue;
    }
    for (const { from, to } of commands) give({ language: 'shell' }, onOneLine(text, from, to));
    left.push(...commands.map(({ from }, i) => ({ from: commands[i - 1]?.to ?? line.from, to: from })), { from: commands.at(-1)!.to, to: line.to });
  }
  const embedded = [...kinds.values()].map(({ kind, excerpts }) => {
    const { lead, end } = WRAPPING[kind.language] ?? {};
    return { ...kind, ...(lead !== undefined && { lead }), blocks: excerpts.sort((a, b) => startOf(a) - startOf(b)).map(one => ended(one, end)) };
  });
  return { embedded: [...embedded, ...inner.map(({ extension, excerpt }) => ({ language: 'document', extension, blocks: [excerpt] }))], left: left.concat(silent) };
}

const ended = (excerpt: Excerpt, end?: string): Excerpt => (end === undefined ? excerpt : joined([excerpt, verbatim(end)]));
const startOf = ({ stretches }: Excerpt): number => stretches[0]?.from ?? 0;

/** The language that most blocks name; the shell is beside the point. */
function mostUsed(blocks: readonly Block[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { info } of blocks) {
    const language = info === undefined ? undefined : kindOf(info)?.language;
    if (language !== undefined && language !== 'shell' && language !== 'yaml') counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Names that say nothing of the language. */
const NEUTRAL = /^[\s{.]*(?:te?xt|plain(?:text)?|none|no-?highlight|raw|code|example)\b/i;

/** A block that names no language is a command if it looks like one, or else in the language of the others. */
function kindOfBlock({ info, unsure }: Block, code: string, usual: string | undefined): Kind | undefined {
  if (info !== undefined && info.trim() !== '' && !NEUTRAL.test(info)) return kindOf(info) ?? (isMessage(code, info) ? { language: 'http' } : undefined);
  if (isCommand(code)) return { language: 'shell' };
  if (isMessage(code)) return { language: 'http' };
  const guessed = guess(code);
  const language = unsure || info ? guessed : usual ?? guessed;
  return language === undefined ? undefined : { language };
}

const codeIn = (text: string, { from, to }: Line): string => text.slice(from, to);
const codeOf = (text: string, lines: readonly Line[]): string => lines.map(line => codeIn(text, line)).join('\n');

/** What is typed in a session and what is printed. Without prompts everything is typed. */
function session(text: string, lines: readonly Line[], prompt: Prompt | undefined): { typed: Line[]; printed: Line[] } {
  if (!prompt || !lines.some(({ from, to }) => prompt.first.test(text.slice(from, to)))) return { typed: [...lines], printed: [] };
  const typed: Line[] = [];
  const printed: Line[] = [];
  let open = '';
  for (const { from, to } of lines) {
    const line = text.slice(from, to);
    const first = prompt.first.exec(line);
    const more = prompt.more?.exec(line);
    if (first && !isOpen(open)) {
      typed.push({ from: from + first[0].length, to });
      open = line.slice(first[0].length);
    } else if (isOpen(open) || more) {
      // Some write the prompt in front of each line of a command.
      const skipped = (more ?? first)?.[0].length ?? 0;
      typed.push({ from: from + skipped, to });
      open += `\n${line.slice(skipped)}`;
    } else printed.push({ from, to });
  }
  return { typed, printed };
}

/** What is typed of a session that is no part of the document as it is; without prompts all of it. */
function withoutPrompts(excerpt: Excerpt, prompt: Prompt | undefined): Excerpt {
  const { typed, printed } = session(excerpt.text, linesOf(excerpt.text), prompt);
  return printed.length === 0 && typed[0]?.from === 0 ? excerpt : joined(typed.map(({ from, to }) => slice(excerpt, from, to)));
}

/** Whether a command goes on in the next line: a backslash at its end, or a quote that is not closed. */
function isOpen(command: string): boolean {
  if (/\\\s*$/.test(command)) return true;
  let quote = '';
  for (let i = 0; i < command.length; i++) {
    const letter = command[i]!;
    if (letter === '\\' && quote !== "'") i++;
    else if (quote === '' ? letter === '"' || letter === "'" : letter === quote) quote = quote === '' ? letter : '';
  }
  return quote !== '';
}

/** Lines as one text. */
function excerptOf(text: string, lines: readonly Line[], language: string): Excerpt {
  const excerpt = new Excerpting(text);
  const drop = WRAPPING[language]?.drop;
  for (const { from, to } of lines) {
    let start = from;
    for (const match of drop ? text.slice(from, to).matchAll(drop) : []) {
      excerpt.take(start, from + match.index);
      start = from + match.index + match[0].length;
    }
    excerpt.take(start, to).add('\n');
  }
  return excerpt;
}

/** What every such command begins with: few lines of a long text hold any of it. */
const SENDERS = /(?:curl|wget|gh api|http)\s/g;
/** How commands are quoted in prose: Markdown's and most others' backticks, Org's and Textile's single marks. */
const QUOTED = /(`+)\s*(?:\$\s+)?((?:curl|wget|gh api|http)\s[^`]+?)\s*\1|(?<=^|[\s(])([=~@])((?:curl|wget|gh api)\s.+?)\3(?=$|[\s.,;:)])/g;
/** A line of nothing else, behind a prompt or a mark of quotation, or the end of one after a colon; with either that or an option it may be an item of a list. */
const UNQUOTED = /^(?:.*:|\s*bc\.)?[\s>]*(?:(?:[-*+]|\d+[.)])\s+(?=[$%]\s|(?:curl|wget)\s+-))?(?:[~\w./@-]*[$%#]\s+)?((?:curl|wget)\s(?:.|\\[ \t]*\n)*(?:https?:\/\/|-X\b)(?:.|\\[ \t]*\n)*)$/;
/** How many lines one command in prose may take. */
const MOST_LINES = 20;

/** Lines of prose in which nothing begins like a command, and the others, those that share a command as one. */
function runs(text: string, prose: readonly Line[]): { silent: readonly Line[]; sending: readonly Line[] } {
  const senders = [...Array.from(text.matchAll(SENDERS), ({ index }) => index), Infinity];
  const silent: Line[] = [];
  const sending: Line[] = [];
  let next = 0;
  for (let i = 0; i < prose.length; i++) {
    const line = prose[i]!;
    while (senders[next]! < line.from) next++;
    if (senders[next]! >= line.to) {
      silent.push(line);
      continue;
    }
    i = Math.max(endOfQuoted(text, prose, i), endOfContinued(text, prose, i));
    sending.push({ from: line.from, to: prose[i]!.to });
  }
  return { silent, sending };
}

/** A command in quotes that are not closed in this line. */
const UNCLOSED = /(?<!`)`(?:\$\s+)?(?:curl|wget|gh api|http)\s[^`]*$/;

/** The line in which the quotes are closed that one opens around a command; that line itself, if none. */
function endOfQuoted(text: string, prose: readonly Line[], at: number): number {
  if (!UNCLOSED.test(codeIn(text, prose[at]!))) return at;
  const isNext = (line: number): boolean => /^\r?\n$/.test(text.slice(prose[line]!.to, prose[line + 1]?.from));
  const isClosed = (line: number): boolean => codeIn(text, prose[line]!).includes('`');
  let end = at;
  while (end - at < MOST_LINES && end + 1 < prose.length && isNext(end) && (end === at || !isClosed(end))) end++;
  return end > at && isClosed(end) ? end : at;
}

/** A line that begins with a command, behind a prompt or a mark of quotation. */
const BEGINS = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+(?=[$%]\s|(?:curl|wget)\s+-))?(?:[$%#]\s+)?(?:curl|wget)\s/;

/** The last of the lines that a command goes on in behind a backslash. */
function endOfContinued(text: string, prose: readonly Line[], at: number): number {
  let end = at;
  if (BEGINS.test(codeIn(text, prose[at]!))) while (end - at < MOST_LINES && end + 1 < prose.length && /\\[ \t]*$/.test(text.slice(prose[end]!.from, prose[end]!.to))) end++;
  return end;
}

/** Quoted code goes on in the next line as if there were a space between them, unless the shell itself makes one line of both. */
function onOneLine(text: string, from: number, to: number): Excerpt {
  const excerpt = new Excerpting(text);
  let start = from;
  for (const { 0: broken, index } of text.slice(from, to).matchAll(/(?<!\\[ \t]*)\n[\s>]*/g)) {
    excerpt.take(start, from + index).add(' ');
    start = from + index + broken.length;
  }
  return excerpt.take(start, to);
}

/** Commands in the middle of prose: in quotes of their own, or a line of nothing else. */
function inlineCommands(text: string, { from, to }: Line): Line[] {
  const line = text.slice(from, to);
  const quoted = [...line.matchAll(QUOTED)].map(match => {
    const code = (match[2] ?? match[4])!;
    const start = from + match.index + match[0].indexOf(code);
    return { from: start, to: start + code.length };
  });
  if (quoted.length > 0) return quoted;
  const whole = UNQUOTED.exec(line)?.[1];
  return whole === undefined ? [] : [{ from: to - whole.length, to }];
}
