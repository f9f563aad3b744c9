// Reads JSON that people write or merge, by a schema. Every fault is named with its place, what is allowed there and the nearest known word.
import Ajv, { type ErrorObject } from 'ajv';
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { didYouMean, UsageError } from '../errors';

/** The way to a value. */
export type Key = string | number;
/** What is wrong at an offset. */
export interface Fault { offset: number; message: string }

/** What is read, and how errors speak of it. */
export interface JsonFile { text: string; /** The file. */ name: string; /** `the configuration`. */ what: string; /** What to do about any fault. */ remedy?: string }

/** The value in a file, with the tree that it was read from. Comments and trailing commas are allowed. */
export function readJson<T>(file: JsonFile, schema: object): { value: T; tree: Node } {
  const errors: ParseError[] = [];
  const tree = parseTree(file.text, errors, { allowTrailingComma: true, allowEmptyContent: false });
  const [broken] = errors;
  if (broken !== undefined || tree === undefined) fail(file, [{ offset: broken?.offset ?? 0, message: broken ? inWords(broken) : 'it is empty; write {} at least.' }]);
  const value: unknown = getNodeValue(tree);
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true }).compile<T>(schema);
  if (!validate(value)) fail(file, schemaFaults(validate.errors ?? [], tree, file.what));
  return { value, tree };
}

/** Ends with all faults, in the order of their places. */
export function fail({ text, name, remedy }: JsonFile, faults: readonly Fault[]): never {
  const lines = [...faults].sort((a, b) => a.offset - b.offset).map(({ offset, message }) => {
    const before = text.slice(0, offset).split('\n');
    return `${name}:${before.length}:${(before.at(-1) ?? '').length + 1}: ${message}`;
  });
  throw new UsageError([...new Set(lines), ...(remedy === undefined ? [] : [remedy])].join('\n'));
}

function inWords({ error }: ParseError): string {
  return `${printParseErrorCode(error).replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()}.`;
}

function schemaFaults(errors: readonly ErrorObject[], tree: Node, whole: string): Fault[] {
  const told = errors.filter(({ keyword }) => keyword !== 'anyOf');
  // Of the alternatives that were tried, the one that got further is the one that was meant.
  const deepest = told.filter(({ instancePath }) => !told.some(other => other.instancePath.startsWith(`${instancePath}/`) && other.schemaPath.includes('anyOf')));
  return deepest.map(error => {
    const path = pathOf(error.instancePath, tree);
    const extra: unknown = error.params['additionalProperty'];
    if (typeof extra === 'string') {
      const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
      return { offset: keyOffset(tree, [...path, extra]), message: `unknown key "${extra}".${didYouMean(extra, known)} Known keys: ${known.join(', ')}.` };
    }
    const node = findNodeAtLocation(tree, path);
    const lacking: unknown = error.params['missingProperty'];
    if (typeof lacking === 'string') return { offset: node?.offset ?? 0, message: `${subject(path, whole)} lacks "${lacking}".` };
    const given: unknown = node && getNodeValue(node);
    const same = deepest.filter(other => other.instancePath === error.instancePath);
    return { offset: node?.offset ?? 0, message: `${subject(path, whole)} must be ${same.map(allowed).join(' or ')}, not ${show(given)}.${hint(error, given)}` };
  });
}

function allowed({ params }: ErrorObject): string {
  const values: unknown = params['allowedValues'];
  if (Array.isArray(values)) return `one of ${values.map(show).join(', ')}`;
  if ('allowedValue' in params) return show(params['allowedValue']);
  if ('limit' in params) return `${String(params['limit'])} or more`;
  if ('pattern' in params) return `like ${String(params['pattern'])}`;
  return [params['type']].flat().map(type => TYPES[String(type)] ?? String(type)).join(' or ');
}

const TYPES: Readonly<Record<string, string>> = { string: 'a string', number: 'a number', integer: 'a whole number', boolean: 'true or false', array: 'a list', object: 'an object' };

function hint({ params }: ErrorObject, given: unknown): string {
  const values: unknown = params['allowedValues'];
  return Array.isArray(values) && typeof given === 'string' ? didYouMean(given, values.map(String)) : '';
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}

/** `/hosts/0` as keys of the tree. */
function pathOf(pointer: string, tree: Node): Key[] {
  const path: Key[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(findNodeAtLocation(tree, path)?.type === 'array' ? Number(name) : name);
  }
  return path;
}

/** Where a key stands. */
export function keyOffset(tree: Node, path: Key[]): number {
  const value = findNodeAtLocation(tree, path);
  return value?.parent?.children?.[0]?.offset ?? value?.offset ?? 0;
}

/** How a value is called. */
export function subject(path: readonly Key[], whole: string): string {
  if (path.length === 0) return whole;
  return `"${path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${key}`)).join('')}"`;
}
