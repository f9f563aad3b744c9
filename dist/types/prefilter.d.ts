import type { LanguageNames, SourcePath } from './discover';
import { look, type Needles } from './needles';
/** A file that is worth parsing. */
export interface Candidate {
    path: string;
    language: string;
    text: string; /** Only if a manifest asks for one of these packages. */
    asks?: readonly string[];
}
/** Which of the files are worth parsing, and what could not be read. */
export interface Prefiltered {
    candidates: Candidate[];
    /** Files that are not, and still hold an ignore. */
    marked: Candidate[];
    skipped: {
        path: string;
        why: string;
    }[];
    /** Files whose first line tells their language. */
    scripts: SourcePath[];
    /** How many of the files are in one of the languages. */
    files: number;
}
/** What one look at a file's bytes tells of it. */
export type Seen = {
    why: string;
} | {
    language: string;
    held: NonNullable<ReturnType<typeof look>>;
};
/** Reads files as bytes, and keeps those that may hold a request. */
export declare class Prefilter {
    private readonly needlesOf;
    private readonly root;
    private readonly maxFileSize;
    readonly result: Prefiltered;
    private readonly reader;
    private readonly languageOf;
    private readonly minifies;
    private readonly declaring;
    constructor(needlesOf: (language: string) => Needles, languages: readonly LanguageNames[], root: string, maxFileSize: number);
    /** Reads a file, and adds what is to be said of it to the result. */
    read(file: SourcePath): void;
    /** Looks at a file, and counts it; undefined if nothing is to be said of it, as of most. */
    see(file: SourcePath): Seen | undefined;
    /** Adds to the result what another thread has seen of a file. */
    add(file: SourcePath, seen: Seen): void;
    private note;
    private open;
    private judge;
    private keep;
    private get tooLarge();
    private skip;
}
/** Whether the lines are so long, on the whole, that no person wrote them. */
export declare function isMinified(text: string): boolean;
/** `2 MiB`, `300 KiB`, `10 bytes`. */
export declare function sizeInWords(bytes: number): string;
