// Java's `new`: plain, of an anonymous class, or with a block that fills the object: `new HashMap<>() {{ put("note", note); }}`.
import { bind } from '../../analysis/scope';
import type { Expr } from '../../analysis/program';
import { filled, onObject } from '../grammar/changes';
import type { Form } from '../grammar/dialect';
import { lowerAs, named } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

const NEW: Form = { as: 'call', callee: 'type', args: 'arguments', constructs: true };

/** An object that is made. */
export function lowerNew(node: SyntaxNode, w: Walker): Expr {
  const made = lowerAs(NEW, node, w);
  const body = w.child(node, '@class_body');
  if (!body) return made;
  const at = w.at(node);
  return filled(made, at, w, object => {
    const block = body.children.length === 3 ? w.child(body, '@block') : undefined;
    if (block) onObject(object, w, named(block));
    else w.within(null, bind('this', 'instance', at, null), () => w.through(body));
  });
}
