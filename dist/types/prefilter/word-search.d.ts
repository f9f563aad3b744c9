/** Where the words stand among the first `length` bytes; undefined if there are none. */
export type WordSearch = (bytes: Uint8Array, length: number) => ReadonlyMap<string, readonly number[]> | undefined;
/** Makes a search for words of at least four ASCII letters. `machine`: what finds fingerprints. */
export declare function wordSearch(words: readonly string[], machine?: () => Machine): WordSearch;
/** Finds fingerprints in its memory, where the tables come first: the first place from `at` on, or `end` or more. */
export interface Machine {
    memory: Uint8Array;
    next(at: number, end: number): number; /** Those that it has. */
    tables?: Uint8Array;
}
/** Where what is read can be searched without being copied first, by all searches of this thread. */
export declare function inPlace(machine?: () => Machine): Buffer;
/** The WebAssembly module. Throws where there is no WebAssembly, or none of its vectors: they ask for a processor of the last fifteen years. */
export declare function vectorMachine(): Machine;
/** The same, one place after the other. */
export declare function plainMachine(): Machine;
