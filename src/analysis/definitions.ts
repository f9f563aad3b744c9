// Endpoints that are given a name, when nothing in sight sends them: another file does.
import type { CallSite } from '../model';
import { belonging } from './evidence';
import type { Evaluator } from './evaluate';
import type { Program } from './program';
import type { Knowledge } from './recognise';
import { each, EMPTY, publish } from './value';

/** Names of what holds a path, where the path itself could be any word. */
const NAMED = /path|url|uri|endpoint|route|format|resource|api|link|address/i;
/** What only tests and examples define. */
const TRIAL = /(?:^|[/_.-])(?:tests?|specs?|t|fixtures?|mocks?|stubs?|fakes?|examples?|samples?|cassettes?)(?=[/_.-])|(?:Tests?|Specs?|Mocks?)\.\w+$/i;

/** The endpoints that a file names without sending a request to them. */
export function definitionsOf(program: Program, evaluator: Evaluator, sites: readonly CallSite[], language: string, knowledge: Knowledge): CallSite[] {
  if (!program.constants || TRIAL.test(program.path)) return [];
  const sent = new Set(sites.flatMap(({ target }) => (target.kind === 'http' ? knowledge.locate(target.url)?.path ?? [] : [])));
  return program.constants.flatMap(({ name, value }) => each(evaluator.evaluate(value, EMPTY)).flatMap((url): CallSite[] => {
    if (url.kind !== 'scalar' && url.kind !== 'template') return [];
    const located = knowledge.locate(publish(url));
    if (!located || sent.has(located.path) || (located.bare && !NAMED.test(name))) return [];
    const request = { url, name, handler: false, options: [], sends: true };
    const { evidence, foreign } = belonging(request, located.base, program, evaluator.workspace.packageOf(program.path), knowledge.services);
    if (!located.known && (foreign !== undefined || evidence.length === 0)) return [];
    return [{ at: value.at, language, role: 'client', target: { kind: 'http', url: publish(url) }, evidence, ...(foreign !== undefined && { foreign }), trail: [], defines: true }];
  }));
}
