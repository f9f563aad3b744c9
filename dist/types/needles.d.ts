import type { Shape } from './prefilter/shapes';
import { type WordSearch } from './prefilter/word-search';
/** One way in which a file can be about an operation. */
export interface Needle {
    /** A word that the file must hold, the rarest there is. */
    word: string;
    /** What it must look like at one of its places: a pattern's source. */
    shape: string;
    /** What the file must hold besides, anywhere. Needles share them: each is looked for once in a file. */
    besides: readonly Shape[];
    /** The packages whose members have these names, where other things have them too: something has to tell that one of them is meant. */
    packages?: readonly string[];
}
/** The needles of one language, with one search for their words. */
export interface Needles {
    needles: readonly Needle[];
    words: ReadonlySet<string>;
    search: WordSearch;
}
/** All needles, and which are those of a language. As plain data: to derive it takes longer than to read a small tree. */
export interface NeedleTable {
    needles: readonly (Omit<Needle, 'besides'> & {
        besides: readonly number[];
    })[];
    shapes: readonly Shape[];
    /** Places in `needles`. */
    sets: readonly (readonly number[])[];
    /** Places in `sets`, by the language. */
    languages: Readonly<Record<string, number>>;
    /** The set of a language that is not named. */
    rest: number;
}
/** Tells the needles of a language. */
export type NeedlesOf = (language: string) => Needles;
/** Takes the needles out of their table as they are asked for. */
export declare function needlesFrom({ needles, shapes, sets, languages, rest }: NeedleTable): NeedlesOf;
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
export declare function mayHoldText(needlesOf: NeedlesOf, text: string): boolean;
