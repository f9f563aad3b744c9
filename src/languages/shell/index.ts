// The shell front end, loaded on first use: Bash and its relatives, parsed by tree-sitter.
import { replace } from '../../analysis/pure';
import type { LanguageData } from '../../analysis/language';
import { grammar } from '../tree-sitter/parse';

/** Loads the grammar; from then on scripts can be lowered. */
export async function load(): Promise<LanguageData> {
  const bash = grammar('tree-sitter-bash', 'tree-sitter-bash.wasm');
  const [parse, { inlineIn }, { lowerWith }, { clients, words }] = await Promise.all([bash, import('./inline'), import('./lower'), import('./words')]);
  return { id: 'shell', lower: lowerWith(parse), library: { functions: {}, methods: { replace: replace(false), replaceAll: replace(true) }, adapters: {} }, words, clients, embedded: inlineIn };
}
