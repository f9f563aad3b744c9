// Rust's struct values: records of their fields, over the methods of their type.
import type { Entry, Expr } from '../../analysis/program';
import { literal } from '../../analysis/scope';
import { typeName } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** `T { a: 1, b, ..other }`. */
export function lowerStruct(node: SyntaxNode, w: Walker): Expr {
  const at = w.at(node);
  const [type, body] = [w.child(node, 'name'), w.child(node, 'body')];
  const written = type ? typeName(w.textOf(type)) : '';
  const renamed = renamesOf(written, w);
  const fields = (body?.children ?? []).flatMap((child): Entry[] => {
    const place = w.at(child);
    const name = child.type === 'shorthand_field_initializer' ? child.children[0] : w.child(child, 'field');
    const value = child.type === 'shorthand_field_initializer' ? name : w.child(child, 'value');
    if (!name || !value || w.textOf(value) === 'None') return [];
    return [{ key: literal(renamed.get(w.textOf(name)) ?? w.textOf(name), place), value: w.lower(value), at: place }];
  });
  const methods = written === 'Self' ? w.self : new RegExp(`\\bimpl\\b[^{;]*\\b${written}\\b[^{;]*\\{`).test(w.source.text) && /^\w+$/.test(written) ? w.instanceOf(written, at) : null;
  for (const { key, value } of methods ? fields : []) if (key) methods!.members.push({ keys: [key], value, at, order: -1, owner: null, maybe: true });
  const spread: Entry[] = methods ? [{ value: { kind: 'name', binding: methods, at, use: w.use() }, at }] : [];
  const record = { kind: 'record', entries: [...spread, ...fields], open: false, at } as const;
  w.records.push(record);
  return record;
}

/** What serde calls the fields of a struct of this file. */
function renamesOf(name: string, w: Walker): ReadonlyMap<string, string> {
  const body = new RegExp(`\\bstruct\\s+${name.replace(/\W/g, '')}\\b[^{;]*\\{([^}]*)\\}`).exec(w.source.text)?.[1] ?? '';
  return new Map([...body.matchAll(/rename\s*=\s*"([^"]+)"[^\]]*\][\s\S]*?\b(\w+)\s*:/g)].map(m => [m[2]!, m[1]!]));
}
