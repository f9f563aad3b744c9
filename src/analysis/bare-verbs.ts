// Verbs that are called by themselves: routes of a server, or requests, if the file imports a client that is used so.
import type { Evaluator } from './evaluate';
import type { LanguageData } from './language';
import type { Program } from './program';
import { joinBase, type Request } from './requests';
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

/** The request of such a verb with what all URLs of the file begin with. */
export function withFileBase(request: Request, program: Program, evaluator: Evaluator, language: LanguageData): Request {
  const { routes, bareVerbs } = language.words;
  if (!bareVerbs || routes?.test(request.name) !== true || !sendsBareVerbs(program, language)) return request;
  const bases = program.calls.flatMap(({ args: [what, base] }): readonly Abstract[] => (what && base && bareVerbs.base.test(nameOf(evaluator.evaluate(what.value))) ? each(evaluator.evaluate(base.value)) : []));
  const only = bases.find(({ kind }) => kind === 'scalar' || kind === 'template');
  return only && bases.length === 1 ? { ...request, url: joinBase(only, request.url) } : request;
}
