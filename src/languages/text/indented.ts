// Records without braces: lines of `key: value`, deeper than the line before them.
import type { SyntaxNode } from '../tree-sitter/syntax';
import { items } from './brackets';
import type { Cursor } from './cursor';
import { as, make } from './nodes';

/** The record in the lines that follow, if that is what they are. */
export function implicitRecord(c: Cursor): SyntaxNode | undefined {
  const line = c.tokens[c.index];
  const first = c.ahead(0);
  if (line?.kind !== 'line' || !first || c.ahead(1)?.text !== ':' || c.column(first) <= c.column(c.tokens[c.index - 1]!)) return undefined;
  const column = c.column(first);
  const pairs: SyntaxNode[] = [];
  const start = c.index;
  for (;;) {
    const before = c.index;
    c.skipLines();
    const key = c.token;
    if (!key || c.column(key) !== column || c.tokens[c.index + 1]?.text !== ':') { c.index = before; break; }
    for (const item of items(c, '').children) if (item.type === 'named') pairs.push(make('pair', item.start, item.end, item.children.map(child => as(child.field === 'name' ? 'key' : 'value', child))));
    if (c.index === before) break;
  }
  if (pairs.length === 0) { c.index = start; return undefined; }
  return make('record', pairs[0]!.start, pairs.at(-1)!.end, pairs);
}
