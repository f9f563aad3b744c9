import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { systemReason, UsageError } from '../errors';

/** Where settings are read from: the text of a file, undefined if there is none. */
export type ReadConfig = (file: string, shown: string) => Promise<string | undefined>;

/** Where a file of a name may lie, the nearest place first: from a folder upwards to the top of the repository. */
export function upwards(folder: string, name: string): string[] {
  const places: string[] = [];
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    places.push(path.join(at, name));
    if (at === path.dirname(at) || existsSync(path.join(at, '.git'))) return places;
  }
}

/** A file as people who stand in `cwd` call it. */
export function shownFrom(cwd: string, file: string): string {
  const below = path.relative(cwd, file);
  return below.startsWith('..') ? file : below;
}

/** Reads a file as it lies there. */
export const fromDisk: ReadConfig = async (file, shown) => {
  if (!existsSync(file)) return undefined;
  try {
    if (!statSync(file).isFile()) throw new UsageError(`${shown} is not a file.`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${shown} can't be read: ${systemReason(error)}.`);
  }
};
