// Scala's imports and packages.
import type { Imported } from '../grammar/dialect';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** `import a.b.C, d._`, `import a.b.{C, D => E, _}`. */
export function imports(node: SyntaxNode, w: Walker): Imported[] {
  const text = w.textOf(node).replace(/^import\s+/, '').replace(/\/\/.*$/gm, '');
  return clauses(text).flatMap(clause => {
    const braced = /^(.*?)\.\s*\{([^}]*)\}$/s.exec(clause);
    if (!braced) {
      openObject(clause, w);
      return [one(clause.slice(0, Math.max(clause.lastIndexOf('.'), 0)), clause.slice(clause.lastIndexOf('.') + 1))];
    }
    return braced[2]!.split(',').map(part => part.trim()).filter(Boolean).map(part => one(braced[1]!, part));
  });
}

/** `import Name._` of an object of this file: its members go by their own names. */
function openObject(clause: string, w: Walker): void {
  const name = /^(\w+)\.[_*]$/.exec(clause)?.[1];
  for (const { value } of (name === undefined ? undefined : w.scope.lookup(name))?.writes ?? []) {
    if (value.kind !== 'function') continue;
    for (const { keys: [key], value: held } of value.statics?.members ?? []) if (key?.kind === 'literal' && held.kind === 'name') w.scope.alias(String(key.value), held.binding);
  }
}

/** At the commas that stand outside of braces. */
const clauses = (text: string): string[] => text.split(/,(?![^{]*\})/).map(clause => clause.trim()).filter(Boolean);

function one(module: string, selector: string): Imported {
  const [name = '', local = name] = selector.split(/\s*(?:=>|\bas\b)\s*/);
  if (/^(_|\*|given)$/.test(name) || local === '_') return { module, name: '*', local: '' };
  const folder = module.replaceAll('.', '/');
  const owner = module.slice(module.lastIndexOf('.') + 1);
  const inside = /^[A-Z]/.test(owner);
  return { module, name, local, texts: { endings: [inside ? `${folder}.scala` : `${folder}/${name}.scala`], path: inside ? [owner, name] : [name] } };
}

/** The package that a file belongs to: it sees what is in it. */
export function ownPackage(node: SyntaxNode, w: Walker): Imported[] {
  const name = w.child(node, 'name');
  return name ? [{ module: w.textOf(name), name: '*', local: '' }] : [];
}
