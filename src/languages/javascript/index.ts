// The JavaScript and TypeScript front end, loaded on first use.
import type { LanguageData } from '../../analysis/language';

export async function load(): Promise<LanguageData> {
  const [{ lower }, { commandsIn }, { library }, { clients, words }] = await Promise.all([import('./lower'), import('./commands'), import('./library'), import('./words')]);
  return { id: 'javascript', lower, library, words, clients, embedded: commandsIn };
}
