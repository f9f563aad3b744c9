import type { SourcePath } from './discover';
import type { Candidate, Prefilter, Prefiltered } from './prefilter';
/** The files to read. `root`: what their paths follow. */
export interface Reads {
    root: string;
    maxFileSize: number;
}
/** Makes a prefilter. */
export type Sieve = (reads: Reads) => Promise<Prefilter>;
/** Most threads, if nobody says how many: more of them wait for each other. */
export declare const MOST_THREADS = 4;
/** Reads files that are still being found. */
export declare class Reading {
    private readonly sieve;
    private readonly reads;
    private readonly threads;
    private readonly batches;
    private latest;
    private count;
    private readonly next;
    private others;
    private wake;
    /** `threads`: how many are to read, this one among them. */
    constructor(sieve: Sieve, reads: Reads, threads?: number);
    /** Another file was found. */
    add(file: SourcePath): void;
    /** What the files hold, when all are found. `tell`: told of each candidate as soon as it is known, of one after the other. */
    result(tell?: (candidate: Candidate) => Promise<void>): Promise<Prefiltered>;
    /** There will be no result. */
    stop(): void;
    private closeBatch;
    private start;
}
/** What another thread does: reads the files that it is sent and that nobody else takes, and says of which there is something to say. */
export declare function serve(sieve: Sieve): Promise<void>;
