// What a step of a chain says of the request: its method, its body, its headers, or that it is sent.
import type { Words } from './language';
import { isMethodName } from './methods';
import type { Arg, CallExpr, Expr, MemberWrite } from './program';

/** One thing that is said: a member called with arguments, or written to. */
export interface Said { member: string; args: readonly Arg[]; at: Expr['at']; /** In how many branches it is said. */ depth?: number }
/** Which part of a request it says. */
export type Kind = 'payload' | 'header' | 'auth' | 'method' | 'verb' | 'options' | 'base' | 'implied';
/** Those that say how it is sent. */
export const TELLING: ReadonlySet<Kind | undefined> = new Set<Kind>(['method', 'verb', 'implied']);
/** One step, and whether the member is called or written. */
export interface Step { said: Said; /** Not called. */ written?: boolean }

/** Members that set a part of a request. */
export const SETTER = /^(?:set|add|with|Set|Add|With)(?![a-z])/;
/** Members that give the stream a body is written to. */
export const STREAM = /^(?:get)?(?:output|request)stream(?:async)?$/i;
/** What leads to a member of such a stream. */
export const INTO_STREAM = /^(?:.*\.)?(?:output|request)stream\./i;
/** Members that go on with the same request. */
export const CHAINED = /^(query|accept|type|timeout|retry|redirects|buffer|reply|replyWithError|replyWithFile|replyOnce|passThrough|networkError|timeout\w*|basicAuth|matchHeader|delay\w*|optionally|query\w*|withHeaders|times|persist|once|matchHeader|responseType|ok|use)$/;

/** `$client->request('POST')`, with the URL given before: it is sent now, and how. */
export function saysMethod({ args: [only, ...rest] }: CallExpr): boolean {
  const said = only?.value.kind === 'member' ? only.value.key : only?.value;
  return rest.length === 0 && said?.kind === 'literal' && isMethodName(String(said.value));
}

/** `conn.post(path: '/other', body: body)`: a request of its own. */
export function saysWhere({ args }: CallExpr, { keys }: Words): boolean {
  const isWhere = (key: string): boolean => keys.url.includes(key) || keys.path.includes(key);
  return args.some(({ name = '', value }) => isWhere(name) || (value.kind === 'record' && value.entries.some(({ key }) => key?.kind === 'literal' && isWhere(String(key.value)))));
}

/** A call, as a step. */
export const stepOf = ({ call, member: path }: { call: CallExpr; member: string }): Step => {
  const member = path.replace(INTO_STREAM, '');
  return { said: { member, args: call.args, at: call.at, depth: call.use.depth ?? 0 } };
};

/** A member that is written, if its name is known. */
export const writtenStep = ({ keys: [key], value, at }: MemberWrite): Step[] => (key?.kind === 'literal' ? [{ said: { member: String(key.value), args: [{ value }], at }, written: true }] : []);

/** Which part of a request a call of this member says. */
export function calledKind(member: string, { later }: Words): Kind | undefined {
  return (['payload', 'header', 'auth', 'method', 'options', 'base'] as const).find(k => later[k]?.includes(member)) ?? (later.verb?.test(member) ? 'verb' : implies(member, later));
}

/** Which part of a request a write to this member says. */
export function writtenKind(member: string, { keys, later }: Words): Kind | undefined {
  if (keys.method.includes(member)) return 'method';
  if (keys.payload.includes(member)) return 'payload';
  return keys.headers.includes(member) ? 'header' : implies(member, later);
}

const implies = (member: string, { implied = {} }: Words['later']): Kind | undefined => (Object.hasOwn(implied, member) ? 'implied' : undefined);

/** The steps of a chain before its last call, and what it starts from. */
export function inward(expr: Expr): { steps: Step[]; root: Expr } {
  const steps: Step[] = [];
  let root = expr;
  let last = true;
  while (root.kind === 'member' || root.kind === 'call') {
    if (root.kind === 'call') {
      steps.unshift(stepOf({ call: root, member: nameOf(root) }));
      root = root.callee.kind === 'member' ? root.callee.of : root.callee;
    } else {
      if (!last && root.key.kind === 'literal') steps.unshift({ said: { member: String(root.key.value), args: [], at: root.at } });
      root = root.of;
    }
    last = false;
  }
  return { steps, root };
}

/** The last name of what a call calls. */
export function nameOf({ callee }: CallExpr): string {
  if (callee.kind === 'member') return callee.key.kind === 'literal' ? String(callee.key.value) : '';
  return callee.kind === 'external' ? callee.name : callee.kind === 'name' ? callee.binding.name : '';
}
