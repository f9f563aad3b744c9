// Reads a request out of a call: which argument is the URL, which the method, which the body.
import type { Place } from '../model';
import type { Invocation } from './call';
import type { Evaluator } from './evaluate';
import type { ArgumentRole, Client, Words } from './language';
import { merge, settle } from './objects';
import { concat, each, known, nameOf, oneOf, scalar } from './value';
import type { Abstract, RecordValue, Root, SymbolValue } from './value';

/** A request as far as one call tells. */
export interface Request {
  url: Abstract;
  method?: Abstract;
  payload?: Abstract;
  headers?: Abstract;
  auth?: Abstract;
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
}

const ROUTE = /^(GET|POST|PUT|PATCH|DELETE|HEAD)\s+(\/|https?:\/\/|\{)/;
const METHOD = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|DEL)$/i;
const URLISH = /^(https?:\/\/|\/|\{)|^(authorizations|applications)(\/|$|\?)/;

/** The request that a call sends, if its arguments have the shape of one. */
export function readRequest(evaluator: Evaluator, invocation: Invocation, words: Words, clients: readonly Client[]): Request | undefined {
  const { callee } = invocation;
  const symbol = callee.kind === 'symbol' ? callee : undefined;
  const client = symbol && clients.find(c => c.from.includes(symbol.root.name.replace(/^node:/, '')) && symbol.root.kind !== 'parameter');
  const member = memberName(callee);
  const given = invocation.args.map(a => ({ name: a.name, value: settle(evaluator.read(a.closure)) }));
  const args = given.filter(a => a.name === undefined).map(a => a.value);
  const request: Draft = { name: nameOf(callee), handler: false, options: [] };
  const verb = words.verb.exec(member)?.[1];
  if (verb) request.method = scalar(words.methods[verb.toLowerCase()] ?? verb.toUpperCase(), callee.at);
  const roles = client?.members?.[member];
  if (roles) args.forEach((arg, i) => take(request, roles[i] ?? '-', arg, words));
  else byShape(request, args, words, verb !== undefined);
  const byName = given.filter(a => a.name !== undefined);
  if (byName.length > 0) options(request, { kind: 'record', fields: new Map(byName.map(a => [a.name!, a.value])), open: false, at: callee.at }, words);
  if (symbol) addBase(request, evaluator, symbol, words, client);
  if (!request.url) return undefined;
  // A member of a client that is no verb and no name for sending does something else with what was sent: `.pipe`, `.then`.
  const itself = symbol !== undefined && symbol.steps.every(s => s.kind === 'call' || s.name === 'default' || FACTORIES.test(s.name ?? ''));
  const sends = request.method !== undefined || request.options.length > 0 || roles !== undefined || (client !== undefined && itself) || words.sends.test(member);
  if (!request.method && client?.method) request.method = scalar(client.method, callee.at);
  return { ...request, url: request.url, ...(client && { client }), ...(symbol && { root: symbol.root }), sends: sends && !words.harmless.test(member) };
}

/** Members that make a client with settings of its own. */
const FACTORIES = /^(create|extend|defaults?|instance|client|bind|withDefaults|agent|session|new\w*|make\w*|build\w*|\w*[cC]lient)$/;

type Draft = Omit<Request, 'url' | 'sends'> & { url?: Abstract; base?: Abstract; options: Place[] };

/** The last name of what is called. */
export function memberName(callee: Abstract): string {
  if (callee.kind === 'symbol') {
    const last = callee.steps.at(-1);
    return last === undefined ? callee.root.name.replace(/^.*\//, '') : last.kind === 'member' ? last.name ?? '' : '';
  }
  return nameOf(callee).replace(/^.*\./, '');
}

function take(request: Draft, role: ArgumentRole, value: Abstract, words: Words): void {
  switch (role) {
    case 'url': if (isText(value)) request.url = value; else if (recordOf(value)) options(request, value, words); break;
    case 'method': request.method = value; break;
    case 'payload': request.payload = value; break;
    case 'headers': request.headers = value; break;
    case 'options': options(request, value, words); break;
    case 'route': route(request, value); break;
    case '-': request.handler ||= value.kind === 'function';
  }
}

function byShape(request: Draft, args: readonly Abstract[], words: Words, verb: boolean): void {
  for (const arg of args) {
    if (each(arg).some(a => a.kind === 'function')) { request.handler = true; continue; }
    const texts = each(arg).map(leadingText).filter(t => t !== undefined);
    if (recordOf(arg)) {
      const record = recordOf(arg)!;
      const named = holds(record, words.keys.url) || holds(record, words.keys.path);
      if (!request.url && named) options(request, arg, words);
      else if (request.url && (holds(record, words.keys.method) || holds(record, words.keys.headers) || (holds(record, words.keys.payload) && !(verb && !request.payload && isApiRecord(record))))) options(request, arg, words);
      else if (request.url && !request.payload) request.payload = arg;
      else if (!request.url && (holds(record, words.keys.method) || holds(record, words.keys.host))) options(request, arg, words);
    } else if (texts.some(t => ROUTE.test(t))) route(request, arg);
    else if (texts.some(t => METHOD.test(t)) && !request.method) request.method = arg;
    else if (!request.url && (texts.some(t => URLISH.test(t)) || (isText(arg) && !texts.some(t => t !== '')))) request.url = arg;
    else if (request.url && !known0(request.url) && texts.some(t => URLISH.test(t))) request.url = arg;
    else if (request.url && !request.payload && (arg.kind === 'encoded' || verb)) request.payload = arg;
  }
}

/** A record that holds the API's own fields rather than a client's options. */
function isApiRecord(record: RecordValue): boolean {
  return ['scopes', 'note', 'client_secret', 'fingerprint'].some(k => record.fields.has(k));
}

const known0 = (value: Abstract): boolean => each(value).some(v => URLISH.test(leadingText(v) ?? ''));

/** The text a value begins with: '' when it begins with a hole, undefined when it is no text. */
function leadingText(value: Abstract): string | undefined {
  if (value.kind === 'scalar') return typeof value.value === 'string' ? value.value : undefined;
  if (value.kind === 'template') return typeof value.parts[0] === 'string' ? value.parts[0] : '';
  return value.kind === 'unknown' || value.kind === 'symbol' ? '' : undefined;
}

function isText(value: Abstract): boolean {
  return each(value).some(v => leadingText(v) !== undefined);
}

function route(request: Draft, value: Abstract): void {
  const pick = (group: 'method' | 'url'): Abstract => oneOf(each(value).map(v => splitRoute(v)[group]), value.at);
  request.method = pick('method');
  request.url = pick('url');
}

/** 'POST /authorizations' in two. */
export function splitRoute(value: Abstract): { method: Abstract; url: Abstract } {
  const head = leadingText(value) ?? '';
  const [method = '', rest = ''] = [/^[A-Z]+/.exec(head)?.[0], head.replace(/^[A-Z]+\s+/, '')];
  const tail = value.kind === 'template' ? value.parts.slice(1) : [];
  return { method: scalar(method, value.at), url: tail.length > 0 ? { kind: 'template', parts: [rest, ...tail], at: value.at } : scalar(rest, value.at) };
}

function recordOf(value: Abstract): RecordValue | undefined {
  return each(value).find(v => v.kind === 'record');
}

const holds = (record: RecordValue, keys: readonly string[]): boolean => keys.some(k => record.fields.has(k));

function first(record: RecordValue, keys: readonly string[]): Abstract | undefined {
  const key = keys.find(k => record.fields.has(k));
  return key === undefined ? undefined : record.fields.get(key);
}

/** Reads an options record into the request. Several possible records are read as one. */
function options(request: Draft, value: Abstract, words: Words): void {
  const { keys } = words;
  for (const one of each(value)) if (one.kind === 'record') request.options.push(one.at);
  const record = merge({ kind: 'record', fields: new Map(), open: false, at: value.at }, value);
  const url = first(record, keys.url);
  const path = first(record, keys.path);
  const host = first(record, keys.host);
  const add = (key: 'method' | 'payload' | 'headers' | 'auth' | 'base', found: Abstract | undefined): void => { if (found && !request[key]) request[key] = found; };
  if (url && !request.url) {
    if (recordOf(url)) options(request, url, words);
    else if (each(url).some(v => ROUTE.test(leadingText(v) ?? ''))) route(request, url);
    else request.url = url;
  }
  if (path && !request.url) request.url = host ? concat([...(each(host).some(h => /:\/\//.test(leadingText(h) ?? '')) ? [] : [scalar('https://', host.at)]), host, path], path.at) : path;
  const method = first(record, keys.method);
  if (method && isText(method)) request.method = method;
  add('payload', first(record, keys.payload) ?? (url && isApiRecord(record) ? record : undefined));
  add('headers', first(record, keys.headers));
  add('auth', first(record, keys.auth));
  add('base', first(record, keys.base));
}

/** Puts the base of the client's making in front of a relative URL: `axios.create({ baseURL })`, `nock(base)`. */
function addBase(request: Draft, evaluator: Evaluator, symbol: SymbolValue, words: Words, client: Client | undefined): void {
  let { base } = request;
  for (const [i, step] of symbol.steps.entries()) {
    if (step.kind !== 'call') continue;
    const before = symbol.steps[i - 1];
    const maker = before?.kind === 'member' ? before.name ?? '' : symbol.root.name;
    // A call on the way that makes a client, not one that sent another request.
    if (!(step.constructs || client?.mock || words.mock.test(maker) || FACTORIES.test(maker))) continue;
    for (const arg of step.args) {
      const value = settle(evaluator.read(arg.closure));
      const record = recordOf(value);
      const found = record ? first(record, words.keys.base) : each(value).some(v => /^https?:\/\//.test(leadingText(v) ?? '')) ? value : undefined;
      base = found ?? base;
      const headers = record && first(record, words.keys.headers);
      if (headers && !request.headers) request.headers = headers;
      const auth = record && first(record, words.keys.auth);
      if (auth && !request.auth) request.auth = auth;
      const method = record && first(record, words.keys.method);
      if (method && !request.method && isText(method)) request.method = method;
      if (record && !request.url) request.url = first(record, words.keys.url);
    }
  }
  const at = request.url?.at ?? symbol.at;
  if (!base && client?.base) base = scalar(client.base, at);
  if (!base || !request.url) return;
  request.url = oneOf(each(request.url).flatMap(url => (/^https?:\/\//.test(leadingText(url) ?? '') ? [url] : each(base).map(b => joined(b, url)))), at);
}

/** A base and a path with exactly one slash between them. */
function joined(base: Abstract, path: Abstract): Abstract {
  const end = known(base) ?? (base.kind === 'template' ? base.parts.at(-1) : '');
  const ends = typeof end === 'string' && end.endsWith('/');
  const begins = (leadingText(path) ?? '').startsWith('/');
  const at = path.at;
  if (ends && begins) return concat([base, trimStart(path)], at);
  return concat(ends || begins ? [base, path] : [base, scalar('/', at), path], at);
}

function trimStart(path: Abstract): Abstract {
  if (path.kind === 'scalar') return scalar(String(path.value).slice(1), path.at);
  return path.kind === 'template' && typeof path.parts[0] === 'string' ? { ...path, parts: [path.parts[0].slice(1), ...path.parts.slice(1)] } : path;
}
