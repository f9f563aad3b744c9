// Functions: named ones, closures, lambdas, and their parameters.
import type { SyntaxNode } from '../tree-sitter/syntax';
import { brace, items } from './brackets';
import type { Cursor } from './cursor';
import { expression } from './expressions';
import { as, leaf, make, over } from './nodes';
import { block, blockUntilEnd, indented, statement } from './statements';
import type { Token } from './tokens';

/** `func name(params) { … }`, `function(a) … end`, `sub { … }`, after its word. */
export function functionNode(c: Cursor): SyntaxNode {
  const start = c.take()!;
  if (c.lexicon.blocks === 'indentation') return make('function', start.start, Math.max(c.end, start.end), indentedBody(c, start));
  let name: SyntaxNode | undefined;
  while (c.is('!')) c.take();
  while (c.token?.kind === 'name' && c.role() !== 'end') {
    name = leaf('name', c.take()!);
    if (!c.lexicon.members.includes(c.token?.text ?? '')) break;
    c.take();
  }
  if (c.is('<')) while (c.token && !c.is('(') && !c.is('{')) c.index++;
  const params = c.is('(') ? parameters(c) : undefined;
  return body(c, start.start, name, params);
}

/** `name(params) = value`, `name(a, b)::T where T = value`, `name a b = value`. Nothing is read before it is one: what it holds may be as long again. */
export function equation(c: Cursor): SyntaxNode | undefined {
  const { token: start } = c;
  if (c.lexicon.equations === 'words') return start && curriedNode(c, start);
  if (!c.lexicon.equations || start?.kind !== 'name' || c.role() !== undefined) return undefined;
  let last = c.index;
  while (c.lexicon.members.includes(c.tokens[last + 1]?.text ?? '') && c.tokens[last + 2]?.kind === 'name') last += 2;
  const open = c.tokens[last + 1];
  if (open?.text !== '(' || open.spaced) return undefined;
  // What type it gives, and for which types, stands on the same line.
  let end = c.closing(last + 1) + 1;
  if (c.tokens[end]?.text === '::' || c.role(c.tokens[end]) === 'skip') while (c.tokens[end] && c.tokens[end]!.kind !== 'line' && c.tokens[end]!.text !== '=') end = c.tokens[end]!.kind === 'open' ? c.closing(end) + 1 : end + 1;
  if (c.tokens[end]?.text !== '=') return undefined;
  const name = leaf('name', c.tokens[last]!);
  c.index = last + 1;
  const params = parameters(c);
  c.index = end + 1;
  c.skipLines();
  const value = c.role() === 'branch' ? statement(c) : expression(c, 1);
  return make('function', start.start, Math.max(c.end, start.end), [as('name', name), as('params', params), ...(value ? [as('body', over('block', [value.type === 'branch' ? value : over('return', [value])]))] : [])]);
}

/** From the parameters on: what stands before the body, and the body. */
export function body(c: Cursor, start: number, name: SyntaxNode | undefined, params: SyntaxNode | undefined): SyntaxNode {
  const { lexicon } = c;
  const head = (): boolean => c.token !== undefined && c.token.kind !== 'line' && !c.is('{') && !c.is('=>') && !c.is('=') && !c.is(';') && !c.is('->') && c.token.kind !== 'close' && c.role() === undefined && !c.is(',');
  const finish = (inner: SyntaxNode | undefined): SyntaxNode => {
    const own = lexicon.sigil === '$' && inner?.type === 'block' ? positional(inner, c.text) : undefined;
    const given = own?.params ?? params;
    return make('function', start, Math.max(c.end, start), [...(name ? [as('name', name)] : []), ...(given ? [as('params', given)] : []), ...(inner ? [as('body', own?.body ?? inner)] : [])]);
  };
  if (lexicon.blocks === 'ends') {
    while (head()) c.index++;
    if (c.is('->')) { c.take(); return finish(blockUntilEnd(c)); }
    // `def f(x), do: value`.
    if (c.is(',') && c.ahead(1)?.text === 'do') { c.index += 3; const value = expression(c); return finish(value && over('block', [over('return', [value])])); }
    while (c.role() === 'skip') c.take();
    return finish(blockUntilEnd(c));
  }
  if (lexicon.lines) { const at = c.index; c.skipLines(); if (!c.is('{')) c.index = at; }
  if (lexicon.bareBodies && !c.is('{')) {
    const value = expression(c, 1);
    return finish(value && over('block', [over('return', [value])]));
  }
  // `-> Type`, `throws`, `const`, an initialiser list.
  for (let i = 0; i < 40 && c.token && !c.is('{') && !c.is(';') && !c.is('=>') && c.token.kind !== 'close' && c.token.kind !== 'line' && !c.is('='); i++) c.index = c.token.kind === 'open' ? c.closing(c.index) + 1 : c.index + 1;
  if (c.is('{')) {
    const inside = params ? undefined : parametersInside(c);
    const inner = block(c);
    return inside ? make('function', start, Math.max(c.end, start), [...(name ? [as('name', name)] : []), as('params', inside), as('body', inner)]) : finish(inner);
  }
  if (c.is('=>') || c.is('=')) {
    c.take();
    c.skipLines();
    const value = expression(c, 1);
    return finish(value && over('block', [over('return', [value])]));
  }
  return finish(undefined);
}

/** `my ($self, $path) = @_; my $id = shift;`: the parameters, and the body without them. */
function positional(inner: SyntaxNode, text: string): { params: SyntaxNode; body: SyntaxNode } | undefined {
  const found: SyntaxNode[] = [];
  let taken = 0;
  for (const child of inner.children) {
    const value = child.children.find(one => one.field === 'value');
    const target = child.children.find(one => one.field === 'target' || one.field === 'name');
    if (!value || !target || value.text !== 'arguments') break;
    found.push(...(target.type === 'targets' ? target.children : [target]).map(one => as('name', one)));
    taken++;
  }
  const children = inner.children.slice(taken).map(child => unnamed(child, text, found));
  return found.length === 0 ? undefined : { params: over('parameters', found.map(name => over('parameter', [name]))), body: { ...inner, children } };
}

/** `{ param($path, $method) … }`: the parameters, while the block is still to be read. */
function parametersInside(c: Cursor): SyntaxNode | undefined {
  const { parameters: word } = c.lexicon;
  if (word === undefined) return undefined;
  const start = c.index;
  let at = start + 1;
  // What is said of the function stands before them: `[CmdletBinding()]`.
  while (c.tokens[at]?.kind === 'line' || c.tokens[at]?.text === '[') at = c.tokens[at]!.kind === 'open' ? c.closing(at) + 1 : at + 1;
  if (c.tokens[at]?.text.toLowerCase() !== word || c.tokens[at + 1]?.text !== '(') return undefined;
  c.index = at + 1;
  const found = parameters(c);
  c.index = start;
  return found;
}

/** An argument that is taken where it is needed. */
const TAKEN = /^(?:shift(?:\s*\(\s*\))?|\$_\[(\d)\])$/;

/** Code in which such arguments have names: `'https://' . shift`, `$_[0]`. */
function unnamed(node: SyntaxNode, text: string, found: SyntaxNode[]): SyntaxNode {
  if (node.type === 'function') return node;
  const argument = TAKEN.exec(text.slice(node.start, node.end));
  if (!argument) return node.children.length === 0 ? node : { ...node, children: node.children.map(child => unnamed(child, text, found)) };
  const at = Number(argument[1] ?? found.length);
  while (found.length <= at) found.push(as('name', make('name', node.start, node.end, [], `$argument${found.length}`)));
  return { ...make('name', node.start, node.end, [], `$argument${at}`), field: node.field };
}

/** The parameters between parentheses. */
export function parameters(c: Cursor): SyntaxNode {
  const end = c.closing(c.index);
  const open = c.take()!;
  const found: SyntaxNode[] = [];
  c.between(false, () => {
    while (c.index < end) {
      const before = c.index;
      const one = parameter(c, end);
      if (one) found.push(one);
      while (c.index < end && !c.is(',')) c.index = c.token?.kind === 'open' ? Math.min(c.closing(c.index) + 1, end) : c.index + 1;
      if (c.is(',')) c.index++;
      if (c.index === before) c.index++;
    }
  });
  c.index = Math.min(end + 1, c.tokens.length);
  return make('parameters', open.start, c.end, found);
}

/** One parameter: `_ path: String = "x"`, `const char *url`, `path`, `required this.id`. */
function parameter(c: Cursor, end: number): SyntaxNode | undefined {
  let [before, name] = [undefined, undefined] as [SyntaxNode | undefined, SyntaxNode | undefined];
  const typed = c.lexicon.typed === true;
  let rest = false;
  for (; c.index < end && !c.is(','); c.index++) {
    const token = c.token!;
    rest ||= token.text === '...';
    if (token.kind === 'open') {
      // Types and attributes in front of a name: `[string]$path`.
      if (token.text === '[' && c.lexicon.parameters !== undefined) { c.index = c.closing(c.index); continue; }
      // Parameters by name of their own: `{required String x}`.
      if (token.text !== '{' && token.text !== '[') { c.index = c.closing(c.index); continue; }
      const pattern = c.lexicon.shorthand && token.text === '{' ? brace(c) : undefined;
      if (pattern) return over('pattern parameter', [as('name', { ...leaf('name', token), text: '{}' }), as('pattern', pattern)]);
      if (!typed) return undefined;
      continue;
    }
    if (c.is('=') || c.is('\\') || c.is(':') || token.text === '=>') break;
    if (token.kind === 'name' && c.role(token) !== 'skip') { before = name; name = leaf('name', token, (c.lexicon.given ?? '') + token.text); }
    if (token.kind === 'name' && !typed && c.lexicon.labels.includes('=') && !c.lexicon.labels.includes(':')) { c.index++; break; }
  }
  if (!name) return undefined;
  if (c.is(':')) while (c.index < end && !c.is(',') && !c.is('=')) {
    rest ||= c.is('...');
    c.index = c.token!.kind === 'open' ? c.closing(c.index) + 1 : c.index + 1;
  }
  while (c.is('\\')) c.take();
  const fallback = c.is('=') ? (c.take(), expression(c, 1)) : undefined;
  const { own } = c.lexicon;
  const field = own !== undefined && name.text?.startsWith(own) ? { ...name, start: name.start + own.length, text: name.text.slice(own.length) } : undefined;
  if (field) return over('own parameter', [as('name', field), ...(fallback ? [as('default', fallback)] : [])]);
  const label = before && c.text.slice(before.start, before.end) === '_' ? undefined : before ?? (c.lexicon.trailing ? name : undefined);
  const outer = label && !typed ? [as('label', label)] : [];
  return over(rest ? 'rest parameter' : 'parameter', [as('name', name), ...outer, ...(fallback ? [as('default', fallback)] : [])]);
}

/** `{ (data, error) in … }`, `{ |x| … }`, `{ … }` as a value. */
export function closure(c: Cursor): SyntaxNode {
  const { start } = c.token!;
  const end = c.closing(c.index);
  const { closures } = c.lexicon;
  const inAt = closures ? headEnd(c, end, closures.head) : -1;
  const head = c.tokens.slice(c.index + 1, Math.max(inAt, 0));
  const hasHead = inAt > 0 && head.every(token => /^[\w,()[\]:?!<>.*&@_ ->]+$/.test(token.text)) && !head.some(token => token.kind === 'line' && head.indexOf(token) > 0);
  const names = hasHead ? head.filter((token, i) => token.kind === 'name' && head[i - 1]?.text !== ':' && head[i - 1]?.text !== '.') : [];
  const from = c.index;
  const inner = block(c, hasHead ? inAt + 1 : undefined);
  const params = [...names, ...(hasHead || !closures ? [] : unnamedIn(c.tokens.slice(from, c.index), closures.unnamed))].map(token => over('parameter', [as('name', leaf('name', token))]));
  return make('function', start, c.end, [...(params.length > 0 ? [as('params', over('parameters', params))] : []), as('body', inner)]);
}

/** `$0`, `$1`, `it`: parameters without a head. */
function unnamedIn(tokens: readonly Token[], pattern: RegExp): Token[] {
  const used = tokens.filter(token => token.kind === 'name' && pattern.test(token.text));
  const last = Math.max(-1, ...used.map(({ text }) => Number(pattern.exec(text)![1] ?? 0)));
  return Array.from({ length: last + 1 }, (_, i) => ({ ...used[0]!, text: used[0]!.text.replace(/\d$/, String(i)) }));
}

/** Where the head of a closure ends: on its first lines. */
function headEnd(c: Cursor, end: number, word: string): number {
  for (let i = c.index + 1; i < Math.min(end, c.index + 60); i++) if (c.tokens[i]!.text === word && c.tokens[i]!.kind !== 'string') return i;
  return -1;
}

/** `let f a (b: T) () : U = value`: a function, if anything stands between its name and the value. */
export function curriedNode(c: Cursor, start: Token): SyntaxNode | undefined {
  const before = c.index;
  const { token: first } = c;
  if (first?.kind !== 'name' || c.role() !== undefined) return undefined;
  const name = leaf('name', c.take()!);
  const found: SyntaxNode[] = [];
  let given = 0;
  for (; ; given++) {
    if (c.lexicon.equations !== 'words') c.skipLines();
    const { token } = c;
    if (!token || (token.kind !== 'name' && token.text !== '(')) break;
    const inner = token.kind === 'open' ? c.tokens.slice(c.index + 1, c.closing(c.index)) : [token];
    // `(a: T, b: U)`, `(a = default)`: names that nothing but a comma stands before.
    found.push(...inner.filter((one, i) => one.kind === 'name' && !one.text.endsWith(':') && c.role(one) === undefined && (i === 0 || inner[i - 1]!.text === ',')).map(one => over('parameter', [as('name', leaf('name', one))])));
    c.index = token.kind === 'open' ? c.closing(c.index) + 1 : c.index + 1;
  }
  // `Just request = parse url`: what a constructor is taken from; functions have small letters.
  const [only] = found;
  if (c.lexicon.equations === 'words' && /^[A-Z]/.test(first.text) && only && found.length === 1 && (c.eat('=') || c.eat('<-'))) {
    c.skipLines();
    const value = expression(c, 1);
    return over('declare', [{ ...only.children[0]!, field: 'name' }, ...(value ? [as('value', value)] : [])]);
  }
  if (given > 0 && c.is(':')) while (c.token && !c.is('=') && c.token.kind !== 'line') c.index++;
  if (given === 0 || !c.eat('=')) { c.index = before; return undefined; }
  return make('function', start.start, Math.max(c.end, start.end), [as('name', name), as('params', over('parameters', found)), ...indentedBody(c, start)]);
}

/** What follows an arrow: the rest of its line, or the lines that are further in. */
function indentedBody(c: Cursor, start: Token): SyntaxNode[] {
  // `name a b = do`.
  while (c.tokens[c.index]?.kind === 'name' && c.role() === 'skip') c.take();
  if (c.tokens[c.index]?.kind !== 'line') {
    const value = statement(c);
    return value ? [as('body', over('block', [value]))] : [];
  }
  const inside = indented(c, c.column(start));
  // What comes next belongs to what is around the function.
  while (c.tokens[c.index - 1]?.kind === 'line') c.index--;
  return inside.length > 0 ? [as('body', over('block', inside))] : [];
}

/** `(a, b) => value`, `(x) -> …`, `(x) { … }`. */
export function lambda(c: Cursor): SyntaxNode {
  const start = c.token!;
  const params = parameters(c);
  const arrow = c.token?.text;
  if (arrow === '->' || arrow === '=>') {
    c.take();
    if (c.lexicon.blocks === 'indentation') { const inner = indentedBody(c, start); return make('function', start.start, c.end, [as('params', params), ...inner]); }
    if (!c.is('{') || c.lexicon.blocks !== 'braces') {
      const value = c.token?.kind === 'line' ? undefined : expression(c, 1);
      return make('function', start.start, c.end, [as('params', params), ...(value ? [as('body', over('block', [over('return', [value])]))] : [])]);
    }
  }
  while (c.token && !c.is('{')) c.index++;
  return make('function', start.start, c.end, [as('params', params), as('body', block(c))]);
}

export { block, items };
