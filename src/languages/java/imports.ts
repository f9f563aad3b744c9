// Java's imports and packages.
import type { Imported } from '../grammar/dialect';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** `import a.b.C`, `import a.b.*`, `import static a.b.C.NAME`. */
export function imports(node: SyntaxNode, w: Walker): Imported[] {
  const path = w.child(node, ['@scoped_identifier', '@identifier']);
  if (!path) return [];
  const text = w.textOf(path).replace(/\s+/g, '');
  if (w.child(node, '@asterisk')) return [{ module: text, name: '*', local: '' }];
  const dot = text.lastIndexOf('.');
  const [module, name] = [text.slice(0, Math.max(dot, 0)), text.slice(dot + 1)];
  // A static import: the last part is a member of the class before it.
  const type = w.child(node, '@static') ? module : text;
  const inside = [type.slice(type.lastIndexOf('.') + 1), ...(type === module ? [name] : [])];
  return [{ module, name, local: name, texts: { endings: [`${type.replaceAll('.', '/')}.java`], path: inside } }];
}

/** The package that a file belongs to: it sees what is in it. */
export function ownPackage(node: SyntaxNode, w: Walker): Imported[] {
  const path = w.child(node, ['@scoped_identifier', '@identifier']);
  return path ? [{ module: w.textOf(path), name: '*', local: '' }] : [];
}
