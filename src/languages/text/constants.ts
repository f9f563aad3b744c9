// Names that stand for an endpoint: what is sent to it may be in another file.
import type { Binding, Expr, Lower, Program } from '../../analysis/program';
import type { Form } from '../grammar/dialect';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

type Constants = NonNullable<Program['constants']>[number][];

/** By the exports of the file that is being read. */
const found = new WeakMap<Binding, Constants>();
const ENDPOINT = /authorizations|applications/;

/** Forms that note the text which a name is given, or a function returns. */
export const noting: Readonly<Record<'declare' | 'assign' | 'return', Form>> = {
  declare: { as: 'custom', lower: (node, w) => noted(node, w, w.child(node, 'name')) },
  assign: { as: 'custom', lower: (node, w) => noted(node, w, w.child(node, 'target')) },
  return: {
    as: 'custom',
    lower: (node, w) => {
      const returned = w.lower({ ...node, type: 'plain return' });
      const value = w.owner?.returns.at(-1);
      if (value && node.children[0] && w.at(node.children[0]).line === value.at.line) note(w, w.owner!.name, value);
      return returned;
    },
  },
};

function noted(node: SyntaxNode, w: Walker, name: SyntaxNode | undefined): Expr {
  const value = w.lower({ ...node, type: `plain ${node.type}` });
  if (name?.type === 'name') note(w, w.textOf(name), value);
  return value;
}

function note(w: Walker, name: string, value: Expr): void {
  if (!holds(value, 0)) return;
  const constants = found.get(w.exports) ?? [];
  found.set(w.exports, constants);
  constants.push({ name, value });
}

/** Whether it is text that may hold an endpoint. */
function holds(value: Expr, depth: number): boolean {
  if (value.kind === 'literal') return typeof value.value === 'string' && ENDPOINT.test(value.value) && !/\s/.test(value.value);
  return value.kind === 'join' && depth < 4 && value.parts.some(part => holds(part, depth + 1));
}

/** A lowering that keeps what was noted. */
export function withConstants(lower: Lower): Lower {
  return (file, workspace) => {
    const program = lower(file, workspace);
    const constants = found.get(program.exports);
    return constants ? { ...program, constants } : program;
  };
}
