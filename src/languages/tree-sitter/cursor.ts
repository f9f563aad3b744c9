// A way through a syntax tree that asks the runtime itself. The package's own cursor hands its place over and takes it back at every step, which
// takes longer than all the rest; here the place stays in the runtime's buffer, and nothing else may be asked of it on the way.
import type { Tree } from 'web-tree-sitter';

/** Steps say whether there was such a node. Offsets are in UTF-16 code units. */
export interface Cursor {
  toFirstChild(): boolean;
  toNextSibling(): boolean;
  toParent(): boolean;
  typeId(): number;
  /** 0 if the node is nothing in particular to its parent. */
  fieldId(): number;
  isNamed(): boolean;
  isMissing(): boolean;
  start(): number;
  end(): number;
}

/**
 * Walks a tree from its root on. `runtime`: the module that web-tree-sitter (0.27.1, lib/web-tree-sitter.c) was made into; its functions are told a
 * tree by its address, which a `Tree` keeps under 0.
 */
export function walk<T>(tree: Tree, runtime: object, use: (cursor: Cursor) => T): T {
  const address: unknown = Reflect.get(tree, 0);
  const ask = (name: string): (() => number) => {
    const call: unknown = Reflect.get(runtime, `_ts_tree_${name}_wasm`);
    if (typeof call !== 'function') throw new TypeError(`web-tree-sitter has no function "${name}"`);
    return call.bind(undefined, address);
  };
  const is = (name: string): (() => boolean) => {
    const call = ask(name);
    return () => call() === 1;
  };
  const cursor: Cursor = {
    toFirstChild: is('cursor_goto_first_child'), toNextSibling: is('cursor_goto_next_sibling'), toParent: is('cursor_goto_parent'),
    typeId: ask('cursor_current_node_type_id'), fieldId: ask('cursor_current_field_id'), isNamed: is('cursor_current_node_is_named'), isMissing: is('cursor_current_node_is_missing'),
    start: ask('cursor_start_index'), end: ask('cursor_end_index'),
  };
  ask('root_node')();
  ask('cursor_new')();
  const result = use(cursor);
  ask('cursor_delete')();
  return result;
}
