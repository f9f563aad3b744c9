// What is left of a document once its requests are read: entries of route tables, and texts that mention an endpoint.
import { origin, originOfEnd } from '../../analysis/embedded';
import { at, everything, itemsOf, methodOf, textOf, type Data, type DataMap, type DataScalar } from './data';
import type { Reading } from './reading';
import { baseOf, METHODS, URLS } from './requests';
import { ENDPOINT, GITHUB } from './spoken';

const TELLING = new RegExp(String.raw`${ENDPOINT.source}|^(?:https?://)?api\.github\.com(?![^/:])`);
/** Documents whose paths are those of the servers they describe. */
const SERVING: readonly (readonly string[])[] = [['apiVersion', 'kind'], ['functions', 'provider'], ['AWSTemplateFormatVersion'], ['Transform', 'Resources'], ['_format_version']];
/** What only a route that is served says. */
const SERVED = new Set(['handler', 'controller', '_controller', 'cors', 'authorizer', 'middleware', 'middlewares', 'upstream', 'backend', 'backend_url', 'integration', 'lambda', 'functionName', 'component', 'redirect', 'predicates', 'backendRefs']);

/** Notes what may be routes, and mentions. `read`: what requests were read from. */
export function readRoutes(root: Data, reading: Reading, read: Set<Data>): void {
  const isServer = SERVING.some(keys => keys.every(key => at(root, key)));
  const base = baseOf(root);
  const isOurs = GITHUB.test(reading.text) || GITHUB.test(reading.path);
  for (const data of everything(root)) {
    if (data.kind === 'map' && !isServer && !read.has(data) && !isServed(data)) readEntry(data, reading, base);
    if (data.kind === 'scalar' && typeof data.value === 'string' && isOurs && TELLING.test(data.value) && (!isServer || GITHUB.test(data.value))) mention(data, data.value, reading);
  }
}

const isServed = (data: DataMap): boolean => data.entries.some(({ key }) => SERVED.has(key));

/** A map as a route: of the server that the document names, or of whatever the analysis makes of it. */
function readEntry(data: DataMap, reading: Reading, base: string | undefined): void {
  const url = at(data, ...URLS);
  const path = textOf(url);
  const routes = base === undefined || !url || path === undefined || path.includes('://') ? [] : methodsOf(data);
  for (const { method, span } of routes) reading.route(reading.place(span), method, reading.filled(`${base!.replace(/\/$/, '')}/${path!.replace(/^\//, '')}`, reading.place(url!)));
  if (routes.length > 0) return;
  const record = reading.expr(data);
  if (record.kind === 'record') reading.records.push(record);
}

/** The methods that a route says it has, or the operations in it. */
function methodsOf(data: DataMap): { method: string; span: Data }[] {
  const own = methodOf(at(data, ...METHODS));
  if (own !== undefined) return [{ method: own, span: data }];
  return itemsOf(at(data, 'operations')).flatMap(span => { const method = methodOf(at(span, ...METHODS)); return method === undefined ? [] : [{ method, span }]; });
}

/** Each line of a text that may mention an endpoint, where it stands. */
function mention(data: DataScalar, text: string, reading: Reading): void {
  const excerpt = text.includes('\n') ? data.excerpt?.() : undefined;
  if (!excerpt) return void reading.texts.push({ text, at: reading.place(data), kind: 'string' });
  for (const { 0: line, index } of excerpt.text.matchAll(/\S[^\n]*/g)) {
    if (TELLING.test(line)) reading.texts.push({ text: line, at: reading.place({ start: origin(excerpt, index), end: originOfEnd(excerpt, index + line.trimEnd().length) }), kind: 'string' });
  }
}
