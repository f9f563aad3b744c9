// Kotlin's URLs that a block puts together: `url { host = "api.github.com"; path("user") }`.
import { literal } from '../../analysis/scope';
import type { CallExpr, Expr } from '../../analysis/program';
import { argumentsOf, named } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** What a part of a URL is set by. */
const PARTS = /^(?:host|path|encodedPath|appendPathSegments?|appendEncodedPathSegments|pathSegments)$/;

/** `url { … }`: the call of `url` with the URL that the block makes; undefined if it makes none. */
export function lowerUrl(node: SyntaxNode, block: SyntaxNode, w: Walker): Expr | undefined {
  const at = w.at(node);
  const call = (callee: Expr, args: CallExpr['args'], constructs = false): CallExpr => ({ kind: 'call', callee, args, constructs, at, owner: w.owner, use: w.use() });
  const start = call({ kind: 'external', name: 'URLBuilder', at }, []);
  const url = named(block).reduce<CallExpr>((made, statement) => {
    const part = partOf(statement, w);
    if (!part) w.lower(statement);
    return part ? call({ kind: 'member', of: made, key: literal(part.name, at), at }, part.args) : made;
  }, start);
  if (url === start) return undefined;
  const whole = call(w.name('url', at), [{ value: url }]);
  w.calls.push(whole);
  return whole;
}

/** What a statement sets: `host = "…"`, `path("…")`. */
function partOf(statement: SyntaxNode, w: Walker): { name: string; args: CallExpr['args'] } | undefined {
  const isWrite = statement.type === 'assignment';
  const target = isWrite ? w.child(statement, 'left') : statement.type === 'call_expression' ? w.child(statement, '#0') : undefined;
  const name = target && w.textOf(target);
  if (name === undefined || !PARTS.test(name)) return undefined;
  const value = isWrite ? w.child(statement, 'right') : undefined;
  return { name, args: value ? [{ value: w.lower(value) }] : argumentsOf(w.child(statement, '@value_arguments'), w) };
}
