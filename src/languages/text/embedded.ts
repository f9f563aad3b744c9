// Code of other languages in a file: documentation with examples, and commands that are handed to the shell.
import { Excerpting, type Embedded } from '../../analysis/embedded';
import type { SourceFile } from '../../analysis/program';
import type { Lexicon } from './lexicon';
import { lex, type Comment, type Token } from './tokens';

/** A command as one string, and as a list of words. */
const COMMAND = /^\s*(?:curl|wget|gh\s+api|https?\s+(?:-|GET|POST|PUT|PATCH|DELETE))\s/;
const PROGRAM = /^(?:[\w/.-]*\/)?(curl|wget)$/;
/** What is worth looking into. */
const TELLING = /\b(?:curl|wget|gh\s+api|http)\b/;

/** The documents and the commands in a file of this language. */
export function embeddedIn(lexicon: Lexicon): (file: SourceFile) => Embedded[] {
  return ({ text }) => {
    const hasDocuments = lexicon.blockComments.some(([, , document]) => document !== undefined);
    if (!hasDocuments && !TELLING.test(text)) return [];
    const { tokens, comments } = lex(text, lexicon);
    return [...documents(text, comments), ...commands(text, tokens, lexicon)];
  };
}

/** Documentation, by its kind. */
function documents(text: string, comments: readonly Comment[]): Embedded[] {
  const kinds = [...new Set(comments.flatMap(({ document }) => document ?? []))];
  return kinds.map(extension => ({ language: 'document', extension, blocks: [comments.filter(({ document }) => document === extension).reduce((excerpt, { start, end }) => excerpt.take(start, end).add('\n'), new Excerpting(text))] }));
}

/** Each command, behind the constants of the file. */
function commands(text: string, tokens: readonly Token[], lexicon: Lexicon): Embedded[] {
  const found: Embedded[] = [];
  const constants = new Map<string, string>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    noteConstant(tokens, i, constants, lexicon, text);
    if (token.kind !== 'string') continue;
    const said = plain(token, text);
    const excerpt = new Excerpting(text).add([...constants].map(([name, value]) => `${name}='${value}'\n`).join(''));
    if (COMMAND.test(said)) i = joined(tokens, i, excerpt, lexicon, text);
    else if (PROGRAM.test(said)) listed(tokens, i, excerpt, text);
    else continue;
    found.push({ language: 'shell', blocks: [excerpt.add('\n')] });
  }
  return found;
}

/** `name = "text"`. */
function noteConstant(tokens: readonly Token[], at: number, constants: Map<string, string>, { assign }: Lexicon, text: string): void {
  const [name, operator, value, after] = tokens.slice(at, at + 4);
  if (name?.kind !== 'name' || !operator || !assign.includes(operator.text) || value?.kind !== 'string') return;
  const said = plain(value, text);
  if (/^[\w:/.@-]+$/.test(said) && (!after || after.kind === 'line' || after.text === ';' || after.text === ',')) constants.set(variable(name.text), said);
}

/** The text of a string; what is put in is left out. */
const plain = ({ pieces = [] }: Token, text: string): string => pieces.map(({ kind, start, end }) => (kind === 'content' ? text.slice(start, end) : kind === 'escape' ? text.slice(start + 1, end) : '$x')).join('');

/** A name as the shell can have it. */
const variable = (name: string): string => name.replace(/^\W+/, '').replace(/\W+$/, '').replace(/\W+/g, '_') || 'x';

/** A command in one string, or in several that are joined; the index of its last token. */
function joined(tokens: readonly Token[], from: number, excerpt: Excerpting, lexicon: Lexicon, text: string): number {
  let i = from;
  for (;;) {
    const token = tokens[i]!;
    if (token.kind === 'string') inside(token, excerpt, text);
    else excerpt.put(`\${${variable(token.text)}}`, token.start, token.end);
    const operator = tokens[i + 1];
    const next = tokens[i + 2];
    if (!operator || !next || !(lexicon.join.includes(operator.text) || (lexicon.adjacent && operator.kind === 'string'))) return i;
    i += operator.kind === 'string' ? 1 : 2;
    if (tokens[i]!.kind !== 'string' && tokens[i]!.kind !== 'name') return i;
  }
}

function inside({ pieces = [] }: Token, excerpt: Excerpting, text: string): void {
  for (const { kind, start, end } of pieces) {
    if (kind === 'content') excerpt.take(start, end);
    else if (kind === 'escape') excerpt.put(unescaped(text.slice(start, end)), start, end);
    else excerpt.put(`\${${variable(text.slice(start, end))}}`, start, end);
  }
}

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '' };
const unescaped = (escape: string): string => SIMPLE[escape[1]!] ?? escape.slice(1);

/** A command in words of their own: `"curl", "-X", "POST", url`. */
function listed(tokens: readonly Token[], from: number, excerpt: Excerpting, text: string): void {
  let level = 0;
  for (let i = from; i < tokens.length && i < from + 80; i++) {
    const token = tokens[i]!;
    if (token.kind === 'open') level++;
    else if (token.kind === 'close' && --level < 0) return;
    else if (token.text === ';' || (token.kind === 'line' && level === 0 && tokens[i - 1]?.text !== ',')) return;
    else if (token.kind === 'string') {
      const quote = plain(token, text).includes("'") ? '"' : "'";
      const isBare = i === from || /^[\w/.:@$=-]*$/.test(plain(token, text));
      excerpt.add(i === from ? '' : ' ');
      if (!isBare) excerpt.add(quote);
      inside(token, excerpt, text);
      if (!isBare) excerpt.add(quote);
    } else if (token.kind === 'name' && !/^(?:nil|null|None|undef|true|false|t)$/.test(token.text)) excerpt.add(' ').put(`"\${${variable(token.text)}}"`, token.start, token.end);
  }
}
