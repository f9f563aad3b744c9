// Python's constructs that say more than their grammar: decorators, properties, comprehensions, `super().__init__`, `global`.
import { unknown } from '../../analysis/scope';
import type { Arg, CallExpr, Expr } from '../../analysis/program';
import { lowerAs, named } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

const CALL = { as: 'call', callee: 'function', args: 'arguments' } as const;
/** Decorators that make a method read like a field. */
const READ = /^@(?:[\w.]*\.)?(?:\w*property|reify|lazy\w*)$/;
const BASE = /^(?:super\([^()]*\)|[A-Z][\w.]*)\.__init__$/;

/** A call; the constructor of the base class is what the base is made with. */
export function lowerCall(node: SyntaxNode, w: Walker): Expr {
  const call = lowerAs(CALL, node, w) as CallExpr;
  const callee = w.child(node, 'function');
  const base = w.self?.writes[0]?.value;
  if (callee && base?.kind === 'call' && base.args.length === 0 && BASE.test(w.textOf(callee))) base.args = w.textOf(callee).startsWith('super') ? call.args : call.args.slice(1);
  return setting(call);
}

/** `curl.setopt(pycurl.URL, url)` is `curl.URL(url)`. */
function setting(call: CallExpr): CallExpr {
  const { callee, args: [option, ...rest] } = call;
  if (callee.kind !== 'member' || callee.key.kind !== 'literal' || callee.key.value !== 'setopt' || option?.value.kind !== 'member') return call;
  return Object.assign(call, { callee: { ...callee, key: option.value.key }, args: rest });
}

/** A function or class with its decorators: each decorator is handed what it decorates. */
export function lowerDecorated(node: SyntaxNode, w: Walker): Expr {
  const definition = w.child(node, 'definition');
  if (!definition) return w.through(node);
  const decorators = node.children.filter(c => c.type === 'decorator');
  const calls = decorators.flatMap(c => named(c)).map(c => w.lower(c));
  const made = w.lower(definition);
  for (const call of calls) if (call.kind === 'call') call.args = [...call.args, { value: made } satisfies Arg];
  if (made.kind === 'function' && decorators.some(c => READ.test(w.textOf(c).trim()))) {
    const binding = w.scope.lookup(made.name);
    const written = binding?.writes.findLast(write => write.value === made);
    if (written) written.value = { kind: 'call', callee: made, args: [], constructs: false, at: made.at, owner: w.owner, use: w.use() };
  }
  return made;
}

/** A comprehension: its variables come before what is made of them. */
export function lowerComprehension(node: SyntaxNode, w: Walker): Expr {
  const body = w.child(node, 'body');
  const at = w.at(node);
  return w.loop(() => {
    for (const child of node.children) if (child.named && child !== body) w.lower(child);
    return { kind: 'list', items: body ? [w.lower(body)] : [], open: true, at };
  });
}

/** `global x`: writes go to the variable outside. */
export function lowerGlobal(node: SyntaxNode, w: Walker): Expr {
  for (const child of named(node)) {
    const name = w.textOf(child);
    w.scope.functionScope.alias(name, w.outside(name, w.at(child)));
  }
  return unknown('a declaration', '', w.at(node));
}
