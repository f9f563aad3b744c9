/** Where the words stand among the first `length` bytes; undefined if there are none. */
export type WordSearch = (bytes: Uint8Array, length: number) => ReadonlyMap<string, readonly number[]> | undefined;
/** Makes a search for words of at least four ASCII letters. */
export declare function wordSearch(words: readonly string[]): WordSearch;
