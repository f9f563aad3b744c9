// What tests recorded or stub: VCR cassettes, WireMock mappings, HAR files, Pact contracts, nock's recordings and their like.
import type { Expr } from '../../analysis/program';
import { join, literal } from '../../analysis/scope';
import { at, everything, itemsOf, methodOf, textOf, type Data, type DataMap } from './data';
import { RECORDED, type Reading } from './reading';
import { testedIn } from './requests';

const URLS = ['uri', 'url', 'urlPath', 'urlPattern', 'urlPathPattern', 'urlPathTemplate', 'path', 'fullUrl', 'requestUri'];
const ANSWERS = ['response', 'httpResponse', 'reply', 'responses', 'rawResponse'];
const REQUESTS = ['request', 'httpRequest', 'req'];
/** How a predicate compares: https://www.mbtest.org/docs/api/predicates */
const COMPARES = ['equals', 'deepEquals', 'startsWith', 'endsWith', 'contains', 'matches'];

/** Notes the recorded requests of a document. */
export function readRecordings(root: Data, reading: Reading, read: Set<Data>): void {
  if (testedIn(root).length > 0) return;
  for (const data of everything(root)) {
    const found = data.kind === 'map' && at(data, ...ANSWERS) ? requestIn(data) : undefined;
    const url = found && urlOf(found, reading);
    if (!found || !url) continue;
    read.add(found);
    const method = methodOf(at(found, 'method', 'verb'));
    const body = at(found, 'body', 'postData', 'bodyPatterns');
    const text = body && (textOf(body) === undefined ? at(body, 'string', 'text', 'json', 'contents') : body);
    reading.request(RECORDED, reading.place(found), { url, ...(method !== undefined && { method: literal(method, url.at) }), ...(text && { body: text.kind === 'scalar' && text.excerpt ? reading.body(text.excerpt(), reading.place(text)) : reading.expr(text) }) });
  }
}

/** The request that something is an answer to: beside it, around it, or as what a stub compares with. */
function requestIn(data: DataMap): DataMap | undefined {
  const whole = itemsOf(at(data, 'predicates')).flatMap(predicate => at(predicate, ...COMPARES) ?? []).find(compared => at(compared, ...URLS));
  const request = at(data, ...REQUESTS) ?? whole;
  return request?.kind === 'map' ? request : at(data, 'scope') ?? at(data, 'status') ? data : undefined;
}

/** The URL of a recorded request: a text, one in the first matcher of a list, or a host and a path. */
function urlOf(request: DataMap, reading: Reading): Expr | undefined {
  const found = URLS.map(key => at(request, key)).find(data => data !== undefined);
  const text = textOf(found) ?? textOf(at(itemsOf(found)[0], 'value')) ?? textOf(at(found, 'value', 'equalTo', 'matches', 'raw'));
  if (!found || text === undefined) return undefined;
  const place = reading.place(found);
  const scope = textOf(at(request, 'scope', 'destination'))?.replace(/:(?:443|80)$/, '');
  const path = reading.filled(unpatterned(text), place);
  return scope === undefined ? path : join([literal(/^https?:/.test(scope) ? scope : `https://${scope}`, place), path], place);
}

/** A pattern as the path that it stands for: what may be any text is a parameter. */
function unpatterned(text: string): string {
  return text.replace(/(?:\\d|\\w|\[[^\]]*\]|(?<!\\)\.)[+*]|\((?:[^()]|\\.)*\)[+*]?/g, '{id}').replace(/\\(?=[./-])/g, '').replace(/\?.*$/s, '').replace(/^\^|\$$/g, '');
}
