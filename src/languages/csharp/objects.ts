// C#'s objects: `new` with members set as the object is made, anonymous objects, collections.
import { either, literal, unknown } from '../../analysis/scope';
import type { Arg, CallExpr, Entry, Expr, RecordExpr } from '../../analysis/program';
import { filled } from '../grammar/changes';
import { argumentsOf, named } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** Members that hold a request's URL: such an object is read where it is sent. */
const HOLDS_URL = /^(RequestUri|Resource|Url|Uri|Path)$/i;

/** `new Foo(a) { B = c }`: what is set is told to the constructor, and is a member afterwards. */
export function lowerNew(node: SyntaxNode, w: Walker): Expr {
  const at = w.at(node);
  const call = { kind: 'call', constructs: true, at, owner: w.owner } as Partial<CallExpr> as CallExpr;
  const list = w.child(node, ['initializer', '@initializer_expression']);
  const type = w.child(node, 'type');
  const isCollection = list !== undefined && (named(list).length === 0 || !named(list).every(isSetting));
  if (isCollection) return lowerInitializer(list, w);
  w.calls.push(call);
  const callee = type ? w.lower(type) : unknown('not written', '', at);
  const args = argumentsOf(w.child(node, ['arguments', '@argument_list']), w);
  const set = list && settings(list, w);
  const isSent = set?.entries.some(e => e.key?.kind === 'literal' && HOLDS_URL.test(String(e.key.value)));
  const options: Arg[] = set && !isSent ? set.entries.flatMap(({ key, value }) => (key?.kind === 'literal' ? [{ name: String(key.value), value }] : [])) : [];
  Object.assign(call, { callee, args: [...args, ...options], use: w.use() });
  if (!set) return call;
  return filled(call, at, w, object => {
    const method = isSent ? args.find(({ value }) => isMethod(value)) : undefined;
    if (method) w.writeMember(object, [literal('Method', at)], method.value, at);
    for (const { key, value, at: place } of set.entries) if (key) w.writeMember(object, [key], value, place);
  });
}

/** `Method.POST`, `HttpMethod.Post`. */
const isMethod = (value: Expr): boolean => value.kind === 'member' && value.of.kind === 'external' && /^(?:Http)?Method$/.test(value.of.name);

const isSetting = (node: SyntaxNode): boolean => node.type === 'assignment_expression' && node.children[0]?.type === 'identifier';

/** `{ A = b, C = d }`. */
function settings(list: SyntaxNode, w: Walker): RecordExpr {
  const entries = named(list).filter(isSetting).flatMap((node): Entry[] => {
    const [left, right] = [w.child(node, 'left'), w.child(node, 'right')];
    return left && right ? [{ key: literal(w.textOf(left), w.at(left)), value: w.lower(right), at: w.at(node) }] : [];
  });
  return { kind: 'record', entries, open: false, at: w.at(list) };
}

/** `{ a, b }` is a list; `{ { k, v } }`, `{ [k] = v }` and `{ A = b }` are records. */
export function lowerInitializer(node: SyntaxNode, w: Walker): Expr {
  const items = named(node);
  if (items.length > 0 && items.every(isSetting)) return settings(node, w);
  const entries = items.map((item): Entry | undefined => {
    const [key, value] = item.type === 'initializer_expression' && named(item).length === 2 ? named(item)
      : item.type === 'assignment_expression' ? [w.child(item, 'left/#0'), w.child(item, 'right')] : [];
    return key && value && { key: w.lower(key), value: w.lower(value), at: w.at(item) };
  });
  if (items.length > 0 && entries.every(entry => entry !== undefined)) return { kind: 'record', entries, open: false, at: w.at(node) };
  return { kind: 'list', items: items.map(item => w.lower(item)), open: false, at: w.at(node) };
}

/** `new { note, scopes = list, user.Name }`. */
export function lowerAnonymous(node: SyntaxNode, w: Walker): Expr {
  const { children } = node;
  const entries = children.flatMap((child, i): Entry[] => {
    if (!child.named || children[i - 1]?.type === '=') return [];
    const value = children[i + 1]?.type === '=' ? children[i + 2] : child;
    const name = w.textOf(child).replace(/^.*\./s, '').replace(/^@/, '');
    return value ? [{ key: literal(name, w.at(child)), value: w.lower(value), at: w.at(child) }] : [];
  });
  return { kind: 'record', entries, open: false, at: w.at(node) };
}

/** `x switch { a => b }`: one of its values. */
export function lowerSwitch(node: SyntaxNode, w: Walker): Expr {
  const values = named(node).flatMap(child => {
    if (child.type !== 'switch_expression_arm') { w.lower(child); return []; }
    const value = w.child(child, '#-1');
    return value ? [w.branch(() => w.lower(value))] : [];
  });
  return values.length > 0 ? either(values, w.at(node)) : unknown('no value', '', w.at(node));
}

/** `@"…"`: a quote is written twice, a backslash is itself. */
export function lowerVerbatim(node: SyntaxNode, w: Walker): Expr {
  const text = w.textOf(node).replace(/^@"|"$/g, '').replaceAll('""', '"');
  w.addText(text, w.at(node), 'string');
  return literal(text, w.at(node));
}

/** `true` or `false`. */
export function lowerBoolean(node: SyntaxNode, w: Walker): Expr {
  return literal(w.textOf(node) === 'true', w.at(node));
}
