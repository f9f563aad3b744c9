// A request under construction, and what each option adds to it.
import { literal, unknown } from '../../analysis/scope';
import type { Entry, Expr } from '../../analysis/program';
import type { Place } from '../../model';
import type { FlagMeaning, ValueMeaning } from './clients/client';
import { pathOf, type Field } from './fields';
import type { Setting } from './options';
import { cover, drop, fromExpr, known, lead, part, render, split, toExpr, type Text } from './text';

/** What is known of a request so far. */
export interface Draft {
  urls: { text: Text; at: Place }[];
  method?: { value: Expr; at: Place };
  /** The method that options imply. */
  implied?: { method: string; at: Place; maybe: boolean };
  /** Pieces of the body, and what stands between them. */
  data: { text: Text; at: Place }[];
  between: string;
  fields: Field[];
  /** There are fields whose names can't be told. */
  fieldsOpen: boolean;
  headers: Entry[];
  headersOpen: boolean;
  credentials: Partial<Record<'user' | 'password', { value: Expr; at: Place }>>;
  authType?: string;
  query: Text[];
  dataAsQuery: boolean;
  host?: Text;
  open: boolean;
  /** There may be options besides, of the kind that all requests have: none that say how it is sent. */
  more: boolean;
  /** The text of a file. */
  read(file: Text): Text;
}

/** A request of which nothing is known yet. */
export function blank(read: Draft['read'], open: boolean): Draft {
  const body = { data: [], between: '&', fields: [], fieldsOpen: false };
  return { urls: [], ...body, headers: [], headersOpen: false, credentials: {}, query: [], dataAsQuery: false, open, more: false, read };
}

type Take = (draft: Draft, value: Text, setting: Pick<Setting, 'at' | 'maybe'>) => void;

/** What an option with a value does. */
export const VALUES: Readonly<Record<ValueMeaning, Take>> = {
  'method': (draft, value, { at }) => { draft.method = { value: toExpr(value), at }; },
  'url': (draft, text, { at }) => { draft.urls.push({ text, at }); },
  'header': (draft, value, { at }) => header(draft, value, at),
  'agent': named('User-Agent'),
  'referer': named('Referer'),
  'cookie': named('Cookie'),
  'bearer': (draft, value, { at }) => bearer(draft, value, at),
  'credentials': (draft, value, { at }) => credentials(draft, value, at),
  'user': (draft, value, { at }) => { draft.credentials.user = { value: toExpr(value), at }; },
  'password': (draft, value, { at }) => { draft.credentials.password = { value: toExpr(value), at }; },
  'data': (draft, value, setting) => data(draft, lead(value).startsWith('@') ? draft.read(drop(value, 1)) : value, 'POST', setting),
  'raw-data': (draft, value, setting) => data(draft, value, 'POST', setting),
  'encoded-data': (draft, value, setting) => data(draft, encoded(draft, value), 'POST', setting),
  'json': (draft, value, setting) => {
    draft.between = '';
    data(draft, lead(value).startsWith('@') ? draft.read(drop(value, 1)) : value, 'POST', setting);
    for (const name of ['Content-Type', 'Accept']) addHeader(draft, name, literal('application/json', setting.at), setting.at);
  },
  'upload': (draft, value, setting) => data(draft, draft.read(value), 'PUT', setting),
  'post-data': (draft, value, setting) => data(draft, value, 'POST', setting),
  'post-file': (draft, value, setting) => data(draft, draft.read(value), 'POST', setting),
  'body': (draft, value, setting) => data(draft, value, 'POST', setting),
  'body-file': (draft, value, setting) => data(draft, draft.read(value), 'POST', setting),
  'form': (draft, value, setting) => field(draft, value, setting, text => (/^[@<]/.test(lead(text)) ? file(draft, drop(text, 1)) : toExpr(unmarked(text)))),
  'form-string': (draft, value, setting) => field(draft, value, setting, toExpr),
  'field': (draft, value, setting) => field(draft, value, setting, toExpr),
  'typed-field': (draft, value, setting) => field(draft, value, setting, text => (lead(text).startsWith('@') ? file(draft, drop(text, 1)) : typed(text))),
  'query': (draft, value) => { draft.query.push(value); },
  'host': (draft, value) => { draft.host = value; },
  'auth-type': (draft, value) => { draft.authType = known(value); },
  'config': draft => { draft.open = true; },
};

/** What an option without a value does. Where options part one request from the next is the business of whoever reads them. */
export const FLAGS: Readonly<Record<FlagMeaning, (draft: Draft, setting: Pick<Setting, 'at' | 'maybe'>) => void>> = {
  'data-as-query': (draft, setting) => { draft.dataAsQuery = true; imply(draft, 'GET', setting); },
  'head': (draft, setting) => imply(draft, 'HEAD', setting),
  'next': () => undefined,
};

/** Which implied method wins: -G and -I over a body, a put file over posted data. */
const RANK = ['POST', 'PUT', 'GET', 'HEAD'];

/** Notes a method that is implied, unless a stronger one is. */
export function imply(draft: Draft, method: string, { at, maybe }: Pick<Setting, 'at' | 'maybe'>): void {
  const before = draft.implied;
  if (!before || RANK.indexOf(method) > RANK.indexOf(before.method) || (method === before.method && before.maybe)) draft.implied = { method, at, maybe };
}

/** Adds a piece of the body. */
export function data(draft: Draft, text: Text, method: string, setting: Pick<Setting, 'at' | 'maybe'>): void {
  draft.data.push({ text, at: setting.at });
  draft.open ||= setting.maybe;
  imply(draft, method, setting);
}

/** Adds a header written `Name: value`. */
export function header(draft: Draft, text: Text, at: Place): void {
  const parts = split(spelled(text), /\s*:\s*/);
  const name = parts && known(parts[0]);
  if (!parts || !name) { draft.headersOpen ||= !render(text).endsWith(';'); return; }
  draft.headers.push({ key: literal(name, parts[0].at), value: toExpr(parts[1]), at: cover(at, text.at) });
}

/** The text of a variable that holds a whole header. */
function spelled(text: Text): Text {
  const [only] = text.parts;
  const writes = text.parts.length === 1 && only?.kind === 'name' ? only.binding.writes : [];
  return writes.length === 1 ? fromExpr(writes[0]!.value) : text;
}

/** Adds a header unless it is there. */
function addHeader(draft: Draft, name: string, value: Expr, at: Place): void {
  const there = draft.headers.some(h => h.key?.kind === 'literal' && String(h.key.value).toLowerCase() === name.toLowerCase());
  if (!there) draft.headers.push({ key: literal(name, at), value, at });
}

function named(name: string): Take {
  return (draft, value, { at }) => addHeader(draft, name, toExpr(value), at);
}

/** Adds a token. */
export function bearer(draft: Draft, value: Text, at: Place): void {
  addHeader(draft, 'Authorization', { kind: 'join', parts: [literal('Bearer ', at), ...value.parts], at: value.at }, at);
}

/** `user:password`, or a user whose password is asked for. */
function credentials(draft: Draft, text: Text, at: Place): void {
  const [user, password] = split(spelled(text), /:/) ?? [text];
  draft.credentials = { user: { value: toExpr(user), at }, ...(password && { password: { value: toExpr(password), at } }) };
}

/** `name=text`, `=text`, `name@file`. */
function encoded(draft: Draft, text: Text): Text {
  const [, name = '', mark = ''] = /^([^=@]*)([=@])/.exec(render(text)) ?? [];
  if (mark === '@') {
    const content = draft.read(drop(text, name.length + 1));
    return name === '' ? content : { parts: [...part(text, 0, name.length).parts, literal('=', text.at), ...content.parts], at: text.at };
  }
  return mark === '=' && name === '' ? drop(text, 1) : text;
}

/** `name=value`. */
function field(draft: Draft, text: Text, setting: Pick<Setting, 'at' | 'maybe'>, value: (text: Text) => Expr): void {
  const parts = split(text, /=/);
  const name = parts && known(parts[0]);
  if (!parts || !name) draft.fieldsOpen = true;
  else addField(draft, name, value(parts[1]), parts[0].at, cover(setting.at, text.at));
  draft.fieldsOpen ||= setting.maybe;
  imply(draft, 'POST', setting);
}

/** Adds a field under a name in brackets. */
export function addField(draft: Draft, name: string, value: Expr, key: Place, at: Place): void {
  draft.fields.push({ path: pathOf(name), value, key, at });
}

/** The text of a file as a value. */
export function file(draft: Draft, name: Text): Expr {
  return toExpr(draft.read(name));
}

/** Without what describes it: `text;type=text/plain`. */
function unmarked(text: Text): Text {
  return part(text, 0, /;(?:type|filename|headers|encoder)=|$/.exec(render(text))!.index);
}

const TYPED: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([['true', true], ['false', false], ['null', null]]);

function typed(text: Text): Expr {
  const value = known(text);
  if (value === undefined) return text.parts.length === 1 ? unknown('typed', nameOf(text), text.at) : toExpr(text);
  const { at } = toExpr(text);
  if (TYPED.has(value)) return literal(TYPED.get(value)!, at);
  return /^-?\d+$/.test(value) ? literal(Number(value), at) : toExpr(text);
}

function nameOf(text: Text): string {
  const [only] = text.parts;
  return only?.kind === 'name' ? only.binding.name : only?.kind === 'unknown' ? only.name : '';
}
