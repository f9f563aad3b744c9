// Bodies that are text: JSON and forms, with holes, read as the fields they hold.
import { parseTree, type Node } from 'jsonc-parser';
import type { Hole, Value } from '../model';

/** A body as fields where it can be read as such; otherwise as it is. */
export function readBody(value: Value): Value {
  switch (value.kind) {
    case 'encoded': return value.as === 'form' ? { ...value, of: readBody(value.of) } : readBody(value.of);
    case 'either': return { ...value, of: value.of.map(readBody) };
    case 'scalar': return typeof value.value === 'string' ? fromText([value.value], value) : value;
    case 'template': return fromText(value.parts, value);
    default: return value;
  }
}

/** Stands for a hole inside the JSON text; quoted or not, it parses. */
const MARK = (i: number): string => `\uE001${i}\uE001`;
const MARKED = /\uE001(\d+)\uE001/;

function fromText(parts: readonly (string | Hole)[], whole: Value): Value {
  const holes: Hole[] = [];
  let text = '';
  let quoted = false;
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      for (const m of part.matchAll(/\\.|"/g)) if (m[0] === '"') quoted = !quoted;
    } else {
      // Outside quotes a hole is a value of its own.
      text += quoted ? MARK(holes.length) : JSON.stringify(MARK(holes.length));
      holes.push(part);
    }
  }
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) {
    const node = parseTree(trimmed, [], { allowTrailingComma: true });
    return node?.type === 'object' ? fromNode(node, holes, whole) : whole;
  }
  return /^[\w.[\]-]+=/.test(trimmed) ? fromForm(trimmed, holes, whole) : whole;
}

function fromNode(node: Node, holes: readonly Hole[], whole: Value): Value {
  const { at } = whole;
  if (node.type === 'object') {
    let open = false;
    const fields = new Map<string, Value>();
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (!key || MARKED.test(String(key.value))) open = true;
      else if (value) fields.set(String(key.value), fromNode(value, holes, whole));
    }
    return { kind: 'record', fields, open, at };
  }
  if (node.type === 'array') return { kind: 'list', items: (node.children ?? []).map(c => fromNode(c, holes, whole)), open: false, at };
  return typeof node.value === 'string' ? fill(node.value, holes, whole) : { kind: 'scalar', value: (node.value ?? null) as number | boolean | null, at };
}

function fromForm(text: string, holes: readonly Hole[], whole: Value): Value {
  const fields = new Map<string, Value>();
  for (const pair of text.split('&')) {
    const [key = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    fields.set(key.replace(/\[\]$/, ''), fill(value.replaceAll('"', ''), holes, whole));
  }
  return { kind: 'encoded', as: 'form', of: { kind: 'record', fields, open: false, at: whole.at }, at: whole.at };
}

/** Text with its holes put back. A hole alone may be of any type. */
function fill(text: string, holes: readonly Hole[], whole: Value): Value {
  const { at } = whole;
  const pieces = text.split(/\uE001(\d+)\uE001/);
  if (pieces.length === 1) return { kind: 'scalar', value: text, at };
  const parts = pieces.flatMap((piece, i): (string | Hole)[] => (i % 2 === 1 ? [holes[Number(piece)] ?? { name: '' }] : piece === '' ? [] : [piece]));
  const [only] = parts;
  return parts.length === 1 && typeof only === 'object' ? { kind: 'unknown', why: 'in text', name: only.name, at } : { kind: 'template', parts, at };
}
