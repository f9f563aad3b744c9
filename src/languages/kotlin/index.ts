// The Kotlin front end, loaded on first use.
import type { LanguageData } from '../../analysis/language';
import { loadDialect } from '../grammar';

export async function load(): Promise<LanguageData> {
  const [dialect, library, words, clients] = await Promise.all([
    import('./dialect'), import('../jvm/library'), import('../jvm/words'), import('../jvm/clients'),
  ]);
  return loadDialect(dialect.kotlin, { ...library, ...words, ...clients });
}
