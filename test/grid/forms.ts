// The ways to put a URL together that every language has, and what is sent there.
import type { Client, Language, Piece, Written } from './language';

/** A request, with the pieces of its path. */
export interface Sent { operation: string; method: string; path: readonly Piece[] }

export const SENT: readonly Sent[] = [
  { operation: 'create-authorization', method: 'POST', path: ['/authorizations'] },
  { operation: 'delete-authorization', method: 'DELETE', path: ['/authorizations/', { variable: 'id' }] },
  { operation: 'check-authorization', method: 'GET', path: ['/applications/', { variable: 'clientId' }, '/tokens/', { variable: 'token' }] },
  { operation: 'get-or-create-authorization-for-app', method: 'PUT', path: ['/authorizations/clients/', { variable: 'clientId' }] },
];

/** A program in a form of its own. `host`: without a slash at its end. Undefined where a language or a client has no such form. */
type Form = (language: Language, client: Client, sent: Sent, host: string) => Record<string, string> | undefined;

const ENTRY = 'signIn';
const named = (path: readonly Piece[]): string[] => path.flatMap(piece => (typeof piece === 'string' ? [] : [piece.variable]));
const expressions = (l: Language, pieces: readonly Piece[]): string[] => pieces.map(piece => (typeof piece === 'string' ? l.text(piece) : l.variable(piece.variable)));
const whole = (client: Client, path: readonly Piece[], host: string): readonly Piece[] => {
  const [first = '', ...rest] = path;
  return client.hosted || typeof first !== 'string' ? path : [host + first, ...rest];
};
const entry = (client: Client, { path }: Sent, body: string, more: readonly string[] = []): Written => ({ name: ENTRY, parameters: [...more, 'user', 'password', ...named(path)], body, client });

/** A request with its host in an expression. */
const behind = (l: Language, host: string, { path }: Sent): string => l.joined([host, ...expressions(l, path)]);
const handed = (l: Language, { path }: Sent): string[] => [l.joined(expressions(l, path)), l.variable('user'), l.variable('password')];
const wrapper = (client: Client, name: string, body: string): Written => ({ name, parameters: ['path', 'user', 'password'], body, client });

export const FORMS: Readonly<Record<string, Form>> = {
  literal: (l, client, sent, host) => l.files('', [l.written(entry(client, sent, client.send(l.joined(expressions(l, whole(client, sent.path, host))), sent.method)))], client, false),
  local: (l, client, sent, host) => {
    const pieces = whole(client, sent.path, host);
    const url = named(pieces).length === 0 ? l.text(pieces.join('')) : l.interpolated?.(pieces) ?? l.formatted?.(pieces) ?? l.joined(expressions(l, pieces));
    return l.files('', [l.written(entry(client, sent, `${l.local('url', url)}\n${client.send(l.variable('url'), sent.method)}`))], client, false);
  },
  constant: (l, client, sent, host) => {
    const { declaration, expression } = l.constant('API_URL', l.text(host));
    return client.hosted ? undefined : l.files(declaration, [l.written(entry(client, sent, client.send(behind(l, expression, sent), sent.method)))], client, false);
  },
  interpolated: (l, client, sent, host) => {
    const { declaration } = l.constant('API_URL', l.text(host));
    return client.hosted || !l.interpolated ? undefined : l.files(declaration, [l.written(entry(client, sent, client.send(l.interpolated([{ variable: 'API_URL' }, ...sent.path]), sent.method)))], client, false);
  },
  formatted: (l, client, sent, host) => {
    const { declaration } = l.constant('API_URL', l.text(host));
    return client.hosted || !l.formatted ? undefined : l.files(declaration, [l.written(entry(client, sent, client.send(l.formatted([{ variable: 'API_URL' }, ...sent.path]), sent.method)))], client, false);
  },
  helper: (l, client, sent, host) => (client.hosted ? undefined : l.files('', [
    l.written({ name: 'apiUrl', parameters: ['path'], body: l.given(l.joined([l.text(host), l.variable('path')]), client), client, plain: true }),
    l.written(entry(client, sent, client.send(l.called('apiUrl', [l.joined(expressions(l, sent.path))]), sent.method))),
  ], client, false)),
  wrapper: (l, client, sent, host) => l.files('', [
    l.written(wrapper(client, 'callApi', client.send(client.hosted ? l.variable('path') : l.joined([l.text(host), l.variable('path')]), sent.method))),
    l.written(entry(client, sent, l.given(l.called('callApi', handed(l, sent)), client))),
  ], client, false),
  field: (l, client, sent, host) => (client.hosted || !l.withField ? undefined : l.files('', [l.withField.written('ApiClient', l.text(host), [
    { ...entry(client, sent, client.send(behind(l, l.withField.field, sent), sent.method)), method: true },
  ], client)], client, true)),
  method: (l, client, sent, host) => (client.hosted || !l.withField ? undefined : l.files('', [l.withField.written('ApiClient', l.text(host), [
    { ...wrapper(client, 'send', client.send(l.joined([l.withField.field, l.variable('path')]), sent.method)), method: true },
    { ...entry(client, sent, l.given(l.withField.called('send', handed(l, sent)), client)), method: true },
  ], client)], client, true)),
  'any method': (l, client, sent, host) => (!client.sendAny || client.hosted || !l.withField ? undefined : l.files('', [l.withField.written('ApiClient', l.text(host), [
    { ...wrapper(client, 'send', client.sendAny(l.joined([l.withField.field, l.variable('path')]), l.variable('method'))), parameters: ['method', 'path', 'user', 'password'], method: true },
    { ...entry(client, sent, l.given(l.withField.called('send', [l.text(sent.method), ...handed(l, sent)]), client)), method: true },
  ], client)], client, true)),
  'another file': (l, client, sent, host) => (client.hosted || !l.elsewhere ? undefined : {
    ...l.files(l.elsewhere.use, [l.written(entry(client, sent, client.send(behind(l, l.elsewhere.expression('API_URL'), sent), sent.method)))], client, false), ...l.elsewhere.files('API_URL', l.text(host)),
  }),
  'a path in another file': (l, client, sent, host) => (client.hosted || !l.elsewhere || l.elsewhere.hosts || named(sent.path).length > 0 ? undefined : {
    ...l.files(l.elsewhere.use, [l.written(entry(client, sent, client.send(l.joined([l.text(host), l.elsewhere.expression('AUTH_PATH')]), sent.method)))], client, false), ...l.elsewhere.files('AUTH_PATH', l.text(sent.path.join(''))),
  }),
  setting: (l, client, sent, host) => (client.hosted || !l.setting ? undefined
    : l.files('', [l.written(entry(client, sent, `${l.local('api', l.setting('API_URL', l.text(host)))}\n${client.send(behind(l, l.variable('api'), sent), sent.method)}`))], client, false)),
};

/** Forms in which something else than the code in sight may say the host. */
export const OPEN: ReadonlySet<string> = new Set(['field', 'method', 'any method', 'setting']);
