// Methods that are defined outside of their class: `Type Class::name(params) { … }`.
import { groupBy } from '../../group';
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Cursor } from './cursor';
import { body, items, parameters } from './functions';
import { as, leaf, make, over } from './nodes';

/** How many tokens stand before the parameters. */
const MAX_HEAD = 40;

/** A method behind the name of its class; undefined where none begins. */
export function outsideMethod(c: Cursor): SyntaxNode | undefined {
  const at = c.lexicon.outside ? parametersAt(c) : undefined;
  if (at === undefined || !isDefined(c, c.closing(at) + 1)) return undefined;
  const start = c.token!.start;
  const [name, owner] = [c.tokens[at - 1]!, ownerBefore(c, at - 1)];
  if (!owner) return undefined;
  c.index = at;
  const params = parameters(c);
  const first = initialised(c);
  const method = body(c, start, leaf('name', name), params);
  const inner = method.children.find(({ field }) => field === 'body');
  const children = inner && first.length > 0 ? method.children.map(child => (child === inner ? { ...inner, children: [...first, ...inner.children] } : child)) : method.children;
  return make('outside method', start, method.end, [as('name', leaf('name', owner)), { ...method, children }]);
}

/** The bracket of the parameters, behind types and names alone. */
function parametersAt(c: Cursor): number | undefined {
  for (let i = c.index; i < c.index + MAX_HEAD; i++) {
    const token = c.tokens[i];
    if (token?.text === '(') return c.tokens[i - 1]?.kind === 'name' && /^(?:::|~)$/.test(c.tokens[i - 2]?.text ?? '') ? i : undefined;
    const role = token && c.role(token);
    const isType = token?.kind === 'line' || (token?.kind === 'name' ? role === undefined || role === 'skip' || role === 'declare' : token?.kind === 'op' && /^(?:[*&<>,~]|&&|>>|::)$/.test(token.text));
    if (!isType) return undefined;
  }
  return undefined;
}

/** `Class` of `Class::name`, `Class<T>::name`, `Class::~name`. */
function ownerBefore(c: Cursor, name: number): Cursor['token'] {
  let i = name - 1;
  while (c.tokens[i]?.text === '~' || c.tokens[i]?.text === '::') i--;
  for (let level = 0; i > c.index && (c.tokens[i]!.text === '>' || level > 0); i--) level += c.tokens[i]!.text === '>' ? 1 : c.tokens[i]!.text === '<' ? -1 : 0;
  return c.tokens[i]?.kind === 'name' && i >= c.index ? c.tokens[i] : undefined;
}

/** Whether a body follows, behind `const`, a type or what the fields begin as. */
function isDefined(c: Cursor, from: number): boolean {
  for (let i = from; i < from + MAX_HEAD && c.tokens[i]; i++) {
    const { kind, text } = c.tokens[i]!;
    if (text === '{' || text === ':') return true;
    if (kind !== 'line' && kind !== 'name' && !/^(?:->|::|[*&<>]|&&)$/.test(text)) return false;
  }
  return false;
}

/** `: base("https://host"), path(other)`, as what is written to the fields. */
function initialised(c: Cursor): SyntaxNode[] {
  while (c.token && !c.is('{') && !c.is(':')) c.index++;
  if (!c.eat(':')) return [];
  const found: SyntaxNode[] = [];
  while (c.token?.kind === 'name') {
    const name = leaf('name', c.take()!);
    while (c.token && !c.is('(') && !c.is('{') && !c.is(',')) c.index++;
    const [value] = c.is('(') || c.is('{') ? items(c, c.token!.text).children : [];
    if (value) found.push(over('assign', [as('target', name), as('value', value)]));
    if (!c.eat(',')) break;
  }
  return found;
}

/** Statements with the methods of each class in one place, that of the class if it stands among them: they see each other, and its fields. */
export function together(found: SyntaxNode[], text: string): SyntaxNode[] {
  if (!found.some(({ type }) => type === 'outside method')) return found;
  const nameOf = ({ type, children }: SyntaxNode): string | undefined => {
    const name = type === 'class' || type === 'outside method' ? children.find(({ field }) => field === 'name') : undefined;
    return name && text.slice(name.start, name.end);
  };
  const inside = (node: SyntaxNode): readonly SyntaxNode[] => (node.type === 'class' ? node.children.find(({ field }) => field === 'body')?.children ?? [] : node.children.slice(1));
  const byName = groupBy(found, nameOf);
  return found.flatMap((node): SyntaxNode[] => {
    const name = nameOf(node);
    const all = name === undefined ? [] : byName.get(name)!;
    if (!all.some(({ type }) => type === 'outside method')) return [node];
    if (node !== all[0]) return [];
    const head = all.find(({ type }) => type === 'class') ?? node;
    const [start, end] = [Math.min(...all.map(one => one.start)), Math.max(...all.map(one => one.end))];
    return [make('class', start, end, [...head.children.filter(({ field }) => field === 'name' || field === 'bases'), as('body', make('block', start, end, all.flatMap(inside)))])];
  });
}
