// The nodes of the syntax trees that are built here. dialect.ts says what they are.
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Token } from './tokens';

/** A node. `text`: what it says, where that is not the text it covers. */
export function make(type: string, start: number, end: number, children: readonly SyntaxNode[] = [], text?: string): SyntaxNode {
  return { type, named: true, field: null, start, end, children, ...(text !== undefined && { text }) };
}

/** A node from its first child to its last. */
export function over(type: string, children: readonly SyntaxNode[]): SyntaxNode {
  return make(type, Math.min(...children.map(c => c.start)), Math.max(...children.map(c => c.end)), children);
}

/** A node in a place of its parent. */
export function as(field: string, node: SyntaxNode): SyntaxNode {
  return { ...node, field };
}

/** A token as a node. */
export function leaf(type: string, { start, end }: Token, text?: string): SyntaxNode {
  return make(type, start, end, [], text);
}
