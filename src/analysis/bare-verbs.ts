// Verbs that are called by themselves: routes of a server, or requests, if the file imports a client that is used so.
import type { Evaluator } from './evaluate';
import type { LanguageData } from './language';
import { settle } from './objects';
import type { Program } from './program';
import { joinBase, type Request } from './requests';
import { first, isAddress } from './shape';
import { nameOf as nameOfCall } from './steps';
import { each, nameOf } from './value';
import type { Abstract } from './value';

/** Whether the file imports what serves requests, or one thing out of it: `org.scalatra.ScalatraServlet`. */
export function serves({ imports }: Program, { clients }: LanguageData): boolean {
  return clients.some(({ server, from }) => server && from.some(one => imports.some(name => name === one || (name.startsWith(one) && /^[.:\\/]+[\w*]+$/.test(name.slice(one.length))))));
}

/** Whether such verbs send in this file. */
export function sendsBareVerbs(program: Program, language: LanguageData): boolean {
  const { bareVerbs } = language.words;
  return bareVerbs !== undefined && !serves(program, language) && program.imports.some(name => bareVerbs.imports.test(name));
}

/** The request of such a verb, or of a client that is told so once, with what all URLs of the file begin with. */
export function withFileBase(request: Request, program: Program, evaluator: Evaluator, language: LanguageData): Request {
  const bases = basesOf(request, program, evaluator, language);
  const only = bases.find(({ kind }) => kind === 'scalar' || kind === 'template');
  return only && bases.length === 1 && !each(request.url).some(isAddress) ? { ...request, url: joinBase(only, request.url) } : request;
}

function basesOf({ client, name }: Request, program: Program, evaluator: Evaluator, language: LanguageData): readonly Abstract[] {
  const { routes, bareVerbs } = language.words;
  const told = client?.told;
  if (told) return program.calls.flatMap(call => (told.test(nameOfCall(call)) && call.args[0] ? each(settle(evaluator.evaluate(call.args[0].value))) : [])).flatMap(one => (one.kind === 'record' ? each(first(one, language.words.keys.base) ?? one) : one));
  if (!bareVerbs || routes?.test(name) !== true || !sendsBareVerbs(program, language)) return [];
  return program.calls.flatMap(({ args: [what, base] }) => (what && base && bareVerbs.base.test(nameOf(evaluator.evaluate(what.value))) ? each(evaluator.evaluate(base.value)) : []));
}
