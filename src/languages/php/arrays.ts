// PHP's arrays: lists, and records by their keys.
import type { Entry, Expr } from '../../analysis/program';
import { literal } from '../../analysis/scope';
import type { Place } from '../../model';
import { lowerAs } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** Options of curl that stand for a method: the key that the method is then found under. */
const METHODS: Readonly<Record<string, string>> = { CURLOPT_POST: 'POST', CURLOPT_POSTFIELDS: 'POST', CURLOPT_PUT: 'PUT', CURLOPT_UPLOAD: 'PUT', CURLOPT_HTTPGET: 'GET', CURLOPT_NOBODY: 'HEAD' };
const IMPLIED = 'CURLOPT_METHOD';

/** `[1, 2]`, `['a' => 1]`, `array(…)`. */
export function lowerArray(node: SyntaxNode, w: Walker): Expr {
  const at = w.at(node);
  const elements = node.children.filter(c => c.type === 'array_element_initializer');
  const parts = elements.map(element => element.children.filter(c => c.named && c.type !== 'comment'));
  if (parts.some(p => p.length === 2)) {
    let index = 0;
    return recordOf(elements.flatMap((element, i): Entry[] => {
      const [first, value] = parts[i]!;
      if (!first) return [];
      if (!value) return first.type === 'variadic_unpacking' ? [{ value: w.lower(first), at: w.at(first) }] : [{ key: literal(index++, w.at(first)), value: w.lower(first), at: w.at(first) }];
      return entries(keyOf(first, w), w.lower(value), w.at(element));
    }), node, w);
  }
  const items = parts.flatMap(([item]) => item ?? []);
  if (items.length > 0 && items.every(item => item.type === 'variadic_unpacking')) return recordOf(items.map(item => ({ value: w.lower(item), at: w.at(item) })), node, w);
  const spreads = new Set(items.flatMap((item, i) => (item.type === 'variadic_unpacking' ? [i] : [])));
  return { kind: 'list', items: items.map(item => w.lower(item)), open: false, at, ...(spreads.size > 0 && { spreads }) };
}

/** A record, noted as one that may be an entry of a route table. */
export function recordOf(entries_: readonly Entry[], node: SyntaxNode, w: Walker): Expr {
  const record = { kind: 'record', entries: entries_, open: false, at: w.at(node) } as const;
  w.records.push(record);
  return record;
}

/** An entry, and what an option of curl means besides. */
export function entries(key: Expr, value: Expr, at: Entry['at']): Entry[] {
  const method = key.kind === 'literal' ? METHODS[String(key.value)] : undefined;
  const on = method !== undefined && !(value.kind === 'literal' && !value.value);
  return [...(on ? [{ key: literal(IMPLIED, at), value: literal(method, at), at }] : []), { key, value, at }];
}

/** `$list['key']`, `$options[CURLOPT_URL]`. */
export function lowerSubscript(node: SyntaxNode, w: Walker): Expr {
  const [of, key] = node.children.filter(c => c.named);
  return of && key ? { kind: 'member', of: w.lower(of), key: keyOf(key, w), at: w.at(node) } : w.through(node);
}

/** `$options[CURLOPT_POST] = true` says the method as well. */
export function lowerAssignment(node: SyntaxNode, w: Walker): Expr {
  const value = lowerAs({ as: 'assign', target: 'left', value: 'right' }, node, w);
  const target = w.child(node, 'left');
  const [of, key] = target?.type === 'subscript_expression' ? target.children.filter(c => c.named) : [];
  const binding = of?.type === 'variable_name' ? w.scope.lookup(w.plain(w.textOf(of))) : undefined;
  if (binding && of && !key) w.write(binding, appended({ kind: 'name', binding, at: w.at(of), use: w.use() }, value, w.at(node), w));
  if (binding && key?.type === 'name') for (const entry of entries(keyOf(key, w), value, w.at(node)).slice(0, -1)) w.writeMember(binding, [entry.key!], entry.value, entry.at);
  return value;
}

/** `$list[] = value`: the list with one more item; in a loop it may come any number of times. */
function appended(list: Expr, value: Expr, at: Place, w: Walker): Expr {
  if (w.use().loop) return { kind: 'list', items: [value], open: true, at };
  return { kind: 'call', callee: { kind: 'external', name: 'append%', at }, args: [{ value: list }, { value }], constructs: false, at, owner: w.owner, use: w.use() };
}

/** A key. Constants of the language and of libraries go by their names: `CURLOPT_URL`, `RequestOptions::JSON`. */
export function keyOf(node: SyntaxNode, w: Walker): Expr {
  const at = w.at(node);
  if (node.type === 'name' && !w.scope.lookup(w.textOf(node))) return literal(w.textOf(node), at);
  const constant = /^\\?(?:\w+\\)*RequestOptions::(\w+)$/.exec(w.textOf(node))?.[1];
  return constant === undefined ? w.lower(node) : literal(constant.toLowerCase(), at);
}
