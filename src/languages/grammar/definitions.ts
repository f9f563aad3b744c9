// Functions and classes of any language with a grammar.
import { bind, lastly, literal, ownMember, unknown, type Scope } from '../../analysis/scope';
import { snakeCase } from '../../casing';
import type { Binding, Entry, Expr, FunctionExpr } from '../../analysis/program';
import type { Place } from '../../model';
import type { SyntaxNode } from '../tree-sitter/syntax';
import { givenName, lowerAnnotations, ownerOf } from './annotations';
import type { Form } from './dialect';
import { assignTo, named, typeName } from './forms';
import type { Walker } from './walker';

type Lowered = FunctionExpr & { params: Binding[]; returns: Expr[] };
type Of<K extends Form['as']> = Extract<Form, { as: K }>;

/** A function or method. What it is called is declared before its body is read, so that it can call itself. */
export function lowerFunction(form: Of<'function'>, node: SyntaxNode, w: Walker): Expr {
  const at = w.at(node);
  w.comments(node);
  const nameNode = w.child(node, form.name);
  const name = nameNode ? w.plain(w.textOf(nameNode)) : '';
  const fn: Lowered = { kind: 'function', name, params: [], returns: [], at, owner: w.owner };
  const receiver = w.child(node, form.receiver);
  const outside = receiver ? receiverOf(receiver, w) : null;
  if (outside && name) w.writeMember(outside.instance, [literal(name, at)], fn, at);
  else if (name) {
    const binding = w.scope.declare(name, 'variable', at);
    const overloads = w.dialect.overloads === true && binding.writes.some(write => write.value.kind === 'function');
    if (overloads) w.branch(() => w.write(binding, fn));
    else w.write(binding, fn);
  }
  lowerAnnotations(node, w.child(node, form.params), w);
  w.within(fn, outside?.instance ?? w.self, () => {
    if (outside?.name) w.scope.alias(outside.name, outside.instance);
    const params = w.child(node, form.params);
    if (params) bindParameters(params, fn, w);
    const before = w.child(node, form.before);
    if (before) w.lower(before);
    const body = w.child(node, form.body);
    if (!body) return;
    const last = w.lower(body);
    // A `return` at the end has said what is returned.
    const said = last.kind === 'unknown' && last.why === 'returned';
    if (!said && (form.implicit || (w.dialect.forms[body.type] !== undefined && w.dialect.forms[body.type]!.as !== 'skip'))) fn.returns.push(last);
  });
  // What it gives is sent by another file.
  if (name) for (const value of fn.returns) w.constant(name, value);
  return fn;
}

/** Go's `(c *Client)`: the instance of the type, and its name in the method. */
function receiverOf(node: SyntaxNode, w: Walker): { instance: Binding; name: string } | null {
  const text = w.textOf(node).replace(/^\(|\)$/g, '').trim();
  const [, name = '', type] = /^(?:(\w+)\s+)?[*&]?(\w+)/.exec(text) ?? [];
  return type === undefined ? null : { instance: w.instanceOf(type, w.at(node)), name };
}

function bindParameters(list: SyntaxNode, fn: Lowered, w: Walker): void {
  const { dialect } = w;
  // A sole parameter without a list: `x -> …`.
  const nodes = dialect.parameters[list.type] ? [list] : named(list);
  const each = nodes.flatMap(node => {
    const shape = dialect.parameters[`${list.type}/${node.type}`] ?? dialect.parameters[node.type];
    const names = shape?.several ? node.children.filter(c => c.field === shape.name) : shape ? [w.child(node, shape.name) ?? node] : [];
    return names.map(nameNode => ({ node, shape: shape!, nameNode }));
  });
  each.forEach(({ node, shape, nameNode }, i) => {
    const at = w.at(node);
    const name = w.plain(w.textOf(nameNode)).replace(/^[*&]+/, '').replace(/:$/, '');
    if (dialect.firstIsSelf && i === 0 && w.self && fn.params.length === 0 && /^(self|cls)$/.test(name)) return w.scope.alias(name, w.self);
    const binding = w.scope.declare(name, 'parameter', at);
    const fallback = w.child(node, shape.default);
    const type = w.child(node, shape.type);
    const label = w.child(node, shape.label);
    if (label) binding.name = w.textOf(label);
    binding.parameter = { index: fn.params.length, rest: typeof shape.rest === 'string' ? type?.type === shape.rest : shape.rest === true, ...(shape.names && { names: shape.names }), ...(shape.reference && w.child(node, shape.reference) && { reference: true }), ...(fallback && { default: w.lower(fallback) }) };
    if (type) binding.type = w.typeOf(type);
    w.sentAs(binding, givenName(node, w));
    fn.params.push(binding);
    if (shape.field && w.self) w.writeMember(w.self, [literal(name, at)], lastly(binding), at);
    const pattern = w.child(node, shape.pattern);
    if (pattern) assignTo(pattern, lastly(binding), w);
  });
}

/** What objects of a class hold: its members that are no functions and no constants. */
function fieldsOf(members: Binding['members'], w: Walker): Entry[] {
  return members.flatMap(({ keys: [key], value, at }): Entry[] => {
    const binding = value.kind === 'name' ? value.binding : undefined;
    if (key?.kind !== 'literal' || !binding || CONSTANT.test(binding.name) || binding.writes.some(write => write.value.kind === 'function')) return [];
    // What begins as nothing is filled in later.
    const filled = binding.writes.some(write => !(write.value.kind === 'literal' && write.value.value === null)) || binding.writes.length === 0;
    return [{ key: literal(w.sentName(binding) ?? snakeCase(binding.name), key.at), value: filled ? value : unknown('set later', binding.name, at), at }];
  });
}

const CONSTANT = /^[A-Z][A-Z0-9_]+$/;
/** How many nodes of no form stand between a class and its fields. */
const MAX_DEPTH = 2;

/** Fields are known in the whole class: a constructor above them may write to them by their bare names. */
function declareFields(node: SyntaxNode, w: Walker, depth = 0): void {
  if (w.dialect.bareMembers !== true || depth > MAX_DEPTH) return;
  for (const child of named(node)) {
    const form = w.dialect.forms[child.type];
    if (form === undefined) declareFields(child, w, depth + 1);
    else if (form.as === 'declare') for (const one of form.each === undefined ? [child] : named(child).filter(c => c.type === form.each)) {
      const [name, type] = [w.child(one, form.name), w.child(child, form.type)];
      if (name) Object.assign(w.declare(w.textOf(name), w.at(name)), type && { type: w.typeOf(type) }, w.child(one, form.anew) && { anew: true });
    }
  }
}

/** Methods of the class that this one is made of, which call its own. */
function addRunners(base: SyntaxNode, { members }: Binding, at: Place, w: Walker): void {
  const runs = w.dialect.runs?.[typeName(w.textOf(base)).replace(/^.*\./, '')] ?? {};
  for (const [name, does] of Object.entries(runs)) {
    const own = members.find(({ keys: [key] }) => key?.kind === 'literal' && key.value === does);
    if (own) members.push({ ...own, keys: [literal(name, at)] });
  }
}

/** What every class has for a base gives it nothing. */
const EVERY: ReadonlySet<string> = new Set(['object', 'Object', 'BasicObject', 'Any', 'AnyRef']);

/** The bodies of classes, by what the classes are bound to. */
const bodies = new WeakMap<Binding, Scope>();

/** A class that is extended further down is one all the same: its parts know each other's names. */
function joinParts(own: Binding, part: Scope): void {
  const other = bodies.get(own);
  bodies.set(own, part);
  for (const [from, to] of other ? [[other, part], [part, other]] as const : []) for (const binding of from.own()) if (!to.here(binding.name)) to.alias(binding.name, binding);
}

/** A class: fields are names inside it and members of its instance, methods likewise. */
export function lowerClass(form: Of<'class'>, node: SyntaxNode, w: Walker): Expr {
  const at = w.at(node);
  w.comments(node);
  const nameNode = w.child(node, form.name);
  const name = nameNode ? w.textOf(nameNode) : '';
  const instance = w.instanceOf(name || `class at ${at.line}:${at.column}`, at);
  const statics = bind(name, 'instance', at, null);
  const fn: Lowered = { kind: 'function', name, params: [], returns: [], at, owner: w.owner, instance, statics };
  const own = name && !w.dialect.reopened?.has(name) ? w.scope.declare(name, 'variable', at) : undefined;
  if (own) w.write(own, fn);
  const base = w.child(node, form.base);
  const first = base && (named(base)[0] ?? base);
  if (first && !EVERY.has(w.textOf(first))) {
    const callee = w.lower(first);
    instance.writes.push({ value: { kind: 'call', callee, args: [], constructs: true, inherits: instance, at: w.at(first), owner: null, use: w.use() }, order: -1, owner: null, maybe: false });
  }
  const bases = w.child(node, form.bases);
  if (bases) instance.bases = [...instance.bases ?? [], ...named(bases).map(one => w.textOf(one))];
  const body = w.child(node, form.body);
  const params = w.child(node, form.params);
  const around = w.annotated;
  w.annotated = ownerOf(node, w);
  w.within(null, instance, () => {
    const before = w.scope;
    if (params) bindParameters(params, fn, w);
    if (body) declareFields(body, w);
    if (body) w.through(body);
    // Whatever the class declares is a member of its instances, and of itself.
    for (const binding of before.own()) {
      for (const to of [instance, statics]) to.members.push(ownMember(binding));
      const written = binding.writes[0]?.value;
      const isNamesake = w.dialect.constructors.includes('') && binding.name === name;
      if (written?.kind === 'function' && (isNamesake || w.dialect.constructors.includes(binding.name))) fn.params.push(...written.params);
      // Inside the class, too, its name is the class: `Client.PATH`. Several constructors are told apart by what they take.
      if (isNamesake && binding.writes.length === 1) binding.writes[0]!.value = fn;
    }
    if (own && w.dialect.bareMembers === true) joinParts(own, before);
  });
  w.annotated = around;
  if (first) addRunners(first, instance, at, w);
  const fields = w.dialect.annotations ? fieldsOf(instance.members, w) : [];
  if (fields.length > 0) instance.fields = fields;
  return fn.instance ? fn : unknown('a class', name, at);
}
