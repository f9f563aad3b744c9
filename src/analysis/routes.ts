// Route tables: `{ method: 'POST', url: '/authorizations' }` and `['POST /authorizations']` in data.
import type { Place } from '../model';
import { FIRST_SEGMENT } from './callers';
import type { Evaluator } from './evaluate';
import type { Words } from './language';
import { isMethodName } from './methods';
import { settle } from './objects';
import { inside, keyOf } from './places';
import type { Expr, Program } from './program';
import { queriesIn } from './queries';
import { joinBase } from './requests';
import { leadingText, splitRoute } from './shape';
import { known, scalar } from './value';
import type { Abstract } from './value';

/** `why`: what tells whose routes they are, as may the body and the headers that stand beside them. */
export interface Route { at: Place; method?: string; url: Abstract; why?: string; payload?: Abstract; headers?: Abstract }

/** Keys of what answers a route or shows a page, or is an answer itself. */
const SERVED = /^(?:status(?:_?[cC]ode)?|handlers?|fn|controller|component|element|middlewares?|view|template|loader|guards?|canActivate|icon|label)$/;
const ADDRESS = /^https?:\/\//i;
const ROUTE = /^(GET|POST|PUT|PATCH|DELETE) \//;

/** Entries of route tables among a program's records. */
export function routeTables(program: Program, evaluator: Evaluator, words: Words): Route[] {
  const told = new Map<Expr, boolean>();
  const queries = queriesIn(program, evaluator, words);
  const described = new Set(queries.map(({ at }) => keyOf(at)));
  const tells = new Set([...urlKeys(words), ...words.keys.method]);
  const tables = program.records.filter(record => mayTell(record, told) && !described.has(keyOf(record.at))).flatMap(record => {
    evaluator.begin();
    const object = evaluator.evaluate(record);
    if (object.kind !== 'object') return [];
    const { fields } = object.record();
    // What is only taken over from another record stands there.
    const own = record.entries.some(({ key }) => key?.kind === 'literal' && tells.has(String(key.value))) ? entry(fields, words) : undefined;
    const values = [...fields.values()];
    return [...(own?.method !== undefined ? [{ ...own, at: record.at, method: own.method }] : []), ...values.flatMap(routesIn), ...namedRoutes(values), ...namedPairs(values), ...withoutMethod(values, words)];
  });
  const bases = tables.length > 0 ? basesOf(program, words) : [];
  return [...queries.flatMap(({ url, ...one }) => (url ? [{ ...one, url }] : [])), ...tables.map(route => under(bases, route))];
}

/** What all paths in a record begin with. */
interface Base { at: Place; base: Abstract }

/** `{ baseUrl: 'https://host', operations: { … } }`: the addresses that records say for all that is in them. */
function basesOf({ records }: Program, { keys }: Words): readonly Base[] {
  const names = new Set(keys.base.filter(name => !keys.url.includes(name)));
  return records.flatMap(({ entries, at }) => entries.flatMap(({ key, value }) => (
    key?.kind === 'literal' && names.has(String(key.value)) && value.kind === 'literal' && ADDRESS.test(String(value.value)) ? [{ at, base: scalar(value.value, value.at) }] : [])));
}

/** A route behind the address that the nearest record around it says. */
function under(bases: readonly Base[], route: Route): Route {
  const around = bases.filter(({ at }) => inside(route.at, at));
  const [first, ...more] = around;
  if (!first || !/^[/\w]/.test(leadingText(route.url) ?? '') || ADDRESS.test(leadingText(route.url) ?? '')) return route;
  return { ...route, url: joinBase(more.reduce((a, b) => (inside(b.at, a.at) ? b : a), first).base, route.url) };
}

/** Whether one of our paths can come out of an expression: tables of hundreds of routes are gone through for the few that matter. */
function mayTell(expr: Expr, told: Map<Expr, boolean>): boolean {
  if (expr.kind === 'literal') return typeof expr.value === 'string' && FIRST_SEGMENT.test(expr.value);
  const before = told.get(expr);
  if (before !== undefined) return before;
  const inner = (of: Expr): boolean => mayTell(of, told);
  const may = expr.kind === 'record' ? expr.entries.some(({ value }) => inner(value))
    : expr.kind === 'list' ? expr.items.some(inner)
      : expr.kind === 'join' ? expr.parts.some(inner)
        : expr.kind !== 'function';
  told.set(expr, may);
  return may;
}

/** Keys of a route's URL. */
const urlKeys = ({ keys }: Words): readonly string[] => [...keys.url, ...keys.path, 'pathTemplate'];

interface Entry { method: string | undefined; url: Abstract; payload?: Abstract; headers?: Abstract }

/** What a record says of a route. */
function entry(fields: ReadonlyMap<string, Abstract>, words: Words): Entry | undefined {
  // A route with a handler is served here, not called.
  // A list of statuses is what is expected: `status: [201]`.
  if ([...fields].some(([key, v]) => v.kind === 'function' || (SERVED.test(key) && !(v.kind === 'list' && key.startsWith('status'))))) return undefined;
  const url = urlKeys(words).map(k => fields.get(k)).find(v => v !== undefined && (v.kind === 'scalar' || v.kind === 'template'));
  const method = words.keys.method.map(k => fields.get(k)).map(v => v && known(v)).find(v => v !== undefined && isMethodName(v.toUpperCase()));
  const [payload, headers] = [words.keys.payload, words.keys.headers].map(keys => keys.map(k => fields.get(k)).find(v => v !== undefined)).map(v => v && settle(v));
  return url && { method: method?.toUpperCase(), url, ...(payload && { payload }), ...(headers && { headers }) };
}

/** A table of routes may leave the method out where it is GET. */
function withoutMethod(values: readonly Abstract[], words: Words): Route[] {
  const entries = values.flatMap(value => {
    const record = value.kind === 'object' ? value.record() : value;
    const found = record.kind === 'record' ? entry(record.fields, words) : undefined;
    return found ? [{ ...found, at: record.at }] : [];
  });
  return entries.some(e => e.method !== undefined) ? entries.flatMap(({ method, url, at }) => (method === undefined ? [{ at, method: 'GET', url }] : [])) : [];
}

/** `['POST', '/authorizations', …]` in a list of such. */
function pairIn(value: Abstract): Route[] {
  const [method, url] = value.kind === 'list' ? value.items : [];
  return value.kind === 'list' && method && url && isMethodName(known(method)?.toUpperCase() ?? '') && url.kind !== 'list' && !value.items.some(item => item.kind === 'function' || item.kind === 'symbol') ? [{ at: value.at, method: known(method)!.toUpperCase(), url }] : [];
}

/** `{ create: 'POST /authorizations', … }`: at least two, since one alone may be any text. */
function namedRoutes(values: readonly Abstract[]): Route[] {
  const routes = values.filter(value => ROUTE.test(known(value) ?? ''));
  return routes.length < 2 ? [] : routes.map(value => { const { method, url } = splitRoute(value); return { at: value.at, method: known(method) ?? '', url }; });
}

/** `{ create: ['POST', '/authorizations'], … }`: at least two, for the same reason. */
function namedPairs(values: readonly Abstract[]): Route[] {
  const routes = values.flatMap(pairIn);
  return routes.length < 2 ? [] : routes;
}

function routesIn(value: Abstract): Route[] {
  if (value.kind !== 'list') return [];
  const [first] = value.items;
  const text = first && known(first);
  if (!first || text === undefined) return value.items.flatMap(pairIn);
  if (!ROUTE.test(text)) return [];
  const { method, url } = splitRoute(first);
  return [{ at: value.at, method: known(method) ?? '', url }];
}
