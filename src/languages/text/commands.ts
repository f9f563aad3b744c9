// Commands with options: `Invoke-RestMethod -Uri $uri -Method Post https://…`.
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Cursor } from './cursor';
import { as, leaf, make, over } from './nodes';
import { operand } from './operands';

const OPTION = /^--?[A-Za-z][\w-]*$/;
/** Options that take an address. */
const ADDRESS = /ur[il]|endpoint|address|base|server|proxy|refer|source|origin|location/i;
const ENDS = /^(?:\||;|&&|\|\||&)$/;

/** A command called with the words behind it. */
export function command(c: Cursor, callee: SyntaxNode): SyntaxNode | undefined {
  const name = c.text.slice(callee.start, callee.end);
  if (callee.type !== 'name' || name.startsWith('$') || c.role(c.tokens[c.index - 1]) !== undefined) return undefined;
  const args: SyntaxNode[] = [];
  while (goesOn(c)) {
    const before = c.index;
    const token = c.token!;
    const option = OPTION.test(token.text) && token.kind === 'name' ? c.take() : undefined;
    c.eat(':');
    const value = goesOn(c) && !/^--?[A-Za-z]/.test(c.token!.text) ? word(c) : undefined;
    // `--silent https://host/path`: a switch, and where it goes.
    const isSwitch = option && value && /^["']?https?:\/\//.test(c.text.slice(value.start, value.end)) && !ADDRESS.test(option.text);
    if (option && value && !isSwitch) args.push(over('named', [as('name', leaf('word', option, option.text.replace(/^-+/, ''))), as('value', value)]));
    else if (value) args.push(value);
    if (c.index === before) c.index++;
  }
  return args.length === 0 ? undefined : make('call', callee.start, c.end, [as('callee', callee), as('args', over('arguments', args))]);
}

function goesOn(c: Cursor): boolean {
  const { token } = c;
  return token !== undefined && token.kind !== 'line' && token.kind !== 'close' && token.spaced && !ENDS.test(token.text) && !c.lexicon.assign.includes(token.text);
}

/** A value, or a word that is text without quotes: `Post`, `https://host/path`. */
function word(c: Cursor): SyntaxNode | undefined {
  const token = c.token!;
  if (token.kind === 'string' || token.kind === 'open' || token.text.startsWith('$')) return operand(c, false);
  if (token.text === '@') { c.take(); const value = operand(c, false); return value && over('spread', [value]); }
  const [whole = ''] = /^[^\s()|;,}]+/.exec(c.text.slice(token.start)) ?? [];
  const end = token.start + whole.length;
  while (c.token && c.token.kind !== 'line' && c.token.start < end) c.index++;
  return make('string', token.start, end, [make('content', token.start, end)]);
}
