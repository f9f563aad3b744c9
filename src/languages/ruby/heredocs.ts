// Heredocs: the text stands below the line that asks for it.
import { unknown } from '../../analysis/scope';
import type { Expr } from '../../analysis/program';
import { lowerText } from '../grammar/text';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';
import { begin, hasBegun, stateOf } from './state';

const TEXT = { as: 'text', content: ['heredoc_content'], escapes: ['escape_sequence'], holes: ['interpolation'] } as const;

/** A file, or what could not be read of one: which body belongs to which beginning is known by their order. */
export function lowerProgram(node: SyntaxNode, w: Walker): Expr {
  if (hasBegun(w)) return w.through(node);
  const beginnings: SyntaxNode[] = [];
  const bodies: SyntaxNode[] = [];
  const visit = (within: SyntaxNode): void => {
    for (const child of within.children) {
      if (child.type === 'heredoc_beginning') beginnings.push(child);
      else if (child.type === 'heredoc_body') bodies.push(child);
      visit(child);
    }
  };
  visit(node);
  for (const list of [beginnings, bodies]) list.sort((a, b) => a.start - b.start);
  begin(w, node, new Map(beginnings.flatMap((b, i) => (bodies[i] ? [[b.start, bodies[i]] as const] : []))));
  return w.through(node);
}

/** `<<~JSON`: the text below. */
export function lowerHeredoc(node: SyntaxNode, w: Walker): Expr {
  const body = stateOf(w).heredocs.get(node.start);
  return body ? lowerText(TEXT, body, w) : unknown('a heredoc', '', w.at(node));
}

/** The text where it stands: it was read where it is asked for. */
export function lowerHeredocBody(node: SyntaxNode, w: Walker): Expr {
  return unknown('a heredoc', '', w.at(node));
}
