// Classes that say in their bodies which requests their objects send: Flexirest's `post :create, "/path"`, Her's `collection_path "path"`.
import { literal } from '../../analysis/scope';
import type { CallExpr, Expr } from '../../analysis/program';
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Walker } from '../grammar/walker';

/** What is called in such classes, by what they are made of: which argument is the path, and the method of the class that stands for it, unless it has that name. */
const DESCRIBED: Readonly<Record<string, { names: RegExp; path: number; as?: string }>> = {
  // https://github.com/flexirest/flexirest/blob/master/docs/basic-usage.md, and what it was called before
  Flexirest: { names: /^(?:get|post|put|patch|delete)$/, path: 1 },
  ActiveRestClient: { names: /^(?:get|post|put|patch|delete)$/, path: 1 },
  // https://github.com/remi/her#custom-paths
  Her: { names: /^(?:collection|resource)_path$/, path: 0, as: 'request' },
};

/** A line of a class that describes requests, as the request that it is; undefined if it is none. */
export function lowerDescribed(name: string, args: readonly SyntaxNode[], w: Walker, at: Expr['at']): Expr | undefined {
  const found = (w.self?.writes ?? []).flatMap(({ value }) => DESCRIBED[rootOf(value)] ?? []).find(({ names }) => names.test(name));
  const path = found && args[found.path];
  if (!found || !path) return undefined;
  const call: CallExpr = { kind: 'call', callee: { kind: 'member', of: w.selfExpr(at), key: literal(found.as ?? name, at), at }, args: [], constructs: false, at, owner: w.owner, use: w.use() };
  w.calls.push(call);
  return Object.assign(call, { args: [{ value: w.lower(path) }] });
}

/** The name that what a class is made of begins with: `Her` of `Her::Model`. */
function rootOf(expr: Expr): string {
  if (expr.kind === 'call') return rootOf(expr.callee);
  return expr.kind === 'member' ? rootOf(expr.of) : expr.kind === 'external' ? expr.name : '';
}
