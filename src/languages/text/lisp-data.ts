// Quoted forms of Lisps: data, with code where it is unquoted.
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Form } from './lisp-reader';
import { as, make, over } from './nodes';

/** A quoted form as data. Association and property lists are records. */
export function data(form: Form, code: (form: Form) => SyntaxNode): SyntaxNode {
  const { start, end, items, kind } = form;
  const inner = (one: Form): SyntaxNode => data(one, code);
  if (kind === 'unquoted') return code(items[0]!);
  if (kind === 'symbol' || kind === 'keyword') return form.text === 'nil' ? make('null', start, end) : make('symbol', start, end);
  if (kind !== 'list') return kind === 'vector' ? make('list', start, end, items.map(inner)) : code(form);
  if (items.length > 0 && items.every(isPair)) return make('record', start, end, items.map(one => over('pair', [as('key', inner(one.items[0]!)), as('value', valueOf(one, inner))])));
  if (items.length > 1 && items.length % 2 === 0 && items.every((one, i) => i % 2 === 1 || one.kind === 'keyword')) {
    return make('record', start, end, items.flatMap((key, i) => (i % 2 === 1 ? [] : [over('pair', [as('key', inner(key)), as('value', inner(items[i + 1]!))])])));
  }
  return make('list', start, end, items.filter(one => one.text !== '.').map(inner));
}

/** `(key . value)`, `(key value)`: not a list of words. */
function isPair({ kind, items }: Form): boolean {
  const [key, dot] = items;
  const isKey = key?.kind === 'symbol' || key?.kind === 'string' || key?.kind === 'keyword';
  return kind === 'list' && isKey && (dot?.text === '.' ? items.length > 2 : items.length > 1 && (key.kind !== 'symbol' || items.length === 2));
}

/** What stands behind the dot, or behind the key. */
function valueOf({ items }: Form, inner: (form: Form) => SyntaxNode): SyntaxNode {
  const rest = items.slice(1);
  if (rest[0]?.text !== '.') return rest.length === 1 ? inner(rest[0]!) : make('list', rest[0]!.start, rest.at(-1)!.end, rest.map(inner));
  // `(key . ,value)` and `(key . (a b))`.
  return rest.length === 2 ? inner(rest[1]!) : make('list', rest[1]!.start, rest.at(-1)!.end, rest.slice(1).map(inner));
}
