// The request of a program that is run word by word, where only a caller knows the URL: `run('curl', '-X', 'POST', url)`. What stands there in full is read
// as a script. Options of curl alone are words too, for whatever adds the program: `curl('-X', 'POST', url)`.
import type { Invocation } from './call';
import type { Evaluator } from './evaluate';
import type { Words } from './language';
import { settle } from './objects';
import type { Expr } from './program';
import { memberName, type Request } from './requests';
import type { Draft } from './shape';
import { each, isString, known, nameOf, parametersOf, scalar, unknownValue } from './value';
import type { Abstract } from './value';

const PROGRAM = /^(?:[\w/.-]*\/)?curl$/;
/** What runs programs, whatever else it says. */
const RUNS = /system|exec|spawn|popen|run|command|capture/i;
/** What is given to a program that is named elsewhere. */
const HELD = /arg(?:ument)?s:?$/i;
/** How many words are read. */
const MAX_WORDS = 60;
/** Options with a word of their own behind them: https://curl.se/docs/manpage.html. */
const TAKES = /^(?:-[A-Za-z]*[AbcCDeEFhHKmoPQrTuUwxyYzX]|--(?:user(?:-agent)?|header|output|write-out|cookie(?:-jar)?|cacert|cert|key|proxy|referer|form|max-time|connect-timeout|retry|config|netrc-file))$/;
const METHOD = /^(?:-[A-Za-z]*X|--request)$/;
const DATA = /^(?:-[A-Za-z]*d|--data(?:-\w+)?|--json)$/;
const URL_OPTION = '--url';
/** Options that stand with a value beside a URL. */
const OPTION = /^(?:-[A-Za-z]*[XdHu]|--(?:request|data(?:-\w+)?|json|header|user))$/;

/** What a word may be written as: a word, or the list of all. */
const beginsWith = (expr: Expr | undefined): string | undefined => (expr?.kind === 'literal' ? String(expr.value) : expr?.kind === 'list' ? beginsWith(expr.items[0]) : undefined);

/** Whether an option of curl stands among words, or in a list of them, with what may be its value behind it. */
const hasOption = (given: readonly Expr[]): boolean => given.some((one, i) => {
  const next = given[i + 1];
  return one.kind === 'list' ? hasOption(one.items) : one.kind === 'literal' && OPTION.test(String(one.value)) && next !== undefined && !(next.kind === 'literal' && String(next.value).startsWith('-'));
});

/** The request that curl is told to send by the arguments of a call; nothing where it is named with a URL that is known already, which is read as a script. */
export function programRequest(evaluator: Evaluator, { callee, args }: Invocation, words: Words, isKnown: (url: Abstract) => boolean): Request | undefined {
  const from = args.findIndex(arg => PROGRAM.test(beginsWith(arg.closure.expr) ?? ''));
  const name = memberName(callee);
  if ((from < 0 && (HELD.test(name) || !hasOption(args.map(arg => arg.closure.expr)))) || (words.harmless.test(name) && !RUNS.test(name))) return undefined;
  const given = args.slice(Math.max(from, 0)).flatMap(arg => opened(settle(evaluator.read(arg.closure)))).slice(from < 0 ? 0 : 1, MAX_WORDS);
  const request: Draft = { name: from < 0 ? nameOf(callee) : 'curl', handler: false, options: [] };
  // Words that can't be told may be options.
  let isOpen = false;
  for (let i = 0; i < given.length; i++) {
    const word = given[i]!;
    const said = known(word) ?? '';
    const next = given[i + 1];
    if (!said.startsWith('-')) {
      if (from < 0 ? isKnown(word) : mayBeUrl(word)) request.url ??= word;
      else isOpen = true;
      continue;
    }
    if (next && METHOD.test(said)) request.method = next;
    else if (next && DATA.test(said)) request.payload = next;
    else if (next && said === URL_OPTION) request.url = next;
    else if (!TAKES.test(said)) continue;
    i++;
  }
  if (!request.url || (from >= 0 && isKnown(request.url))) return undefined;
  const method = request.method ?? (request.payload ? scalar('POST', callee.at) : isOpen ? undefined : scalar('GET', callee.at));
  return { ...request, url: request.url, sends: true, ...(method ? { method } : { open: true }) };
}

/** The words of a list in a list, and so on; anything else is one, as is what a list may hold besides. */
function opened(value: Abstract): readonly Abstract[] {
  if (value.kind === 'list') return [...value.items.flatMap(opened), ...(value.open ? [unknownValue('more words', '', value.at)] : [])];
  return value.kind === 'record' ? [] : [value];
}

/** Text, or what a caller hands over; one of several lists is options. */
const mayBeUrl = (value: Abstract): boolean => each(value).every(one => one.kind !== 'list') && (each(value).some(isString) || parametersOf(value).size > 0);
