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
export declare const SHEBANG = "#!";
/** The language of a file that may be a script: its first line tells. */
export declare const SCRIPT = "#!";
/** Makes a look-up by name. */
export declare function byName(languages: readonly LanguageNames[]): ByName;
/** Makes a look-up by a script's first line: `#!/usr/bin/env -S node --flag`, `#!/usr/bin/python3.11`. */
export declare function byShebang(languages: readonly LanguageNames[]): (line: string) => string | undefined;
