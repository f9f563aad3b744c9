// Checks the text of a configuration file: what its schema says, and what that can't say.
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { compilePatterns } from '../discover/patterns';
import { unknownRule, UsageError } from '../errors';
import type { ConfigFile } from './file';
import { fail, keyOffset, readJson, subject, type Fault, type Key } from './json-file';
import schema from './schema.json';
import { hostName, parseSize } from './values';

const WHAT = 'the configuration';

/** Reads a configuration. `name` is how errors call the file; `ruleKeys` are the keys that `rules` may have. */
export function parseConfig(text: string, name: string, ruleKeys: readonly string[]): ConfigFile {
  const file = { text, name, what: WHAT };
  const { value, tree } = readJson<ConfigFile>(file, schema);
  const faults = meaningFaults(value, tree, ruleKeys);
  if (faults.length > 0) fail(file, faults);
  return value;
}

function meaningFaults(config: ConfigFile, tree: Node, ruleKeys: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  const attempt = (path: Key[], key: boolean, work: (what: string) => unknown): void => {
    try {
      work(subject(path, WHAT));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      faults.push({ offset: key ? keyOffset(tree, path) : (findNodeAtLocation(tree, path)?.offset ?? 0), message: error.message });
    }
  };
  const { hosts = [], maxFileSize, rules = {} } = config;
  if (maxFileSize !== undefined) attempt(['maxFileSize'], false, what => parseSize(what, maxFileSize));
  for (const list of ['include', 'exclude'] as const) config[list]?.forEach((pattern, i) => attempt([list, i], false, () => compilePatterns([pattern])));
  if (Array.isArray(hosts)) hosts.forEach((host, i) => attempt(['hosts', i], false, what => hostName(what, host)));
  else for (const host of Object.keys(hosts)) attempt(['hosts', host], true, what => hostName(what, host));
  for (const key of Object.keys(rules)) {
    if (!ruleKeys.includes(key)) faults.push({ offset: keyOffset(tree, ['rules', key]), message: unknownRule(key, ruleKeys) });
  }
  return faults;
}
