// Endpoints that are given a name, when nothing in sight sends them: another file does.
import type { CallSite } from '../model';
import { describedBy } from './described';
import { belonging } from './evidence';
import type { Evaluator } from './evaluate';
import type { FunctionExpr, Program } from './program';
import type { Knowledge } from './recognise';
import type { LanguageData, Words } from './language';
import { isMethodName } from './methods';
import { joinBase } from './requests';
import { rootBeside, TRIAL } from './roots';
import { each, EMPTY, publish } from './value';

/** Names of what holds a path, where the path itself could be any word. */
const NAMED = /path|url|uri|endpoint|route|format|resource|api|link|address/i;

/** The endpoints that a file names without sending a request to them. */
export function definitionsOf(program: Program, evaluator: Evaluator, sites: readonly CallSite[], { id: language, words }: LanguageData, knowledge: Knowledge): CallSite[] {
  if (!program.constants || TRIAL.test(program.path)) return [];
  const sent = sites.flatMap(({ target }) => { const path = target.kind === 'http' ? knowledge.locate(target.url)?.path : undefined; return target.kind !== 'http' || path === undefined ? [] : [{ path, method: target.method }]; });
  return program.constants.flatMap(({ name, value, owner, hosted }) => {
    const described = describedBy(program, value, evaluator);
    return each(evaluator.evaluate(value, EMPTY)).flatMap((path): CallSite[] => {
      if (path.kind !== 'scalar' && path.kind !== 'template') return [];
      const url = described?.base ? joinBase(described.base, path) : path;
      const located = knowledge.locate(publish(url));
      const beside = described ? undefined : owner && methodBeside(program, owner, words);
      const [method, ...more] = described?.methods ?? (beside === undefined ? [] : [beside]);
      if (!located || sent.some(one => (described ? one.path === located.path && one.method !== undefined : one.path === located.path || one.path.startsWith(`${located.path}/`)) && (method === undefined || one.method === undefined || one.method === method)) || (located.bare && !described && !NAMED.test(name))) return [];
      const request = { url, name: described ? `${described.type} ${name}` : name, handler: false, options: [], sends: true };
      const { evidence: own, foreign } = belonging(request, located.base, program, evaluator.workspace, knowledge);
      const evidence = own.length > 0 || foreign !== undefined || located.known || hosted ? own : rootBeside(program, evaluator.workspace);
      if (!located.known && (hosted === true || foreign !== undefined || evidence.length === 0)) return [];
      return [{
        at: value.at, language, role: 'client', target: { kind: 'http', url: publish(url), ...(method !== undefined && (more.length > 0 ? { methods: [method, ...more] } : { method })) },
        evidence, ...(foreign !== undefined && { foreign }), trail: [], ...(!described && { defines: true as const }),
      }];
    });
  });
}

/** The method that stands in a record of the same function, if there is one alone: a function that describes a request. */
function methodBeside({ records }: Program, { at }: FunctionExpr, { keys }: Words): string | undefined {
  const inside = records.filter(record => record.at.line >= at.line && record.at.endLine <= at.endLine);
  const methods = new Set(inside.flatMap(({ entries }) => entries.flatMap(({ key, value }) => (key?.kind === 'literal' && keys.method.includes(String(key.value)) && value.kind === 'literal' && isMethodName(String(value.value).toUpperCase()) ? [String(value.value).toUpperCase()] : []))));
  return methods.size === 1 ? [...methods][0] : undefined;
}
