// What stands between brackets: arguments, lists, records, groups.
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Cursor } from './cursor';
import { expression } from './expressions';
import { closure, lambda } from './functions';
import { implicitRecord } from './indented';
import { as, leaf, make, over } from './nodes';
import { operand } from './operands';
import { stringNode } from './strings';
import type { Token } from './tokens';

/** Items between brackets; without a bracket, those up to the end of the line. */
export function items(c: Cursor, open: string): SyntaxNode {
  const first = open === '' ? c.token! : c.take()!;
  const children = open === '' ? c.between(true, () => list(c)) : c.between(false, () => list(c));
  if (open !== '' && c.token?.kind === 'close') c.take();
  return make('arguments', first.start, Math.max(c.end, first.end), children);
}

function list(c: Cursor): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  while (c.token && c.token.kind !== 'close' && c.token.kind !== 'line') {
    if (c.is(';') && c.lines) break;
    if (c.is(',') || c.is(';')) { c.take(); c.skipLines(); continue; }
    const before = c.index;
    const item = entry(c) ?? expression(c, 1) ?? expression(c);
    if (item) children.push(item);
    if (c.index === before) { if (c.lines) break; c.index++; }
  }
  return children;
}

/** `name: value`: an argument by name, an entry of a record. */
function entry(c: Cursor): SyntaxNode | undefined {
  const key = keyAt(c);
  if (!key) return undefined;
  c.index += key.length;
  const nested = c.lexicon.blocks === 'indentation' && c.lexicon.bare === 'commas' ? implicitRecord(c) : undefined;
  if (nested) return over('named', [as('name', key.node), as('value', nested)]);
  c.skipLines();
  const value = expression(c, 1);
  return value && over('named', [as('name', key.node), as('value', value)]);
}

/** The key that comes next, with the number of tokens up to its value. */
function keyAt(c: Cursor): { node: SyntaxNode; length: number } | undefined {
  const { token, lexicon } = c;
  const label = c.tokens[c.index + 1];
  if (!token || !label) return undefined;
  // `[key] = value` of a table.
  if (token.kind === 'open' && token.text === '[' && lexicon.labels.includes('=')) {
    const end = c.closing(c.index);
    const inner = c.tokens[c.index + 1];
    return c.tokens[end + 1]?.text === '=' && inner?.kind === 'string' ? { node: stringNode(inner, c), length: end + 2 - c.index } : undefined;
  }
  if (!(token.kind === 'name' || token.kind === 'string' || token.kind === 'symbol') || !lexicon.labels.includes(label.text)) return undefined;
  // `POST => $url` is two arguments, and so is `'https://host/path' => json => …`, or `"$host/path" => …`.
  if (label.text === '=>' && (/^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/.test(token.text) || (token.kind === 'string' && /^.(?:https?:\/\/|\$[^"]*\/)/.test(c.text.slice(token.start, token.end))))) return undefined;
  if (label.text === '=>' && token.kind === 'name' && lexicon.sigil !== undefined && token.text.startsWith(lexicon.sigil)) return undefined;
  // In a dictionary of Objective-C a name is a variable, as it is everywhere else.
  if (lexicon.messages && token.kind === 'name') return { node: leaf('key name', token), length: 2 };
  return { node: token.kind === 'string' ? stringNode(token, c) : leaf('word', token, token.text.replace(/^[:'#]|[:]$/g, '')), length: 2 };
}

/** `(…)`: a value, a list, a record, or the parameters of a function. */
export function parenthesis(c: Cursor): SyntaxNode | undefined {
  const opened = c.index;
  const after = c.tokens[c.closing(opened) + 1];
  if (isLambda(c, after, c.tokens[c.closing(opened) + 2])) return lambda(c);
  if (c.lexicon.typed && after && isCast(c, opened, after)) {
    c.index = c.closing(opened) + 1;
    return operand(c);
  }
  const inside = items(c, '(');
  return shaped(inside);
}

function isLambda({ lexicon }: Cursor, after: Token | undefined, next: Token | undefined): boolean {
  if (!after) return false;
  if (after.text === '->' || after.text === '=>') return lexicon.words['=>'] === 'function' || lexicon.words[after.text] === 'function';
  return lexicon.typed === true && lexicon.words['=>'] === 'function' && (after.text === '{' || (after.text === 'async' && next?.text === '{'));
}

/** `(NSString *)value`, `(int)3`. */
function isCast(c: Cursor, opened: number, after: Token): boolean {
  const inside = c.text.slice(c.tokens[opened]!.end, c.tokens[c.closing(opened)]!.start);
  if (!/^\s*(?:(?:const|unsigned|struct|signed)\s+)*[A-Za-z_]\w*(?:\s*<[^()]*>)?[\s*]*$/.test(inside)) return false;
  return after.kind === 'name' ? c.role(after) === undefined || c.role(after) === 'self' : after.kind === 'string' || after.kind === 'number' || (after.kind === 'open' && (after.text.length > 1 || (after.text === '[' && c.lexicon.messages === true)));
}

/** What items are together. */
function shaped(inside: SyntaxNode): SyntaxNode {
  const { children } = inside;
  if (children.some(child => child.type === 'named')) return record(inside);
  return { ...inside, type: children.length === 1 ? 'group' : 'list' };
}

/** A record of the entries among items; the others are spread into it. */
function record(inside: SyntaxNode): SyntaxNode {
  const children = inside.children.map(child => (child.type === 'named' ? make('pair', child.start, child.end, child.children.map(c => as(c.field === 'name' ? 'key' : 'value', c))) : make('spread', child.start, child.end, [child])));
  return { ...inside, type: 'record', children };
}

/** `[…]`: a list or a record. */
export function bracket(c: Cursor): SyntaxNode {
  const name = typeName(c);
  if (name) return name;
  const inside = items(c, '[');
  const type = inside.children.some(child => child.type === 'named') ? 'record' : 'list';
  // `[String: Any]()` is empty: what stands in it are types.
  if (c.pass(EMPTY_CALL)) return make(type, inside.start, c.end);
  return type === 'record' ? record(inside) : { ...inside, type };
}

const EMPTY_CALL = /\(\s*\)/y;

/** `[Net.WebRequest]::Create(url)`: the type is a name like others. */
function typeName(c: Cursor): SyntaxNode | undefined {
  const { start } = c.token!;
  const found = c.lexicon.types && c.pass(c.lexicon.types);
  return found && make('name', start, start + found[0].length, [], found[1]);
}

/** `{…}`: a record, a list or a function. */
export function brace(c: Cursor): SyntaxNode | undefined {
  if (c.lexicon.blocks === 'braces' && !isRecord(c)) return closure(c);
  const inside = c.lexicon.shorthand ? keyed(items(c, '{'), c) : items(c, '{');
  return inside.children.some(child => child.type === 'named') || inside.children.length === 0 ? record(inside) : { ...inside, type: 'list' };
}

/** Names that stand alone are keys too: `{uri, @token}`. */
function keyed(inside: SyntaxNode, { text, lexicon: { own = '' } }: Cursor): SyntaxNode {
  const children = inside.children.map(child => {
    if (child.type !== 'name' && child.type !== 'own') return child;
    const from = child.type === 'own' ? child.start + own.length : child.start;
    return over('named', [as('name', make('word', from, child.end, [], text.slice(from, child.end))), as('value', child)]);
  });
  return { ...inside, children };
}

/** Whether a brace opens a record: it is empty, or a key comes first. */
function isRecord(c: Cursor): boolean {
  const [first, second] = [c.ahead(1), c.ahead(2)];
  if (!first || first.text === '}') return true;
  if (!second) return false;
  const isKey = first.kind === 'string' || first.kind === 'symbol' || first.kind === 'name' || first.kind === 'number';
  return isKey && (c.lexicon.labels.includes(second.text) || (second.text === ',' && first.kind === 'string')) && c.role(first) === undefined;
}

/** `@{…}`, `@[…]`, `%{…}`, `@(…)`. */
export function marked(c: Cursor): SyntaxNode {
  const { text } = c.token!;
  const inside = items(c, text);
  const isMap = text.endsWith('{') || inside.children.some(child => child.type === 'named');
  // PowerShell's `@('one')` is a list of one.
  const isValue = text.endsWith('(') && !(text === '@(' && c.lexicon.bare === 'options');
  return isMap ? record(inside) : isValue ? shaped(inside) : { ...inside, type: 'list' };
}
