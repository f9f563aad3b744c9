import { type LanguageNames } from './discover/language-names';
export { type LanguageNames } from './discover/language-names';
/** What to list. */
export interface DiscoverOptions {
    /** What the paths of the result are relative to. */
    root: string;
    /** Files, folders and patterns to scan, in the root; the root itself if none is given. What is named here is scanned even if git ignores it. */
    paths: readonly string[];
    /** Patterns as in .gitignore: if there are any, only files that one of them matches are scanned. */
    include: readonly string[];
    /** Patterns as in .gitignore: what one of them matches is left out. */
    exclude: readonly string[];
    /** What `include` and `exclude` are relative to, the root or a folder above it. */
    base?: string;
    /** Leave out what git ignores. */
    gitignore: boolean;
}
/** A file that may be read. `path` is relative to a root, with `/`; `language` is an id, or `#!` if only the first line can tell. */
export interface SourcePath {
    path: string;
    language: string; /** What it holds, if that is not what lies on the disk. */
    bytes?: Buffer;
}
/** What a scan is to look at. */
export interface Discovery {
    /** What the paths are relative to: absolute, and with a slash at its end. */
    root: string;
    /** Sorted by path, by code unit. */
    files: SourcePath[];
    /** Files in none of the languages that were asked for besides, in the folders that were looked through. */
    manifests: SourcePath[];
    /** What could not be looked at, with the reason. */
    skipped: {
        path: string;
        why: string;
    }[];
    /** How many entries .gitignore, `exclude` and `include` left out; a folder counts once. */
    ignored: number;
}
/** Lists the files that are in one of the languages, below each of the paths. `tell`: told of each at once, in no order. */
export declare function discover(options: DiscoverOptions, languages: readonly LanguageNames[], isManifest?: (name: string) => boolean, tell?: (file: SourcePath) => void): Discovery;
/** What the paths of the files in a folder follow: the folder, absolute, and with a slash at its end. */
export declare const rootOf: (folder: string) => string;
/** Stands for the language of a file that is read for its packages alone. */
export declare const MANIFEST = "manifest";
/** The language of a file that only its first line can tell. */
export declare const UNTOLD = "#!";
