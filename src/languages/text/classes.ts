// Classes, modules, packages: whatever has members.
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Cursor } from './cursor';
import { expression } from './expressions';
import { as, leaf, make, over } from './nodes';
import { operand } from './operands';
import { block, blockUntilEnd, indented, statement, statements } from './statements';

/** `class Name: Base { … }`, `@implementation Name … @end`, `package Name;`. Undefined: the word is not used so here. */
export function classNode(c: Cursor, asValue = false): SyntaxNode | undefined {
  const before = c.index;
  const start = c.take()!;
  let named = c.token?.kind === 'name' && c.role() !== 'skip' ? c.take() : undefined;
  // `class exports.Name` is known by its last name, and one that is a value needs none.
  while (named && c.lexicon.blocks === 'indentation' && c.lexicon.members.includes(c.token?.text ?? '') && c.ahead(1)?.kind === 'name') { c.take(); named = c.take(); }
  if (!named && asValue) named = { ...start, text: '' };
  if (!named) { c.index = before; return undefined; }
  const name = leaf('name', named);
  const parts = [as('name', name)];
  if (start.text.startsWith('@')) {
    while (c.token && c.token.kind !== 'line' && !c.is('-') && !c.is('+') && c.role() === undefined && c.token.text !== '{' && (c.is(':') || c.is('<') || c.is('(') || c.is(',') || c.is('>') || c.is(')') || c.token.kind === 'name')) {
      // What stands on the next line is a declaration.
      if (c.text.slice(name.end, c.token.start).includes('\n')) break;
      c.index++;
    }
    if (c.is('{')) c.index = c.closing(c.index) + 1;
    const inside = statements(c, at => at.role() === 'end');
    if (c.role() === 'end') c.take();
    return make('class', start.start, c.end, [...parts, as('body', make('block', name.end, c.end, inside))]);
  }
  if (c.lexicon.blocks === 'ends') {
    while (c.token && c.token.kind !== 'line' && c.role() === undefined) c.index++;
    while (c.role() === 'skip') c.take();
    return make('class', start.start, c.end, [...parts, as('body', blockUntilEnd(c))]);
  }
  if (c.lexicon.blocks === 'indentation') {
    openModule(c);
    const base = c.role() === 'skip' ? (c.take(), operand(c, false)) : undefined;
    const inside = indented(c, c.column(start), memberOf);
    return make('class', start.start, c.end, [...parts, ...(base ? [as('base', over('group', [base]))] : []), as('body', make('block', name.end, c.end, inside))]);
  }
  // `package Name;`: up to the next one.
  if (c.is(';')) {
    c.take();
    const inside = statements(c, at => at.token?.text === start.text && at.token.kind === 'name');
    return make('class', start.start, c.end, [...parts, as('body', make('block', name.end, c.end, inside))]);
  }
  const bases: SyntaxNode[] = [];
  for (let i = 0; i < 60 && c.token && !c.is('{') && !c.is(';') && !c.is('='); i++, c.index++) if (c.token.kind === 'name' && c.role() === undefined) bases.push(leaf('name', c.token));
  return c.is('{') ? make('class', start.start, c.end, [...parts, as('bases', make('group', name.end, c.token!.start, bases)), as('body', block(c))]) : name;
}

/** `module Name (Other : S) = struct`, `type Name(first: string) =`: goes past what opens the module or the type. */
function openModule(c: Cursor): void {
  let head = c.index;
  while (c.lexicon.curried && c.tokens[head] && c.tokens[head]!.kind !== 'line' && c.tokens[head]!.text !== '=') head = c.tokens[head]!.kind === 'open' ? c.closing(head) + 1 : head + 1;
  if (c.lexicon.curried && c.tokens[head]?.text === '=') c.index = head + 1;
  for (let i = c.index, left = 60; c.lexicon.curried && left > 0 && c.tokens[i] && c.lexicon.words[c.tokens[i]!.text] !== 'declare'; i++, left--) if (/^(?:struct|sig|object)$/.test(c.tokens[i]!.text)) { c.index = i + 1; return; }
}

/** `name: (a) -> …`, `@name: value`: a member of a class without brackets. */
function memberOf(c: Cursor): SyntaxNode | undefined {
  const [key, label] = [c.token, c.ahead(1)];
  if (key?.kind !== 'name' || label === undefined || !c.lexicon.labels.includes(label.text)) return statement(c);
  const name = as('name', leaf('name', c.take()!, key.text.replace(/^@/, '')));
  c.take();
  const value = expression(c, 1);
  if (value?.type === 'function') return make('function', key.start, value.end, [name, ...value.children]);
  return over('declare', [name, ...(value ? [as('value', value)] : [])]);
}
