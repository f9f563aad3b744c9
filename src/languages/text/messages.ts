// `[receiver label:argument more:argument]`.
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Cursor } from './cursor';
import { expression } from './expressions';
import { as, leaf, make, over } from './nodes';
import { operand } from './operands';
import type { Token } from './tokens';

/** A message; undefined where the bracket opens something else. */
export function message(c: Cursor): SyntaxNode | undefined {
  const before = c.index;
  const found = c.between(false, () => read(c));
  if (!found) c.index = before;
  return found;
}

function read(c: Cursor): SyntaxNode | undefined {
  const open = c.take()!;
  const receiver = operand(c, false);
  if (!receiver || c.token?.kind !== 'name') return undefined;
  const first = c.token;
  const labels: string[] = [];
  const args: SyntaxNode[] = [];
  while (c.token && !c.is(']')) {
    const label = c.token.kind === 'name' ? c.take()! : undefined;
    if (!c.is(':')) {
      if (label) labels.push(label.text);
      if (!label) return undefined;
      break;
    }
    c.take();
    labels.push(`${label?.text ?? ''}:`);
    const value = expression(c, 1);
    if (!value) continue;
    const name = label && (args.length > 0 ? leaf('word', label, plain(label.text)) : firstName(label));
    args.push(name ? over('named', [as('name', name), as('value', value)]) : value);
    while (c.eat(',')) { const more = expression(c, 1); if (more) args.push(more); }
  }
  if (!c.eat(']')) return undefined;
  const method = make('selector', first.start, first.end, [], labels.join(''));
  return make('message', open.start, c.end, [as('receiver', receiver), as('method', method), as('args', make('arguments', first.end, c.end, args))]);
}

/** `andMethod:` is as good as `method:`. */
const plain = (label: string): string => label.replace(/^(?:and|with|using)([A-Z])(?=[a-z])/, (_, letter: string) => letter.toLowerCase());

/** The first argument has no name of its own, but `requestWithMethod:` says what it is. */
export function firstName(label: Token): SyntaxNode | undefined {
  return /(?:With|HTTP)Method$|^method$/.test(label.text) ? leaf('word', label, 'method') : undefined;
}
