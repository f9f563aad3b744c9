// The shell front end: Bash and its relatives, parsed by tree-sitter.
import type { Lower } from '../../analysis/program';
import { grammar } from '../tree-sitter/parse';
import { lowerWith } from './lower';

/** Loads the grammar; from then on scripts can be lowered. */
export async function load(): Promise<{ lower: Lower }> {
  return { lower: lowerWith(await grammar('tree-sitter-bash', 'tree-sitter-bash.wasm')) };
}
