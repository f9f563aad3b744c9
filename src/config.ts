import path from 'node:path';
import type { ConfigFile } from './config/file';
import { fromDisk, shownFrom, upwards, type ReadConfig } from './config/find';
import { UsageError } from './errors';

export { type ConfigFile } from './config/file';
export { fromDisk, type ReadConfig } from './config/find';

/** The name that is looked for. */
export const CONFIG_NAME = '.authorizations-lint.json';

/** A configuration with the place it came from. */
export interface LoadedConfig {
  values: ConfigFile;
  /** Its folder, which its patterns are relative to; undefined if there is no file. */
  folder?: string;
}

/**
 * The configuration for a root: the named file, or the nearest one from the root upwards to the top of the repository; none if
 * `choice` is false. The checks and their parser are loaded only if there is a file.
 */
export async function loadConfig(root: string, choice: string | boolean | undefined, cwd: string, read: ReadConfig = fromDisk): Promise<LoadedConfig> {
  if (choice === false) return { values: {} };
  for (const file of typeof choice === 'string' ? [path.resolve(cwd, choice)] : upwards(root, CONFIG_NAME)) {
    const shown = shownFrom(cwd, file);
    const text = await read(file, shown);
    if (text !== undefined) {
      const [{ parseConfig }, { ruleKeys }] = await Promise.all([import('./config/validate'), import('./rule-texts')]);
      return { values: parseConfig(text.replace(/^\uFEFF/, ''), shown, ruleKeys()), folder: path.dirname(file) };
    }
    if (typeof choice === 'string') throw new UsageError(`${shown} can't be read: no such file or directory.`);
  }
  return { values: {} };
}
