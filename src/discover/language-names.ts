/** How the files of one language are told by their names. */
export interface LanguageNames {
  readonly id: string;
  /** With the dot, lower case: `.mjs`. */
  readonly extensions: readonly string[];
  /** Whole names: `Makefile`, `.bashrc`. */
  readonly filenames?: readonly string[];
  /** Programs named on a script's first line, without a version: `bash`, `node`. */
  readonly interpreters?: readonly string[];
  /** Code of this language is shipped minified, which nobody mends by hand: such files are named and not read. */
  readonly minified?: boolean;
  /** How the names of files end that only declare, and call nothing. */
  readonly declarations?: readonly string[];
}

/** Tells a file's language by its name: an id, `script` if only its first line can tell, or undefined. */
export type ByName = (name: string) => string | undefined;

/** What a script begins with that says what runs it. */
export const SHEBANG = '#!';
/** The language of a file that may be a script: its first line tells. */
export const SCRIPT = SHEBANG;

/** Makes a look-up by name. */
export function byName(languages: readonly LanguageNames[]): ByName {
  const extensions = table(languages, language => language.extensions);
  const filenames = table(languages, language => language.filenames);
  return name => {
    const known = filenames.get(name);
    if (known !== undefined) return known;
    const dot = name.lastIndexOf('.');
    if (dot <= 0) return SCRIPT;
    const extension = name.slice(dot);
    return extensions.get(extension) ?? extensions.get(extension.toLowerCase());
  };
}

/** Makes a look-up by a script's first line: `#!/usr/bin/env -S node --flag`, `#!/usr/bin/python3.11`. */
export function byShebang(languages: readonly LanguageNames[]): (line: string) => string | undefined {
  const interpreters = table(languages, language => language.interpreters);
  return line => {
    const words = /^#!\s*(.*)$/.exec(line)?.[1]?.split(/\s+/) ?? [];
    const first = baseName(words[0] ?? '');
    const program = first === 'env' ? baseName(words.slice(1).find(word => !word.startsWith('-') && !word.includes('=')) ?? '') : first;
    return interpreters.get(program) ?? interpreters.get(program.replace(/[\d.]+$/, ''));
  };
}

function baseName(program: string): string {
  return program.slice(program.lastIndexOf('/') + 1);
}

function table(languages: readonly LanguageNames[], keys: (language: LanguageNames) => readonly string[] | undefined): Map<string, string> {
  return new Map(languages.flatMap(language => (keys(language) ?? []).map(key => [key, language.id] as const)));
}
