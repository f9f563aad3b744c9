// The C# front end, loaded on first use.
import type { LanguageData } from '../../analysis/language';
import { loadDialect } from '../grammar';

export async function load(): Promise<LanguageData> {
  const [{ csharp }, { library }, { clients, words }] = await Promise.all([import('./dialect'), import('./library'), import('./words')]);
  return loadDialect(csharp, { library, words, clients });
}
