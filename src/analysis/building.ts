// A request with what is said about it besides the call that has its URL.
import type { Hole } from '../model';
import type { Later } from './chains';
import { nameOf, type Said } from './steps';
import { dataElsewhere } from './elsewhere';
import { entry, returned } from './call';
import type { Evaluator } from './evaluate';
import type { LanguageData, Words } from './language';
import { settle, snakeCased } from './objects';
import { isMethodName } from './methods';
import { basedOn, joinBase, type Request } from './requests';
import { withOptions } from './said-options';
import { isAddress, isText, leadingText, methodOf } from './shape';
import { each, known, oneOf, scalar, textOf, textParts } from './value';
import type { Abstract, Env, RecordValue } from './value';

/** Fills in what the call itself leaves open. What it says goes first. */
export function complete(read: Request, later: Later, evaluator: Evaluator, data: LanguageData, env: Env): Request {
  const { words } = data;
  // `request.post(head: headers, body: text)`
  const set = later.verb.filter(({ args: [only] }) => { const given = only && evaluator.whole(only.value, env); return given?.kind === 'record' && words.keys.headers.some(key => given.fields.has(key)); });
  const request = withOptions(read, [...later.options, ...set], later.outermost.use.depth ?? 0, evaluator, words, env);
  const value = (said: readonly Said[]): Abstract | undefined => valueOf(said, evaluator, env);
  const payload = dataOf(request.payload ?? value(later.payload) ?? value([...later.method.flatMap(one => (one.args.length > 1 ? bodyOf(one, -1) : [])), ...later.verb.flatMap(one => (set.includes(one) ? [] : bodyOf(one, 0)))]) ?? value(bodyAround(request, later)), evaluator, words);
  const said = request.method ?? methodSaid(later, evaluator, words, env);
  // A method that is set and can't be told is not the one that a client sends by itself.
  const isSet = said === undefined && later.method.length > 0;
  const method = said ?? (isSet ? undefined : methodImplied(request, payload, words));
  const headers = headersOf(request.headers ?? value(later.header));
  return { ...request, url: withHost(request.url, later, evaluator, data, env), ...(method && { method }), ...(!said && { implied: true as const }), ...(isSet && { open: true }), ...(payload && { payload }), ...(headers && { headers }) };
}

/** What is said of a request where it stands, and by those who call the function that it stands in. */
export interface SaidOf { own: Later; callers(): readonly Later[] }

/** The same with what those say who are given the request to send: `connection = open(path); connection.setRequestMethod('POST')`. */
export function completeFor(read: Request, { own, callers }: SaidOf, evaluator: Evaluator, language: LanguageData, env: Env): Request {
  const { method, implied, ...request } = complete(read, own, evaluator, language, env);
  const isMethod = ({ args: [only] }: Said): boolean => only !== undefined && (only.value.kind !== 'literal' || isMethodName(String(only.value.value).toUpperCase()));
  const said = implied ? callers().map(one => ({ ...one, method: one.method.filter(isMethod) })).filter(one => [one.method, one.implied, one.options].some(some => some.length > 0) || (read.client?.posts && one.payload.length > 0)) : [];
  if (said.length === 0) return { ...request, ...(method && { method }), ...(implied && { implied }) };
  const all = (key: 'method' | 'implied' | 'options' | 'payload'): Said[] => said.flatMap(one => one[key]);
  const given: Later = { outermost: own.outermost, method: all('method'), implied: all('implied'), options: all('options'), payload: all('payload'), header: [], auth: [], verb: [], base: [], around: [], after: [] };
  return complete(request, given, evaluator, language, env);
}

/** A path with the host of the client that is given the request: `Net::HTTP.new(host).request(Post.new(path))`. */
function withHost(url: Abstract, { around, base }: Later, evaluator: Evaluator, data: LanguageData, env: Env): Abstract {
  if (!each(url).every(one => /^(?![a-z]+:)./i.test(leadingText(one) ?? ''))) return url;
  // `client.SetBaseURL(address)`
  const said = base.flatMap(({ args: [only, ...rest] }) => (only && rest.length === 0 ? each(evaluator.evaluate(only.value, env)).filter(isAddress) : [])).at(-1);
  if (said) return oneOf(each(url).map(one => joinBase(said, one)), url.at);
  for (const { callee } of around) {
    const sends = callee.kind === 'member' ? evaluator.evaluate(callee, env) : undefined;
    if (sends?.kind !== 'symbol') continue;
    const based = basedOn(url, sends, evaluator, data);
    if (based !== url) return based;
  }
  return url;
}

/** The body that is given to the call which sends the request: `urlopen(request, body)`. */
function bodyAround({ client }: Request, { around }: Later): Said[] {
  return around.flatMap(call => {
    const at = entry(client?.members, nameOf(call))?.indexOf('payload') ?? -1;
    const body = call.args.filter(a => a.name === undefined)[at] ?? call.args.find(a => client?.posts && a.name === 'data');
    return body ? [{ member: nameOf(call), args: [body], at: call.at }] : [];
  }).slice(0, 1);
}

/** A body with the fields of the object that it is, under the names they are sent by. */
function dataOf(payload: Abstract | undefined, evaluator: Evaluator, { camelFields }: Words): Abstract | undefined {
  if (!payload) return undefined;
  const data = (value: Abstract): Abstract => {
    if (value.kind === 'encoded') return { ...value, of: data(value.of) };
    const seen = value.kind === 'symbol' ? dataElsewhere(evaluator, value) ?? value : value;
    return camelFields && seen.kind === 'record' ? snakeCased(seen) : seen;
  };
  return oneOf(each(payload).map(data), payload.at);
}

/** The method that the client sends when none is named; what stands in for it says nothing then. */
function methodImplied({ client, open, url, name }: Request, payload: Abstract | undefined, { mock }: Words): Abstract | undefined {
  if (mock.test(name)) return undefined;
  if (client?.posts && payload) return scalar('POST', url.at);
  return open || client?.method === undefined ? undefined : scalar(client.method, url.at);
}

/** Headers by their names, where they are written as lines: `X-GitHub-OTP: 123`. */
function headersOf(value: Abstract | undefined): Abstract | undefined {
  if (!value || each(value).some(v => v.kind === 'record')) return value;
  const lines = each(value).flatMap(v => (v.kind === 'list' ? v.items : [v])).flatMap(v => (v.kind === 'scalar' || v.kind === 'template' ? linesOf(v) : []));
  const fields = new Map(lines.flatMap(line => {
    const [head = '', ...rest] = textParts(line);
    const [, name, text = ''] = (typeof head === 'string' ? /^\s*([\w-]+):\s*([\s\S]*)$/.exec(head) : null) ?? [];
    return name === undefined ? [] : [[name, textOf([text, ...rest], line.at)] as const];
  }));
  return fields.size === 0 ? value : { kind: 'record', fields, open: true, at: value.at };
}

/** The lines of a text; a line may hold what can't be told. */
function linesOf(value: Abstract): Abstract[] {
  const lines: (string | Hole)[][] = [[]];
  for (const part of textParts(value)) {
    if (typeof part !== 'string') lines.at(-1)!.push(part);
    else part.split(/\r?\n/).forEach((piece, i) => { if (i > 0) lines.push([]); lines.at(-1)!.push(piece); });
  }
  return lines.map(parts => textOf(parts, value.at));
}

/** `.method("POST", body)` and `.post(body)` hold a body too. */
function bodyOf(said: Said, at: number): Said[] {
  const body = said.args.at(at);
  // A short word is the method, or what comes with a body.
  const isWord = body?.value.kind === 'literal' && !/^\s*[{[]/.test(String(body.value.value));
  return body && !isWord && body.value.kind !== 'function' ? [{ ...said, args: [body] }] : [];
}

function methodSaid({ method, verb, around, payload, header, implied: steps, sent }: Later, evaluator: Evaluator, { later, verb: verbs, methods }: Words, env: Env): Abstract | undefined {
  // HTTP/2 has the method among the headers.
  const values = [...method.map(({ args }) => args[0]), ...header.filter(({ args }) => args[0]?.value.kind === 'literal' && args[0].value.value === ':method').map(({ args }) => args[1])];
  for (const value of values) {
    const given = value && evaluator.evaluate(value.value, env);
    // `request.get_method = lambda: 'PUT'`
    const said = given?.kind === 'function' ? returned(evaluator, given, [], given.at) : given && settle(given);
    if (said && isText(said)) return methodOf(said) ?? said;
  }
  if (!later.verb) return undefined;
  const named = (member: string, pattern: RegExp): string | undefined => { const found = pattern.exec(member)?.[1]; return found && (entry(methods, found.toLowerCase()) ?? found.toUpperCase()); };
  const own = verb.flatMap(v => { const found = named(v.member, later.verb!); return found === undefined ? [] : [scalar(found, v.at)]; })[0];
  if (own) return own;
  for (const call of around) {
    const { callee } = call;
    const found = callee.kind === 'member' && callee.key.kind === 'literal' ? named(String(callee.key.value), verbs) : VERB.test(nameOf(call)) ? nameOf(call) : undefined;
    if (found !== undefined) return scalar(found, call.at);
    const given = call.args.map(a => methodOf(evaluator.whole(a.value, env))).find(m => m && each(m).every(one => known(one) !== undefined));
    if (given) return given;
  }
  const given = sent?.args.map(a => methodOf(evaluator.whole(a.value, env))).find(m => m !== undefined);
  if (given) return given;
  const isOff = ({ args: [only] }: Said): boolean => only?.value.kind === 'literal' && only.value.value === false;
  return [...payload, ...header, ...steps].flatMap(s => { const implied = entry(later.implied, s.member); return implied === undefined || isOff(s) ? [] : [scalar(implied, s.at)]; })[0];
}

/** A function that is called like a method of HTTP: `POST(body, uri)`. */
const VERB = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/;

/** What goes with a body rather than being one. */
const MEDIA_TYPE = /^(?:application|text|multipart)\/[\w.+-]+/;

/** What a field is called. */
const FIELD = /^[\w.[\]-]+$/;

/** One value, or a record of the names and values that were given one by one. */
function valueOf(said: readonly Said[], evaluator: Evaluator, env: Env): Abstract | undefined {
  const [first] = said;
  if (!first || first.args.length === 0) return undefined;
  const pairs = said.filter(s => s.args.length > 1 && !MEDIA_TYPE.test(known(evaluator.evaluate(s.args[1]!.value, env)) ?? ''));
  if (pairs.length === 0) return evaluator.whole(first.args[0]!.value, env);
  const fields = new Map(pairs.flatMap(({ args: [key, given] }) => {
    const name = known(evaluator.evaluate(key!.value, env));
    return name === undefined || !FIELD.test(name) ? [] : [[name, evaluator.whole(given!.value, env)] as const];
  }));
  const record: RecordValue = { kind: 'record', fields, open: true, at: first.at };
  return fields.size === 0 ? evaluator.whole((said.find(s => s.args.length === 1) ?? first).args[0]!.value, env) : record;
}
