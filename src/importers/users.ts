// Files that use what another one declares, in languages where names lead to it and no import has to. Bytes alone are looked at.
import type { ImportTree } from '../importers';
import { literally } from '../literally';

/** The files of a language that use one of these names: `Urls.TOKENS`, `TOKENS_URL`. */
export function usersOf(names: readonly string[], language: string, tree: ImportTree, but: ReadonlySet<string>): string[] {
  const telling = names.filter(isTelling);
  if (telling.length === 0) return [];
  const used = new RegExp(telling.map(written).join('|'));
  return tree.ofLanguage(language).filter(file => !but.has(file) && used.test(tree.peek(file) ?? ''));
}

/** One plain word is anybody's. */
const isTelling = (name: string): boolean => name.includes('.') || (name.length > 3 && /[A-Z\d_-]/.test(name));

/** A member behind what it is a member of, whatever stands between them: `Urls.TOKENS`, `Urls::TOKENS`, `[Urls tokens]`. */
const written = (name: string): string => String.raw`(?<!\w)${name.split('.').slice(-2).map(bytesOf).join(String.raw`\W{1,3}`)}(?!\w)`;

const bytesOf = (name: string): string => literally(Buffer.from(name).toString('latin1'));
