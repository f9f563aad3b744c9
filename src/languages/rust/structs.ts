// Rust's struct values: records of their fields, over the methods of their type.
import type { Entry, Expr } from '../../analysis/program';
import { literal } from '../../analysis/scope';
import { typeName } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { Source } from '../tree-sitter/source';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** `T { a: 1, b, ..other }`. */
export function lowerStruct(node: SyntaxNode, w: Walker): Expr {
  const at = w.at(node);
  const [type, body] = [w.child(node, 'name'), w.child(node, 'body')];
  const written = type ? typeName(w.textOf(type)) : '';
  const { renamed, implemented } = factsOf(written, w.source);
  const fields = (body?.children ?? []).flatMap((child): Entry[] => {
    const place = w.at(child);
    const name = child.type === 'shorthand_field_initializer' ? child.children[0] : w.child(child, 'field');
    const value = child.type === 'shorthand_field_initializer' ? name : w.child(child, 'value');
    if (!name || !value || w.textOf(value) === 'None') return [];
    return [{ key: literal(renamed.get(w.textOf(name)) ?? w.textOf(name), place), value: w.lower(value), at: place }];
  });
  const methods = written === 'Self' ? w.self : implemented ? w.instanceOf(written, at) : null;
  for (const { key, value } of methods ? fields : []) if (key) methods!.members.push({ keys: [key], value, at, order: -1, owner: null, maybe: true });
  const spread: Entry[] = methods ? [{ value: { kind: 'name', binding: methods, at, use: w.use() }, at }] : [];
  const record = { kind: 'record', entries: [...spread, ...fields], open: false, at } as const;
  w.records.push(record);
  return record;
}

/** What a file says of a type: what serde calls its fields, and whether it has methods. */
interface TypeFacts { renamed: ReadonlyMap<string, string>; implemented: boolean }
/** A generated file makes values of one type hundreds of times. */
const facts = new WeakMap<Source, Map<string, TypeFacts>>();

function factsOf(name: string, source: Source): TypeFacts {
  const ofFile = facts.get(source) ?? new Map<string, TypeFacts>();
  facts.set(source, ofFile);
  const known = ofFile.get(name) ?? (/^\w+$/.test(name) ? readFacts(name, source.text) : { renamed: new Map<string, string>(), implemented: false });
  ofFile.set(name, known);
  return known;
}

function readFacts(name: string, text: string): TypeFacts {
  const body = new RegExp(`\\bstruct\\s+${name}\\b[^{;]*\\{([^}]*)\\}`).exec(text)?.[1] ?? '';
  const renamed = [...body.matchAll(/rename\s*=\s*"([^"]+)"[^\]]*\][\s\S]*?\b(\w+)\s*:/g)];
  return { renamed: new Map(renamed.map(m => [m[2]!, m[1]!])), implemented: new RegExp(`\\bimpl\\b[^{;]*\\b${name}\\b[^{;]*\\{`).test(text) };
}
