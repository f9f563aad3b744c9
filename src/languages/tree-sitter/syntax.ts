// A syntax tree as plain data, so that WebAssembly's memory is freed at once and walking it costs no calls into the parser.
import type { Tree } from 'web-tree-sitter';

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

/** The functions of the runtime, by their names. */
export type Calls = Readonly<Record<string, unknown>>;

/**
 * Copies a tree. Works without recursion: the text decides how deep a tree is. The package's own cursor hands its place over and takes it back
 * at every step, which takes longer than all the rest; here it stays in the runtime's buffer, since nothing else is asked of the runtime.
 */
export function copy(tree: Tree, calls: Calls): Syntax {
  const { 0: address } = tree as unknown as { 0: number };
  const call = (name: string): (() => number) => (calls[`_ts_tree_${name}_wasm`] as (tree: number) => number).bind(undefined, address);
  const [typeId, isNamed, isMissing] = [call('cursor_current_node_type_id'), call('cursor_current_node_is_named'), call('cursor_current_node_is_missing')];
  const [fieldId, startIndex, endIndex] = [call('cursor_current_field_id'), call('cursor_start_index'), call('cursor_end_index')];
  const [firstChild, nextSibling, parent] = [call('cursor_goto_first_child'), call('cursor_goto_next_sibling'), call('cursor_goto_parent')];
  const { types, fields } = tree.language;
  const named: boolean[] = [];
  const errors: number[] = [];
  const take = (): Draft => {
    const [id, start, end] = [typeId(), startIndex(), endIndex()];
    const type = types[id] ?? 'ERROR';
    // What is missing has no text.
    if (type === 'ERROR' || (start === end && isMissing() === 1)) errors.push(start);
    return { type, named: named[id] ??= isNamed() === 1, field: fields[fieldId()] ?? null, start, end, children: NONE };
  };
  call('root_node')();
  call('cursor_new')();
  const root = take();
  const open: Draft[] = [root];
  let inside = firstChild() === 1;
  while (inside) {
    const node = take();
    const above = open[open.length - 1]!;
    if (above.children === NONE) above.children = [];
    above.children.push(node);
    if (firstChild() === 1) { open.push(node); continue; }
    while (nextSibling() === 0) {
      parent();
      open.pop();
      if (open.length === 0) { inside = false; break; }
    }
  }
  call('cursor_delete')();
  return { root, errors };
}
