// Dockerfiles: what RUN, CMD and their like run.
import { parseTree } from 'jsonc-parser';
import { Excerpting, replaced, type Embedded, type Excerpt } from '../../analysis/embedded';
import { lineOf } from '../data/exec';
import { kindOf, type Kind } from '../data/names';
import { unescaped } from '../data/strings';
import { assignments, type Variable } from '../data/variables';

const INSTRUCTION = /^[ \t]*(?:ONBUILD\s+)?(RUN|CMD|ENTRYPOINT|SHELL|ENV|ARG|HEALTHCHECK|COPY|ADD)\s+(?:CMD\s+)?/i;
const FLAG = /(?:--\w[\w-]*(?:=\S+)?\s+|CMD\s+)/iy;
const HEREDOC = /<<-?\s*["']?(\w+)["']?/;
/** `KEY=value` and `KEY value`. */
const SETTING = /(\w+)(?:=("(?:[^"\\]|\\.)*"|'[^']*'|[^\s\\]*)|[ \t]+(\S[^\n\\]*))/g;

/** Where an instruction is in the file. */
interface Instruction { name: string; from: number; to: number }

/** The commands of a Dockerfile, those of one shell as one script: each sees the variables before it. */
export function readDockerfile(text: string): Embedded[] {
  const variables: Variable[] = [];
  const scripts = new Map<string, { kind: Kind; blocks: Excerpt[] }>();
  let shell: Kind = { language: 'shell' };
  const add = (kind: Kind, block: Excerpt): void => {
    const known = scripts.get(kind.language) ?? { kind, blocks: [] };
    scripts.set(kind.language, known);
    known.blocks.push(block);
  };
  for (const { name, from, to } of instructions(text)) {
    const words = wordsIn(text, from, to);
    if (name === 'ENV' || name === 'ARG') variables.push(...settings(text, from, to));
    else if (name === 'SHELL') shell = kindOf(words?.[0]?.text.replace(/^.*[\\/]|\.exe$/g, '') ?? '') ?? shell;
    else if (words) { const line = lineOf(words); if (line) add({ language: 'shell' }, line); }
    else add(...script(text, from, to, name === 'COPY' || name === 'ADD' ? undefined : shell));
  }
  return [...scripts.values()].map(({ kind, blocks }) => ({ ...kind, blocks: [...assignments(kind.language, variables, blocks), ...blocks] }));
}

function instructions(text: string): Instruction[] {
  const found: Instruction[] = [];
  const lines = text.split('\n');
  let start = 0;
  for (let i = 0; i < lines.length; i++) {
    const from = start;
    const match = INSTRUCTION.exec(lines[i]!);
    start += lines[i]!.length + 1;
    if (!match) continue;
    // A backslash goes on, in PowerShell's files a backtick; comments and empty lines in between don't end it.
    let last = i;
    while (last + 1 < lines.length && (/[\\`]\s*$/.test(lines[last]!) || /^\s*(?:#.*)?$/.test(lines[last]!) && last > i)) start += lines[++last]!.length + 1;
    const heredoc = HEREDOC.exec(lines[i]!);
    if (heredoc) while (last + 1 < lines.length && lines[last]!.trim() !== heredoc[1]) start += lines[++last]!.length + 1;
    found.push({ name: match[1]!.toUpperCase(), from: afterFlags(text, from + match[0].length), to: Math.min(start - 1, text.length) });
    i = last;
  }
  return found;
}

function afterFlags(text: string, from: number): number {
  let start = from;
  FLAG.lastIndex = start;
  for (let flag = FLAG.exec(text); flag; flag = FLAG.exec(text)) start = FLAG.lastIndex;
  return start;
}

/** `["sh", "-c", "…"]`, word by word. */
function wordsIn(text: string, from: number, to: number): Excerpt[] | undefined {
  const said = text.slice(from, to);
  const root = /^\s*\[/.test(said) ? parseTree(said) : undefined;
  const words = (root?.children ?? []).filter(node => node.type === 'string').map(node => unescaped(text, { ...node, offset: from + node.offset }));
  return root?.type === 'array' && words.length > 0 ? words : undefined;
}

function settings(text: string, from: number, to: number): Variable[] {
  return [...text.slice(from, to).matchAll(SETTING)].flatMap(match => {
    const written = match[2] ?? match[3] ?? '';
    const quotes = /^["']/.test(written) ? 1 : 0;
    const end = from + match.index + match[0].length;
    return written === '' ? [] : [{ name: match[1]!, value: new Excerpting(text).take(end - written.length + quotes, end - quotes) }];
  });
}

/** A command for the shell, or the text of a heredoc in the language of what reads it. */
function script(text: string, from: number, to: number, shell: Kind | undefined): [kind: Kind, block: Excerpt] {
  const said = text.slice(from, to);
  const heredoc = /^(?:(?:\S*\/)?(\w[\w.]*)[^\n<]*)?<<-?\s*["']?(\w+)["']?[^\n]*\n/.exec(said);
  const program = heredoc?.[1] === undefined ? undefined : kindOf(heredoc[1].replace(/[\d.]+$/, ''));
  if (heredoc && (heredoc[1] === undefined || program)) {
    const body = new Excerpting(text).take(from + heredoc[0].length, Math.max(from + heredoc[0].length, from + said.lastIndexOf(heredoc[2]!)));
    const named = /^\s*#!\s*(?:\S*\/)?(?:env\s+)?(\w+)|\.(\w+)["']?\s*$/.exec(body.text.startsWith('#!') ? body.text.split('\n', 1)[0]! : heredoc[0].trimEnd());
    return [program ?? kindOf(named?.[1] ?? named?.[2] ?? '') ?? shell ?? { language: 'shell' }, body];
  }
  // Comments between continued lines are no part of the command.
  return [shell ?? { language: 'shell' }, replaced(new Excerpting(text).take(from, to), /^[ \t]*#[^\n]*\n/gm, () => (HEREDOC.test(said) ? undefined : ''))];
}
