// A client's arguments as the one record that every request is: url, method, body, headers, auth.
import { literal, unknown } from '../../analysis/scope';
import type { Entry, Expr, RecordExpr } from '../../analysis/program';
import type { Place } from '../../model';
import type { Invocation } from './callees';
import { bearer, blank, FLAGS, VALUES, type Draft } from './draft';
import { recordOf } from './fields';
import { OPERANDS } from './operands';
import { readOptions, type Arguments } from './options';
import { readFile } from './redirects';
import type { Command, Script, Word } from './script';
import { cover, fromExpr, joined, known, toExpr, type Text } from './text';

/** Most URLs of one command that are told apart. */
const MAX_URLS = 20;

/** The requests that an invocation of a client sends: one for each URL. */
export function requests(script: Script, { client, name, args }: Invocation, command: Command): readonly RecordExpr[] {
  return parted(client, args).flatMap(words => {
    const found = readOptions(client, words);
    const draft = blank(file => readFile(script, file, command), found.open);
    fill(draft, found);
    OPERANDS[client.operands](draft, found.operands);
    if (client.operands === 'method-url-items') authorise(draft, name.at, command);
    return draft.urls.slice(0, MAX_URLS).map(url => record(draft, url, client.operands === 'endpoint', name.at, command.at));
  });
}

/** `curl a --next b`: requests that share nothing but the command. */
function parted(client: Invocation['client'], words: readonly Word[]): readonly (readonly Word[])[] {
  const marks = client.flags.next ?? [];
  const groups: Word[][] = [[]];
  for (const word of words) {
    if (marks.includes(known(word) ?? '')) groups.push([]);
    else groups[groups.length - 1]!.push(word);
  }
  return groups;
}

function fill(draft: Draft, { settings }: Arguments): void {
  for (const setting of settings) {
    if (setting.option.value) { if (setting.option.meaning) VALUES[setting.option.meaning](draft, setting.value, setting); }
    else FLAGS[setting.option.meaning](draft, setting);
  }
}

/** HTTPie's ways: a bearer token as credentials, a body from what is piped in. */
function authorise(draft: Draft, at: Place, command: Command): void {
  const token = draft.credentials.user;
  if (draft.authType === 'bearer' && token) {
    draft.credentials = {};
    bearer(draft, fromExpr(token.value), token.at);
  }
  if (command.stdin && draft.fields.length === 0 && draft.data.length === 0) VALUES.body(draft, command.stdin, { at, maybe: false });
}

function record(draft: Draft, url: { text: Text; at: Place }, fieldsAsQuery: boolean, name: Place, at: Place): RecordExpr {
  const method = methodOf(draft, name);
  // `gh api` sends fields in the query when it gets, and when the body comes from a file.
  const queried = fieldsAsQuery && (draft.data.length > 0 || (method.value.kind === 'literal' && method.value.value === 'GET'));
  const query = [...draft.query, ...(draft.dataAsQuery ? draft.data.map(d => d.text) : []), ...(queried ? draft.fields.map(queryOf) : [])];
  const body = bodyOf(draft, queried);
  const { user, password } = draft.credentials;
  const first = draft.headers[0]?.at ?? name;
  const headers: RecordExpr = { kind: 'record', entries: draft.headers, open: draft.headersOpen, at: first };
  const auth = [user && entry('user', user.value, user.at), password && entry('password', password.value, password.at)].filter(e => e !== undefined);
  const entries = [
    entry('url', toExpr(withQuery(url.text, query)), url.at),
    entry('method', method.value, method.at),
    body && entry('body', body.value, body.at),
    headers.open || headers.entries.length > 0 ? entry('headers', headers, first) : undefined,
    auth[0] && entry('auth', { kind: 'record', entries: auth, open: false, at: auth[0].at }, auth[0].at),
  ];
  return { kind: 'record', entries: entries.filter(e => e !== undefined), open: draft.open || draft.more, at };
}

/** The method that is given, or implied. Where options may be missing, it can't be told. */
function methodOf(draft: Draft, name: Place): { value: Expr; at: Place } {
  const { method, implied } = draft;
  if (method) return method;
  if (!implied) return { value: draft.open ? unknown('options', 'method', name) : literal('GET', name), at: name };
  const { at, maybe } = implied;
  const value = literal(implied.method, at);
  return { value: maybe ? { kind: 'either', of: [literal('GET', name), value], at } : value, at };
}

function bodyOf(draft: Draft, fieldsQueried: boolean): { value: Expr; at: Place } | undefined {
  const [first] = draft.data;
  if (first && !draft.dataAsQuery) return { value: toExpr(joined(draft.data.map(d => d.text), draft.between)), at: first.at };
  const [field, last] = [draft.fields[0], draft.fields[draft.fields.length - 1]];
  if (fieldsQueried || !(field || draft.fieldsOpen)) return undefined;
  const at = field && last ? cover(field.at, last.at) : draft.implied?.at;
  return at && { value: recordOf(draft.fields, draft.fieldsOpen, at), at };
}

function queryOf(field: Draft['fields'][number]): Text {
  return { parts: [literal(`${field.path.join('.')}=`, field.key), ...fromExpr(field.value).parts], at: field.at };
}

function withQuery(url: Text, query: readonly Text[]): Text {
  if (query.length === 0) return url;
  const more = joined(query, '&');
  const mark = literal(toExpr(url).kind === 'literal' && known(url)!.includes('?') ? '&' : '?', more.at);
  return { parts: [...url.parts, mark, ...more.parts], at: url.at };
}

function entry(name: string, value: Expr, at: Place): Entry {
  const follows = value.at.line > at.line || (value.at.line === at.line && value.at.column >= at.column);
  return { key: literal(name, at), value, at: follows ? cover(at, value.at) : at };
}
