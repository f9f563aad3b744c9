// Code of other languages in a file: documentation with examples, and commands that are handed to the shell.
import { Excerpting, type Embedded } from '../../analysis/embedded';
import type { SourceFile } from '../../analysis/program';
import { COMMAND, isOnlySaid, several, variable, variableName } from '../grammar/commands';
import type { Lexicon } from './lexicon';
import { lex, type Comment, type Token } from './tokens';

/** What leads to a command: `!curl` in an editor. */
const LEAD = /^\s*:?!\s*/;
/** The first of a list of words. */
const PROGRAM = /^(?:[\w/.-]*\/)?(curl|wget)$/;
/** What is worth looking into. */
const TELLING = /\b(?:curl|wget|gh\s+api|http)\b/;

/** The documents and the commands in a file of this language. */
export function embeddedIn(lexicon: Lexicon): (file: SourceFile) => Embedded[] {
  return ({ text }) => {
    const hasDocuments = lexicon.blockComments.some(([, , document]) => document !== undefined);
    if (!hasDocuments && !lexicon.runs && !TELLING.test(text)) return [];
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
    const script = scriptIn(token, lexicon, text);
    if (script) found.push(script);
    const started = lexicon.starts && startedBy(tokens, i, lexicon.starts, text);
    if (started) { found.push({ language: 'shell', blocks: [started] }); continue; }
    if (token.kind !== 'string') continue;
    const said = plain(token, text);
    if (isOnlySaid(text, token.start) && !lexicon.shell?.test(text.slice(token.start, token.start + 2))) continue;
    const excerpt = new Excerpting(text).add([...constants].map(([name, value]) => `${name}='${value}'\n`).join(''));
    if (COMMAND.test(said.replace(LEAD, ''))) i = joined(tokens, i, excerpt, lexicon, text);
    // `execlp("curl", "curl", …)`: the name that the program sees comes second.
    else if (PROGRAM.test(said) && !(tokens[i + 1]?.text === ',' && tokens[i + 2]?.kind === 'string' && PROGRAM.test(plain(tokens[i + 2]!, text)))) listed(tokens, i, excerpt, lexicon, text);
    else continue;
    found.push({ language: 'shell', blocks: [excerpt.add('\n')] });
  }
  return found;
}

/** A script in a here-document of the language that runs it: `python << EOF`. */
function scriptIn({ kind, start, pieces = [] }: Token, { runs }: Lexicon, text: string): Embedded | undefined {
  const word = runs && kind === 'string' ? /^[a-z]{2}/.exec(text.slice(start, start + 2))?.[0] : undefined;
  const language = word === undefined ? undefined : runs?.[word];
  return language === undefined ? undefined : { language, blocks: [pieces.reduce((excerpt, piece) => excerpt.take(piece.start, piece.end), new Excerpting(text)).add('\n')] };
}

/** A program that a command starts with the options that it is given: `Start-Process curl -ArgumentList '-X', 'POST', $url`. */
function startedBy(tokens: readonly Token[], at: number, { command, option }: NonNullable<Lexicon['starts']>, text: string): Excerpting | undefined {
  if (tokens[at]?.kind !== 'name' || !command.test(tokens[at].text)) return undefined;
  let level = 0;
  const end = tokens.slice(at, at + MAX_TOKENS).findIndex(({ kind }) => { level += kind === 'open' ? 1 : kind === 'close' ? -1 : 0; return level < 0 || (kind === 'line' && level === 0); });
  const statement = tokens.slice(at, at + (end < 0 ? MAX_TOKENS : end));
  const program = statement.find(token => STARTED.test(token.kind === 'string' ? plain(token, text) : token.text));
  const from = statement.findIndex(({ kind, text: name }) => kind === 'name' && option.test(name));
  if (!program || from < 0) return undefined;
  const rest = statement.slice(from + 1);
  const next = rest.findIndex(({ kind, text: name }) => kind === 'name' && name.startsWith('-'));
  const words = rest.slice(0, next < 0 ? undefined : next).filter(({ kind, text: name }) => kind === 'string' || (kind === 'name' && name.startsWith('$')));
  const excerpt = new Excerpting(text).put('curl', program.start, program.end);
  for (const word of words) {
    // All options in one text.
    const quote = words.length === 1 || word.kind !== 'string' || /^[\w/.:@$=-]*$/.test(plain(word, text)) ? '' : "'";
    excerpt.add(` ${quote}`);
    if (word.kind === 'string') inside(word, excerpt, text);
    else excerpt.put(variable(word.text), word.start, word.end);
    excerpt.add(quote);
  }
  return excerpt.add('\n');
}

const STARTED = /^(?:[\w:/\\.-]*[/\\])?curl(?:\.exe)?$/i;

/** `name = "text"`. */
function noteConstant(tokens: readonly Token[], at: number, constants: Map<string, string>, { assign }: Lexicon, text: string): void {
  const [name, operator, value, after] = defined(tokens, at, text) ?? tokens.slice(at, at + 4);
  if (name?.kind !== 'name' || (operator && !assign.includes(operator.text)) || value?.kind !== 'string') return;
  const said = plain(value, text);
  if (/^[\w:/.@-]+$/.test(said) && (!after || after.kind === 'line' || after.text === ';' || after.text === ',')) constants.set(variableName(name.text), said);
}

/** `#define NAME "text"`. */
function defined(tokens: readonly Token[], at: number, text: string): (Token | undefined)[] | undefined {
  const [word, name, value, after] = tokens.slice(at, at + 4);
  return word && /^#?\s*define$/.test(word.text) && name && text.slice(word.start - 1, word.end).includes('#') ? [name, undefined, value, after] : undefined;
}

/** The text of a string; what is put in is left out. */
const plain = ({ pieces = [] }: Token, text: string): string => pieces.map(({ kind, start, end }) => (kind === 'content' ? text.slice(start, end) : kind === 'escape' ? text.slice(start + 1, end) : '$x')).join('');

/** A command in one string, or in several that are joined; the index of its last token. */
function joined(tokens: readonly Token[], from: number, excerpt: Excerpting, lexicon: Lexicon, text: string): number {
  const by = tokens[from - 1]?.kind === 'open' ? tokens[from - 2]?.text ?? '' : tokens[from - 1]?.text ?? '';
  const isPasted = PASTES.test(by);
  for (let at = from; ;) {
    const end = operandAt(tokens, at, lexicon);
    const token = tokens[at]!;
    if (token.kind === 'string') inside(token, excerpt, text, at === from);
    else if (token.kind === 'number') excerpt.take(token.start, token.end);
    else if (PASTES.test(token.text) && tokens[at + 1]?.kind === 'open' && end > at + 1) pasted(tokens.slice(at + 2, end), excerpt, text);
    else excerpt.put(variable(text.slice(token.start, tokens[end]!.end)), token.start, tokens[end]!.end);
    const next = nextOperand(tokens, end + 1, lexicon, isPasted);
    if (next === undefined) return end;
    if (by === 'paste') excerpt.add(' ');
    at = next;
  }
}

/** Functions that put text together of all they are given. */
const PASTES = /^(?:concat|str|paste0?|strcat|format)$/;

/** The last token of the operand that begins here: a string, or a name with what it is called with and the members of it. */
function operandAt(tokens: readonly Token[], from: number, { members }: Lexicon): number {
  let at = from;
  if (tokens[at]!.kind === 'open') return closing(tokens, at);
  if (tokens[at]!.kind !== 'name') return at;
  for (;;) {
    const next = tokens[at + 1];
    if (next?.kind === 'open' && !next.spaced) at = closing(tokens, at + 1);
    else if (next && !next.spaced && members.includes(next.text) && tokens[at + 2]?.kind === 'name') at += 2;
    else return at;
  }
}

/** Where the next part of a joined text begins. */
function nextOperand(tokens: readonly Token[], at: number, lexicon: Lexicon, isPasted: boolean): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const isSeparator = lexicon.join.includes(token.text) || (isPasted && token.text === ',');
  // In C, a name in capitals beside a string is one too.
  const isBeside = lexicon.adjacent && (token.kind === 'string' || (lexicon.define !== undefined && /^[A-Z][A-Z\d_]*$/.test(token.text)));
  const next = isSeparator ? at + 1 : isBeside || isPasted ? at : undefined;
  const kind = next === undefined ? undefined : tokens[next]?.kind;
  return kind === 'string' || kind === 'name' || kind === 'number' || kind === 'open' ? next : undefined;
}

/** The bracket that closes the one here. */
function closing(tokens: readonly Token[], open: number): number {
  let level = 0;
  for (let i = open; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'open') level++;
    else if (tokens[i]!.kind === 'close' && --level === 0) return i;
  }
  return tokens.length - 1;
}

function inside({ pieces = [] }: Token, excerpt: Excerpting, text: string, isFirst = false): void {
  pieces.forEach(({ kind, start, end }, i) => {
    if (kind === 'content') excerpt.take(start + (isFirst && i === 0 ? LEAD.exec(text.slice(start, end))?.[0].length ?? 0 : 0), end);
    else if (kind === 'escape') excerpt.put(unescaped(text.slice(start, end)), start, end);
    else excerpt.put(variable(text.slice(start, end)), start, end);
  });
}

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '' };
const unescaped = (escape: string): string => SIMPLE[escape[1]!] ?? escape.slice(1);

/** Functions that only hold the words together. */
const LISTS = /^(?:c|list|paste|vec|vector|concatenate|strvec|listOf|arrayOf|of|asList|split)$/i;
/** Functions that fill in a pattern, which stands first. */
const FORMATS = /^(?:s?printf|format|string_format|str_format|fmt)$/i;
const NOTHING = /^(?:nil|null|None|undef|true|false|t)$/i;

/** A command in words of their own: `"curl", "-X", "POST", url`. */
function listed(tokens: readonly Token[], from: number, excerpt: Excerpting, lexicon: Lexicon, text: string): void {
  let level = 0;
  const apart = heldApart(tokens, from);
  for (let i = from, limit = from + MAX_TOKENS; i < tokens.length && i < limit; i++) {
    if (apart !== undefined && i === from + 1) { i = apart; limit = apart + MAX_TOKENS; }
    const token = tokens[i]!;
    // What is joined to the word before is the same word.
    const lead = i === from || lexicon.join.includes(tokens[i - 1]!.text) ? '' : ' ';
    if (token.kind === 'open') level++;
    else if (token.kind === 'close' && --level < 0) return;
    else if (token.text === ';' || (token.kind === 'line' && level === 0 && tokens[i - 1]?.text !== ',')) return;
    else if (token.kind === 'string') {
      const quote = i === from || /^[\w/.:@$=-]*$/.test(plain(token, text)) ? '' : plain(token, text).includes("'") ? '"' : "'";
      excerpt.add(lead).add(quote);
      inside(token, excerpt, text);
      excerpt.add(quote);
    } else if (token.kind === 'name' && !NOTHING.test(token.text) && !lexicon.labels.includes(tokens[i + 1]?.text ?? '')) {
      const isCalled = tokens[i + 1]?.kind === 'open' && !tokens[i + 1]!.spaced;
      // `(concat "https://host/" id)`
      const isHead = !isCalled && tokens[i - 1]?.text === '(' && tokens[i + 1]?.kind === 'string';
      if (isCalled && LISTS.test(token.text)) continue;
      excerpt.add(`${lead}"`);
      const end = isCalled ? closing(tokens, i + 1) : isHead ? closing(tokens, i - 1) - 1 : i;
      const first = isCalled ? i + 2 : i + 1;
      if ((isCalled || isHead) && (PASTES.test(token.text) || FORMATS.test(token.text))) pasted(tokens.slice(first, FORMATS.test(token.text) ? first + 1 : end + (isHead ? 1 : 0)), excerpt, text);
      else excerpt.put((lexicon.flattens !== undefined && token.text.startsWith(lexicon.flattens) ? several : variable)(token.text), token.start, tokens[end]!.end);
      excerpt.add('"');
      i = end;
    }
  }
}

/** How far the words of a command are read. */
const MAX_TOKENS = 80;

/** Where the list begins that holds the words of a program which is named alone: `task.launchPath = "curl"`, `task.arguments = ["-X", …]`. */
function heldApart(tokens: readonly Token[], from: number): number | undefined {
  const next = tokens[from + 1];
  if (next && next.kind !== 'line' && next.kind !== 'close' && next.text !== ';') return undefined;
  const name = tokens.slice(from, from + MAX_TOKENS).findIndex(token => token.kind === 'name' && /^(?:set)?arguments$/i.test(token.text));
  if (name < 0) return undefined;
  const open = tokens.slice(from + name, from + name + 5).findIndex(token => token.kind === 'open' && token.text.endsWith('['));
  return open < 0 ? undefined : from + name + open;
}

/** The parts of one word. */
function pasted(parts: readonly Token[], excerpt: Excerpting, text: string): void {
  for (const part of parts) {
    if (part.kind === 'string') inside(part, excerpt, text);
    else if (part.kind === 'name') excerpt.put(variable(part.text), part.start, part.end);
    else if (part.kind === 'number') excerpt.take(part.start, part.end);
  }
}
