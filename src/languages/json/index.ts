// JSON: route tables and the like. Data only, so nothing is ever called.
import type { LanguageData } from '../../analysis/language';
import { words } from './words';
import { lower } from './lower';

export async function load(): Promise<LanguageData> {
  return { id: 'json', lower, library: { functions: {}, methods: {}, adapters: {} }, words, clients: [] };
}
