// Names that stand for an endpoint, and what properties of a type give: what is sent there may be in another file.
import type { Binding, Expr, FunctionExpr, Lower, Program, Property } from '../../analysis/program';
import type { Form } from '../grammar/dialect';
import { mayBeEndpoint } from '../grammar/endpoints';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** What is noted of a file. */
interface Notes {
  constants: NonNullable<Program['constants']>[number][];
  properties: (Omit<Property, 'name'> & { /** What the property is called, or the function that works it out. */ name: string | FunctionExpr })[];
  /** The cases whose statements are read. */
  labels: readonly string[];
}

/** By the exports of the file that is being read. */
const found = new WeakMap<Binding, Notes>();
/** Properties that say where a request goes, or how. */
const TELLING = /path|url|uri|endpoint|route|method|verb|host|domain|base|root|server/i;

/** Forms that note the text which a name is given, or a function returns, and for which case it does. */
export const noting: Readonly<Record<'declare' | 'entry' | 'assign' | 'return' | 'label' | 'branch', Form>> = {
  declare: { as: 'custom', lower: (node, w) => noted(node, w, w.child(node, 'name')) },
  // An entry is called after its type as well.
  entry: { as: 'custom', lower: (node, w) => noted({ ...node, type: 'declare' }, w, w.child(node, 'name'), `${w.self?.type ?? ''}.`) },
  assign: { as: 'custom', lower: (node, w) => noted(node, w, w.child(node, 'target')) },
  return: {
    as: 'custom',
    lower: (node, w) => {
      const returned = w.lower({ ...node, type: 'plain return' });
      const { owner } = w;
      const value = owner?.returns.at(-1);
      if (!value || !node.children[0] || w.at(node.children[0]).line !== value.at.line) return returned;
      const path = w.self && w.textOf(node.children[0]).startsWith('(') ? pathAmong(value) : undefined;
      if (path) { note(w, 'path', path); property(w, 'path', path); }
      note(w, owner!.name, value);
      property(w, owner!, value);
      return returned;
    },
  },
  label: { as: 'custom', lower: (node, w) => { notesOf(w).labels = w.textOf(node).split(' ').filter(Boolean); return w.literal(null, w.at(node)); } },
  branch: { as: 'custom', lower: (node, w) => { const value = w.lower({ ...node, type: 'plain branch' }); notesOf(w).labels = []; return value; } },
};

function noted(node: SyntaxNode, w: Walker, name: SyntaxNode | undefined, before = ''): Expr {
  const value = w.lower({ ...node, type: `plain ${node.type}` });
  if (name?.type !== 'name') return value;
  const text = before + w.textOf(name);
  note(w, text, value);
  const computed = value.kind === 'call' && value.callee.kind === 'function' && value.args.length === 0 ? value.callee : undefined;
  if (!computed) property(w, text, value);
  else {
    computed.name ||= text;
    // What stands alone in it is what it gives.
    const [only] = computed.returns;
    if (only && computed.returns.length === 1 && !notesOf(w).properties.some(one => one.value === only)) { note(w, text, only); property(w, computed, only); }
  }
  return value;
}

/** `("/path", parameters)`: the path, if no other text stands beside it. A method there would say all by itself. */
function pathAmong(value: Expr): Expr | undefined {
  const texts = value.kind === 'list' ? value.items.filter(item => (item.kind === 'literal' && typeof item.value === 'string') || mayBeEndpoint(item)) : [];
  return texts.length === 1 && mayBeEndpoint(texts[0]!) ? texts[0] : undefined;
}

function notesOf(w: Walker): Notes {
  const notes = found.get(w.exports) ?? { constants: [], properties: [], labels: [] };
  found.set(w.exports, notes);
  return notes;
}

function note(w: Walker, name: string, value: Expr): void {
  if (mayBeEndpoint(value)) notesOf(w).constants.push({ name, value });
}

function property(w: Walker, name: string | FunctionExpr, value: Expr): void {
  const { properties, labels } = notesOf(w);
  if (w.self) properties.push({ name, value, labels, of: w.self });
}

/** A lowering that keeps what was noted. */
export function withConstants(lower: Lower): Lower {
  return (file, workspace) => {
    const program = lower(file, workspace);
    const { constants = [], properties = [] } = found.get(program.exports) ?? {};
    if (constants.length === 0) return program;
    const named = properties.map(({ name, ...rest }) => ({ ...rest, name: typeof name === 'string' ? name : name.name })).filter(({ name }) => TELLING.test(name));
    return { ...program, constants, properties: named };
  };
}
