// JSON: descriptions, collections, recordings, route tables, and the scripts of packages, containers and editors.
import { parseTree } from 'jsonc-parser';
import type { Embedded } from '../../analysis/embedded';
import type { LanguageData } from '../../analysis/language';
import type { SourceFile } from '../../analysis/program';
import { dataOf } from '../data/json';
import { scriptsIn } from '../data/scripts';
import { clients, words } from '../data/words';
import { lower } from './lower';

/** The front end of JSON. */
export async function load(): Promise<LanguageData> {
  return { id: 'json', lower, library: { functions: {}, methods: {}, adapters: {} }, words, clients, embedded };
}

/** What can only be a script, or holds one. */
const TELLING = /\b(?:curl|wget|https?|gh\s+api)\s|"(?:curl|wget)"|```/;

function embedded({ text }: SourceFile): Embedded[] {
  const root = TELLING.test(text) ? parseTree(text) : undefined;
  return root ? scriptsIn(dataOf(root, text)) : [];
}
