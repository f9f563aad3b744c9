// Blocks that are about an object which they don't name: `connection.with { requestMethod = 'POST' }`, `http.request(POST) { uri.path = '/x' }`.
import type { Expr } from '../../analysis/program';
import { literal } from '../../analysis/scope';
import { filled, onObject } from '../grammar/changes';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Lexicon } from './lexicon';
import { as, make, over } from './nodes';

/** What a block says of a request, by what it writes to; group 1 is a header. */
const SAID: readonly (readonly [name: string, target: RegExp])[] = [
  ['path', /^(?:request\.)?uri\.path$/], ['url', /^(?:request\.)?uri$/], ['body', /^(?:request\.)?body$/], ['headers', /^(?:request\.)?headers(?:\.|\[)['"]?([\w-]+)['"]?\]?$/],
];
const METHOD = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b/;

/** What a call comes to whose last argument is such a block; undefined, if it is none. */
export function lowerDelegate(name: string, node: SyntaxNode, receiver: SyntaxNode | undefined, args: readonly SyntaxNode[], { delegates }: Lexicon, w: Walker): Expr | undefined {
  const block = args.at(-1);
  const body = block?.type === 'function' ? w.child(block, 'body') : undefined;
  if (!delegates || !block || !body) return undefined;
  if (receiver && delegates.objects.test(name)) return filled(w.lower(receiver), w.at(node), w, object => onObject(object, w, body.children.filter(child => !written(child, w, object))));
  if (!delegates.requests.test(name)) return undefined;
  const said = body.children.flatMap(child => saidBy(child, w));
  const isRequest = name === 'request' ? args.slice(0, -1).some(arg => METHOD.test(w.textOf(arg))) : said.length > 0;
  if (!isRequest) return undefined;
  const taken = new Set(said.map(one => one.statement));
  const rest = { ...block, children: block.children.map(child => (child === body ? { ...body, children: body.children.filter(one => !taken.has(one)) } : child)) };
  const headers = said.filter(one => one.header !== undefined);
  const parts = said.filter(one => one.header === undefined).map(one => named(one.name, one.value));
  const all = over('record', headers.map(({ header, value }) => over('pair', [as('key', word(header!, value)), as('value', value)])));
  const whole = said.some(one => one.name === 'path' || one.name === 'url') ? [] : [named('path', make('string', node.end, node.end))];
  const callee = node.children.find(child => child.field === 'callee');
  return w.lower({ ...node, type: 'plain call', children: [...(callee ? [callee] : []), as('args', make('arguments', node.start, node.end, [...args.slice(0, -1), ...parts, ...whole, ...(headers.length > 0 ? [named('headers', all)] : []), rest]))] });
}

const word = (text: string, { start }: SyntaxNode): SyntaxNode => make('word', start, start, [], text);
const named = (name: string, value: SyntaxNode): SyntaxNode => over('named', [as('name', word(name, value)), as('value', value)]);

interface Said { name: string; value: SyntaxNode; header?: string; statement: SyntaxNode }

function saidBy(statement: SyntaxNode, w: Walker): Said[] {
  const [target, value] = [w.child(statement, 'target'), w.child(statement, 'value')];
  if (statement.type !== 'assign' || !target || !value) return [];
  return SAID.flatMap(([name, pattern]) => {
    const found = pattern.exec(w.textOf(target));
    return found ? [{ name, value, statement, ...(found[1] !== undefined && { header: found[1] }) }] : [];
  });
}

/** Whether a statement writes to a member of the block's object; it is written then. */
function written(statement: SyntaxNode, w: Walker, object: Parameters<Walker['writeMember']>[0]): boolean {
  const [target, value] = [w.child(statement, 'target'), w.child(statement, 'value')];
  if (statement.type !== 'assign' || target?.type !== 'name' || !value || w.scope.lookup(w.textOf(target))) return false;
  w.writeMember(object, [literal(w.textOf(target), w.at(target))], w.lower(value), w.at(target));
  return true;
}
