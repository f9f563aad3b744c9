import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { absolutePattern, globsOf, isPattern } from '../discover/globs';
import { isWithin } from '../discover/links';
import { didYouMean, systemReason, UsageError } from '../errors';

/** What to scan: absolute paths, and the folder that the report's paths are relative to. */
export interface Scope { root: string; paths: string[] }

/**
 * The root of a scan. One folder is its own root. For files, or several paths, it is the current folder if that holds them all, and
 * otherwise the nearest folder that does. `commands` are the words that may have been meant instead of a path that does not exist.
 */
export function scopeOf(given: readonly string[], cwd: string, commands: readonly string[] = []): Scope {
  const named = (given.length === 0 ? ['.'] : given).map(name => namedPath(name, cwd, commands));
  const paths = named.map(({ absolute }) => absolute);
  const [only, ...more] = named;
  if (only !== undefined && more.length === 0 && only.isFolder) return { root: only.absolute, paths };
  if (named.every(({ folders }) => folders.every(each => isWithin(each, cwd)))) return { root: cwd, paths };
  return { root: commonFolder(named.flatMap(({ folders }) => folders)), paths };
}

/** A path that is given, and the folders that all of it is in. */
function namedPath(name: string, cwd: string, commands: readonly string[]): { absolute: string; isFolder: boolean; folders: string[] } {
  if (name === '') throw new UsageError('A PATH is empty.');
  const absolute = path.resolve(cwd, name);
  try {
    const isFolder = statSync(absolute).isDirectory();
    return { absolute, isFolder, folders: [isFolder ? absolute : path.dirname(absolute)] };
  } catch (error) {
    if (isPattern(name)) {
      const pattern = absolutePattern(name, cwd);
      return { absolute: pattern, isFolder: false, folders: globsOf(pattern).map(({ at, choose }) => (choose ? at : path.dirname(at))) };
    }
    const meant = /[\\/.]/.test(name) ? '' : didYouMean(name, commands);
    throw new UsageError(`PATH "${name}": ${systemReason(error)}.${meant}`);
  }
}

function commonFolder(folders: readonly string[]): string {
  let common = folders[0] ?? '.';
  while (!folders.every(folder => isWithin(folder, common))) {
    if (common === path.dirname(common)) throw new UsageError('The PATHs have no folder in common.');
    common = path.dirname(common);
  }
  return common;
}

/** What makes a report's paths relative to the top of the repository, or else to `workspace`: `packages/a/`, or nothing. */
export function repositoryPrefix(root: string, workspace: string | undefined): string {
  const top = repositoryTop(root) ?? (workspace !== undefined && isWithin(root, workspace) ? workspace : root);
  const below = path.relative(top, root).replaceAll(path.sep, '/');
  return below === '' ? '' : `${below}/`;
}

/** The nearest folder upwards that git calls a repository. */
export function repositoryTop(root: string): string | undefined {
  for (let at = root; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) return undefined;
  }
}
