/** Something the user can mend: the command line shows its message alone and ends with exit code 2. */
export declare class UsageError extends Error {
    readonly name = "UsageError";
}
/** The known word that a mistyped or unfinished one is likely to mean. */
export declare function nearest(word: string, known: readonly string[]): string | undefined;
/** ` Did you mean "x"?`, or nothing. */
export declare function didYouMean(word: string, known: readonly string[]): string;
/** What to say of a rule that does not exist. */
export declare function unknownRule(key: string, known: readonly string[]): string;
/** What went wrong with a file, in words: `permission denied`. */
export declare function systemReason(error: unknown): string;
