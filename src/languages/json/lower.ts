// JSON documents as records, lists and literals.
import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Place } from '../../model';
import { bind } from '../../analysis/scope';
import type { Entry, Expr, Lower, Program, RecordExpr } from '../../analysis/program';

/** Lowers a JSON file: every object is a record that may be a route, the whole is what importers get. */
export const lower: Lower = file => {
  const starts = lineStarts(file.text);
  const place = (offset: number, length: number): Place => {
    const [line, column] = position(starts, offset);
    const [endLine, endColumn] = position(starts, offset + length);
    return { path: file.path, line, column, endLine, endColumn };
  };
  const records: RecordExpr[] = [];
  const texts: { text: string; at: Place; kind: 'string' }[] = [];
  const visit = (node: Node): Expr => {
    const at = place(node.offset, node.length);
    if (node.type === 'object') {
      const expr: RecordExpr = { kind: 'record', open: false, at, entries: (node.children ?? []).flatMap((property): Entry[] => {
        const [key, value] = property.children ?? [];
        return key && value ? [{ key: { kind: 'literal', value: String(key.value), at: place(key.offset, key.length) }, value: visit(value), at: place(property.offset, property.length) }] : [];
      }) };
      records.push(expr);
      return expr;
    }
    if (node.type === 'array') return { kind: 'list', items: (node.children ?? []).map(visit), open: false, at };
    if (typeof node.value === 'string' && (node.value.includes('/authorizations') || node.value.includes('/applications'))) texts.push({ text: node.value, at, kind: 'string' });
    return { kind: 'literal', value: (node.value ?? null) as string | number | boolean | null, at };
  };
  const errors: ParseError[] = [];
  const root = parseTree(file.text, errors, { allowTrailingComma: true, disallowComments: false });
  const exports = bind('exports', 'module', place(0, 0), null);
  if (root) exports.writes.push({ value: visit(root), order: 0, owner: null, maybe: false });
  const [first] = errors;
  const program: Program = { path: file.path, language: 'json', calls: [], records, texts, imports: [], exports, problems: first ? [`not JSON at line ${position(starts, first.offset)[0]}`] : [] };
  return program;
};

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

/** 1-based line and column of an offset. */
function position(starts: readonly number[], offset: number): [number, number] {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle; else high = middle - 1;
  }
  return [low + 1, offset - starts[low]! + 1];
}
