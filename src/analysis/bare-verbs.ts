// Verbs that are called by themselves: routes of a server, or requests, if the file imports a client that is used so.
import type { Evaluator } from './evaluate';
import type { LanguageData } from './language';
import type { Program } from './program';
import { joinBase, type Request } from './requests';
import { each, nameOf } from './value';
import type { Abstract } from './value';

/** Whether such verbs send in this file. */
export function sendsBareVerbs({ imports }: Program, { words: { bareVerbs }, clients }: LanguageData): boolean {
  const serves = clients.some(({ server, from }) => server && from.some(one => imports.includes(one)));
  return bareVerbs !== undefined && !serves && imports.some(name => bareVerbs.imports.test(name));
}

/** The request of such a verb with what all URLs of the file begin with. */
export function withFileBase(request: Request, program: Program, evaluator: Evaluator, language: LanguageData): Request {
  const { routes, bareVerbs } = language.words;
  if (!bareVerbs || routes?.test(request.name) !== true || !sendsBareVerbs(program, language)) return request;
  const bases = program.calls.flatMap(({ args: [what, base] }): readonly Abstract[] => (what && base && bareVerbs.base.test(nameOf(evaluator.evaluate(what.value))) ? each(evaluator.evaluate(base.value)) : []));
  const only = bases.find(({ kind }) => kind === 'scalar' || kind === 'template');
  return only && bases.length === 1 ? { ...request, url: joinBase(only, request.url) } : request;
}
