// C#'s using directives and namespaces.
import type { Expr } from '../../analysis/program';
import type { Imported } from '../grammar/dialect';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** `using A.B;`, `using Name = A.B.C;`, `using static A.B.C;`. */
export function imports(node: SyntaxNode, w: Walker): Imported[] {
  const path = w.child(node, ['@qualified_name', '@alias_qualified_name', '#-1']);
  if (!path) return [];
  const text = w.textOf(path).replace(/\s+/g, '').replace(/^global::/, '');
  const alias = w.child(node, 'name');
  if (!alias || alias === path) return [{ module: text, name: '*', local: '' }];
  const dot = text.lastIndexOf('.');
  return [{ module: text.slice(0, Math.max(dot, 0)), name: text.slice(dot + 1), local: w.textOf(alias) }];
}

/** The namespace that code belongs to: it sees what is in it. */
export function ownNamespace(node: SyntaxNode, w: Walker): Expr {
  const name = w.child(node, 'name');
  if (name) w.imports.push(w.textOf(name));
  return w.through(node);
}
