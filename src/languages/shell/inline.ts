// Programs in other languages that a script hands to their interpreters: `python - <<'PY'`, `ruby -e '…'`.
import { Excerpting, type Embedded } from '../../analysis/embedded';
import type { SourceFile } from '../../analysis/program';
import { kindOf } from '../data/names';

const INTERPRETER = /(?<![\w./-])(?:[\w./-]*\/)?(python[\d.]*|ruby|node|perl|php)(?=\s)/g;
/** What follows one on its line, up to the program: other options, and the option that it is an argument of. */
const ARGUMENT = /(?:\s+-[\w:=.,/+-]+)*?\s+-(?:c|e|r|E|ne|pe|le|p|-eval)\s+(["'])/y;
/** Or the document that follows the line. */
const HEREDOC = /[^\n;]*?<<(-?)\s*(["']?)(\w+)\2[^\n]*\n/y;

/** The programs in a script. */
export function inlineIn({ text }: SourceFile): Embedded[] {
  return [...text.matchAll(INTERPRETER)].flatMap(({ 0: whole, 1: name = '', index }) => {
    const kind = kindOf(name.replace(/[\d.]+$/, ''));
    const program = kind && (argument(text, index + whole.length) ?? heredoc(text, index + whole.length));
    return program ? [{ ...kind, ...(kind.language === 'php' && { lead: '<?php ' }), blocks: [program.add('\n')] }] : [];
  });
}

/** A program in quotes. */
function argument(text: string, from: number): Excerpting | undefined {
  ARGUMENT.lastIndex = from;
  const quote = ARGUMENT.exec(text)?.[1];
  if (quote === undefined) return undefined;
  const excerpt = new Excerpting(text);
  let start = ARGUMENT.lastIndex;
  for (let at = start; at < text.length; at++) {
    if (text[at] === quote) return excerpt.take(start, at);
    if (quote === '"' && text[at] === '\\' && /["$`\\]/.test(text[at + 1] ?? '')) {
      excerpt.take(start, at).put(text[at + 1]!, at, at + 2);
      start = at + 2;
      at++;
    }
  }
  return undefined;
}

/** A program in a document of its own. */
function heredoc(text: string, from: number): Excerpting | undefined {
  HEREDOC.lastIndex = from;
  const [, tabs, , name] = HEREDOC.exec(text) ?? [];
  if (name === undefined) return undefined;
  const start = HEREDOC.lastIndex;
  const end = text.slice(start).search(new RegExp(`^${tabs ? '\\t*' : ''}${name}\\s*$`, 'm'));
  return end < 0 ? undefined : new Excerpting(text).take(start, start + end);
}
