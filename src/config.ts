import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ConfigFile } from './config/file';
import { systemReason, UsageError } from './errors';

export { type ConfigFile } from './config/file';

/** The name that is looked for. */
export const CONFIG_NAME = '.authorizations-lint.json';

/** A configuration with the place it came from. */
export interface LoadedConfig {
  values: ConfigFile;
  /** Its folder, which its patterns are relative to; undefined if there is no file. */
  folder?: string;
}

/** Where a configuration is read from: the text of a file, undefined if there is none. */
export type ReadConfig = (file: string, shown: string) => Promise<string | undefined>;

/**
 * The configuration for a root: the named file, or the nearest one from the root upwards to the top of the repository; none if
 * `choice` is false. The checks and their parser are loaded only if there is a file.
 */
export async function loadConfig(root: string, choice: string | boolean | undefined, cwd: string, read: ReadConfig = fromDisk): Promise<LoadedConfig> {
  if (choice === false) return { values: {} };
  for (const file of typeof choice === 'string' ? [path.resolve(cwd, choice)] : configPlaces(root)) {
    const shown = path.relative(cwd, file).startsWith('..') ? file : path.relative(cwd, file);
    const text = await read(file, shown);
    if (text !== undefined) {
      const [{ parseConfig }, { ruleKeys }] = await Promise.all([import('./config/validate'), import('./rule-texts')]);
      return { values: parseConfig(text.replace(/^\uFEFF/, ''), shown, ruleKeys()), folder: path.dirname(file) };
    }
    if (typeof choice === 'string') throw new UsageError(`${shown} can't be read: no such file or directory.`);
  }
  return { values: {} };
}

/** Where a configuration may lie, the nearest place first. */
function configPlaces(root: string): string[] {
  const places: string[] = [];
  for (let at = path.resolve(root); ; at = path.dirname(at)) {
    places.push(path.join(at, CONFIG_NAME));
    if (at === path.dirname(at) || existsSync(path.join(at, '.git'))) return places;
  }
}

/** Reads a configuration as it lies there. */
export const fromDisk: ReadConfig = async (file, shown) => {
  if (!existsSync(file)) return undefined;
  try {
    if (!statSync(file).isFile()) throw new UsageError(`${shown} is not a file.`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${shown} can't be read: ${systemReason(error)}.`);
  }
};
