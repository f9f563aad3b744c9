// Route tables: `{ method: 'POST', url: '/authorizations' }` and `['POST /authorizations']` in data.
import type { Place } from '../model';
import type { Evaluator } from './evaluate';
import type { Words } from './language';
import type { Program } from './program';
import { splitRoute } from './shape';
import { known } from './value';
import type { Abstract } from './value';

export interface Route { at: Place; method: string; url: Abstract }

const METHOD = /^(GET|POST|PUT|PATCH|DELETE)$/i;
const ROUTE = /^(GET|POST|PUT|PATCH|DELETE) \//;

/** Entries of route tables among a program's records. */
export function routeTables(program: Program, evaluator: Evaluator, words: Words): Route[] {
  return program.records.flatMap(record => {
    const object = evaluator.evaluate(record);
    if (object.kind !== 'object') return [];
    const { fields } = object.record();
    const own = entry(fields, words);
    const values = [...fields.values()];
    return [...(own?.method !== undefined ? [{ at: record.at, method: own.method, url: own.url }] : []), ...values.flatMap(routesIn), ...withoutMethod(values, words)];
  });
}

interface Entry { method: string | undefined; url: Abstract }

/** What a record says of a route. */
function entry(fields: ReadonlyMap<string, Abstract>, words: Words): Entry | undefined {
  // A route with a handler is served here, not called.
  if ([...fields.values()].some(v => v.kind === 'function')) return undefined;
  const url = [...words.keys.url, ...words.keys.path, 'pathTemplate'].map(k => fields.get(k)).find(v => v !== undefined && (v.kind === 'scalar' || v.kind === 'template'));
  const method = words.keys.method.map(k => fields.get(k)).map(v => v && known(v)).find(v => v !== undefined && METHOD.test(v));
  return url && { method: method?.toUpperCase(), url };
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

function routesIn(value: Abstract): Route[] {
  if (value.kind !== 'list') return [];
  const [first] = value.items;
  const text = first && known(first);
  if (!first || text === undefined || !ROUTE.test(text)) return [];
  const { method, url } = splitRoute(first);
  return [{ at: value.at, method: known(method) ?? '', url }];
}
