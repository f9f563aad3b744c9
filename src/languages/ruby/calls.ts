// Calls as Ruby writes them: with and without receiver, parentheses and arguments; a hash without braces at the end; a block.
import { literal } from '../../analysis/scope';
import type { Arg, CallExpr, Entry, Expr, RecordExpr } from '../../analysis/program';
import { rubyFiles } from '../../importers/ruby-files';
import { lowerAs, named } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';
import { shorthands } from './constructs';
import { lowerDeclared } from './declared';
import { baseOf, lowerMacro } from './macros';
import { isServed, servedIn } from './served';
import { inClass } from './state';
import { gems } from './words';

const PAIRS: ReadonlySet<string> = new Set(['pair', 'hash_splat_argument']);
const RECORD = { as: 'record', entry: ['pair'], key: 'key', value: 'value', spread: ['hash_splat_argument'] } as const;
const SCOPED = { as: 'member', of: 'scope', key: 'name' } as const;
/** What stands before the last part of a constant's whole name. */
const MODULES = /^(?:::)?([A-Z]\w*(?:::[A-Z]\w*)*)::[A-Z]\w*$/;
const INDEX = { as: 'index', of: 'object', key: '#1' } as const;
/** Methods of every object, never of a class's own making. */
const KERNEL: ReadonlySet<string> = new Set([
  'format', 'sprintf', 'system', 'exec', 'spawn', 'puts', 'print', 'p', 'raise', 'fail', 'abort', 'warn', 'Array', 'String', 'Integer', 'Hash', 'URI',
  'JSON', 'Pathname', 'lambda', 'proc', 'loop', 'binding', 'open',
]);
/** Classes of requests: `Net::HTTP::Post.new(uri)`, `Net::HTTP.const_get(:Post).new(uri)`. */
const REQUEST = /::(?:Get|Post|Put|Patch|Delete|Head)$|\bHTTP\.const_get\b/;
/** What finds a constant by its name. */
const FINDS = 'const_get';
/** Methods that call another by its name. */
const SENDS: ReadonlySet<string> = new Set(['send', 'public_send', '__send__']);
/** Methods that hand what they give to their block. */
const YIELDS = /^(?:new|start|persistent|tap|open|session|build|connection|client)$/;

/** What says where a client sends, written to it in its block. */
const BASED = /^(?:url_prefix|base_ur[il]|api_endpoint|site)$/;

/** A call, a read that may be one, or something that a class says of itself. */
export function lowerCall(node: SyntaxNode, w: Walker): Expr {
  const macro = lowerMacro(node, w) ?? lowerDeclared(node, w) ?? lowerFound(node, w);
  if (macro) return macro;
  const receiver = w.child(node, 'receiver');
  const method = w.child(node, 'method');
  const given = w.child(node, 'arguments');
  const block = w.child(node, 'block');
  const at = w.at(node);
  const name = method ? w.textOf(method) : '';
  const call = { kind: 'call', constructs: false, at, owner: w.owner, ...(w.failing && { fails: true }) } as Partial<CallExpr> as CallExpr;
  w.calls.push(call);
  const made = name === 'new' && receiver ? REQUEST.exec(w.textOf(receiver)) : null;
  const callee: Expr = made && receiver ? w.lower(receiver)
    : receiver && method ? { kind: 'member', of: w.lower(receiver), key: literal(name, w.at(method)), at: w.source.place(receiver.start, method.end) }
    : receiver ? w.lower(receiver)
    : method ? isServed(name, w) ? served(name, w, method) : bare(name, w, method)
    : { kind: 'external', name: '', at };
  const args = given ? argumentsOf(given, w) : [];
  if (SENDS.has(name) && callee.kind === 'member' && args[0]) Object.assign(callee, { key: args.shift()!.value });
  if (method && name === 'super') baseOf(w)?.splice(0, Infinity, ...args);
  Object.assign(call, { callee, args, use: w.use() }, !block && args.length === 0 && method && { implicit: true });
  if (!block) return call;
  const fn = servedIn(name, w, () => w.lower(block));
  // A plain copy: what the block is handed is the result of the call itself.
  const [first] = fn.kind === 'function' ? fn.params : [];
  if (first && YIELDS.test(name)) {
    first.kind = 'variable';
    w.write(first, { ...call, args, use: w.use() });
  }
  Object.assign(call, { args: [...args, { value: fn }] });
  // What the block made of it: `Faraday.new { |f| f.url_prefix = base }`.
  const isSetUp = name === 'tap' || (YIELDS.test(name) && first?.members.some(({ keys: [key] }) => key?.kind === 'literal' && BASED.test(String(key.value))));
  return first && isSetUp ? { kind: 'name', binding: first, at, use: w.use() } : call;
}

/** `HTTP.const_get(name)` is the constant of that name. */
function lowerFound(node: SyntaxNode, w: Walker): Expr | undefined {
  const [receiver, method, given] = [w.child(node, 'receiver'), w.child(node, 'method'), w.child(node, 'arguments')];
  const [key] = given ? named(given) : [];
  return receiver && key && method && w.textOf(method) === FINDS ? { kind: 'member', of: w.lower(receiver), key: w.lower(key), at: w.at(node) } : undefined;
}

/** A name that is no local variable is a method. */
export function lowerRead(node: SyntaxNode, w: Walker): Expr {
  const name = w.textOf(node);
  const at = w.at(node);
  if (node.type !== 'identifier') return constant(name, w, at);
  const local = w.scope.lookup(name);
  if (local && (local.kind === 'parameter' || (local.writes.length > 0 && !local.writes.some(({ value }) => value.kind === 'function' && value.name === name)))) return w.name(name, at);
  return { kind: 'call', callee: bare(name, w, node), args: [], constructs: false, implicit: true, at, owner: w.owner, use: w.use() };
}

/** `A::B::NAME`: what is in a module may be in a file that is named after it. */
export function lowerScoped(node: SyntaxNode, w: Walker): Expr {
  const member = lowerAs(SCOPED, node, w);
  let root: Expr = member;
  while (root.kind === 'member') root = root.of;
  const [, modules] = MODULES.exec(w.textOf(node)) ?? [];
  if (modules !== undefined) w.declaredIn(root, rubyFiles(modules));
  return member;
}

/** A constant; some are known to be a library's, which Bundler requires without a word in the file. */
function constant(name: string, w: Walker, at: Expr['at']): Expr {
  const gem = Object.hasOwn(gems, name) && !w.scope.lookup(name) ? gems[name] : undefined;
  if (gem === undefined) return w.name(name, at);
  if (!w.imports.includes(gem)) w.imports.push(gem);
  return { kind: 'external', module: gem, name, at };
}

/** A method without a receiver: one that stands around, or else one of this object. */
function bare(name: string, w: Walker, node: SyntaxNode): Expr {
  const at = w.at(node);
  if (!inClass(w) || KERNEL.has(name) || w.scope.lookup(name)) return w.name(name, at);
  return { kind: 'member', of: w.selfExpr(at), key: literal(name, at), at };
}

/** `get '/path'` where requests are served, or sent to the program itself. */
function served(name: string, w: Walker, node: SyntaxNode): Expr {
  const at = w.at(node);
  return { kind: 'member', of: { kind: 'external', name: 'served', at }, key: literal(name, at), at };
}

/** Arguments; entries without braces are one hash at the end. */
export function argumentsOf(list: SyntaxNode, w: Walker): Arg[] {
  const nodes = named(list).filter(c => c.type !== 'heredoc_body');
  const pairs = nodes.filter(c => PAIRS.has(c.type));
  const args = nodes.filter(c => !PAIRS.has(c.type)).map((c): Arg => ({ value: w.lower(c), ...(c.type === 'splat_argument' && { spread: true }) }));
  const [first] = pairs;
  if (!first) return args;
  const from = { ...list, start: first.start, end: pairs.at(-1)!.end, children: pairs };
  const record = lowerAs(RECORD, from, w) as RecordExpr;
  w.records.splice(w.records.indexOf(record), 1);
  const entries: readonly Entry[] = [...record.entries, ...shorthands(pairs, w)];
  return [...args, { value: { ...record, entries } }];
}

/** `a[b]`; with a path between the brackets it may well be a call. */
export function lowerIndex(node: SyntaxNode, w: Walker): Expr {
  const key = named(node)[1];
  const member = lowerAs(INDEX, node, w);
  if (member.kind !== 'member' || key?.type !== 'string' || !w.textOf(key).includes('/')) return member;
  const at = w.at(node);
  const call: CallExpr = { kind: 'call', callee: { kind: 'member', of: member.of, key: literal('[]', at), at }, args: [{ value: member.key }], constructs: false, at, owner: w.owner, use: w.use() };
  w.calls.push(call);
  return call;
}
