// Fields given one by one, `scopes[]=repo note=hi`, made one record.
import { parseTree, type Node } from 'jsonc-parser';
import { literal, unknown } from '../../analysis/scope';
import type { Entry, Expr } from '../../analysis/program';
import type { Place } from '../../model';
import { known, part, type Text } from './text';

/** One field: `a[b][]` is the path a, b and an empty name for "one more item". */
export interface Field { path: readonly string[]; value: Expr; at: Place; key: Place }

/** The path of a field name in brackets. */
export function pathOf(name: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name);
  return match ? [match[1]!, ...[...match[2]!.matchAll(/\[([^\]]*)\]/g)].map(m => m[1]!)] : [name];
}

/** The record that fields make. */
export function recordOf(fields: readonly Field[], open: boolean, at: Place): Expr {
  const groups = new Map<string, Field[]>();
  for (const field of fields) groups.set(field.path[0]!, [...groups.get(field.path[0]!) ?? [], field]);
  const entries = [...groups].map(([name, group]): Entry => ({ key: literal(name, group[0]!.key), value: valueOf(group, open), at: group[0]!.at }));
  return { kind: 'record', entries, open, at };
}

/** What the fields of one name make: the last value, a list, or a record in the record. */
function valueOf(group: readonly Field[], open: boolean): Expr {
  const last = group[group.length - 1]!;
  if (last.path.length === 1) return last.value;
  const inner = group.filter(f => f.path.length > 1).map(f => ({ ...f, path: f.path.slice(1) }));
  const { at } = inner[0]!;
  if (inner.every(f => f.path.length === 1 && /^\d*$/.test(f.path[0]!))) return { kind: 'list', items: inner.map(f => f.value), open, at };
  return recordOf(inner, open, at);
}

/** The expression of a JSON text, each part with its own place. */
export function fromJson(text: Text): Expr {
  const json = known(text);
  const root = json === undefined ? undefined : parseTree(json);
  return root ? fromNode(root, text) : unknown('json', '', text.at);
}

function fromNode(node: Node, text: Text): Expr {
  const at = part(text, node.offset, node.offset + node.length).at;
  const children = node.children ?? [];
  if (node.type === 'array') return { kind: 'list', items: children.map(c => fromNode(c, text)), open: false, at };
  if (node.type === 'object') {
    const entries = children.flatMap((c): Entry[] => {
      const [name, value] = c.children ?? [];
      return name && value ? [{ key: fromNode(name, text), value: fromNode(value, text), at: part(text, c.offset, c.offset + c.length).at }] : [];
    });
    return { kind: 'record', entries, open: false, at };
  }
  return literal(node.value as string | number | boolean | null, at);
}
