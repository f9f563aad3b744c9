// Languages without a grammar of their own: one lexer and one parser, and data for each.
import type { LanguageData } from '../../analysis/language';
import { lowerWith } from '../grammar';
import { withConstants } from './constants';
import { dialectOf } from './dialect';
import { embeddedIn } from './embedded';
import type { TextLanguage } from './lexicon';
import { lispParserOf } from './lisp';
import { parserOf } from './parse';

/** Every language, by its id. */
const LANGUAGES = {
  clojure: () => import('./languages/clojure'),
  c: () => import('./languages/c'),
  coffeescript: () => import('./languages/coffeescript'),
  'common-lisp': () => import('./languages/common-lisp'),
  d: () => import('./languages/d'),
  dart: () => import('./languages/dart'),
  elisp: () => import('./languages/elisp'),
  elixir: () => import('./languages/elixir'),
  fsharp: () => import('./languages/fsharp'),
  groovy: () => import('./languages/groovy'),
  haskell: () => import('./languages/haskell'),
  julia: () => import('./languages/julia'),
  lua: () => import('./languages/lua'),
  'objective-c': () => import('./languages/objective-c'),
  ocaml: () => import('./languages/ocaml'),
  perl: () => import('./languages/perl'),
  powershell: () => import('./languages/powershell'),
  r: () => import('./languages/r'),
  scheme: () => import('./languages/scheme'),
  swift: () => import('./languages/swift'),
  vim: () => import('./languages/vim'),
} satisfies Record<string, () => Promise<{ language: TextLanguage }>>;

/** Loads a language; under another id it reads that one's files, as far as the two look alike. */
export async function load(like: keyof typeof LANGUAGES, id: string = like): Promise<LanguageData> {
  const { lexicon: own, lisp, words, clients, library } = (await LANGUAGES[like]()).language;
  const lexicon = { ...own, id };
  return { id, lower: withConstants(lowerWith(dialectOf(lexicon), lisp ? lispParserOf(lisp) : parserOf(lexicon))), words, clients, library, embedded: embeddedIn(lexicon) };
}
