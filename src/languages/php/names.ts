// PHP's names: classes by their namespaces, constants of classes.
import type { Expr } from '../../analysis/program';
import { literal } from '../../analysis/scope';
import type { Place } from '../../model';
import type { Imported } from '../grammar/dialect';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** `\GuzzleHttp\Client`: the class itself; `\strlen`: what is global. */
export function fullName(written: string, at: Place): Expr {
  const name = written.replace(/^\\/, '');
  return name.includes('\\') ? { kind: 'external', module: name, name, at } : { kind: 'external', name, at };
}

/** `Foo::BAR`, `self::BAR`, `Foo::$bar`. */
export function constantOf(node: SyntaxNode, w: Walker): Expr {
  const [of, name] = node.children.filter(c => c.named);
  if (!of || !name) return w.through(node);
  return { kind: 'member', of: w.lower(of), key: literal(w.plain(w.textOf(name)), w.at(name)), at: w.at(node) };
}

/** `use A\B;`, `use A\B as C;`, `use A\{B, C as D};`. A class is a module of its own. */
export function imports(node: SyntaxNode, w: Walker): Imported[] {
  const prefix = node.children.find(c => c.type === 'namespace_name');
  const before = prefix ? `${w.textOf(prefix)}\\` : '';
  return clauses(node).map(clause => {
    const alias = w.child(clause, 'alias');
    const named = clause.children.find(c => c.named && c !== alias);
    const module = (before + (named ? w.textOf(named) : '')).replace(/^\\/, '');
    const name = module.split('\\').at(-1)!;
    return { module, name: '*', local: alias ? w.textOf(alias) : name, texts: { endings: [`${name}.php`], path: [name] } };
  });
}

/** `require_once __DIR__ . '/config.php';`: its constants are constants here. */
export function required(node: SyntaxNode, w: Walker): Expr {
  const [, file] = /['"]\/?([^'"\n]+)['"]\)?$/.exec(w.textOf(node)) ?? [];
  if (file !== undefined) w.open([`./${file}`]);
  return w.through(node);
}

/** A class with its whole name, in code or in a comment. */
const WHOLE = /(?<![\w\\$])\\?([A-Z]\w*(?:\\[A-Z]\w*)+)/g;

/** A file: what it names by its whole name it needs no import for. */
export function lowerFile(node: SyntaxNode, w: Walker): Expr {
  const file = w.through(node);
  for (const [, name = ''] of w.textOf(node).matchAll(WHOLE)) if (!w.imports.includes(name)) w.imports.push(name);
  return file;
}

function clauses(node: SyntaxNode): SyntaxNode[] {
  return node.children.flatMap(c => (c.type === 'namespace_use_clause' ? [c] : c.type === 'namespace_use_group' ? clauses(c) : []));
}

/** `namespace A\B;`: a file says by it what it is about, as by what it imports. */
export function ownNamespace(node: SyntaxNode, w: Walker): Expr {
  const name = w.child(node, 'name');
  if (name) w.imports.push(w.textOf(name));
  return w.through(node);
}
