// Files in whose texts commands stand: Terraform's provisioners, Puppet's `exec`, AppleScript's `do shell script`.
import { concatenated, Excerpting, verbatim, type Embedded, type Excerpt } from '../../analysis/embedded';
import { lineOf } from '../data/exec';
import { assignments, type Variable } from '../data/variables';
import { COMMAND, isOnlySaid, PROGRAM, variable } from '../grammar/commands';

/** How the files of a tool are written. */
export interface Writing {
  comment: string;
  /** A text over several lines; group 1 is the word that ends it. */
  heredoc?: string;
  /** Texts without escapes and holes. */
  plain?: string;
  /** What stands in a text for a value; group 1 is its code. Without one it is what comes behind the first character. */
  hole?: string;
  /** Between a text and what it is joined with. */
  joins?: boolean;
  /** What stands before a text that is given a name; group 1 is the name. */
  settings: readonly (readonly [before: RegExp, name: (said: string) => string])[];
  /** What stands before a text that only people read. */
  said: RegExp;
}

/** One text, and what it says. */
export interface Text { start: number; end: number; said: Excerpt }

/** The end of a file, which ends all that nothing else does: what is open is not gone through again. */
export const END = '$(?![^])';
const DOUBLE = String.raw`"((?:\\[^]|\$\{[^{}]*\}|\$(?!\{[^{}]*\})|[^"\\$])*)(?:"|${END})`;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '' };
/** The whole way to a program. */
const FOLDERS = /^\s*(?:\/[\w.-]+)+\/(?=(?:curl|wget|gh)\s)/;
/** As much of a file as is looked at for what stands before a text. */
const REACH = 400;
/** What is joined to a text: a value, up to the next text or the end of the line. */
const JOINED = /(?:[ \t]|¬\r?\n){0,80}&(?:[ \t]|¬\r?\n){0,80}(quoted form of[ \t]+)?([^&"\n¬#]{0,200})/y;
/** What stands right before a text that is joined to another one; group 1 is the parenthesis that it opens. */
const GOES_ON = /&(?:[ \t]|¬\r?\n)*(?:quoted form of[ \t]+)?(\(?)[ \t]*$/;
/** How long a text is at most that is put together of others. */
const MOST = 3_000;

/** The texts of a file, in order; those that are joined are one. */
export function textsIn(file: string, writing: Writing): Text[] {
  const pattern = new RegExp(`(?:${writing.comment})|${DOUBLE}|(${writing.plain ?? '(?!)'})|(${writing.heredoc ?? '(?!)()'})`, 'gm');
  const drafts: { start: number; end: number; parts: Excerpt[] }[] = [];
  for (let match = pattern.exec(file); match; match = pattern.exec(file)) {
    const { index: start, 0: { length }, 1: double, 2: plain, 3: heredoc } = match;
    const end = start + length;
    const own = double !== undefined ? said(file, start + 1, end - 1, writing, true)
      : plain !== undefined ? new Excerpting(file).take(start + 1, end - 1)
        : heredoc !== undefined ? said(file, file.indexOf('\n', start) + 1, file.lastIndexOf('\n', end - 1) + 1, writing, false) : undefined;
    if (!own) continue;
    const parts = [own, ...(writing.joins ? valuesBehind(file, end) : [])];
    const before = drafts.at(-1);
    const between = writing.joins && before && end - before.start < MOST ? file.slice(before.end, start) : '';
    const [isMore, open = ''] = /^(?:[ \t]|¬\r?\n)*&(?:[^\n"]|¬\r?\n)*$/.test(between) ? GOES_ON.exec(between) ?? [] : [];
    if (isMore === undefined || !before) drafts.push({ start, end, parts });
    else {
      before.parts.push(verbatim(open && '"'), ...parts);
      before.end = end;
    }
  }
  return drafts.map(({ start, end, parts }) => ({ start, end, said: concatenated(parts) }));
}

/** The values that are joined to what ends here. */
function valuesBehind(file: string, end: number): Excerpt[] {
  const values: Excerpt[] = [];
  JOINED.lastIndex = end;
  for (let match = JOINED.exec(file); match; match = JOINED.exec(file)) {
    const [whole, quoted = '', written = ''] = match;
    const code = written.replace(/\s*(?:--.*)?$/, '');
    const at = match.index + whole.length - written.length;
    // All in parentheses is one word.
    const isWord = quoted !== '' && /^\w+$/.test(code);
    const [isOpen, isClosed] = [isWord || (code.startsWith('(') && !code.endsWith(')')), isWord || (code.endsWith(')') && !code.startsWith('('))];
    if (/\w/.test(code)) values.push(new Excerpting(file).add(isOpen ? '"' : '').put(variable(code), at, at + code.length).add(isClosed ? '"' : ''));
    if (code !== written) break;
  }
  return values;
}

/** What a text says: without its escapes, with variables of the shell for its holes. */
function said(file: string, from: number, to: number, { hole = '(?!)()' }: Writing, escapes: boolean): Excerpt {
  const excerpt = new Excerpting(file);
  let last = from;
  for (const match of file.slice(from, to).matchAll(new RegExp(`${escapes ? String.raw`\\([^])` : '(?!)()'}|${hole}`, 'g'))) {
    const [whole, escape, code] = match;
    const at = from + match.index;
    excerpt.take(last, at).put(escape !== undefined ? ESCAPES[escape] ?? escape : code !== undefined ? variable(code) : whole.slice(1), at, at + whole.length);
    last = at + whole.length;
  }
  return excerpt.take(last, to);
}

/** What a file calls its texts, except for commands. */
export const namedIn = (file: string, texts: readonly Text[], { settings }: Writing): Variable[] => texts.flatMap(({ start, said: value }) => {
  if (!GIVES.test(file.slice(Math.max(0, start - 10), start)) || isCommand(value)) return [];
  const before = file.slice(Math.max(0, start - REACH), start);
  return settings.flatMap(([pattern, name]) => { const [, found] = pattern.exec(before) ?? []; return found === undefined ? [] : [{ name: name(found), value }]; });
});

/** What ends where a name is given a value. */
const GIVES = /(?:[=:]|\bto)\s*$/i;
const isCommand = ({ text }: Excerpt): boolean => COMMAND.test(text.replace(FOLDERS, ''));

/** Commands as one script, behind the variables that they read. */
export const script = (commands: readonly Excerpt[], variables: readonly Variable[]): Embedded[] => (commands.length === 0 ? [] : [{ language: 'shell', blocks: [...assignments('shell', variables, commands), ...commands] }]);

/** The commands among the texts of a file. */
export function commandsAmong(file: string, texts: readonly Text[], { said: onlySaid }: Writing): Excerpt[] {
  return texts.flatMap(({ start, said: command }, i) => {
    const isProgram = PROGRAM.test(command.text);
    if (!isProgram && !isCommand(command)) return [];
    const before = file.slice(Math.max(0, start - REACH), start);
    if (onlySaid.test(before) || isOnlySaid(before, before.length)) return [];
    if (!isProgram) return [command];
    const end = texts.slice(i, i + MAX_WORDS).findIndex((one, j) => !/^\s*,\s*$/.test(file.slice(one.end, texts[i + j + 1]?.start ?? one.end)));
    return (/\[\s*$/.test(before) ? lineOf(texts.slice(i, end < 0 ? i + MAX_WORDS : i + end + 1).map(one => one.said)) : undefined) ?? [];
  });
}

/** How many words of a list are read. */
const MAX_WORDS = 60;

/** The commands of a file. */
export const readTexts = (writing: Writing) => (file: string): Embedded[] => {
  const texts = textsIn(file, writing);
  return script(commandsAmong(file, texts, writing), namedIn(file, texts, writing));
};
