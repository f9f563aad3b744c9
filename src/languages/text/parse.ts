// Code to a syntax tree, by a lexicon.
import type { Syntax, SyntaxNode } from '../tree-sitter/syntax';
import { Cursor } from './cursor';
import type { Lexicon } from './lexicon';
import { make } from './nodes';
import { statements } from './statements';
import { lex } from './tokens';

/** Parses whatever it is given, as well as it goes. */
export function parserOf(lexicon: Lexicon): (text: string) => Syntax {
  return text => {
    const { tokens, comments } = lex(text, lexicon);
    const children: SyntaxNode[] = [...comments.filter(comment => comment.document === undefined).map(({ start, end }) => make('comment', start, end)), ...statements(new Cursor(lexicon, text, tokens))];
    return { root: make('program', 0, text.length, children), errors: [] };
  };
}
