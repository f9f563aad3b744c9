// Paths that are patterns, such as `src/**/*.ts`: what a shell leaves as it is, and what the Action is given.
import type { Dirent } from 'node:fs';
import path from 'node:path';
import type * as FastGlob from 'fast-glob';
import { foldersAbove } from '../paths';

/** Lists a folder, without what is left out. */
export type FolderLister = (folder: string) => Dirent[];

/** A part of a pattern: a path that it names, or the folder that all of it is in, with what finds it there by listing folders. */
export interface Glob { at: string; choose?: (list: FolderLister) => readonly string[] }

/** Most scans are given none, and do without it. */
const fastGlob = (): typeof FastGlob => require('fast-glob') as typeof FastGlob;

/** Whether a path that is not there may be a pattern. */
export const isPattern = (given: string): boolean => fastGlob().isDynamicPattern(withSlashes(given));

/** A pattern that means the same wherever the program runs. */
export const absolutePattern = (pattern: string, cwd: string): string => path.resolve(fastGlob().escapePath(cwd), withSlashes(pattern));

/** An absolute pattern as it is said of a folder's files. */
export const patternWithin = (folder: string, pattern: string): string => path.relative(fastGlob().escapePath(folder), pattern);

/** The parts of an absolute pattern. */
export function globsOf(pattern: string): Glob[] {
  const tasks = fastGlob().generateTasks(withSlashes(pattern), OPTIONS);
  return tasks.flatMap(({ base, positive, dynamic }): Glob[] => (dynamic
    ? [{ at: base, choose: list => outermost(fastGlob().sync(positive, { ...OPTIONS, fs: { readdirSync: listing(list) } })) }]
    : positive.map(at => ({ at }))));
}

/** A star is any name, one with a dot too, as in .gitignore. */
const OPTIONS = { dot: true, followSymbolicLinks: false, onlyFiles: false } satisfies FastGlob.Options;

/** Without what is in a folder that is among them: all that is in that is meant anyway. */
function outermost(paths: readonly string[]): string[] {
  const all = new Set(paths);
  return paths.filter(one => !foldersAbove(one).some(folder => all.has(folder)));
}

function listing(list: FolderLister): FastGlob.FileSystemAdapter['readdirSync'] {
  function read(at: string): string[];
  function read(at: string, options: { withFileTypes: true }): Dirent[];
  function read(at: string, options?: { withFileTypes: true }): string[] | Dirent[] {
    const entries = list(at);
    return options?.withFileTypes === true ? entries : entries.map(entry => entry.name);
  }
  return read;
}

/** On Windows a backslash is between folders. */
const withSlashes = (given: string): string => (path.sep === '/' ? given : given.replaceAll(path.sep, '/'));
