// Checks the text of a configuration file. Every fault is named with its place, what is allowed there and the nearest known word.
import Ajv, { type ErrorObject } from 'ajv';
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { compilePatterns } from '../discover/patterns';
import { didYouMean, unknownRule, UsageError } from '../errors';
import type { ConfigFile } from './file';
import schema from './schema.json';
import { hostName, parseSize } from './values';

type Key = string | number;
interface Fault { offset: number; message: string }

/** Reads a configuration. `file` is how errors call it; `ruleKeys` are the keys that `rules` may have. */
export function parseConfig(text: string, file: string, ruleKeys: readonly string[]): ConfigFile {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: false });
  const [broken] = errors;
  if (broken !== undefined || tree === undefined) fail(text, file, [{ offset: broken?.offset ?? 0, message: broken ? inWords(broken) : 'it is empty; write {} at least.' }]);
  const value: unknown = getNodeValue(tree);
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile<ConfigFile>(schema);
  if (!validate(value)) fail(text, file, schemaFaults(validate.errors ?? [], tree));
  const faults = meaningFaults(value, tree, ruleKeys);
  if (faults.length > 0) fail(text, file, faults);
  return value;
}

function fail(text: string, file: string, faults: readonly Fault[]): never {
  const lines = [...faults].sort((a, b) => a.offset - b.offset).map(({ offset, message }) => {
    const before = text.slice(0, offset).split('\n');
    return `${file}:${before.length}:${(before.at(-1) ?? '').length + 1}: ${message}`;
  });
  throw new UsageError([...new Set(lines)].join('\n'));
}

function inWords({ error }: ParseError): string {
  return `${printParseErrorCode(error).replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()}.`;
}

// ---------------------------------------------------------------- what the schema says

function schemaFaults(errors: readonly ErrorObject[], tree: Node): Fault[] {
  const told = errors.filter(({ keyword }) => keyword !== 'anyOf');
  // Of the alternatives that were tried, the one that got further is the one that was meant.
  const deepest = told.filter(({ instancePath }) => !told.some(other => other.instancePath.startsWith(`${instancePath}/`) && other.schemaPath.includes('anyOf')));
  return deepest.map(error => {
    const path = pathOf(error.instancePath, tree);
    const extra: unknown = error.params['additionalProperty'];
    if (typeof extra === 'string') {
      const known = Object.keys(schema.properties);
      return { offset: keyOffset(tree, [...path, extra]), message: `unknown key "${extra}".${didYouMean(extra, known)} Known keys: ${known.join(', ')}.` };
    }
    const node = findNodeAtLocation(tree, path);
    const given: unknown = node && getNodeValue(node);
    const same = deepest.filter(other => other.instancePath === error.instancePath);
    return { offset: node?.offset ?? 0, message: `${subject(path)} must be ${same.map(allowed).join(' or ')}, not ${show(given)}.${hint(error, given)}` };
  });
}

function allowed({ params }: ErrorObject): string {
  const values: unknown = params['allowedValues'];
  if (Array.isArray(values)) return `one of ${values.map(show).join(', ')}`;
  return [params['type']].flat().map(type => TYPES[String(type)] ?? String(type)).join(' or ');
}

const TYPES: Readonly<Record<string, string>> = { string: 'a string', number: 'a number', boolean: 'true or false', array: 'a list', object: 'an object' };

function hint({ params }: ErrorObject, given: unknown): string {
  const values: unknown = params['allowedValues'];
  return Array.isArray(values) && typeof given === 'string' ? didYouMean(given, values.map(String)) : '';
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}

// ---------------------------------------------------------------- what it can't say

function meaningFaults(config: ConfigFile, tree: Node, ruleKeys: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  const attempt = (path: Key[], key: boolean, work: (what: string) => unknown): void => {
    try {
      work(subject(path));
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

// ---------------------------------------------------------------- places

/** `/hosts/0` as keys of the tree. */
function pathOf(pointer: string, tree: Node): Key[] {
  const path: Key[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(findNodeAtLocation(tree, path)?.type === 'array' ? Number(name) : name);
  }
  return path;
}

function keyOffset(tree: Node, path: Key[]): number {
  const value = findNodeAtLocation(tree, path);
  return value?.parent?.children?.[0]?.offset ?? value?.offset ?? 0;
}

function subject(path: readonly Key[]): string {
  if (path.length === 0) return 'the configuration';
  return `"${path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${key}`)).join('')}"`;
}
