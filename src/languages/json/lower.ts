// JSON documents as data.
import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { Lines } from '../../analysis/lines';
import type { Lower } from '../../analysis/program';
import type { Data } from '../data/data';
import { programOf } from '../data/document';
import { unescaped } from '../data/strings';

/** Lowers a JSON file. */
export const lower: Lower = ({ path, text }) => {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const [first] = errors;
  const problems = first ? [`not JSON at line ${new Lines(text).position(first.offset)[0]}`] : [];
  return programOf('json', path, text, root ? [dataOf(root, text)] : [], problems);
};

/** A node of the parser as data. */
export function dataOf(node: Node, text: string): Data {
  const { offset: start, length } = node;
  const end = start + length;
  if (node.type === 'object') {
    const entries = (node.children ?? []).flatMap(property => {
      const [key, value] = property.children ?? [];
      return key && value ? [{ key: String(key.value), keyStart: key.offset, keyEnd: key.offset + key.length, value: dataOf(value, text) }] : [];
    });
    return { kind: 'map', entries, start, end };
  }
  if (node.type === 'array') return { kind: 'list', items: (node.children ?? []).map(child => dataOf(child, text)), start, end };
  return { kind: 'scalar', value: (node.value ?? null) as string | number | boolean | null, start, end, ...(node.type === 'string' && { excerpt: () => unescaped(text, node) }) };
}
