// What a command's words run: one of the script's own functions, or an HTTP client, be it behind `sudo`, in `$CURL` or in `sh -c "…"`.
import type { Expr } from '../../analysis/program';
import { spelledOut, splitWords } from './arguments';
import { clientNamed } from './clients';
import type { HttpClient } from './clients/client';
import { PREFIXES, SHELLS, TEXT_COMMANDS } from './command-names';
import { bodiesOf, type Named, type Script, type Word } from './script';
import { drop, known, render } from './text';

/** An HTTP client with its arguments. */
export interface Invocation {
  client: HttpClient;
  name: Word;
  args: readonly Word[];
  /** The words in front of it: `sudo -u me`, `xargs -I{}`. */
  before: readonly Word[];
}

/** The own function that the words call, unless they hand a command to it to run. */
export function ownFunction(script: Script, words: readonly Word[]): { target: Named; index: number } | undefined {
  const index = PREFIXES.has(known(words[0]) ?? '') ? words.findIndex(w => isOwn(script, w)) : 0;
  const target = script.named(known(words[index]) ?? '');
  return target && !httpClient(script, words) ? behindRunners(script, words, { target, index }) : undefined;
}

/** The function that another one is given to run: `retry api POST /user`. */
function behindRunners(script: Script, words: readonly Word[], found: { target: Named; index: number }): { target: Named; index: number } {
  const [from] = bodiesOf(found.target).flatMap(fn => script.runners.get(fn) ?? []);
  if (from === undefined) return found;
  const begin = found.index + 1 + Math.max(from, 0);
  const index = from < 0 ? words.findIndex((word, i) => i >= begin && isOwn(script, word)) : begin;
  const target = script.named(known(words[index]) ?? '');
  return target ? behindRunners(script, words, { target, index }) : found;
}

const isOwn = (script: Script, word: Word | undefined): boolean => script.named(known(word) ?? '') !== undefined;

/** The HTTP client that the words run. */
export function httpClient(script: Script, words: readonly Word[]): Invocation | undefined {
  const [first] = words;
  const name = known(first) ?? '';
  if (!first || (!isOwn(script, first) && TEXT_COMMANDS.has(name))) return undefined;
  const found = isOwn(script, first) ? undefined : clientAt(words, 0, true) ?? dynamic(words);
  if (found) return found;
  for (let i = 1; i < words.length; i++) {
    const inside = PREFIXES.has(name) ? clientAt(words, i, true) : plausible(clientAt(words, i, false));
    const isScript = SHELLS.has(name) || /^-\w*c$/.test(render(words[i - 1]!));
    const either = inside ?? (isScript ? inText(words, i) : undefined);
    if (either) return either;
  }
  return undefined;
}

/** A client named by one of the words. Names that are plain words count only where a command is expected. */
function clientAt(words: readonly Word[], index: number, expected: boolean): Invocation | undefined {
  const name = words[index]!;
  const client = clientNamed(known(name) ?? '');
  if (!client) return undefined;
  const length = client.subcommand === undefined ? 1 : 2;
  if (length === 2 ? known(words[index + 1]) !== client.subcommand : client.ordinary && !expected) return undefined;
  return { client, name, args: words.slice(index + length), before: words.slice(0, index) };
}

/** Not a mere name in a list of names: `require_tools curl jq`. */
export function plausible(found: Invocation | undefined): Invocation | undefined {
  return found?.args.some(arg => /[-/:$\0]/.test(render(arg))) ? found : undefined;
}

/** A client held by a variable: `CURL=$(which curl)`, `${CURL:-curl}`, or told by the variable's name alone. */
function dynamic(words: readonly Word[]): Invocation | undefined {
  const [name, ...args] = words;
  const [only] = name && name.parts.length === 1 ? name.parts : [];
  const candidates = only ? namesOf(only) : [];
  const client = candidates.map(clientNamed).find(c => c && !c.ordinary);
  return name && client && { client, name, args, before: [] };
}

function namesOf(expr: Expr): string[] {
  switch (expr.kind) {
    case 'literal': return [String(expr.value)];
    case 'either': return expr.of.flatMap(namesOf);
    case 'unknown': return [expr.name.toLowerCase()];
    case 'name': return [expr.binding.name.toLowerCase(), ...expr.binding.writes.flatMap(w => (w.value.kind === 'literal' ? namesOf(w.value) : []))];
    default: return [];
  }
}

const COMMAND = /(?:^|[;&|(\n=]\s*|\s)(?=(?:[^\s"';&|(]{0,100}\/)?(?:curl|wget)\s)/;

/** A client in the script that a word is. */
function inText(words: readonly Word[], index: number): Invocation | undefined {
  const text = spelledOut(words[index]!);
  const match = COMMAND.exec(render(text));
  const inside = match ? splitWords(drop(text, match.index + match[0].length)) : [];
  const found = inside.length > 0 ? clientAt(inside, 0, true) : undefined;
  return found && { ...found, before: words.slice(0, index) };
}
