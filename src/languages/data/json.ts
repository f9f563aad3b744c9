// JSON as data: whole files, and texts inside other documents.
import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { origin, originOfEnd, type Excerpt } from '../../analysis/embedded';
import type { Data } from './data';
import { PLACEHOLDER } from './placeholders';
import { unescaped } from './strings';

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
  // What was quoted only to be parsed is what it was.
  const value = node.type === 'string' && text[start] !== '"' ? text.slice(start, end) : (node.value ?? null) as string | number | boolean | null;
  return { kind: 'scalar', value, start, end, ...(node.type === 'string' && { excerpt: () => unescaped(text, node) }) };
}

/** The object or list that a text is, if it is one; a placeholder may stand for a value. Its places are those of the file. */
export function jsonIn(excerpt: Excerpt): Data | undefined {
  const { text } = excerpt;
  if (!/^\s*[{[]/.test(text)) return undefined;
  const errors: ParseError[] = [];
  const node = parseTree(quoted(text), errors, { allowTrailingComma: true });
  return node && errors.length === 0 ? inFile(dataOf(node, text), excerpt) : undefined;
}

/** The text with every placeholder that stands for a value made a string, as long as it was. */
function quoted(text: string): string {
  return text.replace(new RegExp(`"(?:[^"\\\\]|\\\\.)*"|${PLACEHOLDER.source}`, 'gs'), found => (found.startsWith('"') ? found : `"${found.slice(1, -1).replace(/["\\\n]/g, ' ')}"`));
}

function inFile(data: Data, excerpt: Excerpt): Data {
  const span = { start: origin(excerpt, data.start), end: originOfEnd(excerpt, data.end) };
  if (data.kind === 'scalar') return { kind: 'scalar', value: data.value, ...span };
  if (data.kind === 'list') return { ...data, items: data.items.map(item => inFile(item, excerpt)), ...span };
  return { ...data, entries: data.entries.map(({ key, keyStart, keyEnd, value }) => ({ key, keyStart: origin(excerpt, keyStart), keyEnd: originOfEnd(excerpt, keyEnd), value: inFile(value, excerpt) })), ...span };
}
