import type { Operation } from './model';
import { type WordSearch } from './prefilter/word-search';
/** One way in which a file can be about an operation. */
export interface Needle {
    /** For people: `/applications/…/tokens`, `github: authorization.create|get`. */
    about: string;
    /** A word that the file must hold, the rarest there is. */
    word: string;
    /** What it must look like at one of its places. */
    shape: RegExp;
    /** What the file must hold besides, anywhere. Needles share them: each is looked for once in a file. */
    besides: readonly Beside[];
    /** What the word is, where it is one of people's language too: a client's member, a class, or one whose members stand besides. */
    everyday?: 'member' | 'class' | 'type';
    /** The packages whose members have these names, where other things have them too: something has to tell that one of them is meant. */
    packages?: readonly string[];
}
/** Something to find anywhere in a file: one of the words, in this shape, which begins with it. */
export interface Beside {
    words: readonly string[];
    shape: RegExp;
}
/** The needles of one language, with one search for their words. */
export interface Needles {
    needles: readonly Needle[];
    words: ReadonlySet<string>;
    search: WordSearch;
}
/**
 * What to look for in the files of a language: the operations' paths, and their bindings in that language. A language without any, such as
 * a document's, may hold code of all the others.
 */
export declare function deriveNeedles(operations: readonly Operation[], languages: readonly {
    readonly id: string;
    readonly tables?: readonly string[];
}[]): (language: string) => Needles;
/** Stands for the language of files that only declare: they call no library, and can but name a path. */
export declare const DECLARATIONS = "declarations";
/** Whether a file, or its path, tells that one of GitHub's libraries is meant. */
export declare const tells: (path: string, text: string) => boolean;
/** Members that are those of one of these packages, if the file tells so or a manifest asks for it. */
export interface Doubt {
    packages: readonly string[];
}
/** Whether there is more to look for in a file, one part of which is at hand: a word in its shape. Undefined if not. */
export declare function glimpse(needles: Needles, bytes: Buffer, length: number): true | undefined;
/** What the first `length` bytes of a file may hold: a request to one of the operations, or else an ignore. */
export declare function look({ needles, words, search }: Needles, bytes: Buffer, length: number): 'request' | Doubt | 'ignore' | undefined;
/** Whether the first `length` bytes may hold a request to one of the operations. */
export declare function mayHold(needles: Needles, bytes: Buffer, length: number): boolean;
/** Whether code in whatever language, quoted somewhere, may hold such a request. */
export declare function mayHoldText(needlesOf: (language: string) => Needles, text: string): boolean;
