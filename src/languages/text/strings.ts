// Strings as nodes: their text, their escapes, and the code inside them.
import type { SyntaxNode } from '../tree-sitter/syntax';
import { Cursor } from './cursor';
import { expression } from './expressions';
import { make } from './nodes';
import type { Token } from './tokens';

/** A string token as a node. */
export function stringNode({ start, end, pieces = [] }: Token, c: Cursor): SyntaxNode {
  return make('string', start, end, pieces.map(piece => {
    if (piece.kind !== 'hole') return make(piece.kind, piece.start, piece.end);
    const inner = new Cursor(c.lexicon, c.text, piece.tokens ?? []);
    inner.lines = false;
    const value = expression(inner);
    return make('hole', piece.start, piece.end, value ? [value] : []);
  }));
}
