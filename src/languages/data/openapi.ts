// OpenAPI and Swagger: one definition for each operation of a description, if it is GitHub's.
import type { Expr } from '../../analysis/program';
import { join, literal, unknown } from '../../analysis/scope';
import type { Place } from '../../model';
import { at, entriesOf, everything, itemsOf, textOf, type Data } from './data';
import { DEFINED, type Reading } from './reading';

const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch', 'head']);
const GITHUB = /\bgit\s?hub\b/i;
const GITHUB_HOST = /^(?:https?:)?\/\/(?:[\w.-]+\.)?(?:github\.com|ghe\.com)(?:[:/]|$)|\/api\/v3\b/i;

/** Reads a description of an API. False: it is none. */
export function readOpenApi(root: Data, reading: Reading): boolean {
  const paths = at(root, 'paths');
  const isDescription = ['openapi', 'swagger'].some(key => at(root, key)) || (paths !== undefined && at(root, 'servers', 'info') !== undefined);
  if (!isDescription || paths?.kind !== 'map') return false;
  const base = baseOf(root);
  for (const { key: path, value: item, keyStart, keyEnd } of paths.entries) {
    const server = at(item, 'servers') ? baseOf(root, item) : base;
    if (server === undefined || !path.startsWith('/')) continue;
    const place = reading.place({ start: keyStart, end: keyEnd });
    // Its operations are in another file.
    if (at(item, '$ref')) reading.request(DEFINED, place, { url: urlOf(server, path, place) });
    for (const { key: method, keyStart: start, keyEnd: end } of entriesOf(item)) {
      // What an alias stands for is written elsewhere.
      if (METHODS.has(method)) reading.route(start > keyStart ? reading.place({ start, end }) : place, method.toUpperCase(), urlOf(server, path, place));
    }
  }
  if (base !== undefined) readReferences(root, base, reading);
  return true;
}

/** Where the API is served; undefined if that is not GitHub. */
function baseOf(root: Data, item: Data = root): string | undefined {
  const { host, schemes } = { host: textOf(at(root, 'host')), schemes: itemsOf(at(root, 'schemes')).map(textOf) };
  const servers = [...itemsOf(at(item, 'servers')).flatMap(server => textOf(at(server, 'url')) ?? []), ...(host === undefined ? [] : [`${schemes[0] ?? 'https'}://${host}${textOf(at(root, 'basePath')) ?? ''}`])];
  const ours = servers.find(url => GITHUB_HOST.test(url));
  if (ours !== undefined) return ours.replace(/\/+$/, '');
  const isNamed = GITHUB.test(textOf(at(at(root, 'info'), 'title')) ?? '');
  return isNamed && servers.every(url => !/^https?:\/\/[^{]/.test(url)) ? 'https://api.github.com' : undefined;
}

/** A server with its variables as holes, and a path. */
function urlOf(server: string, path: string, place: Place): Expr {
  const parts = server.split(/\{(\w+)\}/).map((part, i) => (i % 2 === 0 ? literal(part, place) : unknown('a variable', part, place)));
  return join([...parts, literal(path, place)], place);
}

/** `$ref: '#/paths/~1authorizations/get'`: an operation that is used elsewhere in the description. */
function readReferences(root: Data, base: string, reading: Reading): void {
  for (const data of everything(root)) {
    const [, pointer, method] = /^[^#]*#\/paths\/([^/]+)\/(\w+)$/.exec(textOf(data) ?? '') ?? [];
    if (pointer === undefined || method === undefined || !METHODS.has(method)) continue;
    const path = decoded(pointer.replaceAll('~1', '/').replaceAll('~0', '~'));
    reading.route(reading.place(data), method.toUpperCase(), urlOf(base, path, reading.place(data)));
  }
}

function decoded(text: string): string {
  try { return decodeURIComponent(text); } catch { return text; }
}
