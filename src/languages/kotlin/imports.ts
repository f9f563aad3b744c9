// Kotlin's imports and packages.
import type { Imported } from '../grammar/dialect';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** `import a.b.C`, `import a.b.C as D`, `import a.b.*`. */
export function imports(node: SyntaxNode, w: Walker): Imported[] {
  const path = w.child(node, '#0');
  if (!path) return [];
  const text = w.textOf(path).replaceAll('`', '');
  if (node.children.some(child => child.type === '*')) return [{ module: text, name: '*', local: '' }];
  const dot = text.lastIndexOf('.');
  const [module, name] = [text.slice(0, Math.max(dot, 0)), text.slice(dot + 1)];
  const alias = w.child(node, '@identifier');
  return [{ module, name, local: alias && alias !== path ? w.textOf(alias) : name, texts: declaredIn(module, name) }];
}

/** A class has a file of its name; a constant may be in one named after the class it belongs to. */
function declaredIn(module: string, name: string): { endings: readonly string[]; path: readonly string[] } {
  const folder = module.replaceAll('.', '/');
  const owner = module.slice(module.lastIndexOf('.') + 1);
  if (/^[A-Z]/.test(owner)) return { endings: [`${folder}.kt`, `${folder}.java`], path: [owner, name] };
  const constants = name === name.toUpperCase() ? [`${folder}/Constants.kt`, `${folder}/Config.kt`] : [];
  return { endings: [`${folder}/${name}.kt`, `${folder}/${name}.java`, ...constants], path: [name] };
}

/** The package that a file belongs to: it sees what is in it. */
export function ownPackage(node: SyntaxNode, w: Walker): Imported[] {
  const path = w.child(node, '#0');
  return path ? [{ module: w.textOf(path), name: '*', local: '' }] : [];
}
