// Requests that are written as data, whoever sends them: steps of workflow engines, test runners, automations.
import { literal } from '../../analysis/scope';
import { at, everything, itemsOf, methodOf, textOf, type Data, type DataMap } from './data';
import { jsonIn } from './json';
import { SENT, type Parts, type Reading } from './reading';
import { variablesIn } from './variables';

/** Keys of a URL, and of a method. */
export const URLS: readonly string[] = ['url', 'uri', 'URL', 'URI', 'endpoint', 'path'];
const VERB = /^(?:get|post|put|patch|delete)$/;
export const METHODS: readonly string[] = ['method', 'verb', 'http_method', 'httpMethod', 'HTTPMethod', 'requestMethod'];
const BODIES = ['json', 'body', 'data', 'payload', 'jsonBody', 'bodyParametersJson', 'bodyParameters', 'form', 'postData'];
const HEADERS = ['headers', 'header'];
const AUTH = ['auth', 'basicAuth', 'basic_auth', 'authentication'];
const USERS = ['user', 'username', 'url_username'];
const PASSWORDS = ['password', 'pass', 'url_password'];
/** Where a document says what its paths are relative to. */
const BASES = ['target', 'baseUrl', 'base_url', 'baseURL', 'baseUri', 'base_uri', 'basePath', 'rootUrl', 'api_root', 'apiRoot'];
/** A recorded answer is beside the request, or a stub's. */
const ANSWERS = ['response', 'responses', 'reply', 'status', 'statusCode'];
const ABSOLUTE = /^(?:https?:\/\/|\{\{|\$\{|<<)/;
/** A function of a workflow engine: `call: http.post`. */
const FUNCTION = /^http\.(get|post|put|patch|delete|request)$/;
/** `POST /authorizations`, with the rest of the request beside it. */
const ROUTE = /^(GET|POST|PUT|PATCH|DELETE) (\/\S*|https?:\S*)$/;

/** The requests of a test that Tavern sends, the answers that it expects beside them. */
export const testedIn = (root: Data): readonly DataMap[] => (at(root, 'test_name') ? itemsOf(at(root, 'stages')).flatMap(stage => { const request = at(stage, 'request'); return request?.kind === 'map' ? [request] : []; }) : []);

/** Notes the requests of a document that nothing else was read from. */
export function readRequests(root: Data, reading: Reading, read: Set<Data>): void {
  const base = baseOf(root);
  const note = (data: Data, request: Parts | undefined): void => {
    if (request) { read.add(data); reading.request(SENT, reading.place(data), request); }
  };
  for (const request of testedIn(root)) note(request, requestOf(request, reading, methodOf(at(request, ...METHODS)) ?? 'GET'));
  for (const data of everything(root)) {
    if (data.kind !== 'map' || read.has(data) || at(data, ...ANSWERS)) continue;
    const call = FUNCTION.exec(textOf(at(data, 'call')) ?? '')?.[1];
    const args = at(data, 'args');
    if (call !== undefined && args?.kind === 'map') note(args, requestOf(args, reading, call === 'request' ? undefined : call));
    else if (isSent(data)) note(data, requestOf(data, reading));
    else note(data, routed(data, reading));
    for (const { key, value } of base === undefined ? [] : data.entries) if (VERB.test(key) && value.kind === 'map') note(value, requestOf(value, reading, key, base));
  }
}

/** What the paths of a document are relative to, if it says so. */
export function baseOf(root: Data): string | undefined {
  return [...everything(root)].flatMap(data => textOf(at(data, ...BASES)) ?? []).find(text => /^https?:/.test(text));
}

/** What holds variables. */
const HOLDERS = ['vars', 'variables', 'env', 'environment', 'defaults', 'set_fact', 'ansible.builtin.set_fact'];

/** Texts by the names that placeholders have for them. `text`: what all of it was read from. */
export function variablesOf(root: Data, text: string): ReadonlyMap<string, string> {
  const keys = HOLDERS.filter(key => text.includes(key));
  const found = keys.length === 0 ? [] : [...everything(root)].flatMap(data => keys.flatMap(key => variablesIn(at(data, key))));
  return new Map(found.map(({ name, value }) => [name, value.text]));
}

/** A whole URL with a method, and something to send with it. */
const isSent = (map: DataMap): boolean => ABSOLUTE.test(textOf(at(map, ...URLS)) ?? '') && methodOf(at(map, ...METHODS)) !== undefined && at(map, ...BODIES, ...HEADERS, ...AUTH, ...USERS) !== undefined;

/** `route: POST /authorizations`: everything beside it is sent. */
function routed(map: DataMap, reading: Reading): Parts | undefined {
  const route = at(map, 'route');
  const [, method, path] = ROUTE.exec(textOf(route) ?? '') ?? [];
  if (!route || method === undefined || path === undefined || map.entries.length < 2) return undefined;
  const place = reading.place(route);
  return { method: literal(method, place), url: literal(path.startsWith('/') ? `https://api.github.com${path}` : path, place), body: reading.expr({ ...map, entries: map.entries.flatMap(entry => (entry.key === 'route' ? [] : [{ ...entry, value: structureIn(entry.value) ?? entry.value }])) }) };
}

/** The parts of a request that a map holds. */
export function requestOf(map: DataMap, reading: Reading, verb?: string, base = ''): Parts | undefined {
  const url = at(map, ...URLS);
  const text = textOf(url);
  if (!url || text === undefined) return undefined;
  const [place, body, headers, auth] = [reading.place(url), at(map, ...BODIES), at(map, ...HEADERS), at(map, ...AUTH)];
  const method = verb?.toUpperCase() ?? methodOf(at(map, ...METHODS));
  const [user, password] = [at(map, ...USERS), at(map, ...PASSWORDS)];
  const who = auth ?? (user && password && { kind: 'map' as const, start: Math.min(user.start, password.start), end: Math.max(user.end, password.end), entries: map.entries.filter(({ value }) => value === user || value === password) });
  return {
    url: reading.filled(ABSOLUTE.test(text) ? text : base + text, place), ...(method !== undefined && { method: literal(method, place) }), ...(body && { body: bodyOf(body, reading) }),
    ...(headers && headers.kind !== 'scalar' && { headers: headers.kind === 'list' ? pairs(headers, reading) : reading.expr(headers) }), ...(who && { auth: reading.expr(who) }),
  };
}

const structureIn = (data: Data): Data | undefined => (data.kind === 'scalar' && data.excerpt ? jsonIn(data.excerpt()) : undefined);

const bodyOf = (body: Data, reading: Reading): Parts['url'] => {
  const inner = body.kind === 'map' ? at(body, 'text', 'string') ?? (at(body, 'type', 'mimeType') && at(body, 'data')) ?? body : body;
  return inner.kind === 'scalar' && inner.excerpt ? reading.body(inner.excerpt(), reading.place(inner)) : reading.expr(inner);
};

/** A list of names and values as a record. */
export function pairs(list: Data, reading: Reading): Parts['url'] {
  return { kind: 'record', open: true, at: reading.place(list), entries: itemsOf(list).flatMap(item => {
    const [name, value] = [textOf(at(item, 'key', 'name')), at(item, 'value')];
    return name === undefined || !value ? [] : [{ key: literal(name, reading.place(item)), value: reading.expr(value), at: reading.place(item) }];
  }) };
}
