// Words that C and its relatives have in common.
import type { Role } from './lexicon';

/** What C's words do. */
export const C_WORDS: Readonly<Record<string, Role>> = {
  if: 'branch', else: 'else', switch: 'branch', do: 'branch', try: 'branch', catch: 'branch', for: 'loop', while: 'loop', foreach: 'loop', case: 'case', default: 'case', return: 'return', throw: 'return',
  const: 'skip', static: 'skip', extern: 'skip', inline: 'skip', volatile: 'skip', register: 'skip', unsigned: 'skip', signed: 'skip', typedef: 'skip', goto: 'skip', break: 'skip', continue: 'skip',
  true: 'true', false: 'false', NULL: 'null', TRUE: 'true', FALSE: 'false',
};
