// Go's composite literals: structs, maps and slices. A struct's fields go by the names that its tags give them in JSON.
import type { Entry, Expr, RecordExpr } from '../../analysis/program';
import { declaredAs, literal, ownMember, unknown } from '../../analysis/scope';
import { snakeCase } from '../../casing';
import type { Place } from '../../model';
import { named, typeName } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';
import { isInterface, structOf, type Struct } from './structs';

/** What is called a client is one, whatever its fields. */
const CLIENT = /client|session|transport|service|api$/i;

/** What is sent, rather than how. */
const FIELD = /^(?:scopes|note|note_url|client_id|client_secret|fingerprint|add_scopes|remove_scopes)$/;

/** `T{…}`, `map[K]V{…}`, `[]T{…}`. */
export function lowerComposite(node: SyntaxNode, w: Walker): Expr {
  const body = w.child(node, 'body');
  const type = w.child(node, 'type');
  return body ? lowerValue(body, type, w) : w.through(node);
}

/** A type's declaration: nothing is called there. What a struct holds of others' types is known by them. */
export function lowerType(node: SyntaxNode, w: Walker): Expr {
  const [name, struct] = [w.child(node, 'name'), w.child(node, 'type')];
  for (const field of name && struct?.type === 'struct_type' ? named(struct).flatMap(named) : []) {
    const type = typeName(textOf(w.child(field, 'type'), w));
    if (isOthers(type, w)) for (const key of field.children.filter(c => c.field === 'name')) w.instanceOf(w.textOf(name!), w.at(node)).members.push(ownMember(declaredAs(w.textOf(key), type, w.at(key))));
  }
  return unknown('a type', '', w.at(node));
}

const textOf = (node: SyntaxNode | undefined, w: Walker): string => (node ? w.textOf(node) : '');

/** Whether a type is of a package that is no part of Go, or what a file asks of one: `*github.Client`, `type Tokens interface { … }`. */
function isOthers(type: string, w: Walker): boolean {
  const [name = '', member] = type.split('.');
  if (member === undefined) return isInterface(name, w);
  return /^[^/]*\.[^/]*\//.test(w.scope.lookup(name)?.imported?.module ?? '');
}

/** What `make` and `new` give. */
export function emptyOf(type: SyntaxNode, w: Walker): Expr {
  const at = w.at(type);
  if (type.type === 'map_type') return { kind: 'record', entries: [], open: false, at };
  if (type.type === 'slice_type') return { kind: 'list', items: [], open: false, at };
  return typed([], type, at, w);
}

function lowerValue(body: SyntaxNode, type: SyntaxNode | undefined, w: Walker): Expr {
  const at = w.at(body);
  const elements = named(body);
  const isList = type === undefined ? elements.length > 0 && elements.every(e => e.type !== 'keyed_element') : type.type === 'slice_type' || type.type.endsWith('array_type');
  const inner = type && w.child(type, ['element', 'value']);
  if (isList) return { kind: 'list', items: elements.map(e => lowerElement(e.type === 'keyed_element' ? w.child(e, '#-1') ?? e : e, inner, w)), open: false, at };
  const struct = type && structOf(type, w);
  const entries = elements.flatMap((element, i): Entry[] => {
    const [key, value] = element.type === 'keyed_element' ? named(element) : [undefined, element];
    if (!value) return [];
    const name = key ? keyOf(key, type, struct, w) : fieldAt(i, struct, w.at(element));
    return name ? [{ key: name, value: lowerElement(value, inner, w), at: w.at(element) }] : [];
  });
  return typed(entries, type, at, w);
}

/** An element; `{…}` alone is of the type that the whole is made of. */
function lowerElement(element: SyntaxNode, type: SyntaxNode | undefined, w: Walker): Expr {
  const [only] = element.type === 'literal_element' ? named(element) : [element];
  return only?.type === 'literal_value' ? lowerValue(only, type?.type === 'pointer_type' ? named(type)[0] : type, w) : w.lower(only ?? element);
}

/** A field's name as JSON has it; a map's key is worked out. */
function keyOf(key: SyntaxNode, type: SyntaxNode | undefined, struct: Struct | undefined, w: Walker): Expr | undefined {
  const at = w.at(key);
  const [only] = named(key);
  if (only?.type !== 'identifier' || type?.type === 'map_type') return w.lower(key);
  const name = w.textOf(only);
  // A type of another file of the package has tags there, which mostly write the names like this.
  const tagged = type?.type === 'type_identifier' && !struct && FIELD.test(snakeCase(name));
  return literal(struct?.fields.get(name) ?? (tagged ? snakeCase(name) : name), at);
}

function fieldAt(index: number, struct: Struct | undefined, at: Place): Expr | undefined {
  const name = struct && [...struct.fields.values()][index];
  return name === undefined ? undefined : literal(name, at);
}

/** A struct's value: its fields, over the methods of its type, which know what any value of the type holds. */
function typed(entries: readonly Entry[], type: SyntaxNode | undefined, at: Place, w: Walker): Expr {
  const name = type ? typeName(w.textOf(type)) : '';
  const struct = type && structOf(type, w);
  const spread: Entry[] = [];
  if (struct?.hasMethods) {
    const instance = w.instanceOf(name, at);
    for (const { key, value } of entries) if (key) instance.members.push({ keys: [key], value, at, order: -1, owner: null, maybe: true });
    spread.push({ value: { kind: 'name', binding: instance, at, use: w.use() }, at });
  } else if (type?.type === 'qualified_type' && CLIENT.test(name)) {
    spread.push({ value: { kind: 'call', callee: w.lower(type), args: [], constructs: true, at, owner: w.owner, use: w.use() }, at });
  }
  // Fields that are not given are sent empty; those of a type in another file of the package can't be told.
  const given = new Set(entries.map(({ key }) => (key?.kind === 'literal' ? key.value : undefined)));
  const open = struct ? [...struct.fields.values()].some(field => !given.has(field) && !struct.optional.has(field)) : type?.type === 'type_identifier';
  const record = { kind: 'record', entries: [...spread, ...entries], open, at } as const;
  // Tables of routes are a server's in Go.
  if (/request$/i.test(name)) w.records.push(record);
  const full = type ? w.textOf(type) : '';
  return MADE.has(full) ? made(`${full}%`, record, w) : record;
}

/** Values of the standard library that are text in the end. */
const MADE: ReadonlySet<string> = new Set(['url.URL', 'url.Values']);
/** Parts of a URL by the names that other languages have for them. */
const PARTS: Readonly<Record<string, string>> = { Scheme: 'protocol', Host: 'host', Path: 'pathname' };

function made(name: string, { entries, at, open }: RecordExpr, w: Walker): Expr {
  const renamed = entries.map((entry): Entry => {
    const key = entry.key?.kind === 'literal' ? literal(PARTS[String(entry.key.value)] ?? entry.key.value, entry.key.at) : entry.key;
    // A form's values are lists, most of one text.
    const value = name === 'url.Values%' && entry.value.kind === 'list' && entry.value.items.length === 1 ? entry.value.items[0]! : entry.value;
    return { ...entry, value, ...(key && { key }) };
  });
  return { kind: 'call', callee: { kind: 'external', name, at }, args: [{ value: { kind: 'record', entries: renamed, open, at } }], constructs: false, at, owner: w.owner, use: w.use() };
}
