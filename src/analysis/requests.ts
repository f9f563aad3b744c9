// Reads a request out of a call: which argument is the URL, which the method, which the body.
import type { Place } from '../model';
import { apply, entry, type Invocation } from './call';
import { clientOf } from './called-clients';
import type { Evaluator } from './evaluate';
import { areOurs, fieldNames } from './fields';
import { fluentUrl } from './fluent';
import type { Client, LanguageData, Words } from './language';
import { baseWithin } from './client-bases';
import { isMethodName } from './methods';
import { settle } from './objects';
import { isReply } from './replies';
import type { Expr } from './program';
import { byShape, first, leadingText, methodOf, options, recordOf, take, isAddress, isText, type Draft } from './shape';
import { concat, each, isSpelled, known, nameOf, oneOf, scalar, unknownValue } from './value';
import type { Abstract, ObjectValue, RecordValue, Root, SymbolValue } from './value';

/** A request as far as one call tells. */
export interface Request {
  url: Abstract;
  method?: Abstract;
  payload?: Abstract;
  headers?: Abstract;
  auth?: Abstract;
  /** Where the options say how to sign in. */
  authAt?: Place;
  /** Options that can't be told may hold the method. */
  open?: boolean;
  /** Nothing says the method: it is what the client sends then. */
  implied?: true;
  client?: Client;
  /** Name of what is called, for evidence: `this.githubClient.post`. */
  name: string;
  root?: Root;
  /** Whether a function is among the arguments. */
  handler: boolean;
  /** Places of records that were read as options. */
  options: readonly Place[];
  /** It is known to send: a known client, a method, or a name that says so. */
  sends: boolean;
  /** It makes what may be told later to send something: `Faraday.new(url)`. */
  makes?: boolean;
}

/** Without a method every client sends a GET; one read by shape alone may do as it likes. */
export function methodByDefault({ open, client, options: given, payload }: Request): string | undefined {
  if (open || client?.mock || client?.definition) return undefined;
  return client || (given.length > 0 && !payload) ? 'GET' : undefined;
}

/** The request that a call sends, if its arguments have the shape of one. */
export function readRequest(evaluator: Evaluator, invocation: Invocation, words: Words, clients: readonly Client[]): Request | undefined {
  const { callee } = invocation;
  const symbol = callee.kind === 'symbol' ? callee : undefined;
  const member = memberName(callee);
  const client = clientOf(callee, member, clients);
  if (client?.paths?.test(member)) return undefined;
  // Most calls are none of ours; their arguments are not even looked at.
  const built = symbol && client?.fluent && !(client.paths && saysWhere(evaluator, invocation)) ? fluentUrl(evaluator, symbol, client.fluent, client.paths) : undefined;
  const spoken = entry(client?.verbs, member);
  if (built ? member === '[]' || !(spoken ?? words.verb.test(member)) : client?.fluent?.test(memberName(receiverOf(callee)))) return undefined;
  const ofMade = symbol?.steps.slice(0, -1).some(step => step.kind === 'call') ? entry(client?.made, member) : undefined;
  const roles = built ? undefined : ofMade ?? entry(client?.members, member) ?? (symbol?.steps.length === 0 ? entry(client?.members, '') : undefined);
  // What is declared with its own members is used by any others.
  if (client?.definition && client.members && !roles) return undefined;
  const name = nameOf(callee);
  const isHarmless = words.harmless.test(member) || isReply(name) || (words.later.header.includes(member) && !words.verb.test(member));
  if (!roles && isHarmless && !(client?.mock && ARRANGES.test(member))) return undefined;
  // `query_url(path)` makes a URL of a path, whatever else its name says; `request.url(path)` sets it.
  if (!client && invocation.args.length === 1 && /[_-]|[a-z](?=[A-Z])/.test(member) && evaluator.library.builds?.test(member)) return undefined;
  // A request that is put together by operators, or by a member of its URL, is one where that is done, not where it is handed on.
  const handed = invocation.args.filter(a => !clients.some(c => [c.joins, c.ofUrl].some(made => made && joinedBy(a.closure.expr, made, of => !each(evaluator.evaluate(of, a.closure.env)).some(isHolding)))) && !isMade(evaluator.read(a.closure), clients));
  const given = handed.map((a, i) => {
    const value = settle(evaluator.read(a.closure));
    return { name: a.name, value: i === 0 ? value : optionsIn(evaluator, value, words) };
  });
  // `settings.get('POST', path)` looks up what goes by a method and a path.
  if (!client && /^get$/i.test(member) && given[0] && methodOf(given[0].value)) return undefined;
  const joins = client?.joins?.test(member) === true;
  const receiver = built ? [built] : joins ? [settle(apply(evaluator, callee, { args: invocation.args, constructs: false }, callee.at))] : client?.ofUrl?.test(member) ? [receiverOf(callee)] : [];
  const args = joins ? receiver : [...receiver, ...given.filter(a => a.name === undefined).map(a => a.value)];
  const request: Draft = { name, handler: false, options: [] };
  const verb = spoken ?? words.verb.exec(member)?.[1] ?? verbClass(callee);
  // What only implies a method gives way to one that is written: `UploadString(url, "DELETE", data)`, `postCurl(url, data, 'PUT')`.
  const isSaid = !roles && verb !== undefined && verb.length < member.length && given.some(({ value }) => isMethodName(known(value) ?? ''));
  const implied = verb === undefined ? undefined : entry(words.methods, verb.toLowerCase()) ?? (isSaid ? verb.toUpperCase() : undefined);
  if (verb && implied === undefined) request.method = scalar(verb.toUpperCase(), callee.at);
  if (roles) args.forEach((arg, i) => take(request, roles[i] ?? '-', arg, words));
  else {
    byShape(request, args, words, verb !== undefined);
    // `client.get(443, "host", "/path")`
    const before = args[args.findIndex(arg => arg === request.url) - 1];
    const host = before && known(before) !== undefined && (leadingText(request.url!) ?? '').startsWith('/') ? hostOf(before) : undefined;
    if (host) request.base ??= host;
  }
  const byName = given.filter(a => a.name !== undefined);
  if (byName.length > 0) {
    const record: RecordValue = { kind: 'record', fields: new Map(byName.map(a => [a.name!, a.value])), open: false, at: callee.at };
    // What can't be told gives way to what is named: `Req.post(client, url: "/path")`.
    if (request.url?.kind === 'symbol' && first(record, [...words.keys.url, ...words.keys.path])) delete request.url;
    options(request, record, words);
  }
  // `GetUrl(url, "note=x&scopes=repo")`: a name that only begins with it says little beside fields which no GET takes.
  if (!client?.posts && verb !== undefined && verb.length < member.length && /^get$/i.test(verb) && areOurs(fieldNames(request.payload))) request.method = unknownValue('another method', '', callee.at);
  if (implied !== undefined && !request.method) request.method = scalar(implied, callee.at);
  // `getURL(url, postfields = x)`: a client that posts what it is given.
  if (client?.posts && verb !== member && request.payload && request.method?.at === callee.at && known(request.method) === 'GET') request.method = scalar('POST', callee.at);
  // A header that is added to a request made elsewhere sends nothing.
  const adds = !request.url && words.later.header.includes(member);
  const isAlone = ofMade !== undefined || (verb !== undefined && verb.length === member.length && invocation.args.every(arg => arg.name !== undefined));
  const own = request.url;
  if (symbol && !adds) addBase(request, evaluator, symbol, words, client, isAlone);
  // `newBuilder(url).method('PUT', body)`: what can't be told beside a method is no path behind what it is called on.
  if (own && own !== request.url && words.later.method.includes(member) && !each(own).some(isSpelled)) return undefined;
  // A member chosen at run time may be any method.
  const last = symbol?.steps.at(-1);
  const chosen = client !== undefined && last?.kind === 'member' && last.name === null;
  if (chosen) request.open = true;
  if (!request.url || (verb && isEntry(given.filter(a => a.name === undefined).map(a => a.value), request.url))) return undefined;
  // A member of a client that is no verb and no name for sending does something else with what was sent: `.pipe`, `.then`.
  const itself = symbol !== undefined && symbol.steps.every(s => s.kind === 'call' || s.name === 'default' || FACTORIES.test(s.name ?? '') || words.sends.test(s.name ?? ''));
  const sends = chosen || client?.mock === true || request.method !== undefined || request.options.length > 0 || roles !== undefined || receiver.length > 0 || (client !== undefined && itself) || words.sends.test(member) || (symbol !== undefined && isSaidBefore(evaluator, symbol, words));
  const inert = symbol?.root.kind === 'module' && words.inert?.test(symbol.root.name) === true;
  return { ...request, url: request.url, ...(client && { client }), ...(symbol && { root: symbol.root }), sends: sends && !inert, makes: client !== undefined && member !== 'default' && FACTORIES.test(member) };
}

/** `request.method("PUT").to(path)`: whether the call before says the method, and this one where that goes. */
function isSaidBefore(evaluator: Evaluator, { steps }: SymbolValue, { later }: Words): boolean {
  const [name, said] = steps.slice(-3, -1);
  const [method] = said?.kind === 'call' ? said.args : [];
  return name?.kind === 'member' && later.method.includes(name.name ?? '') && method !== undefined && methodOf(settle(evaluator.read(method.closure))) !== undefined;
}

/** Whether a path stands among the arguments as well: `api.patch(body, "/authorizations/1")`. */
const saysWhere = (evaluator: Evaluator, { args }: Invocation): boolean => args.some(({ closure }) => each(settle(evaluator.read(closure))).some(one => /^(?:\/|https?:)/.test(leadingText(one) ?? '')));

/** The options that something which can't be followed is given to make more of: `fetch(url, signed({ method: 'POST' }))`. */
function optionsIn(evaluator: Evaluator, value: Abstract, { keys }: Words): Abstract {
  const last = value.kind === 'symbol' ? value.steps.at(-1) : undefined;
  if (last?.kind !== 'call') return value;
  const record = last.args.flatMap(a => (a.name === undefined ? recordOf(settle(evaluator.read(a.closure))) ?? [] : [])).find(one => first(one, keys.method) && !first(one, keys.url) && !first(one, keys.path));
  return record ? { ...record, open: true } : value;
}

/** `map.put("path", "/authorizations")`: a name, then what goes by it. */
function isEntry([key, value]: readonly Abstract[], url: Abstract): boolean {
  const name = key && known(key);
  return value !== undefined && value === url && name !== undefined && /^[\w.-]*$/.test(name) && !methodOf(key!);
}

/** A class that is named after a method: `Post.json(url, body)`. */
function verbClass(callee: Abstract): string | undefined {
  if (callee.kind !== 'symbol') return undefined;
  const step = callee.steps.at(-2);
  const name = callee.steps.length === 1 ? callee.root.name : step?.kind === 'member' ? step.name ?? '' : '';
  return /^(?:Get|Post|Put|Patch|Delete)$/.exec(name)?.[0];
}

/** Whether a value holds others, as a map of URLs does, which sends nothing. */
const isHolding = ({ kind }: Abstract): boolean => kind === 'record' || kind === 'object' || kind === 'list';

/** Whether an expression, or the variable it is, is a chain with one of these members on what may be a URL. */
function joinedBy(expr: Expr, joins: RegExp, mayBe: (of: Expr) => boolean): boolean {
  let one = expr.kind === 'name' ? expr.binding.writes[0]?.value : expr;
  while (one?.kind === 'call' || one?.kind === 'member') {
    if (one.kind === 'call' && one.callee.kind === 'member' && one.callee.key.kind === 'literal' && joins.test(String(one.callee.key.value)) && mayBe(one.callee.of)) return true;
    one = one.kind === 'call' ? one.callee : one.of;
  }
  return false;
}

/** What the called member is a member of. */
function receiverOf(callee: Abstract): Abstract {
  if (callee.kind === 'method') return callee.of;
  return callee.kind === 'symbol' ? { ...callee, steps: callee.steps.slice(0, -1) } : callee;
}

/** Members of stand-ins that say what to answer. */
const ARRANGES = /^(add|on|when|with|match|register|intercept|stub|set)/i;
/** Members that make a client with settings of its own. */
const FACTORIES = /^(create|extend|defaults?|instance|client|bind|withDefaults|agent|session|new\w*|make\w*|build\w*|\w*[cC]lient)$/;

/** Makers that say that they are given a base: `initWithBaseURL:`. */
const BASED = /base_?ur[li]:?$/i;

/** Classes: they are called to be made where there is no `new`. */
const CLASS = /^[A-Z]/;
/** Methods that begin like classes and send: C#'s. */
const SENDS = /^(?:Send|Execute)$|Async$/;
/** A host as a connection is made to. */
const HOST = /^(?:localhost|(?:[\w-]+\.)+[a-z]{2,})(?::\d+)?$/i;

/** The URL of a host that stands alone. */
function hostOf(value: Abstract): Abstract | undefined {
  return each(value).some(v => HOST.test(known(v) ?? '')) ? concat([scalar('https://', value.at), value], value.at) : undefined;
}

/** The last name of what is called. */
export function memberName(callee: Abstract): string {
  if (callee.kind === 'symbol') {
    const last = callee.steps.at(-1);
    return last === undefined ? callee.root.name.replace(/^.*\//, '') : last.kind === 'member' ? last.name ?? '' : '';
  }
  return nameOf(callee).replace(/^.*\./, '');
}

/** Whether a value is an object of a client's own: a request to be sent, not where to. */
const isMade = (value: Abstract, clients: readonly Client[]): boolean => value.kind === 'symbol' && value.steps[0]?.kind === 'call' && value.steps[0].constructs && clients.some(c => c.requests?.test(value.root.name));

/** Puts the base of the client's making in front of a relative URL: `axios.create({ baseURL })`, `nock(base)`. `isAlone`: a verb is called without anything but what has a name. */
function addBase(request: Draft, evaluator: Evaluator, symbol: SymbolValue, words: Words, client: Client | undefined, isAlone = false): void {
  let { base } = request;
  for (const [i, step] of symbol.steps.entries()) {
    // Written to the client after it was made, and before another one was made of it.
    if (i === symbol.settings?.after) base = baseIn(symbol.settings.of, words) ?? base;
    if (step.kind !== 'call') continue;
    const before = symbol.steps[i - 1];
    const maker = before?.kind === 'member' ? before.name ?? '' : symbol.root.name;
    // A call on the way that makes a client, not one that sent another request.
    const isMaker = step.constructs || client?.mock || client?.server || words.mock.test(maker) || FACTORIES.test(maker) || (CLASS.test(maker) && !SENDS.test(maker)) || BASED.test(maker) || words.later.base?.includes(maker);
    // Whatever of a package is given an address to begin with makes a client.
    const mayMake = i < symbol.steps.length - 1 && symbol.root.kind === 'module';
    if (!isMaker && !mayMake) continue;
    for (const arg of step.args) {
      const given = evaluator.read(arg.closure);
      const value = settle(given);
      const record = arg.name === undefined ? recordOf(value) : { kind: 'record' as const, fields: new Map([[arg.name, value]]), open: false, at: value.at };
      if (!isMaker && !record) continue;
      const found = record ? baseOf(record, words, isMaker) : isAddress(value) ? value : hostOf(value) ?? (BASED.test(maker) && value.kind === 'symbol' ? value : undefined);
      base = found ?? (isMaker ? baseWithin(evaluator, given, words) : undefined) ?? base;
      if (!isMaker && !found) continue;
      const headers = record && first(record, words.keys.headers);
      if (headers && !request.headers) request.headers = headers;
      const auth = record && first(record, words.keys.auth);
      if (auth && !request.auth) request.auth = auth;
      const method = record ? first(record, words.keys.method) : words.later.base?.includes(maker) ? methodOf(value) : undefined;
      if (method && !request.method && isText(method)) request.method = method;
      if (record && !request.url) request.url = first(record, words.keys.url);
    }
  }
  const at = request.url?.at ?? symbol.at;
  if (symbol.settings?.after === symbol.steps.length) base = baseIn(symbol.settings.of, words) ?? base;
  if (!base && client?.base) base = scalar(client.base, at);
  // What was made of the whole URL is sent by a verb alone: `wretch(url).post(body)`, `connection.delete`.
  if (base && !request.url && request.method && (isAlone || words.later.base?.includes(symbol.root.name))) request.url = base;
  if (!base || !request.url) return;
  request.url = oneOf(each(request.url).flatMap(url => (isAddress(url) ? [url] : each(base).map(b => joinBase(b, url)))), at);
}

/** A URL with the base of what it is sent by in front. */
export function basedOn(url: Abstract, symbol: SymbolValue, evaluator: Evaluator, { words, clients }: Pick<LanguageData, 'words' | 'clients'>): Abstract {
  const draft: Draft = { name: '', handler: false, options: [], url };
  addBase(draft, evaluator, symbol, words, clientOf(symbol, memberName(symbol), clients));
  return draft.url ?? url;
}

/** Where the paths of a client begin, as it is made: what goes by such a name, or a URL without a path. Where little says that it is made, only an address does. */
function baseOf(record: RecordValue, { keys }: Words, isMaker: boolean | undefined): Abstract | undefined {
  const [base, url] = [first(record, keys.base), first(record, keys.url)];
  if (base && (isMaker || isAddress(base))) return base;
  return url && each(url).every(one => ROOT.test(known(one) ?? '')) ? url : undefined;
}

const ROOT = /^https?:\/\/[^/]+\/?$/;

/** The base among a client's members: `client.defaults.baseURL = …`, or a field of the class that is one. */
function baseIn(client: ObjectValue, words: Words): Abstract | undefined {
  const own = settle(client);
  const defaults = own.kind === 'record' ? own.fields.get('defaults') : undefined;
  const fields = [...[own, defaults].map(one => (one?.kind === 'record' ? first(one, words.keys.base) : undefined)), ...(client.instance ? words.keys.base.map(name => client.member(name)) : [])];
  const found = fields.flatMap(one => (one ? each(one) : [])).filter(isAddress);
  return found.length > 0 ? oneOf(found, client.at) : undefined;
}

/** A base and a path with exactly one slash between them. */
export function joinBase(base: Abstract, path: Abstract): Abstract {
  const end = known(base) ?? (base.kind === 'template' ? base.parts.at(-1) : '');
  const ends = typeof end === 'string' && end.endsWith('/');
  // `./path` is relative to where the client stands.
  if ((leadingText(path) ?? '').startsWith('./')) return joinBase(base, trimStart(path));
  const begins = (leadingText(path) ?? '').startsWith('/');
  const at = path.at;
  if (ends && begins) return concat([base, trimStart(path)], at);
  return concat(ends || begins ? [base, path] : [base, scalar('/', at), path], at);
}

function trimStart(path: Abstract): Abstract {
  if (path.kind === 'scalar') return scalar(String(path.value).slice(1), path.at);
  return path.kind === 'template' && typeof path.parts[0] === 'string' ? { ...path, parts: [path.parts[0].slice(1), ...path.parts.slice(1)] } : path;
}
