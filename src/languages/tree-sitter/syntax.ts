// A syntax tree as plain data, so that WebAssembly's memory is freed at once and walking it costs no calls into the parser.
import type { Tree } from 'web-tree-sitter';
import { walk, type Cursor } from './cursor';

/** A node of a syntax tree. `start` and `end` are UTF-16 offsets into the text. */
export interface SyntaxNode {
  type: string;
  /** A rule of the grammar rather than a keyword or a punctuation mark. */
  named: boolean;
  /** What the node is to its parent: `body`, `value`. */
  field: string | null;
  start: number;
  end: number;
  children: readonly SyntaxNode[];
  /** What it says, where that is not the text it covers. */
  text?: string;
}

/** A copied tree with the offsets of the places where the text did not fit the grammar. */
export interface Syntax { root: SyntaxNode; errors: readonly number[] }

type Draft = SyntaxNode & { children: SyntaxNode[] };
const NONE: SyntaxNode[] = [];

/** Copies a tree. Works without recursion: the text decides how deep a tree is. */
export function copy(tree: Tree, runtime: object): Syntax {
  const { types, fields } = tree.language;
  const named: boolean[] = [];
  const errors: number[] = [];
  const take = (cursor: Cursor): Draft => {
    const [id, start, end] = [cursor.typeId(), cursor.start(), cursor.end()];
    // Types may have no name, as the end of the file has in Go, and are no errors.
    const type = types[id] ?? 'ERROR';
    // What is missing has no text.
    if (type === 'ERROR' || (start === end && cursor.isMissing())) errors.push(start);
    return { type, named: named[id] ??= cursor.isNamed(), field: fields[cursor.fieldId()] ?? null, start, end, children: NONE };
  };
  return walk(tree, runtime, cursor => {
    const root = take(cursor);
    const open: Draft[] = [root];
    let inside = cursor.toFirstChild();
    while (inside) {
      const node = take(cursor);
      const above = open[open.length - 1]!;
      if (above.children === NONE) above.children = [];
      above.children.push(node);
      if (cursor.toFirstChild()) { open.push(node); continue; }
      while (!cursor.toNextSibling()) {
        cursor.toParent();
        open.pop();
        if (open.length === 0) { inside = false; break; }
      }
    }
    return { root, errors };
  });
}
