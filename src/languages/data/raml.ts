// RAML: resources inside resources, each with its methods.
import { entriesOf, at, textOf, type Data } from './data';
import type { Reading } from './reading';

const METHOD = /^(?:get|put|post|delete|patch|head)\??$/;

/** Reads a description in RAML. False: it is none. */
export function readRaml(root: Data, reading: Reading): boolean {
  const base = textOf(at(root, 'baseUri'));
  if (base === undefined || !entriesOf(root).some(({ key }) => key.startsWith('/'))) return false;
  const version = textOf(at(root, 'version')) ?? '';
  const visit = (data: Data, path: string, depth: number): void => {
    for (const { key, keyStart, keyEnd, value } of depth < 20 ? entriesOf(data) : []) {
      const place = reading.place({ start: keyStart, end: keyEnd });
      if (key.startsWith('/')) visit(value, path + key, depth + 1);
      else if (METHOD.test(key) && path !== '') reading.route(place, key.replace('?', '').toUpperCase(), reading.filled(base.replace('{version}', version).replace(/\/$/, '') + path, place));
    }
  };
  visit(root, '', 0);
  return true;
}
