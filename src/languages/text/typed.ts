// Declarations that begin with a type, as C and its relatives have them, and definitions for the preprocessor.
import type { SyntaxNode } from '../tree-sitter/syntax';
import { items } from './brackets';
import type { Cursor } from './cursor';
import { expression } from './expressions';
import { body, parameters } from './functions';
import { firstName } from './messages';
import { as, leaf, make, over } from './nodes';
import { statements } from './statements';
import type { Token } from './tokens';

/** `#define NAME value`, and the head of a method between a sign and its body. */
export function definition(c: Cursor): SyntaxNode | undefined {
  const { lexicon, token, text } = c;
  if (!token) return undefined;
  if (lexicon.messages && (token.text === '-' || token.text === '+') && startsLine(c)) return method(c);
  if (!lexicon.define) return undefined;
  lexicon.define.lastIndex = token.start;
  const name = lexicon.define.exec(text)?.[1];
  if (name === undefined) return undefined;
  const end = endOfLine(text, token.start);
  while (c.tokens[c.index] && c.tokens[c.index]!.text !== name) c.index++;
  const target = leaf('name', c.take()!);
  const value = c.token && c.token.start < end && c.token.kind !== 'open' ? expression(c, 1) : undefined;
  while (c.tokens[c.index] && c.tokens[c.index]!.start < end && c.tokens[c.index]!.kind !== 'line') c.index++;
  return value && value.end <= end ? over('declare', [as('name', target), as('value', value)]) : target;
}

/** The end of a line that backslashes may continue. */
function endOfLine(text: string, from: number): number {
  let end = text.indexOf('\n', from);
  while (end > 0 && text[end - 1] === '\\') end = text.indexOf('\n', end + 1);
  return end < 0 ? text.length : end;
}

function startsLine({ text, token }: Cursor): boolean {
  const start = text.lastIndexOf('\n', token!.start - 1) + 1;
  return text.slice(start, token!.start).trim() === '' && text.slice(token!.end).trimStart().startsWith('(');
}

/** `- (Type)name:(Type)first more:(Type)second { … }`. */
function method(c: Cursor): SyntaxNode | undefined {
  const start = c.take()!;
  const labels: string[] = [];
  const params: SyntaxNode[] = [];
  c.index = c.closing(c.index) + 1;
  const first = c.token;
  while (c.token && !c.is('{') && !c.is(';')) {
    const labelled = c.token.kind === 'name' ? c.take()! : undefined;
    const label = labelled?.text ?? '';
    if (!c.is(':')) { if (labels.length === 0) labels.push(label); if (label === '') c.index++; continue; }
    c.take();
    if (c.is('(')) c.index = c.closing(c.index) + 1;
    while (c.token?.kind === 'name' && c.ahead(1)?.kind === 'name' && c.ahead(2)?.text !== ':') c.index++;
    labels.push(`${label}:`);
    if (c.token?.kind !== 'name') break;
    const name = leaf('name', c.take()!);
    params.push(over('parameter', [as('name', name), ...labelOf(name, labelled, params.length === 0)]));
  }
  if (!first || !c.is('{')) { c.eat(';'); return undefined; }
  const name = leaf('name', first, labels.join(''));
  return body(c, start.start, name, params.length > 0 ? over('parameters', params) : undefined);
}

/** What callers name a parameter by. */
function labelOf(name: SyntaxNode, label: Token | undefined, first: boolean): SyntaxNode[] {
  const text = first ? label && firstName(label)?.text : label?.text;
  return text === undefined ? [] : [as('label', { ...name, text })];
}

/** `const char *url = "…";`, `String url(int id) { … }`, `Request request("…");`. Undefined: it is none of these. */
export function typed(c: Cursor): SyntaxNode | undefined {
  const before = c.index;
  const words: number[] = [];
  let at = c.index;
  for (; at < c.tokens.length; at++) {
    const token = c.tokens[at]!;
    if (token.kind === 'line') continue;
    const role = c.role(token);
    if (token.kind === 'name' && (role === undefined || role === 'skip' || role === 'declare' || token.text === 'auto')) { words.push(at); continue; }
    if (token.kind === 'op' && /^(?:\*+|&+|<|>|>>|\?|::|\.)$/.test(token.text)) continue;
    if (token.kind === 'op' && token.text === ',' && insideAngles(c, before, at)) continue;
    if (token.kind === 'open' && token.text === '[' && (c.tokens[at + 1]?.kind === 'close' || c.tokens[at + 2]?.kind === 'close')) { at = c.closing(at); continue; }
    break;
  }
  const last = words.at(-1);
  const plain = words.length === 1 && last === before && c.lexicon.untyped ? untyped(c, before, at) : undefined;
  if (plain) return plain;
  if (last === undefined || words.length < 2 || !isName(c, last, words.at(-2)!)) return undefined;
  const name = leaf('name', c.tokens[last]!);
  const type = make('type', c.tokens[before]!.start, c.tokens[last - 1]!.end);
  const next = c.tokens[at];
  if (!next || next.kind === 'close') return undefined;
  if (next.text === '=' || next.text === ';' || next.text === ',') {
    c.index = at;
    return declared(c, name, type);
  }
  if (next.text === '(' || next.text === '{') return called(c, at, name, type, before);
  if (next.text === '=>') { c.index = at; return body(c, c.tokens[before]!.start, name, undefined); }
  return undefined;
}

/** `login() async { … }`: nothing that is called has a body behind it. */
export function untyped(c: Cursor, before = c.index, at = before + 1): SyntaxNode | undefined {
  if (c.tokens[at]?.text !== '(' || c.role(c.tokens[before]!) !== undefined) return undefined;
  const after = c.tokens.slice(c.closing(at) + 1).find(token => token.kind !== 'line' && !/^(?:async|sync|\*)$/.test(token.text));
  return after?.text === '{' || after?.text === '=>' ? called(c, at, leaf('name', c.tokens[before]!), make('type', c.tokens[before]!.start, c.tokens[before]!.start), before) : undefined;
}

/** A name follows its type: with a blank, a star or a bracket before it, and never a dot. */
function isName(c: Cursor, last: number, previous: number): boolean {
  const between = c.text.slice(c.tokens[previous]!.end, c.tokens[last]!.start);
  return /[\s*&>?\]]/.test(between) && !/[.:]/.test(between) && c.role(c.tokens[last]!) === undefined;
}

function insideAngles(c: Cursor, from: number, to: number): boolean {
  let level = 0;
  for (let i = from; i < to; i++) level += c.tokens[i]!.text === '<' ? 1 : c.tokens[i]!.text === '>' ? -1 : c.tokens[i]!.text === '>>' ? -2 : 0;
  return level > 0;
}

function declared(c: Cursor, first: SyntaxNode, type: SyntaxNode): SyntaxNode {
  const made: SyntaxNode[] = [];
  for (let name: SyntaxNode | undefined = first; name;) {
    const value = c.eat('=') ? expression(c, 1) : undefined;
    made.push(make('declare', type.start, Math.max(c.end, name.end), [as('name', name), as('type', type), ...(value ? [as('value', value)] : [])]));
    name = undefined;
    if (!c.is(',')) break;
    c.take();
    while (c.is('*') || c.is('&')) c.take();
    if (c.token?.kind === 'name' && /^[=,;]$/.test(c.ahead(1)?.text ?? '')) name = leaf('name', c.take()!);
  }
  return made.length === 1 ? made[0]! : over('block', made);
}

/** A function, or a variable made by its constructor. */
function called(c: Cursor, at: number, name: SyntaxNode, type: SyntaxNode, before: number): SyntaxNode | undefined {
  const end = c.closing(at);
  const after = c.tokens.slice(end + 1, end + 9).find(token => token.kind !== 'line' && token.kind !== 'name' && token.text !== '@');
  const { start } = c.tokens[before]!;
  if (c.tokens[at]!.text === '(' && after && (after.text === '{' || after.text === '=>' || after.text === ':')) {
    c.index = at;
    const params = parameters(c);
    return body(c, start, name, params);
  }
  if (c.tokens[at]!.text === '{' && !c.lexicon.labels.includes('=')) {
    // A type with a body that is not known as one: its members.
    c.index = at;
    c.take();
    const inside = statements(c, one => one.token?.kind === 'close');
    c.take();
    return make('block', start, c.end, inside);
  }
  if (c.tokens[at]!.text !== '(' || (after && after.text !== ';')) return undefined;
  c.index = at;
  const args = items(c, '(');
  const value = make('construct', type.start, c.end, [as('callee', { ...type, type: 'name' }), as('args', args)]);
  return make('declare', start, c.end, [as('name', name), as('type', type), as('value', value)]);
}
