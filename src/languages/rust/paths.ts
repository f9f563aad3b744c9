// Rust's paths and `use` declarations. The first part of a path that nothing in the file declares is a crate.
import type { Expr } from '../../analysis/program';
import { literal, unknown } from '../../analysis/scope';
import type { Place } from '../../model';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** `a::b::c`, `Self::c`. */
export function pathOf(node: SyntaxNode, w: Walker): Expr {
  const at = w.at(node);
  const parts = w.textOf(node).replace(/::<[^]*?>/g, '').split(/\s*::\s*/).filter(Boolean);
  const [first = '', ...rest] = parts;
  // A path into the crate itself: what it ends in is declared here, or not known.
  if (/^(?:crate|super|self)$/.test(first)) return through(w.name(parts.at(-1)!, at), [], at);
  const known = first === 'Self' ? w.selfExpr(at) : w.scope.lookup(first) ? w.name(first, at) : crate(first, at, w);
  return through(known, rest, at);
}

const through = (of: Expr, names: readonly string[], at: Place): Expr => names.reduce<Expr>((expr, name) => ({ kind: 'member', of: expr, key: literal(name, at), at }), of);

/** A name in lower case that begins a path is a crate's; a type's may be declared further down. */
export function crate(name: string, at: Place, w: Walker): Expr {
  if (!/^[a-z]/.test(name) || /^(?:std|core|alloc|str|u8|u16|u32|u64|i32|i64|usize)$/.test(name)) return w.name(name, at);
  w.imports.push(name);
  return { kind: 'external', module: name, name, at };
}

/** `use a::b::{C, D as E, self};` */
export function lowerUse(node: SyntaxNode, w: Walker): Expr {
  const argument = w.child(node, 'argument');
  if (argument) for (const { path, local } of uses(argument, [], w)) importPath(path, local, w.at(node), w);
  return unknown('an import', '', w.at(node));
}

interface Used { path: string[]; local: string }

function uses(node: SyntaxNode, before: readonly string[], w: Walker): Used[] {
  const parts = (n: SyntaxNode | undefined): string[] => (n ? w.textOf(n).split(/\s*::\s*/) : []);
  switch (node.type) {
    case 'use_list': return node.children.filter(c => c.named).flatMap(c => uses(c, before, w));
    case 'scoped_use_list': { const list = w.child(node, 'list'); return list ? uses(list, [...before, ...parts(w.child(node, 'path'))], w) : []; }
    case 'use_as_clause': { const alias = w.child(node, 'alias'); return [{ path: [...before, ...parts(w.child(node, 'path'))], local: alias ? w.textOf(alias) : '_' }]; }
    case 'use_wildcard': return [{ path: [...before, ...parts(node).filter(p => p !== '*')], local: '*' }];
    case 'self': return [{ path: [...before], local: before.at(-1) ?? '' }];
    case 'identifier': case 'scoped_identifier': { const path = [...before, ...parts(node)]; return [{ path, local: path.at(-1)! }]; }
    default: return [];
  }
}

function importPath(path: readonly string[], local: string, at: Place, w: Walker): void {
  const [module = '', ...rest] = path;
  if (/^(?:crate|super|self)$/.test(module)) return;
  if (local === '*' || local === '_') { w.imports.push(module); return; }
  w.import({ module, name: rest.length === 0 ? '*' : rest.join('.'), local }, at);
}
