// Annotations that declare requests: `@RestApi(baseUrl: 'https://host')` of a class, and `@POST('/path')` of what is inside it.
import type { CallExpr, Expr } from '../../analysis/program';
import { literal } from '../../analysis/scope';
import { argumentsOf } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Lexicon } from './lexicon';

/** The annotation of the class that is being read. */
const owners = new WeakMap<Walker, CallExpr>();

/** An annotation as a call; that of a method is one on that of its class. Undefined for other calls. */
export function lowerAnnotation(name: string, node: SyntaxNode, w: Walker, { annotations }: Lexicon): Expr | undefined {
  const isOwner = annotations?.owners.test(name) === true;
  if (!isOwner && annotations?.requests.test(name) !== true) return undefined;
  const at = w.at(node);
  const owner = isOwner ? undefined : owners.get(w);
  const args = argumentsOf(w.child(node, 'args'), w);
  const callee: Expr = owner ? { kind: 'member', of: owner, key: literal(name, at), at } : { kind: 'external', name, at };
  const call: CallExpr = { kind: 'call', callee, args: args.length === 0 && owner ? [{ value: literal('', at) }] : args, constructs: isOwner, annotates: w.self ?? true, at, owner: w.owner, use: w.use() };
  if (isOwner) owners.set(w, call);
  else w.calls.push(call);
  return call;
}
