// What arguments look like: which is a URL, which a method, which options, which the body.
import type { Place } from '../model';
import type { ArgumentRole, Client, Words } from './language';
import { isManner } from './manner';
import { merge } from './drafts';
import { joinPath } from './pure';
import { concat, each, known, nameOf, oneOf, scalar } from './value';
import type { Abstract, RecordValue, Root } from './value';

/** A request while it is read. */
export interface Draft {
  url?: Abstract; method?: Abstract; payload?: Abstract; headers?: Abstract; auth?: Abstract; authAt?: Place; base?: Abstract;
  /** Options that can't be told may hold the method. */
  open?: boolean;
  /** Which of the keys for methods it stood by. */
  rank?: number;
  client?: Client; name: string; root?: Root; handler: boolean;
  /** Places of records that were read as options. */
  options: Place[];
}

const ROUTE = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|get|post|put|patch|delete|head)\s+(?:\/|https?:\/\/|\{)/;
const METHOD = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|DEL)$/i;
const URLISH = /^(https?:\/\/|\/|\{[\w+/])|^(authorizations|applications)(\/|$|\?)/i;

/** Reads one argument by its role. */
export function take(draft: Draft, role: ArgumentRole, value: Abstract, words: Words): void {
  switch (role) {
    case 'url': if (isText(value)) draft.url = value; else if (recordOf(value)) options(draft, value, words); break;
    case 'method': if (recordOf(value)) options(draft, value, words); else if (!methodOf(value) && isUrl(value)) draft.url = value; else draft.method = methodOf(value) ?? value; break;
    case 'parts': parts(draft, value, words); break;
    case 'payload': if (isAllOptions(value, words)) options(draft, value, words); else draft.payload = value; break;
    case 'headers': draft.headers = value; break;
    case 'options': options(draft, value, words); break;
    case 'route': route(draft, value); break;
    case '-': draft.handler ||= value.kind === 'function';
  }
}

/** `client.post(url, body: text, header: {})`: what clients also take where their body stands. */
function isAllOptions(value: Abstract, { keys }: Words): boolean {
  const record = recordOf(value);
  return record !== undefined && holds(record, keys.payload) && [...record.fields.keys()].every(key => [keys.payload, keys.headers, keys.auth].some(names => names.includes(key)));
}

/** `{url, headers, type, body}` in one argument. */
function parts(draft: Draft, value: Abstract, words: Words): void {
  const [url, headers, , body] = value.kind === 'list' ? value.items : [value];
  if (url) take(draft, 'url', url, words);
  if (headers) take(draft, 'headers', headers, words);
  if (body) take(draft, 'payload', body, words);
}

/** Reads arguments by what they look like: the one that is most of a URL first, the others around it. */
export function byShape(draft: Draft, args: readonly Abstract[], words: Words, verb: boolean): void {
  const source = urlSource(args, words);
  const url = args[source];
  if (url) {
    const record = recordOf(url);
    if (!record && each(url).some(isRoute)) route(draft, url);
    else if (!record) draft.url = url;
    else if (!isAnswer(record) && !isResource(record, words)) options(draft, url, words);
  }
  args.forEach((arg, i) => {
    if (each(arg).some(a => a.kind === 'function')) draft.handler = true;
    else if (i !== source) beside(draft, arg, words, { verb, after: i > source && source >= 0, whole: url !== undefined && recordOf(url) !== undefined });
  });
  // `send(method, url)`: whoever calls it knows.
  if (!verb && !draft.method) {
    const method = args.slice(0, Math.max(0, source)).find(arg => (arg.kind === 'symbol' || arg.kind === 'unknown') && METHOD_NAME.test(nameOf(arg)));
    if (method) draft.method = method;
  }
}

/** What a method goes by where it is handed on. */
const METHOD_NAME = /(?:^|[._])(?:http_?)?(?:method|verb)(?:_?name)?$/i;

/** An argument that is not the URL: the method, options, or the body if it comes after the URL. */
function beside(draft: Draft, arg: Abstract, words: Words, { verb, after, whole }: { verb: boolean; after: boolean; /** The URL stands among options, and what else there is to say of the request with it. */ whole: boolean }): void {
  const record = recordOf(arg);
  if (record && (isAnswer(record) || (!after && isResource(record, words)))) return;
  if (record) {
    const asOptions = [words.keys.method, words.keys.headers, words.keys.auth, words.keys.options ?? []].some(keys => holds(record, keys)) || (holds(record, words.keys.payload) && !(verb && !draft.payload && isApiRecord(record)));
    if (isHeaders(record)) draft.headers ??= arg;
    else if (after && isManner(record)) options(draft, arg, words);
    else if (asOptions || !after) options(draft, arg, words);
    // One empty record among other arguments may be for anything, and so may one behind all of the request's own.
    else if (whole && !isApiRecord(record)) draft.open = true;
    else if (verb || record.open || record.fields.size > 0) draft.payload = better(draft, arg);
    else draft.open = true;
  } else if (!draft.method && methodOf(arg)) draft.method = methodOf(arg)!;
  else if (!after || isCallback(arg) || (whole && draft.payload)) return;
  else if (arg.kind === 'encoded' || (verb && isText(arg))) draft.payload = better(draft, arg);
  else if ((arg.kind === 'symbol' || arg.kind === 'unknown') && !isNotGiven(arg)) {
    if (isPart(draft)) draft.payload = arg;
    else if (!verb) draft.open = true;
  }
}

/** Headers without a name for the whole: `post(url, body, { 'Content-Type': … })`. */
const isHeaders = (record: RecordValue): boolean => record.fields.size > 0 && [...record.fields.keys()].every(key => /^(?:Accept|Authorization|Cookie|[A-Z][A-Za-z]*(?:-[A-Za-z]+)+|accept|authorization|cookie|host|user-agent|content-(?:type|length)|x-[a-z-]+)$/.test(key));

/** Of two arguments that may be the body the first one, unless that can't be told. */
const better = (draft: Draft, value: Abstract): Abstract => (draft.payload && draft.payload.kind !== 'symbol' && draft.payload.kind !== 'unknown' && !(isPart(draft) && isFlat(value)) ? draft.payload : value);

/** Whether something in a record is no record: those of records alone describe something. */
const isFlat = (value: Abstract): boolean => each(value).every(one => one.kind !== 'record' || one.fields.size === 0 || [...one.fields.values()].some(field => recordOf(field) === undefined));

/** Whether what was taken for the body fills the holes of the URL: something else that is handed over with it is the body. */
function isPart({ payload, url }: Draft): boolean {
  const fields = payload?.kind === 'record' ? [...payload.fields.keys()] : [];
  const text = url && known(url);
  return text !== undefined && fields.length > 0 && fields.every(name => text.split(/[/?]/).some(segment => segment === `{${name}}` || segment === `:${name}`));
}

/** An HTTP method, as text or as a constant: `HttpMethod.POST`, `Method.Post`. */
export function methodOf(value: Abstract): Abstract | undefined {
  if (!each(value).some(isMethod)) return undefined;
  return oneOf(each(value).map(v => (v.kind === 'symbol' && isMethod(v) ? scalar(constantName(v).toUpperCase(), v.at) : v)), value.at);
}

/** `settings.options` is no method, as `Method.options` would be. */
const RECORD = /^options$/;

const isMethod = (value: Abstract): boolean => {
  const name = value.kind === 'symbol' ? constantName(value) : leadingText(value) ?? '';
  return METHOD.test(name) && !(value.kind === 'symbol' && RECORD.test(name));
};

/** A method as the last part of a longer name: `http.MethodPost`, `Request::METHOD_POST`, `ServiceMethodPost`. */
const METHOD_IN_NAME = /^(?:\w*?method_?|HTTP_)(?=[a-z])/i;
/** Members that only write a constant out. */
const SPELLED = /^(?:rawValue|Method|value|name|as_?str|to_?string|description)$/i;

/** `POST` of `HttpMethod.POST`, `HTTPMethod.post.rawValue`, `method.ToString()`, or of a constant that is imported by itself. */
function constantName({ root, steps: all }: Extract<Abstract, { kind: 'symbol' }>): string {
  const called = all.at(-1)?.kind === 'call' ? all.slice(0, -1) : all;
  const tail = called.at(-1);
  const steps = tail?.kind === 'member' && called.length > 1 && SPELLED.test(tail.name ?? '') ? called.slice(0, -1) : all;
  const last = steps.at(-1);
  const name = last === undefined ? root.name : last.kind === 'member' && steps.every(s => s.kind === 'member') ? last.name ?? '' : '';
  const word = name.replace(METHOD_IN_NAME, '');
  return last === undefined && word === name && name !== name.toUpperCase() ? '' : word;
}

/** Which argument is the URL: a route, a URL, options that hold one, and only then something that can't be told. */
function urlSource(args: readonly Abstract[], words: Words): number {
  const tests: ((arg: Abstract) => boolean)[] = [
    isRoute, isUrl,
    arg => arg.kind === 'record' && !isAnswer(arg) && !isResource(arg, words) && (!words.dataRecords || holds(arg, words.keys.method)) && [...words.keys.url, ...words.keys.path].some(k => { const v = arg.fields.get(k); return v !== undefined && (isText(v) || recordOf(v) !== undefined); }),
    arg => !methodOf(arg) && (leadingText(arg) === '' || arg.kind === 'template'),
  ];
  for (const test of tests) {
    const found = args.findIndex(arg => each(arg).some(test));
    if (found >= 0) return found;
  }
  return -1;
}

/** Names of functions to call back. */
const CALLBACK = /(^|\.)(cb|callback|done|next|fn|handler|resolve|reject|on[A-Z]\w*|\w*(Callback|Handler|Cb))$/;
const isCallback = (value: Abstract): boolean => (value.kind === 'symbol' || value.kind === 'unknown') && CALLBACK.test(nameOf(value));
const isNotGiven = (value: Abstract): boolean => value.kind === 'unknown' && value.why === 'not given';
const isRoute = (value: Abstract): boolean => ROUTE.test(leadingText(value) ?? '');
const isUrl = (value: Abstract): boolean => URLISH.test(leadingText(value) ?? '') || (value.kind === 'template' && value.parts.some(p => typeof p === 'string' && p.includes('/')));

/** What a client made of an answer, with the URL that it came from: nothing is sent by handing it on. */
const isAnswer = (record: RecordValue): boolean => ['status_code', 'statusCode'].some(key => record.fields.has(key));

/** What the API says of something, with the URL that it goes by: it has what no request has. */
const isResource = (record: RecordValue, { keys }: Words): boolean => ['created_at', 'updated_at', 'hashed_token'].some(key => record.fields.has(key)) || (record.fields.has('id') && record.fields.has('token') && !holds(record, keys.method));

/** A record that holds the API's own fields rather than a client's options. */
function isApiRecord(record: RecordValue): boolean {
  return ['scopes', 'note', 'client_secret', 'fingerprint'].some(k => record.fields.has(k));
}

/** The text a value begins with: '' when it begins with a hole, undefined when it is no text. */
export function leadingText(value: Abstract): string | undefined {
  if (value.kind === 'scalar') return typeof value.value === 'string' ? value.value : undefined;
  if (value.kind === 'template') return typeof value.parts[0] === 'string' ? value.parts[0] : '';
  return value.kind === 'unknown' || value.kind === 'symbol' ? '' : undefined;
}

/** Whether a URL has a host that is told. */
export const isWhole = (url: Abstract): boolean => each(url).every(one => /^https?:\/\/[^/]+\//i.test(leadingText(one) ?? ''));

/** Whether that is all that can be told of a URL. */
export const isHostAlone = (url: Abstract): boolean => each(url).some(one => one.kind === 'template' && /^https?:\/\/[^/]+\/$/i.test(leadingText(one) ?? ''));

export function isText(value: Abstract): boolean {
  return each(value).some(v => leadingText(v) !== undefined);
}

function route(draft: Draft, value: Abstract): void {
  const pick = (group: 'method' | 'url'): Abstract => oneOf(each(value).map(v => splitRoute(v)[group]), value.at);
  draft.method = pick('method');
  draft.url = pick('url');
}

/** 'POST /authorizations' in two. */
export function splitRoute(value: Abstract): { method: Abstract; url: Abstract } {
  const head = leadingText(value) ?? '';
  const [method = '', rest = ''] = [/^[A-Za-z]+/.exec(head)?.[0].toUpperCase(), head.replace(/^[A-Za-z]+\s+/, '')];
  const tail = value.kind === 'template' ? value.parts.slice(1) : [];
  return { method: scalar(method, value.at), url: tail.length > 0 ? { kind: 'template', parts: [rest, ...tail], at: value.at } : scalar(rest, value.at) };
}

/** The first record a value can be. */
export function recordOf(value: Abstract): RecordValue | undefined {
  return each(value).find(v => v.kind === 'record');
}

const holds = (record: RecordValue, keys: readonly string[]): boolean => keys.some(k => record.fields.has(k));

/** The first of several keys that is there. */
export function first(record: RecordValue, keys: readonly string[]): Abstract | undefined {
  const key = keys.find(k => record.fields.has(k));
  return key === undefined ? undefined : record.fields.get(key);
}

const isFlag = (value: Abstract | undefined): boolean => value?.kind === 'scalar' && typeof value.value === 'boolean';

/** Where a request has its parameters, as OpenAPI tells them apart. */
const PLACES: ReadonlySet<string> = new Set(['path', 'query', 'header', 'cookie']);

/** `params: { path: { id }, query: { page } }`: what is sent of it beside the path. */
function inQuery(payload: Abstract): Abstract | undefined {
  const fields = recordOf(payload)?.fields;
  return fields && fields.size > 0 && [...fields.keys()].every(key => PLACES.has(key)) ? fields.get('query') : payload;
}

/** Text that is no method, as `type: 'json'`, and no URL that stands in its place. */
function isOtherWord(value: Abstract): boolean {
  const word = known(value);
  return word !== undefined && !METHOD.test(word) && !isUrl(value);
}

/** A method that is written out, whatever it goes by: `action: 'POST'`. */
const isPlainMethod = (value: Abstract): boolean => /^(?:GET|POST|PUT|PATCH|DELETE)$/.test(known(value) ?? '');

/** A server, and no path on it. */
const SERVER = /^https?:\/\/[^/?#]+\/?$/i;

/** Reads an options record into the draft. Several possible records are read as one. */
export function options(draft: Draft, value: Abstract, words: Words): void {
  const { keys } = words;
  for (const one of each(value)) if (one.kind === 'record') draft.options.push(one.at);
  const record = merge({ kind: 'record', fields: new Map(), open: false, at: value.at }, value);
  const url = first(record, keys.url);
  const given = first(record, keys.path);
  // Pieces of a path: `path = c("authorizations", id)`.
  const path = given?.kind === 'list' ? joinPath(given.items, given.at) : given;
  const host = first(record, keys.host);
  const add = (key: 'method' | 'payload' | 'headers' | 'auth' | 'base', found: Abstract | undefined): void => { if (found && !draft[key]) draft[key] = found; };
  if (url && !draft.url) {
    if (recordOf(url)) options(draft, url, words);
    else if (each(url).some(v => ROUTE.test(leadingText(v) ?? ''))) route(draft, url);
    else draft.url = url;
  }
  if (path && !draft.url) draft.url = host ? concat([...(each(host).some(h => /:\/\//.test(leadingText(h) ?? '')) ? [] : [scalar('https://', host.at)]), host, path], path.at) : path;
  // A path beside a server alone is its path there: `GET("https://host", path = "/path")`.
  else if (path && draft.url && !url && isText(path) && each(draft.url).every(one => SERVER.test(known(one) ?? ''))) draft.url = joinPath([draft.url, path], path.at);
  const rank = keys.method.findIndex(key => { const found = record.fields.get(key); return found !== undefined && !each(found).every(isOtherWord); });
  const method = rank >= 0 ? record.fields.get(keys.method[rank]!) : url || path ? [...record.fields.values()].find(isPlainMethod) : undefined;
  if (method && !draft.url && isUrl(method)) draft.url = method;
  // What a body implies gives way to what is said, wherever that is: the keys that say it come first.
  else if (method && isText(method) && !(draft.method && draft.rank !== undefined && rank > draft.rank)) Object.assign(draft, { method: methodOf(method) ?? method, rank });
  // `json: true` says how the body is sent.
  const payload = first(record, keys.payload.filter(key => !isFlag(record.fields.get(key))));
  add('payload', payload ? inQuery(payload) : url && isApiRecord(record) ? record : undefined);
  add('headers', first(record, keys.headers));
  // A record with a password among the options is what signs in.
  const auth = keys.auth.find(k => record.fields.has(k));
  if (auth !== undefined && !draft.auth) {
    draft.auth = holds(record, ['password', 'pass']) ? record : record.fields.get(auth)!;
    const at = record.written?.get(auth);
    if (at) draft.authAt = at;
  }
  if (record.open) draft.open = true;
  // What is the URL here is a base where a client is made.
  add('base', first(record, keys.base.filter(key => record.fields.get(key) !== url)));
  for (const key of keys.options ?? []) { const inner = record.fields.get(key); if (inner && recordOf(inner)) options(draft, inner, words); }
}

/** Whether it begins as a whole URL does. */
export const isAddress = (value: Abstract): boolean => each(value).some(v => /^https?:\/\//.test(leadingText(v) ?? ''));
