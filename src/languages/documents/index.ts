// Documents: prose with code in other languages.
import type { LanguageData, Words } from '../../analysis/language';
import { sort } from './code';
import { lower } from './lower';
import { read } from './read';

const NOTHING = /(?!)/;
/** Prose sends nothing. */
const words: Words = {
  verb: NOTHING, sends: NOTHING, harmless: NOTHING, mock: NOTHING, server: NOTHING, methods: {},
  keys: { url: [], path: [], base: [], host: [], method: [], payload: [], headers: [], auth: [] }, later: { payload: [], header: [], auth: [], method: [] },
};

/** The front end of documents. */
export async function load(): Promise<LanguageData> {
  return { id: 'document', lower, library: { functions: {}, methods: {}, adapters: {} }, words, clients: [], embedded: ({ path, text }) => sort(text, read(path, text)).embedded };
}
