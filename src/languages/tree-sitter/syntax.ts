// A syntax tree as plain data, so that WebAssembly's memory is freed at once and walking it costs no calls into the parser.
import type { Tree, TreeCursor } from 'web-tree-sitter';

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
export function copy(tree: Tree): Syntax {
  const cursor = tree.walk();
  const errors: number[] = [];
  const root = take(cursor, errors);
  const open: Draft[] = [root];
  let inside = cursor.gotoFirstChild();
  while (inside) {
    const node = take(cursor, errors);
    const parent = open[open.length - 1]!;
    if (parent.children === NONE) parent.children = [];
    parent.children.push(node);
    if (cursor.gotoFirstChild()) { open.push(node); continue; }
    while (!cursor.gotoNextSibling()) {
      cursor.gotoParent();
      open.pop();
      if (open.length === 0) { inside = false; break; }
    }
  }
  cursor.delete();
  return { root, errors };
}

function take(cursor: TreeCursor, errors: number[]): Draft {
  const { nodeType: type, nodeIsNamed: named, startIndex: start, endIndex: end } = cursor;
  if (type === 'ERROR' || cursor.nodeIsMissing) errors.push(start);
  return { type, named, field: cursor.currentFieldName, start, end, children: NONE };
}
