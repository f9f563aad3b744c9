// Collections of requests that people send from a program made for it: Postman, Insomnia, Thunder Client, Hoppscotch, Bruno.
import type { Expr } from '../../analysis/program';
import { literal } from '../../analysis/scope';
import { at, entriesOf, everything, itemsOf, methodOf, textOf, type Data } from './data';
import { RECORDED, SENT, type Reading, type Variables } from './reading';
import { pairs } from './requests';

/** What gives a collection away. */
const SIGNS: readonly ((root: Data) => boolean)[] = [
  root => /postman/i.test(textOf(at(at(root, 'info'), 'schema')) ?? '') || at(at(root, 'info'), '_postman_id') !== undefined,
  root => /insomnia/i.test(textOf(at(root, '__export_source', 'type')) ?? ''),
  root => (textOf(at(root, 'type')) ?? '').startsWith('collection.insomnia'),
  root => at(root, '__export_format') !== undefined && at(root, 'resources') !== undefined,
  root => /thunder client/i.test(textOf(at(root, 'clientName', 'client')) ?? ''),
  root => at(root, 'folders') !== undefined && at(root, 'requests') !== undefined,
  root => at(root, 'requests') !== undefined && at(root, 'order') !== undefined,
  root => at(root, 'opencollection') !== undefined,
  root => root.kind === 'list' && root.items.length > 0 && root.items.every(item => at(item, 'folders') !== undefined && at(item, 'requests') !== undefined),
];

/** Reads the requests of a collection. False: it is none. */
export function readCollection(root: Data, reading: Reading): boolean {
  if (!SIGNS.some(isIt => isIt(root))) return false;
  reading.variables = variablesOf(root);
  const saved = new Set([...everything(root)].map(data => at(data, 'originalRequest')));
  for (const data of everything(root)) {
    const url = data.kind === 'map' && !isSaved(data) ? at(data, 'url', 'endpoint') : undefined;
    const text = url && (textOf(url) ?? textOf(at(url, 'raw')) ?? joinedUrl(url));
    if (!url || text === undefined || at(data, 'method') === undefined) continue;
    const place = reading.place(data);
    const method = methodOf(at(data, 'method'));
    const body = bodyOf(at(data, 'body', 'rawModeData'), reading);
    const headers = listed(at(data, 'header', 'headers'), reading);
    const auth = authOf(at(data, 'auth', 'authentication'), reading);
    reading.request(saved.has(data) ? RECORDED : SENT, place, { url: reading.filled(text.replace(/\?.*$/s, ''), reading.place(url)), ...(method !== undefined && { method: literal(method, place) }), ...(body && { body }), ...(headers && { headers }), ...(auth && { auth }) });
  }
  return true;
}

/** A saved response, which keeps the request that it answered. */
const isSaved = (data: Data): boolean => at(data, 'originalRequest') !== undefined || at(data, 'code') !== undefined;

/** `{ protocol, host: […], path: […] }`. */
function joinedUrl(url: Data): string | undefined {
  const host = at(url, 'host');
  const words = (data: Data | undefined, between: string): string | undefined => textOf(data) ?? (data?.kind === 'list' ? data.items.map(item => textOf(item) ?? '').join(between) : undefined);
  const [name, path] = [words(host, '.'), words(at(url, 'path'), '/')];
  if (name === undefined || path === undefined) return undefined;
  const protocol = textOf(at(url, 'protocol'));
  // A variable that stands for all in front of the path has its own.
  return `${protocol === undefined && name.startsWith('{{') ? '' : `${protocol ?? 'https'}://`}${name}/${path.replace(/^\//, '')}`;
}

/** Variables with a value in the document itself. */
function variablesOf(root: Data): Variables {
  const found = new Map<string, string>();
  for (const data of everything(root)) {
    if (data.kind !== 'map') continue;
    for (const one of itemsOf(at(data, 'variable', 'values', 'variables'))) {
      const [name, value] = [textOf(at(one, 'key', 'name')), textOf(at(one, 'value'))];
      // A request's own variable may only hand on the one of the collection.
      if (name !== undefined && value !== undefined && value !== '' && value !== `{{${name}}}`) found.set(name, value);
    }
    if (textOf(at(data, '_type')) === 'environment' || at(data, 'environments')) {
      for (const { key, value } of entriesOf(at(data, 'data') ?? at(at(data, 'environments'), 'data'))) { const text = textOf(value); if (text !== undefined) found.set(key, text); }
    }
  }
  return found;
}

function bodyOf(body: Data | undefined, reading: Reading): Expr | undefined {
  if (!body) return undefined;
  const raw = [body, at(body, 'raw'), at(body, 'text'), at(body, 'json'), at(body, 'body')].find(data => textOf(data) !== undefined && textOf(data) !== '');
  if (raw?.kind === 'scalar' && raw.excerpt) return reading.body(raw.excerpt(), reading.place(raw));
  return listed(at(body, 'urlencoded', 'formdata', 'params', 'form'), reading);
}

/** Basic authentication, the one kind that these endpoints take. */
function authOf(auth: Data | undefined, reading: Reading): Expr | undefined {
  if (!auth || textOf(at(auth, 'type', 'authType')) !== 'basic') return undefined;
  return listed(at(auth, 'basic'), reading) ?? reading.expr(at(auth, 'basic') ?? auth);
}

const listed = (data: Data | undefined, reading: Reading): Expr | undefined => (itemsOf(data).length > 0 ? pairs(data!, reading) : undefined);
