// The request of a program that is run with words or a command line that have to be worked out: `run('curl', '-X', 'POST', url)`,
// `exec('curl -X POST ' + url)`. What stands there in full is read as a script, and told as that. Options of curl alone are words too, for whatever
// adds the program: `curl('-X', 'POST', url)`.
import type { Hole, Place } from '../model';
import type { Invocation } from './call';
import type { Evaluator } from './evaluate';
import type { Words } from './language';
import { settle } from './objects';
import type { Expr } from './program';
import { memberName, type Request } from './requests';
import { leadingText, type Draft } from './shape';
import { each, isString, known, nameOf, oneOf, parametersOf, scalar, textOf, textParts, unknownValue } from './value';
import type { Abstract, Closure } from './value';

const PROGRAM = /^(?:[\w/.-]*\/)?curl$/;
/** What runs programs, whatever else it says. */
const RUNS = /system|exec|spawn|popen|run|command|capture|process|shell|output|^(?:call|sh|bash|cmd|start|proc_open|passthru|`)$/i;
/** A command line that begins with the program. */
const LINE = /^\s*(?:[\w/.-]*\/)?curl\s/;
/** What is given to a program that is named elsewhere. */
const HELD = /arg(?:ument)?s:?$/i;
/** How many words are read. */
const MAX_WORDS = 60;
/** How many lists are looked into, one in another: a list may be written to hold itself. */
const MAX_LISTS = 4;
/** Options with a word of their own behind them: https://curl.se/docs/manpage.html. */
const TAKES = /^(?:-[A-Za-z]*[AbcCDeEFhHKmoPQrTuUwxyYzX]|--(?:user(?:-agent)?|header|output|write-out|cookie(?:-jar)?|cacert|cert|key|proxy|referer|form|max-time|connect-timeout|retry|config|netrc-file))$/;
const METHOD = /^(?:-[A-Za-z]*X|--request)$/;
const DATA = /^(?:-[A-Za-z]*d|--data(?:-\w+)?|--json)$/;
const URL_OPTION = '--url';
/** Options that stand with a value beside a URL. */
const OPTION = /^(?:-[A-Za-z]*[XdHu]|--(?:request|data(?:-\w+)?|json|header|user))$/;

/** A list of words that is written once, and goes by a name. */
const spelt = (expr: Expr | undefined): Expr | undefined => {
  const [write, other] = expr?.kind === 'name' ? expr.binding.writes : [];
  return write?.value.kind === 'list' && !other ? write.value : expr;
};

/** What a word may be written as: a word, or the list of all. */
const beginsWith = (given: Expr | undefined, lists = MAX_LISTS): string | undefined => {
  const expr = spelt(given);
  return expr?.kind === 'literal' ? String(expr.value) : expr?.kind === 'list' && lists > 0 ? beginsWith(expr.items[0], lists - 1) : undefined;
};

/** Whether an option of curl stands among words, or in a list of them, with what may be its value behind it. */
const hasOption = (given: readonly Expr[], lists = MAX_LISTS): boolean => given.map(spelt).some((one, i) => {
  const next = given[i + 1];
  return one?.kind === 'list' ? lists > 0 && hasOption(one.items, lists - 1) : one?.kind === 'literal' && OPTION.test(String(one.value)) && next !== undefined && !(next.kind === 'literal' && String(next.value).startsWith('-'));
});

/** The request that curl is told to send by the arguments of a call. `isKnown`: whether a URL is one of ours at the call that is looked at. */
export function programRequest(evaluator: Evaluator, { callee, args }: Invocation, words: Words, isKnown: (url: Abstract) => boolean): Request | undefined {
  const name = memberName(callee);
  const runs = RUNS.test(name);
  if (words.harmless.test(name) && !runs) return undefined;
  const from = args.findIndex(arg => PROGRAM.test(beginsWith(arg.closure.expr) ?? ''));
  if (from < 0 && runs && args[0] !== undefined && args[0].name === undefined) {
    const lines = each(settle(evaluator.read(args[0].closure))).filter(line => LINE.test(leadingText(line) ?? ''));
    const at = beginning(evaluator, args[0].closure);
    const [first, ...more] = lines.flatMap(line => sentBy(wordsOf(line, at).slice(1), 'curl', callee.at, mayBeUrl) ?? []);
    if (first) return { ...first, url: oneOf([first, ...more].map(({ url }) => url), at) };
  }
  if (from < 0 && (HELD.test(name) || !hasOption(args.map(arg => arg.closure.expr)))) return undefined;
  const given = args.slice(Math.max(from, 0)).flatMap(arg => opened(settle(evaluator.read(arg.closure)))).slice(from < 0 ? 0 : 1, MAX_WORDS);
  const request = sentBy(given, from < 0 ? nameOf(callee) : 'curl', callee.at, from < 0 ? isKnown : mayBeUrl);
  // What is only compared with, or said, names the program and all of its words.
  return request && from >= 0 && !runs && isKnown(request.url) ? undefined : request;
}

/** The request of curl's words. */
function sentBy(given: readonly Abstract[], name: string, at: Place, isUrl: (word: Abstract) => boolean): Request | undefined {
  const request: Draft = { name, handler: false, options: [] };
  const urls: Abstract[] = [];
  // Words that can't be told may be options.
  let isOpen = false;
  for (let i = 0; i < given.length; i++) {
    const word = given[i]!;
    const said = known(word) ?? '';
    const next = given[i + 1];
    if (!said.startsWith('-')) {
      if (isUrl(word)) urls.push(word);
      else isOpen = true;
      continue;
    }
    if (next && METHOD.test(said)) request.method = next;
    else if (next && DATA.test(said)) request.payload = next;
    else if (next && said === URL_OPTION) urls.unshift(next);
    else if (!TAKES.test(said)) continue;
    i++;
  }
  const url = urls.find(one => textParts(one).some(part => typeof part === 'string')) ?? urls[0];
  if (!url) return undefined;
  const method = request.method ?? (request.payload ? scalar('POST', at) : isOpen || urls.length > 1 ? undefined : scalar('GET', at));
  return { ...request, url, sends: true, ...(method ? { method } : { open: true }) };
}

/** Where a line is made: where what it begins with is. */
function beginning(evaluator: Evaluator, { expr, env }: Closure): Place {
  return expr.kind === 'join' && expr.parts[0] ? beginning(evaluator, { expr: expr.parts[0], env }) : each(evaluator.read({ expr, env }))[0]!.at;
}

/** What ends a command in a line of several. */
const ENDS = /[|;&<>\n]/;

/** The words of a command line, with holes where it has them: a hole is part of the word that it stands in. */
function wordsOf(line: Abstract, at: Place): Abstract[] {
  const found: (string | Hole)[][] = [];
  let word: (string | Hole)[] | undefined;
  let quote = '';
  const add = (piece: string | Hole): void => { (word ??= []).push(piece); };
  const end = (): void => { if (word) found.push(word); word = undefined; };
  for (const part of textParts(line)) {
    if (typeof part !== 'string') { add(part); continue; }
    for (let i = 0; i < part.length; i++) {
      const letter = part[i]!;
      if (letter === '\\' && quote !== "'") { if (part[++i] !== '\n') add(part[i] ?? ''); }
      else if (letter === quote) quote = '';
      else if (quote === '' && (letter === '"' || letter === "'")) { quote = letter; add(''); }
      else if (quote === '' && /\s/.test(letter) && letter !== '\n') end();
      else if (quote === '' && ENDS.test(letter)) { end(); return found.map(pieces => textOf(pieces, at)); }
      else add(letter);
    }
  }
  end();
  return found.map(pieces => textOf(pieces, at));
}

/** The words of a list in a list, and so on; anything else is one, as is what a list may hold besides. */
function opened(value: Abstract): readonly Abstract[] {
  if (value.kind === 'list') return [...value.items.flatMap(opened), ...(value.open ? [unknownValue('more words', '', value.at)] : [])];
  return value.kind === 'record' ? [] : [value];
}

/** Text, or what a caller hands over; one of several lists is options. */
const mayBeUrl = (value: Abstract): boolean => each(value).every(one => one.kind !== 'list') && (each(value).some(isString) || parametersOf(value).size > 0);
