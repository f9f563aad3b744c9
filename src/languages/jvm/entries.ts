// Entries of enumerations, which are objects of their own type: `GRANTS("/applications/grants")`.
import { bind } from '../../analysis/scope';
import type { Expr } from '../../analysis/program';
import { lowerMade } from '../grammar/based';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** One entry, made with what stands behind its name. */
export function lowerEntry(node: SyntaxNode, w: Walker): Expr {
  const name = w.child(node, ['name', '@identifier']);
  const args = w.child(node, ['arguments', '@value_arguments']);
  const type = w.self?.type;
  if (!name || type === undefined) return w.through(node);
  const made = lowerMade(node, { ...name, text: type }, args ?? { ...name, start: name.end, children: [] }, w);
  const body = w.child(node, ['body', '@class_body']);
  if (body) w.within(null, bind('this', 'instance', w.at(body), null), () => w.through(body));
  w.declare(w.textOf(name), w.at(name), made);
  return made;
}
