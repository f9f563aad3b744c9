// Annotations and attributes of any language with a grammar: `@POST("authorizations")`, `[Post("/authorizations")]`.
import { literal, unknown } from '../../analysis/scope';
import type { Arg, CallExpr, Expr } from '../../analysis/program';
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Annotations } from './dialect';
import { argumentsOf } from './forms';
import type { Walker } from './walker';

/** What the annotations of a class say of those inside it: the owner's call. That of a client has the path that the class is given beside it. */
export function ownerOf(node: SyntaxNode, w: Walker): CallExpr | undefined {
  const { annotations } = w.dialect;
  if (!annotations) return undefined;
  const all = annotationsOf(node, annotations);
  const find = (names: RegExp | undefined): SyntaxNode | undefined => names && all.find(one => names.test(nameOf(one, annotations, w)));
  const owner = find(annotations.parted?.clients) ?? find(annotations.owners);
  const call = owner && lower(owner, { isOwner: true }, annotations, w);
  if (!call || owner !== find(annotations.parted?.clients)) return call;
  const beside = all.find(one => one !== owner && annotations.parted!.paths.test(nameOf(one, annotations, w)));
  const path = valueOf(call.args, /^path$/) ?? (beside && valueOf(argumentsOf(w.child(beside, annotations.args), w), PATH));
  const base = valueOf(call.args, /^(?:url|baseUri|baseUrl)$/) ?? valueOf(call.args, /^(?:value|name|configKey|id|)$/);
  const address = base && addressOf(base);
  return { ...call, args: [...call.args.filter(({ name }) => name !== 'path'), ...(address ? [{ name: 'baseUrl', value: path ? pieces([address, path], call) : address }] : [])] };
}

/** Elements of annotations that are a path. */
const PATH = /^(?:value|path|url|)$/;

const valueOf = (args: readonly Arg[], named: RegExp): Expr | undefined => args.find(({ name }) => named.test(name ?? ''))?.value;

/** An address; what is only the name of one, under which it is configured, is a part that is not known. */
function addressOf(base: Expr): Expr {
  return base.kind === 'literal' && !/^https?:/.test(String(base.value)) ? unknown('configured', String(base.value).replace(/^[#$]\{|\}$/g, ''), base.at) : base;
}

/** Lowers the annotations of a method that say something: those with arguments, and a method of a client with the path beside it. A parameter that is marked as the body is the body. */
export function lowerAnnotations(node: SyntaxNode, params: SyntaxNode | undefined, w: Walker): void {
  const { annotations } = w.dialect;
  const all = annotations ? annotationsOf(node, annotations) : [];
  if (!annotations || all.length === 0) return;
  const owner = w.annotated;
  const parted = owner && annotations.parted?.clients.test(lastName(owner.callee)) ? annotations.parted : undefined;
  const named = (names: RegExp) => (one: SyntaxNode): boolean => names.test(nameOf(one, annotations, w));
  const verb = parted && all.find(named(parted.verbs));
  const path = parted && all.find(one => one !== verb && named(parted.paths)(one));
  const telling = all.filter(one => one === verb || (w.child(one, annotations.args) && !(verb && one === path)));
  const body = params && telling.length > 0 ? bodyOf(params, annotations, w) : undefined;
  for (const one of telling) {
    const call = lower(one, { isOwner: false, owner }, annotations, w);
    const given = one === verb && path ? [...call.args, ...argumentsOf(w.child(path, annotations.args), w)] : call.args;
    const args = (one === verb || one === path) && !valueOf(given, PATH) ? [...given, { value: literal('', call.at) }] : given;
    w.calls.push({ ...call, args: body ? [...args, { name: 'body', value: body }] : args });
  }
}

/** Pieces of a path. */
const pieces = (args: readonly Expr[], { at, owner, use }: CallExpr): CallExpr => ({ kind: 'call', callee: { kind: 'external', name: 'path join', at }, args: args.map(value => ({ value })), constructs: false, at, owner, use });

const lastName = (callee: Expr): string => (callee.kind === 'external' ? callee.name : callee.kind === 'name' ? callee.binding.imported?.name.replace(/^.*\./, '') ?? callee.binding.name : '');

/** An object of the type that the body has. */
function bodyOf(params: SyntaxNode, annotations: Annotations, w: Walker): CallExpr | undefined {
  let marked = false;
  for (const node of params.children) {
    const shape = w.dialect.parameters[node.type];
    const own = annotationsOf(shape ? node : { ...node, children: [node] }, annotations);
    marked ||= own.some(one => annotations.body.test(nameOf(one, annotations, w)));
    const type = shape && w.child(node, shape.type);
    // What a map or an object of no type of its own holds is up to the caller.
    if (type && marked) return { kind: 'call', callee: w.lower(type), args: [{ value: unknown('given by the caller', '', w.at(type)), spread: true }], constructs: true, at: w.at(type), owner: w.owner, use: w.use() };
    if (shape) marked = false;
  }
  return undefined;
}

/** The name that an annotation gives to a field: `@SerializedName("client_id")`. */
export function givenName(node: SyntaxNode, w: Walker): string | undefined {
  const { annotations } = w.dialect;
  const naming = annotations && annotationsOf(node, annotations).find(one => annotations.names.test(nameOf(one, annotations, w)));
  return naming && /"([\w.-]+)"/.exec(w.textOf(naming))?.[1];
}

function annotationsOf(node: SyntaxNode, annotations: Annotations): SyntaxNode[] {
  return node.children.flatMap(child => (annotations.nodes.includes(child.type) ? [child] : annotations.within.includes(child.type) ? annotationsOf(child, annotations) : []));
}

function lower(node: SyntaxNode, { isOwner, owner }: { isOwner: boolean; owner?: CallExpr | undefined }, annotations: Annotations, w: Walker): CallExpr {
  const at = w.at(node);
  const name = nameOf(node, annotations, w);
  const imported = w.scope.lookup(name)?.kind === 'import';
  const callee: Expr = owner ? { kind: 'member', of: owner, key: literal(name, at), at } : imported ? w.name(name, at) : { kind: 'external', name, at };
  return { kind: 'call', callee, args: argumentsOf(w.child(node, annotations.args), w), constructs: isOwner, annotates: w.self ?? true, at, owner: w.owner, use: w.use() };
}

function nameOf(node: SyntaxNode, annotations: Annotations, w: Walker): string {
  const name = w.child(node, annotations.name);
  return name ? w.textOf(name).replace(/^.*\./s, '').replace(/Attribute$/, '') : '';
}
