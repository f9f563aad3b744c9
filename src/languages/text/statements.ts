// Statements and blocks of them.
import type { SyntaxNode } from '../tree-sitter/syntax';
import { items } from './brackets';
import { classNode } from './classes';
import type { Cursor } from './cursor';
import { expression } from './expressions';
import { body, curriedNode, equation, functionNode } from './functions';
import { as, leaf, make, over } from './nodes';
import { outsideMethod, together } from './outside';
import { operand } from './operands';
import { definition, typed, untyped } from './typed';

/** Every statement up to the end, or to where `stop` says. */
export function statements(c: Cursor, stop: (c: Cursor) => boolean = () => false, read: (c: Cursor) => SyntaxNode | undefined = statement): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  while (c.token) {
    if (c.token.kind === 'line' || c.is(';') || c.is(',')) { c.index++; continue; }
    if (stop(c)) break;
    const before = c.index;
    const one = read(c);
    if (one) found.push(one);
    // What can't be read is passed over.
    if (c.index === before) c.index++;
  }
  return together(found, c.text);
}

/** `{ … }`. `from`: where its statements begin, if not at its brace. */
export function block(c: Cursor, from?: number): SyntaxNode {
  const open = c.take()!;
  if (from !== undefined) c.index = from;
  const inside = c.between(c.lexicon.lines, () => statements(c, at => at.token?.kind === 'close'));
  if (c.token?.kind === 'close') c.take();
  return make('block', open.start, c.end, inside);
}

/** Statements up to `end`, and the blocks behind each `else` before it. */
export function blockUntilEnd(c: Cursor): SyntaxNode {
  const start = c.token?.start ?? c.end;
  const inside = c.between(c.lexicon.lines, () => statements(c, at => at.role() === 'end' || at.role() === 'else' || at.token?.kind === 'close'));
  if (c.role() === 'else') inside.push(branch(c));
  else if (c.role() === 'end') c.take();
  return make('block', start, Math.max(c.end, start), inside);
}

/** One statement. */
export function statement(c: Cursor): SyntaxNode | undefined {
  return c.deeper(() => {
    const defined = definition(c) ?? attribute(c) ?? equation(c) ?? outsideMethod(c);
    if (defined) return defined;
    const skipped = c.role() === 'skip';
    while (c.role() === 'skip') c.take();
    // `let Just name = value`, `where name a b = value`.
    const inner = skipped && c.lexicon.equations === 'words' ? equation(c) : undefined;
    if (inner) return inner;
    switch (c.role()) {
      case 'declare': return declaration(c);
      case 'function': return functionNode(c);
      case 'class': return ofTheClass(c) ? (c.take(), statement(c)) : classNode(c) ?? expression(c);
      case 'branch': case 'loop': case 'else': return branch(c);
      case 'return': return returned(c);
      case 'import': return constants(c) ?? imported(c);
      case 'case': return caseLabel(c);
      default: return (c.lexicon.typed ? typed(c) : undefined) ?? (c.is('{') && c.lexicon.blocks === 'braces' ? block(c) : pattern(c, expression(c)));
    }
  });
}

/** `class func name()`, `class var name`: the word says whose it is. */
const ofTheClass = (c: Cursor): boolean => ['function', 'declare'].includes(c.role(c.ahead(1)) ?? '');

/** `%{url: "https://host"} -> …`: what a clause is for is compared, not made. */
function pattern(c: Cursor, found: SyntaxNode | undefined): SyntaxNode | undefined {
  return found && c.lexicon.blocks === 'ends' && c.eat('->') ? over('pattern', [found]) : found;
}

/** `@endpoint "https://host"`. */
function attribute(c: Cursor): SyntaxNode | undefined {
  const { token } = c;
  if (!c.lexicon.attributes || token?.kind !== 'name' || !token.text.startsWith('@')) return undefined;
  const name = leaf('name', c.take()!);
  const value = c.token?.kind === 'line' ? undefined : expression(c, 1);
  return value ? over('declare', [as('name', name), as('value', value)]) : name;
}

/** `let x: T = value`, `my ($a, $b) = …`, `var path: String { … }`. */
export function declaration(c: Cursor): SyntaxNode | undefined {
  const start = c.take()!;
  while (c.role() === 'declare' || c.role() === 'skip') c.take();
  // `const char *x`, `final String y`, `static let`, `def name(a) { … }`.
  if (c.lexicon.typed) { const found = typed(c) ?? (c.token?.kind === 'name' ? untyped(c) : undefined); if (found) return found; }
  if (c.role() === 'function') return functionNode(c);
  // `member this.Name(path) = value`.
  if (c.lexicon.curried && c.token?.kind === 'name' && c.lexicon.members.includes(c.ahead(1)?.text ?? '') && c.ahead(2)?.kind === 'name') { c.take(); c.take(); }
  const curried = c.lexicon.curried ? curriedNode(c, start) : undefined;
  if (curried) return curried;
  const targets = c.is('(') ? items(c, '(') : undefined;
  if (targets) return c.eat('=') ? valued(c, { ...targets, type: 'targets' }, start.start) : targets;
  const made: SyntaxNode[] = [];
  while (c.token?.kind === 'name' && c.role() === undefined) {
    const name = leaf('name', c.take()!);
    const type = c.is(':') ? typeOf(c) : undefined;
    const parts = [as('name', name), ...(type ? [as('type', type)] : [])];
    if (c.lexicon.assign.includes(c.token?.text ?? '')) {
      c.take();
      c.skipLines();
      const value = expression(c, 1);
      made.push(over('declare', [...parts, ...(value ? [as('value', tupled(c, type, handed(c, value)))] : [])]));
    } else if (c.is('{') && type && !c.inHead) made.push(over('declare', [...parts, as('value', computed(c))]));
    else made.push(over('declare', parts));
    if (!c.is(',') || c.ahead(1)?.kind !== 'name') break;
    c.take();
  }
  return made.length === 0 ? undefined : made.length === 1 ? made[0] : over('block', made);
}

/** A property that is worked out when it is read. */
function computed(c: Cursor): SyntaxNode {
  const inner = body(c, c.token!.start, undefined, undefined);
  return make('computed', inner.start, inner.end, [inner]);
}

/** A value that may be Perl's parameters. */
function handed(c: Cursor, value: SyntaxNode): SyntaxNode {
  return /^(?:@_|shift(?:\s*\(?\s*(?:@_)?\s*\)?)?)$/.test(c.text.slice(value.start, value.end)) ? { ...value, text: 'arguments' } : value;
}

/** A value whose type names what is in it: `let route: (path: String, method: Method) = ("/path", .get)`. */
function tupled(c: Cursor, type: SyntaxNode | undefined, value: SyntaxNode): SyntaxNode {
  const text = type && c.lexicon.trailing ? c.text.slice(type.start, type.end) : '';
  const names = text.startsWith('(') ? [...text.matchAll(/(?:^\(|,)\s*(\w+)\s*:/g)].map(([, name]) => name!) : [];
  return names.length > 1 ? { ...over('tuple', [value]), text: names.join(' ') } : value;
}

function valued(c: Cursor, target: SyntaxNode, start: number): SyntaxNode {
  const value = expression(c, 1);
  return make('assign', start, c.end, [as('target', target), ...(value ? [as('value', handed(c, value))] : [])]);
}

function typeOf(c: Cursor): SyntaxNode | undefined {
  c.take();
  const start = c.token?.start;
  while (c.token && c.token.kind !== 'line' && !c.is('=') && !c.is('{') && !c.is(',') && !c.is(';') && c.token.kind !== 'close') c.index = c.token.kind === 'open' ? c.closing(c.index) + 1 : c.index + 1;
  return start === undefined ? undefined : make('type', start, c.end);
}

function branch(c: Cursor): SyntaxNode {
  const start = c.take()!;
  const kind = c.lexicon.words[start.text] === 'loop' ? 'loop' : 'branch';
  const { blocks } = c.lexicon;
  const isHead = (): boolean => c.token !== undefined && c.token.kind !== 'line' && !c.is('{') && !c.is(';') && c.role() !== 'skip' && c.token.kind !== 'close';
  const parts: SyntaxNode[] = [];
  if (c.role() === 'branch' && start.text === 'else' && blocks !== 'ends') return branch(c);
  c.head(() => {
    while (isHead()) {
      const before = c.index;
      const one = c.role() === 'declare' ? declaration(c) : c.is('(') && blocks === 'braces' ? operand(c) : expression(c);
      if (one) parts.push(one);
      if (c.index === before) c.index++;
      if (blocks === 'braces' && parts.length > 0 && c.lexicon.typed) break;
    }
  });
  if (blocks === 'indentation') {
    if (c.token?.kind === 'line') parts.push(...indented(c, c.column(start)));
    return make(kind, start.start, Math.max(c.end, start.end), parts);
  }
  if (blocks === 'ends') {
    while (c.role() === 'skip') c.take();
    parts.push(blockUntilEnd(c));
  } else {
    const at = c.index;
    c.skipLines();
    if (c.is('{')) parts.push(block(c));
    else { c.index = at; const one = c.token?.kind === 'line' ? undefined : statement(c); if (one) parts.push(one); }
  }
  return make(kind, start.start, Math.max(c.end, start.end), parts);
}

/** The lines that are further in than `column`. */
export function indented(c: Cursor, column: number, read = statement): SyntaxNode[] {
  return c.between(true, () => statements(c, at => at.token?.kind === 'close' || (at.token !== undefined && at.column(at.token) <= column), read));
}

function returned(c: Cursor): SyntaxNode {
  const start = c.take()!;
  const value = c.token?.kind === 'line' ? undefined : expression(c, 1);
  return make('return', start.start, Math.max(c.end, start.end), value ? [value] : []);
}

/** `use constant NAME => value;`, `use constant { A => 1, B => 2 };` */
function constants(c: Cursor): SyntaxNode | undefined {
  if (c.lexicon.constants === undefined || c.ahead(1)?.text !== c.lexicon.constants) return undefined;
  c.take();
  c.take();
  const isBraced = c.eat('{');
  const made: SyntaxNode[] = [];
  while (c.token?.kind === 'name') {
    const name = leaf('name', c.take()!);
    if (!c.lexicon.labels.some(sign => c.eat(sign))) break;
    const value = expression(c, 1);
    if (value) made.push(over('declare', [as('name', name), as('value', value)]));
    if (!c.eat(',')) break;
  }
  if (isBraced) c.eat('}');
  return made.length === 0 ? undefined : over('block', made);
}

/** `import X`, `use X::Y;`, `#import <x/y.h>`: its words are read by the dialect. */
function imported(c: Cursor): SyntaxNode {
  const start = c.take()!;
  const strings: SyntaxNode[] = [];
  while (c.tokens[c.index] && c.tokens[c.index]!.kind !== 'line' && c.tokens[c.index]!.text !== ';') {
    const token = c.tokens[c.index++]!;
    if (token.kind === 'string') strings.push(leaf('module', token));
  }
  return make('import', start.start, Math.max(c.end, start.end), strings);
}

/** `case tokens = "/authorizations", grants = "…"`: names that stand for text. */
function namedCases(c: Cursor): SyntaxNode | undefined {
  const made: SyntaxNode[] = [];
  while (c.token?.kind === 'name' && c.ahead(1)?.text === '=') {
    const name = leaf('name', c.take()!);
    c.take();
    const value = expression(c, 1);
    made.push(over('entry', [as('name', name), ...(value ? [as('value', value)] : [])]));
    if (!c.eat(',')) break;
  }
  return made.length === 0 ? undefined : over('block', made);
}

/** `case .a, .b(let x):`: which cases follow, by their last names. The value of a case may stand behind it without `return`. */
function caseLabel(c: Cursor): SyntaxNode | undefined {
  const start = c.take()!;
  const entries = namedCases(c);
  if (entries) return entries;
  const names: string[] = start.text === 'default' ? [start.text] : [];
  while (c.token && c.token.kind !== 'line' && !c.is(':') && !c.is('=')) {
    if (c.token.kind === 'symbol' || (c.token.kind === 'name' && c.role() === undefined)) names.push(c.token.text.replace(/^\W+/, ''));
    c.index = c.token.kind === 'open' ? c.closing(c.index) + 1 : c.index + 1;
  }
  if (!c.eat(':')) return undefined;
  const label = make('label', start.start, c.end, [], names.join(' '));
  const at = c.index;
  c.skipLines();
  const isValue = c.lexicon.implicit === true && (c.token?.kind === 'string' || c.token?.kind === 'symbol');
  const value = isValue ? expression(c, 1) : undefined;
  if (value && (!c.token || c.token.kind === 'line' || c.token.kind === 'close')) return over('block', [label, over('return', [value])]);
  c.index = at;
  return label;
}
