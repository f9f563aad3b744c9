// StackQL: queries that a provider turns into requests.
import { Excerpting } from '../../analysis/embedded';
import type { LanguageData } from '../../analysis/language';
import type { Entry, Expr, Lower } from '../../analysis/program';
import { join, literal, unknown } from '../../analysis/scope';
import { Reading, SENT } from '../data/reading';
import { clients, words } from '../data/words';
import { readStatements, type Given, type Statement } from './statements';

const API = 'https://api.github.com';
const TELLING = /oauth_authorizations|\/authorizations/;
/** Fields of the body have this in front. */
const DATA = /^data__/;

/** How the provider chooses the operation: the first row whose parameters are all given. Of the resource, the statement and the EXEC method. */
const ROWS: readonly { resource: string; verbs: readonly string[]; methods?: readonly string[]; needs: readonly string[]; request: string; path: readonly string[] }[] = [
  { resource: 'authorizations', verbs: ['SELECT'], methods: ['get_or_create_authorization_for_app_and_fingerprint'], needs: ['client_id', 'fingerprint', 'data__client_secret'], request: 'PUT', path: ['/authorizations/clients/', 'client_id', '/', 'fingerprint'] },
  { resource: 'authorizations', verbs: ['SELECT'], methods: ['get_or_create_authorization_for_app'], needs: ['client_id', 'data__client_secret'], request: 'PUT', path: ['/authorizations/clients/', 'client_id'] },
  { resource: 'authorizations', verbs: ['SELECT'], methods: ['get_authorization'], needs: ['authorization_id'], request: 'GET', path: ['/authorizations/', 'authorization_id'] },
  { resource: 'authorizations', verbs: ['SELECT'], methods: ['list_authorizations'], needs: [], request: 'GET', path: ['/authorizations'] },
  { resource: 'authorizations', verbs: ['INSERT'], methods: ['create_authorization'], needs: [], request: 'POST', path: ['/authorizations'] },
  { resource: 'authorizations', verbs: ['DELETE'], methods: ['delete_authorization'], needs: ['authorization_id'], request: 'DELETE', path: ['/authorizations/', 'authorization_id'] },
  { resource: 'authorizations', verbs: ['UPDATE', 'REPLACE', 'EXEC'], methods: ['update_authorization'], needs: ['authorization_id'], request: 'PATCH', path: ['/authorizations/', 'authorization_id'] },
  { resource: 'grants', verbs: ['SELECT'], methods: ['get_grant'], needs: ['grant_id'], request: 'GET', path: ['/applications/grants/', 'grant_id'] },
  { resource: 'grants', verbs: ['SELECT'], methods: ['list_grants'], needs: [], request: 'GET', path: ['/applications/grants'] },
  { resource: 'grants', verbs: ['DELETE'], methods: ['delete_grant'], needs: ['grant_id'], request: 'DELETE', path: ['/applications/grants/', 'grant_id'] },
];

/** Lowers a file of queries. */
const lower: Lower = ({ path, text }) => {
  const reading = new Reading(path, text);
  const { statements, comments } = readStatements(text);
  for (const statement of statements) {
    const row = ROWS.find(one => fits(one, statement)) ?? ROWS.find(one => fits({ ...one, needs: [] }, statement));
    if (!row) continue;
    const place = reading.place(statement.at);
    const value = (name: string): Given | undefined => statement.given.find(one => one.name === name);
    const url = row.path.map((part): Expr => {
      if (part.startsWith('/')) return literal(part, place);
      const found = value(part);
      return found ? exprOf(found, reading) : unknown('not given', part, place);
    });
    const body = bodyOf(statement, reading);
    reading.request(SENT, place, { method: literal(row.request, place), url: join([literal(API, place), ...url], place), ...(body && { body }) });
  }
  for (const comment of comments) { const said = text.slice(comment.start, comment.end); if (TELLING.test(said)) reading.texts.push({ text: said, at: reading.place(comment), kind: 'comment' }); }
  return reading.program('stackql', undefined, []);
};

function fits({ resource, verbs, methods = [], needs }: (typeof ROWS)[number], statement: Statement): boolean {
  if (resource !== statement.resource) return false;
  if (statement.method !== undefined && statement.verb === 'EXEC') return methods.includes(statement.method);
  return verbs.includes(statement.verb) && needs.every(name => statement.given.some(one => one.name === name));
}

/** A value as it is given; a placeholder of a template is a hole. */
function exprOf({ text, at, quoted }: Given, reading: Reading): Expr {
  const place = reading.place(at);
  if (!quoted && /^-?\d+$/.test(text)) return literal(Number(text), place);
  return quoted || /[{$]/.test(text) ? reading.filled(text, place) : unknown('a name', text, place);
}

/** The fields of the body: `data__note`, or a whole document in `@@json`. */
function bodyOf({ given, verb }: Statement, reading: Reading): Expr | undefined {
  const json = given.find(({ name }) => name === 'json');
  if (json) return reading.body(new Excerpting(reading.text).take(json.at.start, json.at.end), reading.place(json.at));
  const fields = given.filter(({ name }) => DATA.test(name));
  if (fields.length === 0) return verb === 'INSERT' ? { kind: 'record', entries: [], open: false, at: reading.place(given[0]?.at ?? { start: 0, end: 0 }) } : undefined;
  const entries = fields.map((one): Entry => ({ key: literal(one.name.replace(DATA, ''), reading.place(one.nameAt)), value: listed(one, reading), at: reading.place(one.nameAt) }));
  return { kind: 'record', entries, open: false, at: reading.place({ start: fields[0]!.at.start, end: fields.at(-1)!.at.end }) };
}

/** A text that holds a list in JSON is that list. */
function listed(one: Given, reading: Reading): Expr {
  return /^\s*\[/.test(one.text) ? reading.body(new Excerpting(reading.text).take(one.at.start, one.at.end), reading.place(one.at)) : exprOf(one, reading);
}

/** The front end of StackQL. */
export async function load(): Promise<LanguageData> {
  return { id: 'stackql', lower, library: { functions: {}, methods: {}, adapters: {} }, words, clients };
}
