// What a library makes of an answer: its methods send to the address that came with it. `class Authorization: def delete(self): self._delete(self.url)`.
import type { CallSite, Value } from '../model';
import { belonging } from './evidence';
import type { Evaluator } from './evaluate';
import type { Words } from './language';
import type { CallExpr, Expr, Program } from './program';
import type { Knowledge } from './recognise';
import { nameOf as nameOfCall } from './chains';
import { known } from './value';

/** Classes of one authorization, and of all of them. */
const RESOURCE = /^(?:OAuth)?Authorization(s(?:Service|Client|Api|Resource)?)?$/;
/** What an object calls its own address. */
const ADDRESS = /^_*(?:url|uri|href|api|api_url|self_url|link)$/i;
const METHOD = /^(?:GET|POST|PUT|PATCH|DELETE)$/;
/** Methods that ask for all there are. */
const ALL = /^(?:_?(?:get_?)?all|list|index|each|iter)/i;

/** The requests of an authorization to its own address, in a file that is known to be about GitHub. */
export function resourceRequests(program: Program, evaluator: Evaluator, words: Words, language: string, knowledge: Knowledge): CallSite[] {
  return program.calls.flatMap((call): CallSite[] => {
    const address = call.args.map(({ value }) => value).find(isAddress);
    const kind = address && RESOURCE.exec(classOf(address) ?? '');
    const method = kind ? methodOf(call, evaluator, words) : undefined;
    if (!address || !kind || method === undefined) return [];
    const url: Value = { kind: 'template', parts: [{ name: 'url' }, ...path(kind[1] !== undefined, method, call)], at: address.at };
    const request = { url, name: nameOfCall(call), handler: false, options: [], sends: true };
    const { evidence, foreign } = belonging(request, 'url', program, evaluator.workspace.packageOf(program.path), knowledge.services);
    return foreign !== undefined || evidence.length === 0 ? [] : [{ at: call.at, language, role: 'client', target: { kind: 'http', url, method }, evidence, trail: [] }];
  });
}

function isAddress(expr: Expr): boolean {
  return expr.kind === 'member' && expr.key.kind === 'literal' && ADDRESS.test(String(expr.key.value)) && classOf(expr) !== undefined;
}

/** The class whose own field an expression is. */
function classOf(expr: Expr): string | undefined {
  return expr.kind === 'member' && expr.of.kind === 'name' && expr.of.binding.kind === 'instance' ? expr.of.binding.type : undefined;
}

function methodOf(call: CallExpr, evaluator: Evaluator, words: Words): string | undefined {
  const given = call.args.flatMap(({ value }) => (value.kind === 'literal' ? known(evaluator.evaluate(value)) ?? [] : [])).find(text => METHOD.test(text));
  return given ?? words.verb.exec(nameOfCall(call))?.[1]?.toUpperCase();
}

/** All of them have one address; one has an id in it. */
function path(all: boolean, method: string, { owner }: CallExpr): Extract<Value, { kind: 'template' }>['parts'] {
  const whole = all && (method === 'POST' || (method === 'GET' && ALL.test(owner?.name ?? '')));
  return whole ? ['/authorizations'] : ['/authorizations/', { name: 'authorization_id' }];
}
