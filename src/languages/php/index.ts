// The PHP front end, loaded on first use.
import type { LanguageData } from '../../analysis/language';
import { loadDialect } from '../grammar';

export async function load(): Promise<LanguageData> {
  const [{ php }, { library }, { clients, words }] = await Promise.all([import('./dialect'), import('./library'), import('./words')]);
  return loadDialect(php, { library, words, clients });
}
