// JSON: descriptions, collections, recordings, route tables, and the scripts of a package.
import type { Embedded } from '../../analysis/embedded';
import type { LanguageData } from '../../analysis/language';
import type { SourceFile } from '../../analysis/program';
import { parseTree } from 'jsonc-parser';
import { at, entriesOf, textOf } from '../data/data';
import { clients, words } from '../data/words';
import { dataOf, lower } from './lower';

/** The front end of JSON. */
export async function load(): Promise<LanguageData> {
  return { id: 'json', lower, library: { functions: {}, methods: {}, adapters: {} }, words, clients, embedded: scripts };
}

/** The commands under `scripts` of package.json and its like. */
function scripts({ text }: SourceFile): Embedded[] {
  const root = /"scripts"\s*:/.test(text) ? parseTree(text) : undefined;
  const data = root && dataOf(root, text);
  return entriesOf(at(data, 'scripts')).flatMap(({ value }) => (value.kind === 'scalar' && textOf(value) !== undefined && value.excerpt ? [{ language: 'shell', blocks: [value.excerpt()] }] : []));
}
