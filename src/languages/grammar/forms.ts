// One function for each form of a dialect.
import { bind, either, join, literal, unknown } from '../../analysis/scope';
import type { Arg, CallExpr, Entry, Expr } from '../../analysis/program';
import type { SyntaxNode } from '../tree-sitter/syntax';
import { givenName } from './annotations';
import { noteChange } from './changes';
import { lowerClass, lowerFunction } from './definitions';
import type { Form } from './dialect';
import { writeExport } from './exports';
import { lowerText } from './text';
import type { Walker } from './walker';

type Of<K extends Form['as']> = Extract<Form, { as: K }>;
type Lowering = { [K in Form['as']]: (form: Of<K>, node: SyntaxNode, w: Walker) => Expr };

/** Lowers a node by its form. */
export function lowerNode(node: SyntaxNode, w: Walker): Expr {
  const form = w.dialect.forms[node.type];
  return form ? lowerAs(form, node, w) : w.through(node);
}

/** Lowers a node by a form that need not be its own. */
export function lowerAs(form: Form, node: SyntaxNode, w: Walker): Expr {
  return (lowering[form.as] as (form: Form, node: SyntaxNode, w: Walker) => Expr)(form, node, w);
}

const lowering: Lowering = {
  text: (form, node, w) => (form.runs ? lowerCommand(form, node, w) : lowerText(form, node, w)),
  texts: (_form, node, w) => join(named(node).map(c => w.lower(c)), w.at(node)),
  number: (_form, node, w) => { const value = Number(w.textOf(node).replaceAll('_', '').replace(/[lLfFdDuU]+$/, '')); return Number.isNaN(value) ? unknown('a number', '', w.at(node)) : literal(value, w.at(node)); },
  constant: (form, node, w) => literal(form.value, w.at(node)),
  name: (_form, node, w) => w.dialect.reads?.(node, w) ?? w.name(w.textOf(node), w.at(node)),
  self: (_form, node, w) => w.selfExpr(w.at(node)),
  own: (form, node, w) => ({ kind: 'member', of: w.selfExpr(w.at(node)), key: literal(w.textOf(node).slice(form.drop), w.at(node)), at: w.at(node) }),
  member: (form, node, w) => memberOf(node, form.of, form.key, w, true),
  index: (form, node, w) => memberOf(node, form.of, form.key, w, false),
  call: (form, node, w) => lowerCall(form, node, w),
  binary: (form, node, w) => lowerBinary(form, node, w),
  choice: (form, node, w) => {
    for (const child of node.children) if (child.named && !form.of.some(at => w.child(node, at) === child)) w.lower(child);
    const of = form.of.flatMap(at => { const child = w.child(node, at); return child ? [w.branch(() => w.lower(child))] : []; });
    return of.length > 0 ? either(of, w.at(node)) : unknown('no value', '', w.at(node));
  },
  record: (form, node, w) => lowerRecord(form, node, w),
  list: (form, node, w) => {
    const spreads = new Set<number>();
    const items = named(node).map((c, i) => { if (form.spread?.includes(c.type)) spreads.add(i); return w.lower(c); });
    return w.tuple({ kind: 'list', items, open: false, at: w.at(node), ...(spreads.size > 0 && { spreads }) });
  },
  named: (form, node, w) => { const value = w.child(node, form.value); return value ? w.lower(value) : unknown('no value', '', w.at(node)); },
  function: (form, node, w) => lowerFunction(form, node, w),
  class: (form, node, w) => lowerClass(form, node, w),
  declare: (form, node, w) => {
    const type = w.child(node, form.type);
    const declarators = form.each === undefined ? [node] : named(node).filter(c => c.type === form.each);
    for (const child of node.children) if (child.named && child !== type && form.each !== undefined && child.type !== form.each) w.lower(child);
    const sent = givenName(node, w);
    return declarators.map(d => declareOne(form, d, type, w, sent)).at(-1) ?? unknown('never assigned', '', w.at(node));
  },
  assign: (form, node, w) => {
    const target = w.child(node, form.target);
    const given = w.child(node, form.value);
    const type = w.child(node, form.type);
    if (target && type && w.dialect.forms[target.type]?.as === 'name') w.scope.functionScope.declare(w.plain(w.textOf(target)), 'variable', w.at(target)).type ??= w.typeOf(type);
    if (!target || !given) return w.through(node);
    const operator = form.operator === undefined ? '=' : textAt(node, form.operator, w) ?? '=';
    // `@api ||= Api.new`: what it is from then on, be it from before or not.
    if (/^(?:\|\||\?\?)=$/.test(operator)) {
      w.branch(() => assignTo(target, w.lower(given), w));
      return w.lower(target);
    }
    const before = /^(\+|\.|<<)=$/.test(operator) || operator === '<<' ? w.lower(target) : undefined;
    const right = w.lower(given);
    const value = before === undefined ? right : join([before, right], w.at(node));
    assignTo(target, value, w);
    return value;
  },
  return: (form, node, w) => {
    const value = form.value === undefined ? named(node)[0] : w.child(node, form.value);
    // A file may return something too: `return ['uri' => '/path'];`
    const given = value && w.lower(value);
    if (given) (w.owner?.returns as Expr[] | undefined)?.push(given);
    return unknown('returned', '', w.at(node));
  },
  branch: (_form, node, w) => w.branch(() => w.through(node)),
  loop: (form, node, w) => w.loop(() => {
    const target = w.child(node, form.target);
    const of = w.child(node, form.of);
    if (!target || !of) return w.through(node);
    assignTo(target, { kind: 'member', of: w.lower(of), key: unknown('each', '', w.at(target)), at: w.at(of) }, w);
    for (const child of node.children) if (child.named && child !== target && child !== of) w.lower(child);
    return unknown('a loop', '', w.at(node));
  }),
  import: (form, node, w) => {
    for (const imported of form.read(node, w)) w.import(imported, w.at(node));
    return unknown('an import', '', w.at(node));
  },
  comment: (_form, node, w) => { w.comment(node); return unknown('a comment', '', w.at(node)); },
  inside: (form, node, w) => { const inner = w.child(node, form.of); if (!inner) return w.through(node); for (const c of node.children) if (c.named && c !== inner && w.dialect.forms[c.type]?.as === 'comment') w.lower(c); return w.lower(inner); },
  skip: (_form, node, w) => unknown('not followed', '', w.at(node)),
  custom: (form, node, w) => form.lower(node, w),
};

function declareOne(form: Of<'declare'>, node: SyntaxNode, type: SyntaxNode | undefined, w: Walker, sent: string | undefined): Expr {
  const name = w.child(node, form.name);
  const value = w.child(node, form.value);
  const lowered = value && w.lower(type && value.type === w.dialect.targetTyped ? { ...value, children: [{ ...type, field: 'type' }, ...value.children] } : value);
  const binding = name && w.declare(w.textOf(name), w.at(name), lowered);
  if (binding) Object.assign(binding, type && { type: w.typeOf(type) });
  if (binding) w.sentAs(binding, sent);
  for (const child of node.children) if (child.named && child !== name && child !== value && child !== type) w.lower(child);
  return lowered ?? unknown('never assigned', name ? w.textOf(name) : '', w.at(node));
}

/** `*github.Client` is `github.Client`, `List<Foo>?` is `List`, `Optional["Github"]` is `Github`. */
export const typeName = (text: string): string => text.replace(/^(?:typing\.)?Optional\[(.*)\]$/s, '$1').replaceAll(/^["']|["']$/g, '').replace(/^[:\s*&?]+/, '').replace(/[<[?].*$/s, '').trim();

export const named = (node: SyntaxNode): SyntaxNode[] => node.children.filter(c => c.named && !c.type.includes('comment'));

function textAt(node: SyntaxNode, at: string | readonly string[], w: Walker): string | undefined {
  const child = w.child(node, at);
  return child && w.textOf(child);
}

function memberOf(node: SyntaxNode, of: string | readonly string[], key: string | readonly string[], w: Walker, byName: boolean): Expr {
  const object = w.child(node, of);
  const name = w.child(node, key);
  if (!object || !name) return w.through(node);
  const keyExpr = byName ? memberKey(name, w) : w.lower(name);
  return { kind: 'member', of: w.lower(object), key: keyExpr, at: w.at(node) };
}

/** A member's name; one that is a variable or a text is worked out. */
function memberKey(node: SyntaxNode, w: Walker): Expr {
  const text = w.textOf(node);
  return w.plain(text) !== text || w.dialect.forms[node.type]?.as === 'text' ? w.lower(node) : literal(text, w.at(node));
}

/** Text that the shell runs is a call with that text. */
function lowerCommand(form: Of<'text'>, node: SyntaxNode, w: Walker): Expr {
  const at = w.at(node);
  const call = { kind: 'call', callee: { kind: 'external', name: '`', at }, constructs: false, at, owner: w.owner } as Partial<CallExpr> as CallExpr;
  w.calls.push(call);
  return Object.assign(call, { args: [{ value: lowerText(form, node, w) }], use: w.use() });
}

function lowerCall(form: Of<'call'>, node: SyntaxNode, w: Walker): Expr {
  const call = { kind: 'call', constructs: form.constructs === true, at: w.at(node), owner: w.owner, ...(w.failing && { fails: true }) } as Partial<CallExpr> as CallExpr;
  w.calls.push(call);
  const receiver = w.child(node, form.receiver);
  const method = w.child(node, form.method);
  const callee = w.child(node, form.callee);
  const target: Expr = receiver && method ? { kind: 'member', of: w.lower(receiver), key: memberKey(method, w), at: w.source.place(receiver.start, method.end) }
    : method ? bare(method, w)
    : callee ? w.lower(callee) : unknown('not followed', '', call.at);
  const given = w.child(node, form.args);
  const block = w.child(node, form.block);
  const args = [...argumentsOf(given, w), ...(block ? [{ value: w.lower(block) }] : [])];
  Object.assign(call, { callee: target, args, use: w.use() });
  noteChange(call, w);
  return call;
}

/** A method called without a receiver: one of this class, a function, or what the language brings. */
function bare(method: SyntaxNode, w: Walker): Expr {
  return w.name(w.textOf(method), w.at(method));
}

/** The arguments in a list of them. */
export const argumentsOf = (list: SyntaxNode | undefined, w: Walker): Arg[] => (list ? argumentNodes(list, w).map(c => argument(c, w)) : []);

/** An argument list's arguments; a sole argument that is no list is itself. */
function argumentNodes(node: SyntaxNode, w: Walker): SyntaxNode[] {
  return w.dialect.forms[node.type] === undefined ? named(node) : [node];
}

function argument(node: SyntaxNode, w: Walker): Arg {
  const form = w.dialect.forms[node.type];
  if (form?.as === 'assign' && w.dialect.assignedArguments) {
    const [name, value] = [w.child(node, form.target), w.child(node, form.value)];
    if (name && value) return { value: w.lower(value), name: w.textOf(name) };
  }
  if (form?.as === 'named') {
    const name = w.child(node, form.name);
    const value = w.child(node, form.value);
    if (name && value && name !== value) return { value: w.lower(value), name: w.plain(w.textOf(name)).replace(/^(["'])(.*)\1$/s, '$2').replace(/:$/, '') };
    if (value) return argument(value, w);
  }
  // A wrapper around one argument: C#'s and PHP's `argument` nodes.
  if (form === undefined && named(node).length === 1 && node.type.includes('argument')) return argument(named(node)[0]!, w);
  return { value: w.lower(node), ...(/splat|spread|variadic/.test(node.type) && { spread: true }) };
}

function lowerBinary(form: Of<'binary'>, node: SyntaxNode, w: Walker): Expr {
  const { left, right } = { left: w.child(node, form.left), right: w.child(node, form.right) };
  if (!left || !right) return w.through(node);
  const operator = textAt(node, form.operator, w) ?? node.children.find(c => !c.named)?.type ?? '';
  const at = w.at(node);
  if (form.join?.includes(operator)) return join([left, right].map(c => w.lower(c)), at);
  if (form.either?.includes(operator)) return either([w.lower(left), w.branch(() => w.lower(right))], at);
  if (form.format?.includes(operator)) {
    const call = { kind: 'call', constructs: false, at, owner: w.owner } as Partial<CallExpr> as CallExpr;
    const values = w.lower(right);
    const args: Arg[] = [{ value: w.lower(left) }, ...(values.kind === 'list' ? values.items : [values]).map(value => ({ value }))];
    return Object.assign(call, { callee: { kind: 'external', name: 'format%', at } as Expr, args, use: w.use() });
  }
  w.lower(left);
  w.lower(right);
  return unknown('computed', '', at);
}

function lowerRecord(form: Of<'record'>, node: SyntaxNode, w: Walker): Expr {
  const entries: Entry[] = [];
  const record = { kind: 'record', entries, open: false, at: w.at(node) } as const;
  const self = form.self ? bind('this', 'instance', record.at, w.owner) : undefined;
  self?.writes.push({ value: record, order: -1, owner: null, maybe: false });
  entries.push(...named(node).flatMap((child): Entry[] => {
    const at = w.at(child);
    if (form.spread?.includes(child.type)) return [{ value: w.through(child), at }];
    if (!form.entry.includes(child.type)) return [];
    const key = w.child(child, form.key ?? '#0');
    const value = w.child(child, form.value ?? '#-1');
    return key && value ? [{ key: keyOf(key, w), value: self && isOwnFunction(value, w) ? w.as(self, () => w.lower(value)) : w.lower(value), at }] : [];
  }));
  w.records.push(record);
  return record;
}

/** Whether a function has an object of its own: `->`, where `=>` keeps the one around it. */
function isOwnFunction(node: SyntaxNode, w: Walker): boolean {
  const body = node.children.find(child => child.field === 'body');
  return node.type === 'function' && !w.source.text.slice(node.start, body?.start ?? node.end).trimEnd().endsWith('=>');
}

/** A key: a bare name is itself, a symbol its name, anything else is worked out. */
function keyOf(node: SyntaxNode, w: Walker): Expr {
  const form = w.dialect.forms[node.type];
  return form?.as === 'text' || form?.as === 'custom' || form?.as === 'number' || form?.as === 'texts' ? w.lower(node) : literal(w.textOf(node).replace(/^:|:$/g, '').replace(/^["']|["']$/g, ''), w.at(node));
}

/** Writes to a name, a member, or several at once. */
export function assignTo(target: SyntaxNode, value: Expr, w: Walker): void {
  const form = w.dialect.forms[target.type];
  if (form?.as === 'name') return w.assign(w.textOf(target), value, w.at(target));
  if (form?.as === 'own') { if (w.self) w.writeMember(w.self, [literal(w.textOf(target).slice(form.drop), w.at(target))], value, w.at(target)); return; }
  if (form?.as === 'inside') { const inner = w.child(target, form.of); if (inner) assignTo(inner, value, w); return; }
  // `{key: name} = value`
  if (form?.as === 'record') {
    for (const child of named(target)) {
      const [key, to] = [w.child(child, form.key ?? '#0'), w.child(child, form.value ?? '#-1')];
      if (key && to) assignTo(to, { kind: 'member', of: value, key: keyOf(key, w), at: w.at(child) }, w);
    }
    return;
  }
  const parts = named(target);
  // `@host, @path = host, path`
  if (form === undefined && parts.length > 1) return parts.forEach((part, i) => assignTo(part, { kind: 'member', of: value, key: literal(i, w.at(part)), at: w.at(part) }, w));
  const lowered = w.lower(target);
  const expr = lowered.kind === 'call' && lowered.implicit ? lowered.callee : lowered;
  const keys: Expr[] = [];
  let root: Expr = expr;
  while (root.kind === 'member') { keys.unshift(root.key); root = root.of; }
  if (root.kind === 'external' && writeExport(root.name, keys, value, w.at(target), w)) return;
  const field = root.kind === 'name' && root.binding === w.self && keys.length === 1 && keys[0]!.kind === 'literal' ? w.field(String(keys[0]!.value)) : undefined;
  if (field) w.write(field, value);
  else if (root.kind === 'name' && keys.length > 0) w.writeMember(root.binding, keys, value, w.at(target));
  else if (form === undefined) parts.forEach(part => assignTo(part, value, w));
}
