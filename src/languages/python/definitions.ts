// Python's constructs that say more than their grammar: decorators, properties, comprehensions, `super().__init__`, `global`.
import { unknown, withDefault } from '../../analysis/scope';
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
  const called = callee ? w.textOf(callee) : '';
  if (base?.kind === 'call' && base.args.length === 0 && BASE.test(called)) base.args = called.startsWith('super') ? call.args : call.args.slice(1);
  noteUpdate(call, w);
  return (called === 'getattr' ? memberOf(call) : undefined) ?? ownTest(setting(call), callee, w);
}

/** `getattr(requests, method)`, and `getattr(settings, "API", "https://…")` with what stands in for it. */
function memberOf({ args: [of, key, otherwise], at }: CallExpr): Expr | undefined {
  if (!of || !key || of.spread || key.spread) return undefined;
  const member: Expr = { kind: 'member', of: of.value, key: key.value, at };
  const isNothing = !otherwise || (otherwise.value.kind === 'literal' && otherwise.value.value === null);
  return isNothing ? member : withDefault(member, otherwise.value, at);
}

/** Methods that add to what they are called on. */
const ADDS: ReadonlySet<string> = new Set(['update', 'append', 'extend']);
const LITERALS: ReadonlySet<Expr['kind']> = new Set(['record', 'list']);

/** `fields.update(more)` where the fields are written down in this function: what is built over many functions is no body of a request. */
function noteUpdate(call: CallExpr, w: Walker): void {
  const { callee } = call;
  if (callee.kind !== 'member' || callee.key.kind !== 'literal' || !ADDS.has(String(callee.key.value)) || callee.of.kind !== 'name') return;
  const { binding } = callee.of;
  const [first] = binding.writes;
  const filled = binding.kind === 'variable' && first?.owner === w.owner && LITERALS.has(first.value.kind);
  if (filled && binding.writes.length < MOST_WRITES) w.write(binding, call);
}

/** More writes than this to one variable make no request. */
const MOST_WRITES = 12;

/** Files of tests, and what they call the client of the program under test. */
const TEST = /(?:^|\/)(?:tests?\/|test_[^/]*$|[^/]*_tests?\.py$|conftest\.py$)/;
const CLIENT = /^(?:self\.)?(?:app|client|test_?client|api_?client|testapp|http_client|cli)$|test_client\(\)$|TestClient\(\w*\)$/i;
const VERB = /^(?:get|post|put|patch|delete|head|options|simulate_\w+)$/;

/** `self.client.post('/path')` in a test goes to the program itself. */
function ownTest(call: CallExpr, called: SyntaxNode | undefined, w: Walker): CallExpr {
  const { callee, args: [path] } = call;
  if (callee.kind !== 'member' || callee.key.kind !== 'literal' || !TEST.test(w.source.path) || !VERB.test(String(callee.key.value))) return call;
  const client = called && w.child(called, 'object');
  if (!client || !path) return call;
  const own = path.value.kind === 'literal' && String(path.value.value).startsWith('/');
  // A test's own `self.get(url)` says what it expects.
  const name = own && CLIENT.test(w.textOf(client)) ? 'served' : !own && w.textOf(client) === 'self' ? 'mock' : undefined;
  return name === undefined ? call : Object.assign(call, { callee: { ...callee, of: { kind: 'external', name, at: callee.of.at } } });
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

/** Contexts of tests in which calls fail for their arguments, before anything is sent. */
const FAILS = /^(?:\w+\.)*(?:raises|assertRaises\w*)\(\s*(?:\w+\.)*(?:TypeError|ValueError|KeyError|AttributeError|AssertionError|\w*(?:Parameter|Argument|Validation)\w*)\b/;

/** `with raises(Error): …` */
export function lowerWith(node: SyntaxNode, w: Walker): Expr {
  const body = w.child(node, 'body');
  for (const child of node.children) if (child.named && child !== body) w.lower(child);
  const { failing } = w;
  w.failing ||= node.children.some(c => c.type === 'with_clause' && FAILS.test(w.textOf(c)));
  try { return body ? w.lower(body) : unknown('a context', '', w.at(node)); } finally { w.failing = failing; }
}
