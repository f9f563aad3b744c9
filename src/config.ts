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

/**
 * The configuration for a root: the named file, or the nearest one from the root upwards to the top of the repository; none if
 * `choice` is false. The checks and their parser are loaded only if there is a file.
 */
export async function loadConfig(root: string, choice: string | boolean | undefined, cwd: string): Promise<LoadedConfig> {
  if (choice === false) return { values: {} };
  const file = typeof choice === 'string' ? path.resolve(cwd, choice) : findConfig(root);
  if (file === undefined) return { values: {} };
  const shown = path.relative(cwd, file).startsWith('..') ? file : path.relative(cwd, file);
  const text = readConfig(file, shown);
  const [{ parseConfig }, { ruleKeys }] = await Promise.all([import('./config/validate'), import('./rule-texts')]);
  return { values: parseConfig(text, shown, ruleKeys()), folder: path.dirname(file) };
}

function findConfig(root: string): string | undefined {
  for (let at = path.resolve(root); ; at = path.dirname(at)) {
    const file = path.join(at, CONFIG_NAME);
    if (existsSync(file)) return file;
    if (at === path.dirname(at) || existsSync(path.join(at, '.git'))) return undefined;
  }
}

function readConfig(file: string, shown: string): string {
  try {
    if (!statSync(file).isFile()) throw new UsageError(`${shown} is not a file.`);
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${shown} can't be read: ${systemReason(error)}.`);
  }
}
