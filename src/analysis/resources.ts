// Requests to the address that an authorization came with, where no path is written: `class Authorization: def delete(self): self._delete(self.url)`,
// and `gh.delete(found['url'])` with what was found among `gh['/authorizations']`.
import type { CallSite, Evidence, Value } from '../model';
import { nameOf as nameOfCall } from './steps';
import { belonging } from './evidence';
import type { Evaluator } from './evaluate';
import type { Words } from './language';
import { isMethodName } from './methods';
import { keyOf } from './places';
import type { CallExpr, Expr, Program } from './program';
import type { Knowledge } from './recognise';
import { each, known, nameOf, publish } from './value';
import type { Abstract, Step } from './value';

/** Classes of one authorization, and of all of them. */
const RESOURCE = /^(?:OAuth)?Authorization(s(?:Service|Client|Api|Resource)?)?$/;
/** What an object, or an answer, calls its own address. */
const ADDRESS = /^_*(?:url|uri|href|api|api_url|self_url|link)$/i;
/** Methods that ask for all there are. */
const ALL = /^(?:_?(?:get_?)?all|list|index|each|iter)/i;
const CHANGES = /^(?:PUT|PATCH|DELETE)$/;

/** Where a request goes, and how. */
interface Sent { address: Expr; method: string; all: boolean; listed?: readonly Evidence[] }

/** The requests to such addresses, in a file that is known to be about GitHub. */
export function resourceRequests(program: Program, sites: readonly CallSite[], evaluator: Evaluator, words: Words, language: string, knowledge: Knowledge): CallSite[] {
  const lists = new Set(sites.filter(site => site.role === 'call' && site.foreign === undefined && isList(site, knowledge)).map(({ at }) => keyOf(at)));
  return program.calls.flatMap((call): CallSite[] => {
    evaluator.begin();
    const method = methodOf(call, words);
    const sent = method === undefined ? undefined : toItself(call, method) ?? toAnswer(call, method, evaluator, knowledge) ?? toListed(call, method, program, lists);
    if (!sent) return [];
    const { at } = sent.address;
    const url: Value = { kind: 'template', parts: [{ name: 'url' }, ...path(sent, call)], at };
    const callee = evaluator.evaluate(call.callee);
    const request = { url, name: nameOf(callee), ...(callee.kind === 'symbol' && { root: callee.root }), handler: false, options: [], sends: true };
    const { evidence: found, foreign } = belonging(request, { base: 'url' }, program, evaluator.workspace, knowledge);
    const evidence = [...found, ...sent.listed ?? []];
    const target = { kind: 'http', url, method: sent.method } as const;
    return foreign !== undefined || evidence.length === 0 ? [] : [{ at: call.at, language, role: classOf(sent.address) === undefined ? 'call' : 'client', target, evidence, trail: [] }];
  });
}

function methodOf(call: CallExpr, words: Words): string | undefined {
  const given = call.args.flatMap(({ value }) => (value.kind === 'literal' && isMethodName(String(value.value)) ? String(value.value) : []))[0];
  return given ?? words.verb.exec(nameOfCall(call))?.[1]?.toUpperCase();
}

/** An authorization sends to its own address. */
function toItself({ args }: CallExpr, method: string): Sent | undefined {
  const address = args.map(({ value }) => value).find(value => RESOURCE.test(classOf(value) ?? ''));
  return address && { address, method, all: /s/.test(RESOURCE.exec(classOf(address)!)![1] ?? '') };
}

/** The class whose own address an expression is. */
function classOf(expr: Expr): string | undefined {
  if (expr.kind !== 'member' || expr.key.kind !== 'literal' || !ADDRESS.test(String(expr.key.value))) return undefined;
  return expr.of.kind === 'name' && expr.of.binding.kind === 'instance' ? expr.of.binding.type : undefined;
}

/** What an answer about authorizations says is its address. */
function toAnswer({ args: [first] }: CallExpr, method: string, evaluator: Evaluator, knowledge: Knowledge): Sent | undefined {
  if (!first || !CHANGES.test(method) || (first.value.kind !== 'member' && first.value.kind !== 'name')) return undefined;
  const addresses = each(evaluator.evaluate(first.value)).filter(value => {
    const last = value.kind === 'symbol' ? value.steps.at(-1) : undefined;
    return last?.kind === 'member' && ADDRESS.test(last.name ?? '');
  });
  const ours = addresses.some(value => value.kind === 'symbol' && value.steps.some(step => asks(step, evaluator, knowledge)));
  return ours ? { address: first.value, method, all: false } : undefined;
}

/** Whether a request asks GitHub for all authorizations. */
function isList({ target, evidence }: CallSite, knowledge: Knowledge): boolean {
  if (target.kind !== 'http') return target.operations.includes(LIST);
  const located = target.method === 'GET' ? knowledge.locate(target.url) : undefined;
  return located?.path === '/authorizations' && (located.product !== undefined || evidence.some(({ strength }) => strength !== 'possible'));
}

const LIST = 'list-authorizations';
const LISTED: Evidence = { strength: 'likely', why: 'it is the address of one of the authorizations that GitHub lists' };

/** What one of those in a list says is its address: `client.authorizations.each { |found| client.delete(found.url) }`. */
function toListed({ args }: CallExpr, method: string, program: Program, lists: ReadonlySet<string>): Sent | undefined {
  if (lists.size === 0 || !CHANGES.test(method)) return undefined;
  const given = args.map(({ value }) => (value.kind === 'call' && value.implicit ? value.callee : value));
  const address = given.find(one => one.kind === 'member' && one.key.kind === 'literal' && ADDRESS.test(String(one.key.value)) && isListed(one.of, program, lists));
  return address && { address, method, all: false, listed: [LISTED] };
}

/** How many blocks and variables lie between a list and one of what is in it. */
const MAX_WAY = 6;

function isListed(expr: Expr, program: Program, lists: ReadonlySet<string>, depth = 0): boolean {
  let one = expr;
  for (; one.kind === 'call' || one.kind === 'member'; one = one.kind === 'call' ? one.callee : one.of) if (one.kind === 'call' && lists.has(keyOf(one.at)) && one.args.every(({ value }) => value.kind !== 'function')) return true;
  if (one.kind !== 'name' || depth > MAX_WAY) return false;
  const { kind, owner, writes } = one.binding;
  const block = kind === 'parameter' && owner?.name === '' ? program.calls.find(({ args }) => args.some(({ value }) => value === owner)) : undefined;
  return (block?.callee.kind === 'member' && isListed(block.callee.of, program, lists, depth + 1)) || writes.some(({ value }) => isListed(value, program, lists, depth + 1));
}

/** Whether a step on the way to a value asked for authorizations: `get('/authorizations')`, `gh['/authorizations']`. */
function asks(step: Step, evaluator: Evaluator, knowledge: Knowledge): boolean {
  const isOurs = (value: Abstract): boolean => knowledge.locate(publish(value))?.path.startsWith('/authorizations') === true;
  if (step.kind === 'member') return step.name?.includes('/') === true && isOurs({ kind: 'scalar', value: step.name, at: NOWHERE });
  return step.args.some(({ closure }) => each(evaluator.read(closure)).some(value => (value.kind === 'scalar' || value.kind === 'template') && (known(value)?.includes('/') ?? true) && isOurs(value)));
}

const NOWHERE = { path: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** All of them have one address; one has an id in it. */
function path({ all, method }: Sent, { owner }: CallExpr): Extract<Value, { kind: 'template' }>['parts'] {
  const whole = all && (method === 'POST' || (method === 'GET' && ALL.test(owner?.name ?? '')));
  return whole ? ['/authorizations'] : ['/authorizations/', { name: 'authorization_id' }];
}
