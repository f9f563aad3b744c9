// Bodies that are text: JSON and forms, with holes, read as the fields they hold.
import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Hole, Place, Value } from '../model';

/** A body as fields where it can be read as such; otherwise as it is. */
export function readBody(value: Value): Value {
  switch (value.kind) {
    case 'encoded': return value.as === 'form' ? { ...value, of: readBody(value.of) } : readBody(value.of);
    case 'either': return { ...value, of: value.of.map(readBody) };
    case 'scalar': return typeof value.value === 'string' ? fromText([value.value], value) : value;
    case 'template': return fromText(value.parts, value);
    case 'record': return rawIn(value.fields) ?? value;
    default: return value;
  }
}

/** The body itself where it comes with its kind: Postman's `{ mode: 'raw', raw: text }`. */
function rawIn(fields: ReadonlyMap<string, Value>): Value | undefined {
  const [mode, raw] = [fields.get('mode'), fields.get('raw')];
  return mode?.kind === 'scalar' && mode.value === 'raw' && raw ? readBody(raw) : undefined;
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
    const errors: ParseError[] = [];
    const node = parseTree(trimmed, errors, { allowTrailingComma: true });
    const places = placesIn(whole, parts, text.length - text.trimStart().length);
    return node?.type === 'object' && errors.length === 0 ? fromNode(node, holes, places) : whole;
  }
  return /^[\w.[\]-]+=/.test(trimmed) ? fromForm(trimmed, holes, whole) : whole;
}

/** The place of a piece of the text. */
type Places = (offset: number, length: number) => Place;

/** Where pieces of a literal stand, if its text is in the file as it is; otherwise the whole literal. */
function placesIn(whole: Value, parts: readonly (string | Hole)[], skipped: number): Places {
  const { at } = whole;
  const [text] = parts;
  if (parts.length !== 1 || typeof text !== 'string') return () => at;
  const lines = text.split('\n');
  const last = lines[lines.length - 1]!.length;
  // Between quotes or without: what is written is as long as what it means.
  const quotes = lines.length === 1 ? (at.endColumn - at.column - last) / 2 : at.endColumn - 1 - last;
  if (at.endLine - at.line !== lines.length - 1 || !(quotes === 0 || quotes === 1)) return () => at;
  const position = (offset: number): [line: number, column: number] => {
    const before = text.slice(0, offset).split('\n');
    return before.length === 1 ? [at.line, at.column + quotes + offset] : [at.line + before.length - 1, before[before.length - 1]!.length + 1];
  };
  return (offset, length) => {
    const [line, column] = position(offset + skipped);
    const [endLine, endColumn] = position(offset + skipped + length);
    return { path: at.path, line, column, endLine, endColumn };
  };
}

function fromNode(node: Node, holes: readonly Hole[], places: Places): Value {
  const at = places(node.offset, node.length);
  if (node.type === 'object') {
    let open = false;
    const fields = new Map<string, Value>();
    const keys = new Map<string, Place>();
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (!key || MARKED.test(String(key.value))) open = true;
      else if (value) {
        fields.set(String(key.value), fromNode(value, holes, places));
        keys.set(String(key.value), places(property.offset, property.length));
      }
    }
    return { kind: 'record', fields, open, at, keys };
  }
  if (node.type === 'array') return { kind: 'list', items: (node.children ?? []).map(c => fromNode(c, holes, places)), open: false, at };
  return typeof node.value === 'string' ? fill(node.value, holes, at) : { kind: 'scalar', value: (node.value ?? null) as number | boolean | null, at };
}

function fromForm(text: string, holes: readonly Hole[], whole: Value): Value {
  const fields = new Map<string, Value>();
  for (const pair of text.split('&')) {
    const [key = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    fields.set(key.replace(/\[\]$/, ''), fill(value.replaceAll('"', ''), holes, whole.at));
  }
  return { kind: 'encoded', as: 'form', of: { kind: 'record', fields, open: false, at: whole.at }, at: whole.at };
}

/** Text with its holes put back. A hole alone may be of any type. */
function fill(text: string, holes: readonly Hole[], at: Place): Value {
  const pieces = text.split(/\uE001(\d+)\uE001/);
  if (pieces.length === 1) return { kind: 'scalar', value: text, at };
  const parts = pieces.flatMap((piece, i): (string | Hole)[] => (i % 2 === 1 ? [holes[Number(piece)] ?? { name: '' }] : piece === '' ? [] : [piece]));
  const [only] = parts;
  return parts.length === 1 && typeof only === 'object' ? { kind: 'unknown', why: 'in text', name: only.name, at } : { kind: 'template', parts, at };
}

/** Whether a body is anything at all; undefined if that can't be told. */
export function isGiven(body: Value | undefined): boolean | undefined {
  switch (body?.kind) {
    case undefined: return undefined;
    case 'unknown': return body.why === 'not given' ? false : undefined;
    case 'scalar': return Boolean(body.value);
    case 'encoded': return isGiven(body.of);
    case 'either': return undefined;
    default: return true;
  }
}
