// The languages that are read, and how their files are told. A front end is loaded when a file of it is a candidate.
import type { LanguageData } from '../analysis/language';

export interface LanguageEntry {
  readonly id: string;
  readonly extensions: readonly string[];
  readonly filenames?: readonly string[];
  readonly interpreters?: readonly string[];
  readonly minified?: boolean;
  load(): Promise<LanguageData>;
}

/** All front ends. */
export const languages: readonly LanguageEntry[] = [
  {
    id: 'javascript',
    extensions: ['.js', '.cjs', '.mjs', '.jsx', '.ts', '.cts', '.mts', '.tsx', '.vue', '.svelte', '.html', '.htm'],
    minified: true,
    interpreters: ['node', 'nodejs', 'ts-node', 'tsx', 'bun', 'deno'],
    load: async () => (await import('./javascript')).load(),
  },
  {
    id: 'shell',
    extensions: ['.sh', '.bash', '.zsh', '.ksh', '.bats', '.command'],
    filenames: ['.bashrc', '.bash_profile', '.profile', '.zshrc', '.zprofile', '.envrc'],
    interpreters: ['sh', 'bash', 'dash', 'zsh', 'ksh', 'ash'],
    load: async () => (await import('./shell')).load(),
  },
  { id: 'json', extensions: ['.json', '.json5', '.jsonc'], load: async () => (await import('./json')).load() },
];
