// Calls that change what they are called on: `text.append(more)`, `note.setText(text)`; and objects that are filled as they are made.
import { bind, literal } from '../../analysis/scope';
import type { Binding, CallExpr, Expr } from '../../analysis/program';
import type { Place } from '../../model';
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Walker } from './walker';

/** Notes what a call changes: a variable, or a member of one. */
export function noteChange(call: CallExpr, w: Walker): void {
  const { mutators, mutable, setters } = w.dialect;
  const name = memberOf(call);
  if (name === undefined || call.callee.kind !== 'member') return;
  if (mutators?.includes(name) && call.args.length > 0) {
    let root = call.callee.of;
    while (root.kind === 'call' && root.callee.kind === 'member' && mutators.includes(memberOf(root) ?? '')) root = root.callee.of;
    const target = targetOf(root);
    if (!target || (mutable && !mutable.test(makerOf(target.binding))) || isKept(target, w)) return;
    if (target.keys.length > 0) w.writeMember(target.binding, target.keys, call, call.at);
    else if (target.binding.kind === 'variable' && !isFixed(target.binding, w)) w.write(target.binding, call);
    return;
  }
  const [, written] = setters?.exec(name) ?? [];
  const target = written === undefined || call.args.length !== 1 ? undefined : targetOf(call.callee.of);
  if (target) w.writeMember(target.binding, [...target.keys, literal(written![0]!.toLowerCase() + written!.slice(1), call.callee.key.at)], call.args[0]!.value, call.at);
}

/** Whether a variable holds text in a language where text never changes: what is made of it is something else. */
const isFixed = ({ writes }: Binding, { dialect }: Walker): boolean => !dialect.mutableText && writes.length > 0 && writes.every(({ value }) => value.kind === 'literal' || value.kind === 'join');

/** A type of texts which never change. */
const TEXT = /^string$/;

/** Whether it stays what it was: a text, or a property, which gives another object to the next who asks. */
function isKept({ binding, keys: [key, ...others] }: Target, w: Walker): boolean {
  const own = key === undefined ? binding : others.length === 0 && binding === w.self && key.kind === 'literal' ? w.field(String(key.value)) : undefined;
  return own?.anew === true || TEXT.test(own?.type ?? '');
}

/** What made the first value of a variable: `URI` of `URI->new($base)`. */
function makerOf({ writes: [first] }: Binding): string {
  let made = first?.value;
  while (made?.kind === 'call' || made?.kind === 'member') made = made.kind === 'call' ? made.callee : made.of;
  return made?.kind === 'external' ? made.name : made?.kind === 'name' ? made.binding.name : '';
}

const memberOf = ({ callee }: CallExpr): string | undefined => (callee.kind === 'member' && callee.key.kind === 'literal' ? String(callee.key.value) : undefined);

/** A variable, and the way from it to one of its members. */
interface Target { binding: Binding; keys: Expr[] }

function targetOf(expr: Expr): Target | undefined {
  const keys: Expr[] = [];
  let root = expr;
  while (root.kind === 'member') { keys.unshift(root.key); root = root.of; }
  return root.kind === 'name' && root.binding.kind !== 'import' ? { binding: root.binding, keys } : undefined;
}

/** An object that is filled where it is made: it gets a variable of its own, and `fill` writes to that. */
export function filled(made: Expr, at: Place, w: Walker, fill: (object: Binding) => void): Expr {
  const object = bind('', 'variable', at, w.owner);
  w.write(object, made);
  fill(object);
  return { kind: 'name', binding: object, at, use: w.use() };
}

/** Lowers the statements inside an object: what they call by its bare name is the object's. */
export function onObject(object: Binding, w: Walker, statements: readonly SyntaxNode[]): void {
  for (const statement of statements) {
    let call = w.lower(statement);
    while (call.kind === 'call' && call.callee.kind === 'member') call = call.callee.of;
    if (call.kind !== 'call' || call.callee.kind !== 'external') continue;
    const { name, at } = call.callee;
    call.callee = { kind: 'member', of: { kind: 'name', binding: object, at, use: w.use() }, key: literal(name, at), at };
    noteChange(call, w);
  }
}
