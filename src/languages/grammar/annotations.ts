// Annotations and attributes of any language with a grammar: `@POST("authorizations")`, `[Post("/authorizations")]`.
import { literal } from '../../analysis/scope';
import type { CallExpr, Expr } from '../../analysis/program';
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Annotations } from './dialect';
import { argumentsOf } from './forms';
import type { Walker } from './walker';

/** What the annotations of a class say of those inside it: the owner's call. */
export function ownerOf(node: SyntaxNode, w: Walker): CallExpr | undefined {
  const { annotations } = w.dialect;
  if (!annotations) return undefined;
  const owner = annotationsOf(node, annotations).find(one => annotations.owners.test(nameOf(one, annotations, w)));
  return owner && lower(owner, { isOwner: true }, annotations, w);
}

/** Lowers the annotations of a method that say something: those with arguments. A parameter that is marked as the body is the body. */
export function lowerAnnotations(node: SyntaxNode, params: SyntaxNode | undefined, w: Walker): void {
  const { annotations } = w.dialect;
  const telling = annotations ? annotationsOf(node, annotations).filter(one => w.child(one, annotations.args)) : [];
  if (!annotations || telling.length === 0) return;
  const body = params && bodyOf(params, annotations, w);
  for (const one of telling) {
    const call = lower(one, { isOwner: false, owner: w.annotated }, annotations, w);
    w.calls.push(body ? { ...call, args: [...call.args, { name: 'body', value: body }] } : call);
  }
}

/** An object of the type that the body has. */
function bodyOf(params: SyntaxNode, annotations: Annotations, w: Walker): CallExpr | undefined {
  let marked = false;
  for (const node of params.children) {
    const shape = w.dialect.parameters[node.type];
    const own = annotationsOf(shape ? node : { ...node, children: [node] }, annotations);
    marked ||= own.some(one => annotations.body.test(nameOf(one, annotations, w)));
    const type = shape && w.child(node, shape.type);
    if (type && marked) return { kind: 'call', callee: w.lower(type), args: [], constructs: true, at: w.at(type), owner: w.owner, use: w.use() };
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
  return { kind: 'call', callee, args: argumentsOf(w.child(node, annotations.args), w), constructs: isOwner, annotates: true, at, owner: w.owner, use: w.use() };
}

function nameOf(node: SyntaxNode, annotations: Annotations, w: Walker): string {
  const name = w.child(node, annotations.name);
  return name ? w.textOf(name).replace(/^.*\./s, '').replace(/Attribute$/, '') : '';
}
