import { type DiscoverOptions, type Discovery } from './discover';
import type { Product, Report, Severity } from './model';
import { Reading } from './threads';
/** What to scan, and how. */
export interface ScanOptions {
    root: string;
    paths: string[];
    product: Product;
    hosts: Record<string, Product>;
    today: string;
    include: string[];
    exclude: string[];
    /** What `include` and `exclude` are relative to: the root, unless it is a folder above it. */
    base?: string;
    gitignore: boolean;
    maxFileSize: number;
    severities: Record<string, Severity | 'off'>;
    /** Whether an ignore has to say why. Default: required. */
    ignoreReasons?: 'required' | 'optional';
    /** How many threads read files. Default: one for each processor, up to four. */
    threads?: number;
}
/** Told on the way. */
export interface Progress {
    /** How many files there are to read, and how many entries were left out by .gitignore and patterns. */
    files(count: number, ignored: number): void;
    /** Before each file that is parsed. */
    parsed?(done: number, total: number): void;
}
/** The report, and the scanned lines with their secrets blanked. */
export interface ScanResult {
    report: Report;
    lines(path: string, first: number, last: number): string[] | undefined;
}
/** A scan whose files can be told apart from those it did not need. */
export interface Examined extends ScanResult {
    wasRead(path: string): boolean;
}
/** Finds, checks and explains every call in a tree. Reads the tree, runs nothing of it, writes nothing. */
export declare function scan(options: ScanOptions, on?: Progress): Promise<ScanResult>;
/** The files that a scan is to look at, which others begin to read. */
export interface Listed extends Discovery {
    reading?: Reading;
}
/** Lists the files that a scan is to look at. */
export declare function list(options: DiscoverOptions & {
    maxFileSize: number;
    threads?: number;
}): Listed;
/** Whether any of these files would be looked at closely. */
export declare const holdsCandidate: (found: Pick<Discovery, "root" | "files">, maxFileSize: number) => Promise<boolean>;
/** Scans files that were listed. */
export declare function examine(found: Listed, options: Omit<ScanOptions, 'paths'>, on?: Progress): Promise<Examined>;
