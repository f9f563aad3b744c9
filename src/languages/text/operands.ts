// Single values: strings, names, lists, records, functions, and what is called on them.
import type { SyntaxNode } from '../tree-sitter/syntax';
import { command } from './commands';
import { classNode } from './classes';
import type { Cursor } from './cursor';
import { brace, bracket, items, marked, parenthesis } from './brackets';
import { block, closure, functionNode } from './functions';
import { implicitRecord } from './indented';
import { message } from './messages';
import { as, leaf, make, over } from './nodes';
import { declaration, statement } from './statements';
import { stringNode } from './strings';
import type { Token } from './tokens';

const CONSTANTS = new Set(['true', 'false', 'null', 'self']);
/** What may stand before a value and says nothing here. */
const PREFIX = /^(?:[-!+~*&@\\^%$?:.]|\+\+|--|&&|\.\.\.?)$/;

/** A value with its members, calls and subscripts. `bare`: it may be called without parentheses. */
export function operand(c: Cursor, bare = true): SyntaxNode | undefined {
  return c.deeper(() => {
    const first = primary(c, bare);
    return first && postfix(c, first, bare);
  });
}

function primary(c: Cursor, bare: boolean): SyntaxNode | undefined {
  const { token } = c;
  if (!token) return undefined;
  switch (token.kind) {
    case 'string': return c.lexicon.shell?.test(c.text.slice(token.start, token.start + 2)) ? run(c, token) : strings(c);
    case 'number': return leaf('number', c.take()!);
    case 'symbol': return leaf('symbol', c.take()!);
    case 'opaque': return leaf('opaque', c.take()!);
    case 'open': return opened(c, token);
    case 'name': return named(c, token, bare);
    case 'op': {
      // `done: -> …`.
      if (c.lexicon.blocks === 'indentation' && /^[-=]>$/.test(token.text) && c.lexicon.words[token.text] === 'function') return functionNode(c);
      if (token.text === '<' && c.pass(TYPES)) return primary(c, bare);
      if (c.lexicon.marked?.includes(token.text) || !PREFIX.test(token.text)) return undefined;
      c.take();
      if (token.text === '^' && c.lexicon.messages) return blockLiteral(c);
      const inner = operand(c, bare);
      return inner && make('group', token.start, inner.end, [inner]);
    }
    default: return undefined;
  }
}

function opened(c: Cursor, token: Token): SyntaxNode | undefined {
  if (token.text.length > 1) return marked(c);
  if (token.text === '(') return parenthesis(c);
  if (token.text === '[') return (c.lexicon.messages ? message(c) : undefined) ?? bracket(c);
  return brace(c);
}

/** What the shell runs where it stands is a call with the command. */
function run(c: Cursor, { start }: Token): SyntaxNode {
  return over('call', [as('callee', make('name', start, start, [], 'system')), as('args', over('arguments', [strings(c)]))]);
}

/** Strings beside each other are one, where the language has it so; what the preprocessor puts between them is a part of it. */
function strings(c: Cursor): SyntaxNode {
  const all = [piece(c)];
  while (c.lexicon.adjacent && (c.ahead(0)?.kind === 'string' || isMacro(c))) { c.skipLines(); all.push(piece(c)); }
  return all.length === 1 ? all[0]! : over('strings', all);
}

function piece(c: Cursor): SyntaxNode {
  const token = c.take()!;
  return token.kind === 'string' ? stringNode(token, c) : leaf('name', token);
}

/** A name in capitals that stands beside a string. */
function isMacro(c: Cursor): boolean {
  const [token, next] = [c.ahead(0), c.ahead(1)];
  const beside = next?.kind === 'string' || c.tokens[c.index - 1]?.kind === 'string';
  return c.lexicon.define !== undefined && token?.kind === 'name' && /^[A-Zk][A-Za-z]*[A-Z_][A-Z\d_]*$|^k[A-Z]/.test(token.text) && beside && next?.text !== '(';
}

function named(c: Cursor, token: Token, bare: boolean): SyntaxNode | undefined {
  const role = c.role();
  if (isMacro(c)) return strings(c);
  if (role === undefined && c.lexicon.own !== undefined && token.text.startsWith(c.lexicon.own) && token.text.length > 1) return leaf('own', c.take()!);
  if (role === undefined || role === 'require') return qualified(c, token) ?? leaf('name', c.take()!);
  if (CONSTANTS.has(role)) return leaf(role, c.take()!);
  if (role === 'skip') { c.take(); return operand(c, bare); }
  if (role === 'new') return construction(c);
  if (role === 'function') return functionNode(c);
  if (role === 'declare') return declaration(c);
  if (role === 'branch' || role === 'loop' || role === 'return') return statement(c);
  // `module.exports = class Name`.
  const made = role === 'class' && c.lexicon.blocks === 'indentation' && c.lexicon.bare === 'commas' ? classNode(c, true) : undefined;
  if (made) return made;
  // A word of the language that is also a name: `data`, `end` as a variable.
  return role === 'class' || role === 'import' ? leaf('name', c.take()!) : token && undefined;
}

/** `Some::Module::function(…)`: a member of the module. */
function qualified(c: Cursor, { text, start, end }: Token): SyntaxNode | undefined {
  const mark = c.lexicon.qualifies;
  const cut = mark === undefined ? 0 : text.lastIndexOf(mark);
  if (mark === undefined || cut <= 0 || c.ahead(1)?.text !== '(') return undefined;
  c.take();
  return over('member', [as('of', make('name', start, start + cut)), as('key', make('key', start + cut + mark.length, end))]);
}

/** `new Client(url)`, `new Client { … }`. */
function construction(c: Cursor): SyntaxNode | undefined {
  const start = c.take()!;
  let callee: SyntaxNode | undefined = c.token?.kind === 'name' ? leaf('name', c.take()!) : undefined;
  while (callee && c.lexicon.members.includes(c.token?.text ?? '') && c.ahead(1)?.kind === 'name') {
    c.take();
    callee = over('member', [as('of', callee), as('key', leaf('key', c.take()!))]);
  }
  if (!callee) return operand(c);
  c.pass(GENERICS);
  // `new Promise (resolve, reject) -> …`
  const isBare = c.lexicon.shorthand === true && c.token?.spaced === true;
  const args = c.is('(') && !isBare ? items(c, '(') : c.lexicon.bare === 'commas' && beginsArgument(c) ? items(c, '') : make('arguments', callee.end, callee.end);
  return make('construct', start.start, c.end, [as('callee', callee), as('args', args)]);
}

/** `^(NSData *data) { … }`. */
function blockLiteral(c: Cursor): SyntaxNode | undefined {
  while (c.token && !c.is('{') && !c.is(')') && !c.is(';')) c.index = c.is('(') ? c.closing(c.index) + 1 : c.index + 1;
  return c.is('{') ? closure(c) : undefined;
}

const CALLABLE = new Set(['name', 'own', 'member', 'call', 'index', 'construct', 'self', 'group']);

/** What follows a value: members, calls, subscripts. */
function postfix(c: Cursor, first: SyntaxNode, bare: boolean): SyntaxNode {
  let left = first;
  for (;;) {
    const next = step(c, left) ?? (bare ? bareCall(c, left) : undefined);
    if (!next) return left;
    left = next;
  }
}

function step(c: Cursor, left: SyntaxNode): SyntaxNode | undefined {
  const broken = c.tokens[c.index]?.kind === 'line';
  const token = broken ? c.ahead(0) : c.token;
  if (!token) return undefined;
  // `.next` on a line of its own goes on with what is before it, also where `.next` alone is a value.
  if (broken && token.kind === 'symbol' && token.text.startsWith('.') && c.lexicon.members.includes('.')) {
    c.skipLines();
    return over('member', [as('of', left), as('key', leaf('key', c.take()!, token.text.slice(1)))]);
  }
  if (token.kind === 'name') return c.lexicon.casts && !broken && c.pass(c.lexicon.casts) ? left : undefined;
  if (token.kind === 'op') {
    if (c.lexicon.members.includes(token.text) || isCalledMember(c, left, token)) return member(c, left, token, broken);
    if ((token.text === '!' || token.text === '?') && !token.spaced && !broken && (c.lexicon.trailing || c.lexicon.shorthand) && !/[\w"(]/.test(c.text[token.end] ?? '')) { c.take(); return left; }
    if (token.text === '<' && !token.spaced && !broken && c.pass(GENERICS)) return left;
    return undefined;
  }
  if (token.kind === 'string' && !broken && c.lexicon.textCalls && CALLABLE.has(left.type)) return over('call', [as('callee', left), as('args', over('arguments', [strings(c)]))]);
  // `request\n  { method = "POST" }`
  const goesOn = broken && token.text === '{' && c.lexicon.blocks === 'indentation' && c.lexicon.bare === 'words';
  // `{ … }()`: a block that is run at once.
  const isRun = c.lexicon.trailing === true && left.type === 'function' && token.text === '(' && !token.spaced;
  if ((broken && c.lines && !goesOn) || token.kind !== 'open' || !(isRun || CALLABLE.has(left.type))) return undefined;
  c.skipLines();
  if (token.text === '(' && (!token.spaced || c.lexicon.bare === undefined)) return called(c, left);
  if (token.text === '[' && !token.spaced) return subscript(c, left);
  if (token.text === '{') return braced(c, left, token);
  return undefined;
}

/** `dict.send(url)` without a space, where the dot joins text too. */
function isCalledMember(c: Cursor, left: SyntaxNode, token: Token): boolean {
  const { reaches } = c.lexicon;
  const [next, open] = [c.ahead(1), c.ahead(2)];
  if (!reaches || token.text !== '.' || token.spaced || !CALLABLE.has(left.type) || next?.kind !== 'name' || next.spaced) return false;
  return reaches.test(next.text) && open?.text === '(' && !open.spaced;
}

function member(c: Cursor, of: SyntaxNode, token: Token, broken: boolean): SyntaxNode | undefined {
  const before = c.index;
  // `:httpc.request(…)`: a module.
  const left = of.type === 'symbol' && c.text[of.start] === ':' ? { ...of, type: 'name' } : of;
  if (broken) c.skipLines();
  c.take();
  const { token: next } = c;
  if (next?.kind === 'name' || next?.kind === 'symbol') {
    const found = over('member', [as('of', left), as('key', leaf('key', c.take()!))]);
    // `$client->tokens`: a method, parentheses or not.
    const isCall = token.text === '->' && c.lexicon.sigil !== undefined && !next.text.startsWith(c.lexicon.sigil) && !c.is('(');
    return isCall ? make('call', found.start, found.end, [as('callee', found), as('args', make('arguments', found.end, found.end))]) : found;
  }
  if (next?.kind === 'open' && next.text === '(') return called(c, left);
  if (next?.kind === 'open' && (next.text === '[' || next.text === '{') && token.text !== '.') return subscript(c, left);
  // `pair.0`
  if (next?.kind === 'number' && !next.spaced && c.lexicon.trailing) return over('index', [as('of', left), as('key', leaf('number', c.take()!))]);
  if (next?.kind === 'string' && !next.spaced) return over('index', [as('of', left), as('key', strings(c))]);
  c.index = before;
  return undefined;
}

/** `f(…)`, with the block that follows where that is an argument. */
function called(c: Cursor, callee: SyntaxNode): SyntaxNode {
  const given = items(c, '(');
  const last = c.lexicon.trailing && !c.inHead && c.is('{') && c.token?.spaced ? closure(c) : undefined;
  return make('call', callee.start, c.end, [as('callee', callee), as('args', last ? make('arguments', given.start, last.end, [...given.children, last]) : given)]);
}

function subscript(c: Cursor, of: SyntaxNode): SyntaxNode {
  const inside = items(c, c.token!.text);
  const [key] = inside.children;
  if (!key || inside.children.length > 1) return make('index', of.start, c.end, [as('of', of), as('key', make('opaque', inside.start, inside.end))]);
  return make('index', of.start, c.end, [as('of', of), as('key', key.type === 'name' && /^[{]/.test(c.text[inside.start] ?? '') ? { ...key, type: 'word' } : key)]);
}

/** `f { … }`, `Url{"…"}`, `request { method = "POST" }`, `$hash{key}`. */
function braced(c: Cursor, left: SyntaxNode, token: Token): SyntaxNode | undefined {
  const { lexicon } = c;
  if (lexicon.sigil === '$' && !token.spaced && lexicon.labels.includes('=>')) return subscript(c, left);
  if (c.inHead) return undefined;
  if (lexicon.trailing && token.spaced && left.type !== 'self') {
    const body = closure(c);
    return make('call', left.start, c.end, [as('callee', left), as('args', over('arguments', [body]))]);
  }
  if (lexicon.blocks !== 'braces') {
    const record = brace(c);
    return record && (lexicon.bare === 'words' ? updated(left, record) : make('call', left.start, c.end, [as('callee', left), as('args', over('arguments', [record]))]));
  }
  if (lexicon.typed && !token.spaced) {
    const args = items(c, '{');
    return make('construct', left.start, c.end, [as('callee', left), as('args', args)]);
  }
  return undefined;
}

/** `(request url) { method = "POST" }`: the request with more options. */
function updated(left: SyntaxNode, record: SyntaxNode): SyntaxNode {
  const inner = left.type === 'group' ? left.children[0]! : left;
  const args = inner.children.find(child => child.field === 'args');
  const callee = inner.children.find(child => child.field === 'callee');
  if (inner.type === 'name') return make('updated', left.start, record.end, [as('of', inner), as('with', record)]);
  if (inner.type !== 'call' || !callee) return make('plain call', left.start, record.end, [as('callee', make('name', left.start, left.start, [], 'with')), as('args', over('arguments', [inner, record]))]);
  return make('call', left.start, record.end, [as('callee', callee), as('args', make('arguments', left.start, record.end, [...(args?.children ?? []), record]))]);
}

/** `<String, Any>` before a call. */
const GENERICS = /<[\w\s,.?:<>[\]&*]{0,200}>(?=\s*[({.])/y;
/** The same before a record or a list that is written out. */
const TYPES = /<[\w\s,.?<>]{1,200}>(?=\s*[{[])/y;

/** A call without parentheses. */
function bareCall(c: Cursor, left: SyntaxNode): SyntaxNode | undefined {
  const { lexicon } = c;
  if (lexicon.bare === undefined || (left.type !== 'name' && left.type !== 'own' && left.type !== 'member' && !(left.type === 'call' && lexicon.blocks === 'indentation'))) return undefined;
  if (lexicon.bare === 'options') return command(c, left);
  const record = lexicon.blocks === 'indentation' && lexicon.bare === 'commas' ? implicitRecord(c) : undefined;
  if (record) return over('call', [as('callee', left), as('args', over('arguments', [record]))]);
  if (left.type === 'name' && lexicon.sigil !== undefined && c.text.startsWith(lexicon.sigil, left.start)) return undefined;
  if (!beginsArgument(c)) return undefined;
  const args = lexicon.bare === 'words' ? words(c) : items(c, '');
  return args.children.length === 0 ? undefined : over('call', [as('callee', left), as('args', args)]);
}

/** Whether the next token on this line begins an argument. */
function beginsArgument(c: Cursor): boolean {
  const token = c.tokens[c.index];
  if (!token || !token.spaced || token.kind === 'line' || token.kind === 'close') return false;
  if (token.kind === 'op') return c.lexicon.bare === 'commas' && (token.text === '->' || token.text === '\\' || token.text === '@') && c.lexicon.blocks === 'indentation';
  if (token.kind === 'open') return token.text !== '(' ? c.lexicon.bare === 'words' ? token.text === '[' : !(token.text === '{' && c.lexicon.blocks === 'braces') : true;
  const role = c.role(token);
  return role === undefined || role === 'function' || role === 'true' || role === 'false' || role === 'null' || role === 'self' || role === 'new' || role === 'require';
}

/** `f a (b c) "d"`. */
function words(c: Cursor): SyntaxNode {
  const start = c.token!.start;
  const args: SyntaxNode[] = [];
  while (beginsArgument(c)) {
    // `~body:value`
    const label = c.lexicon.curried && /^[~?]\w+:$/.test(c.token!.text) ? leaf('word', c.take()!) : undefined;
    const arg = operand(c, false);
    if (!arg) break;
    args.push(label ? over('named', [as('name', { ...label, text: c.text.slice(label.start + 1, label.end - 1) }), as('value', arg)]) : arg);
  }
  return make('arguments', start, c.end, args);
}

export { block };
