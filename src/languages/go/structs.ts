// The struct types of one Go file, found in its text: a literal may stand before the type's declaration.
import { typeName } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** A struct type: its fields with their names in JSON, in order, and those that are left out when they are empty. */
export interface Struct { fields: ReadonlyMap<string, string>; optional: ReadonlySet<string>; hasMethods: boolean }

const known = new WeakMap<Walker, Map<string, Struct>>();

/** The struct that a type node means: one of the file, or one written in place. */
export function structOf(type: SyntaxNode, w: Walker): Struct | undefined {
  if (type.type === 'struct_type') return { ...fieldsIn(w.textOf(type)), hasMethods: false };
  const structs = known.get(w) ?? structsIn(w.source.text);
  known.set(w, structs);
  return structs.get(typeName(w.textOf(type)));
}

const asked = new WeakMap<Walker, ReadonlySet<string>>();

/** Whether the file declares an interface of that name. */
export function isInterface(name: string, w: Walker): boolean {
  const names = asked.get(w) ?? new Set([...w.source.text.matchAll(/^\s*(?:type\s+)?(\w+)\s+interface\b/gm)].map(m => m[1]!));
  asked.set(w, names);
  return names.has(name);
}

function structsIn(text: string): Map<string, Struct> {
  const methods = new Set([...text.matchAll(/^func\s*\(\s*\w*\s*\*?(\w+)/gm)].map(m => m[1]!));
  return new Map([...text.matchAll(/^\s*(?:type\s+)?(\w+)\s+struct\s*\{([^}]*)\}/gm)].map(m => [m[1]!, { ...fieldsIn(m[2]!), hasMethods: methods.has(m[1]!) }]));
}

function fieldsIn(body: string): Pick<Struct, 'fields' | 'optional'> {
  const fields = new Map<string, string>();
  const optional = new Set<string>();
  for (const line of body.replace(/^\s*struct\s*\{/, '').split(/[\n;]/)) {
    const [, names, tag] = /^\s*(\w+(?:\s*,\s*\w+)*)\s+[^\s/].*?(?:`([^`]*)`)?\s*(?:\/\/.*|\})?$/.exec(line) ?? [];
    const json = /\bjson:"([\w-]+)/.exec(tag ?? '')?.[1];
    for (const name of names?.split(/\s*,\s*/) ?? []) {
      fields.set(name, json ?? name);
      if (/\bjson:"[^"]*,omitempty/.test(tag ?? '')) optional.add(json ?? name);
    }
  }
  return { fields, optional };
}
