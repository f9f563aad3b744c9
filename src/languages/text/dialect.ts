// What the nodes of text languages are, for the walker that all languages with a syntax tree share.
import type { CallExpr, Entry, Expr, RecordExpr } from '../../analysis/program';
import { join, literal, unknown } from '../../analysis/scope';
import type { Described, Form, Imported } from '../grammar/dialect';
import { assignTo, lowerAs } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';
import { noting } from './constants';
import { lowerAnnotation } from './annotated';
import { lowerDelegate } from './delegates';
import type { Lexicon, Writer } from './lexicon';
import { as, make, over } from './nodes';

/** A language for the walker. */
export function dialectOf(lexicon: Lexicon): Described {
  const { join: joins, either = [], format = [], words, implicit, sigil, setters, mutators, mutable, constructors = [], unescape } = lexicon;
  const forms: Record<string, Form> = {
    comment: { as: 'comment' }, opaque: { as: 'skip' }, type: { as: 'skip' }, operator: { as: 'skip' },
    string: { as: 'text', content: ['content'], escapes: ['escape'], holes: ['hole'] },
    strings: { as: 'texts' },
    number: { as: 'number' }, true: { as: 'constant', value: true }, false: { as: 'constant', value: false }, null: { as: 'constant', value: null },
    name: { as: 'name' }, self: { as: 'self' }, own: { as: 'own', drop: 1 },
    word: { as: 'custom', lower: (node, w) => literal(w.textOf(node), w.at(node)) },
    'key name': { as: 'custom', lower: (node, w) => w.name(w.textOf(node), w.at(node)) },
    symbol: { as: 'custom', lower: (node, w) => literal(w.textOf(node).replace(/^[^\w"]+|\|$/g, ''), w.at(node)) },
    member: { as: 'custom', lower: (node, w) => lowerMember(node, w, lexicon) }, 'plain member': MEMBER, index: { as: 'index', of: 'of', key: 'key' },
    call: { as: 'custom', lower: (node, w) => lowerCall(node, w, lexicon) },
    message: { as: 'custom', lower: (node, w) => lowerCall(node, w, lexicon) },
    'plain call': { as: 'call', callee: 'callee', args: 'args' },
    'plain message': { as: 'call', receiver: 'receiver', method: 'method', args: 'args' },
    construct: { as: 'call', callee: 'callee', args: 'args', constructs: true },
    named: { as: 'named', name: 'name', value: 'value' },
    binary: { as: 'binary', left: 'left', operator: 'operator', right: 'right', join: joins, either: [...either, ...Object.keys(words).filter(word => words[word] === 'or')], format },
    choice: { as: 'choice', of: ['#1', '#2'] },
    record: { as: 'record', entry: ['pair'], key: 'key', value: 'value', spread: ['spread'], self: lexicon.own !== undefined },
    list: { as: 'list', spread: ['spread'] },
    group: { as: 'inside', of: '#0' }, spread: { as: 'inside', of: '#0' },
    function: { as: 'function', name: 'name', params: 'params', body: 'body', ...(implicit && { implicit }) },
    pattern: { as: 'custom', lower: lowerPattern },
    pieces: { as: 'custom', lower: (node, w) => pure('path join', node.children, node, w) },
    updated: { as: 'custom', lower: lowerUpdated },
    computed: { as: 'custom', lower: lowerComputed }, tuple: { as: 'custom', lower: lowerTuple },
    class: { as: 'class', name: 'name', base: 'base', bases: 'bases', body: 'body' },
    ...noting,
    'plain declare': { as: 'declare', name: 'name', value: 'value', type: 'type' },
    'plain assign': { as: 'assign', target: 'target', operator: 'operator', value: 'value' },
    'plain return': { as: 'return' }, 'plain branch': { as: 'branch' }, loop: { as: 'loop' },
    import: { as: 'import', read: (node, w) => imports(node, w, lexicon) },
  };
  return {
    id: lexicon.id, forms, constructors, firstIsSelf: true, bareMembers: lexicon.own === undefined, ...(lexicon.exports && { exports: true }),
    parameters: { parameter: { name: 'name', default: 'default', label: 'label' }, 'rest parameter': { name: 'name', label: 'label', rest: true }, 'own parameter': { name: 'name', default: 'default', field: true }, 'pattern parameter': { name: 'name', pattern: 'pattern' } },
    ...(lexicon.outside && { fieldWrites: true }), ...(sigil !== undefined && { sigil }), ...(setters && { setters }), ...(mutators && { mutators }), ...(mutable && { mutable }), ...(unescape && { unescape }),
  };
}

/** A call, unless it is one that says something about what it is called on or with. */
function lowerCall(node: SyntaxNode, w: Walker, lexicon: Lexicon): Expr {
  const name = calledName(node, w);
  const receiver = receiverOf(node);
  const args = w.child(node, 'args')?.children ?? [];
  if (lexicon.steps?.test(name) && args[0] && args[0].type !== 'named') return w.lower(stepNode(name, node, args));
  if (lexicon.gets?.includes(name) && receiver && args.length === 1) return w.lower({ ...node, type: 'index', children: [as('of', receiver), as('key', valueOf(args[0]!))] });
  if (lexicon.pairs?.includes(name)) return lowerPairs(node, args, w);
  const annotation = lowerAnnotation(name, node, w, lexicon);
  if (annotation) return annotation;
  const delegate = lowerDelegate(name, node, receiver, args, lexicon, w);
  if (delegate) return delegate;
  if (lexicon.words[name] === 'require') return required(node, args, w) ?? w.lower({ ...node, type: 'plain call' });
  const writer = lexicon.writers && Object.hasOwn(lexicon.writers, name) ? lexicon.writers[name] : undefined;
  if (writer) { const written = write(writer, node, receiver, args, w, lexicon.messages === true); if (written) return written; }
  const operationOf = (method: string): string | undefined => (lexicon.methods && Object.hasOwn(lexicon.methods, method) ? lexicon.methods[method] : undefined);
  const label = args[0]?.type === 'named' ? w.child(args[0], 'name') : undefined;
  const operation = (label && operationOf(`${name}(${w.textOf(label)}:)`)) ?? operationOf(name);
  return operation !== undefined && receiver ? pure(operation, [receiver, ...args], node, w) : w.lower({ ...node, type: `plain ${node.type}` });
}

const MEMBER: Form = { as: 'member', of: 'of', key: 'key' };

/** A member; one that reads what is at an address is a call. */
function lowerMember(node: SyntaxNode, w: Walker, { reads }: Lexicon): Expr {
  const [of, key] = [w.child(node, 'of'), w.child(node, 'key')];
  const isRead = reads !== undefined && of !== undefined && key !== undefined && reads.key.test(w.textOf(key)) && reads.of.test(w.textOf(of));
  return isRead ? w.lower({ ...node, type: 'plain call', children: [as('callee', { ...node, type: 'plain member' }), as('args', make('arguments', node.end, node.end))] }) : lowerAs(MEMBER, node, w);
}

/** `value, key, value, key, nil`: a record. */
function lowerPairs(node: SyntaxNode, args: readonly SyntaxNode[], w: Walker): Expr {
  const entries = args.flatMap((value, i): Entry[] => {
    const key = i % 2 === 0 ? args[i + 1] : undefined;
    return key ? [{ key: w.lower(valueOf(key)), value: w.lower(valueOf(value)), at: w.source.place(value.start, key.end) }] : [];
  });
  const record: RecordExpr = { kind: 'record', entries, open: false, at: w.at(node) };
  w.records.push(record);
  return record;
}

/** `req_url_path(request, "a", id)` as what is called on the request. */
function stepNode(name: string, node: SyntaxNode, [receiver, ...given]: readonly SyntaxNode[]): SyntaxNode {
  const pieces = given.length > 1 && /path/.test(name) ? [over('pieces', given)] : given;
  const end = receiver!.end;
  return make('plain message', Math.min(node.start, receiver!.start), node.end, [as('receiver', receiver!), as('method', make('name', end, end, [], name)), as('args', make('arguments', end, node.end, pieces))]);
}

/** The last name of what is called. */
function calledName(node: SyntaxNode, w: Walker): string {
  const method = w.child(node, 'method');
  const callee = w.child(node, 'callee');
  const key = callee?.type === 'member' ? w.child(callee, 'key') : callee;
  return method ? w.textOf(method) : key && (key.type === 'name' || key.type === 'key') ? w.textOf(key) : '';
}

function receiverOf(node: SyntaxNode): SyntaxNode | undefined {
  const callee = node.children.find(child => child.field === 'callee');
  return node.children.find(child => child.field === 'receiver') ?? (callee?.type === 'member' ? callee.children.find(child => child.field === 'of') : undefined);
}

const valueOf = (node: SyntaxNode): SyntaxNode => (node.type === 'named' ? node.children.find(child => child.field === 'value') ?? node : node);

/** A call of one of the language's own operations, which sends nothing. */
function pure(name: string, args: readonly SyntaxNode[], node: SyntaxNode, w: Walker): Expr {
  const at = w.at(node);
  const call: CallExpr = { kind: 'call', callee: { kind: 'external', name, at }, args: args.map(arg => ({ value: w.lower(valueOf(arg)) })), constructs: false, at, owner: w.owner, use: w.use() };
  return call;
}

/** `local http = require("socket.http")`. */
function required(node: SyntaxNode, [first]: readonly SyntaxNode[], w: Walker): Expr | undefined {
  const module = first && w.textOf(first).replace(/^["'[:]+|["'\]]+$/g, '');
  if (module === undefined || module === '') return undefined;
  const at = w.at(node);
  if (w.resolve(module) !== undefined) return { kind: 'name', binding: w.import({ module, name: '*', local: '', files: [{ specifier: module, name: '*' }] }, at), at, use: w.use() };
  w.imports.push(module);
  return { kind: 'external', module, name: module, at };
}

/** What a call writes to one of its arguments, or to what it is called on. */
function write({ to, key, value, format, adds, switches = {} }: Writer, node: SyntaxNode, receiver: SyntaxNode | undefined, args: readonly SyntaxNode[], w: Walker, isNamed: boolean): Expr | undefined {
  const target = to === 'receiver' ? receiver : args[to];
  const given = args[value];
  if (!target || !given) return undefined;
  const at = w.at(node);
  const written = format ? pure('format%', args.slice(value), node, w) : w.lower(valueOf(given));
  if (key === undefined) {
    assignTo(valueOf(target), adds ? join([w.lower(valueOf(target)), written], at) : written, w);
    return unknown('written', '', at);
  }
  const member = typeof key === 'string' ? literal(key, at) : args[key] && (isNamed ? w.lower(valueOf(args[key])) : nameOrText(valueOf(args[key]), w));
  const object = w.lower(valueOf(target));
  if (!member || object.kind !== 'name') return undefined;
  const meant = member.kind === 'literal' && Object.hasOwn(switches, String(member.value)) ? literal(switches[String(member.value)]!, at) : written;
  w.writeMember(object.binding, [member], meant, at);
  return unknown('written', '', at);
}

function nameOrText(node: SyntaxNode, w: Walker): Expr {
  return node.type === 'name' ? literal(w.textOf(node), w.at(node)) : w.lower(node);
}

/** What is compared: of all in it, only its texts are noted. */
function lowerPattern(node: SyntaxNode, w: Walker): Expr {
  for (const child of node.children) if (child.type === 'string') w.lower(child); else lowerPattern(child, w);
  return unknown('a pattern', '', w.at(node));
}

/** `request { method = "POST" }`: the request, with what is said of it here. */
function lowerUpdated(node: SyntaxNode, w: Walker): Expr {
  const [of, more] = [w.child(node, 'of'), w.child(node, 'with')];
  if (!of || !more) return w.through(node);
  const [object, record] = [w.lower(of), w.lower(more)];
  if (object.kind !== 'name' || record.kind !== 'record') return { kind: 'call', callee: { kind: 'external', name: 'with', at: w.at(node) }, args: [{ value: object }, { value: record }], constructs: false, at: w.at(node), owner: w.owner, use: w.use() };
  for (const { key, value, at } of record.entries) if (key) w.writeMember(object.binding, [key], value, at);
  return object;
}

/** A property with a body is what its body gives. */
function lowerComputed(node: SyntaxNode, w: Walker): Expr {
  const at = w.at(node);
  return { kind: 'call', callee: w.lower(node.children[0]!), args: [], constructs: false, at, owner: w.owner, use: w.use() };
}

/** A list whose items have names. */
function lowerTuple(node: SyntaxNode, w: Walker): Expr {
  const at = w.at(node);
  const names = w.textOf(node).split(' ').map(name => ({ value: literal(name, at) }));
  return { kind: 'call', callee: { kind: 'external', name: 'tuple', at }, args: [{ value: w.lower(node.children[0]!) }, ...names], constructs: false, at, owner: w.owner, use: w.use() };
}

/** What an import names, and what it is called here. */
function imports(node: SyntaxNode, w: Walker, { labels }: Lexicon): Imported[] {
  const text = w.textOf(node);
  const alias = /\bas:?\s+([\w-]+)/.exec(text)?.[1];
  const members = node.children.filter(child => child.type === 'name').map(child => w.textOf(child));
  const quoted = node.children.filter(child => child.type !== 'name').map(child => w.textOf(child).replace(/^["'@]+|["']+$/g, ''));
  const angled = /<([^>]+)>/.exec(text)?.[1];
  const named = /^\S+\s+(?:qualified\s+|static\s+|public\s+|of\s+)?([\w.:-]+)/.exec(text)?.[1]?.replace(/[.:]+$/, '');
  const modules = quoted.length > 0 ? quoted : [angled ?? named].filter(one => one !== undefined);
  if (members.length > 0) return modules.flatMap(module => [...(alias === undefined ? [] : [{ module, name: '*', local: alias }]), ...members.map(name => ({ module, name, local: name }))]);
  return modules.map(module => ({ module, name: '*', local: alias ?? (labels.includes('->') ? module : angled?.split('/')[0] ?? module) }));
}
