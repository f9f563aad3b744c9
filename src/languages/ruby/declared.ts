// Requests that a block describes, a setting a line: Chef's `http_request`.
import { literal } from '../../analysis/scope';
import type { CallExpr, Entry, Expr } from '../../analysis/program';
import { named } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** Their settings, by what they are in a request. */
const SETTINGS: Readonly<Record<string, string>> = { url: 'url', action: 'method', message: 'body', headers: 'headers' };
const VERB = /^:?(?:get|post|put|patch|delete|head)$/;

/** `http_request 'name' do … end` as a request with options; undefined if the call is another one. */
export function lowerDeclared(node: SyntaxNode, w: Walker): Expr | undefined {
  const [method, block] = [w.child(node, 'method'), w.child(node, 'block')];
  if (!method || !block || w.child(node, 'receiver') || w.textOf(method) !== 'http_request') return undefined;
  const at = w.at(node);
  const body = w.child(block, 'body');
  const entries = (body ? named(body) : []).flatMap(line => settingOf(line, w));
  const hasMethod = entries.some(({ key }) => key?.kind === 'literal' && key.value === 'method');
  const call: CallExpr = {
    kind: 'call', callee: { kind: 'external', name: 'http_request', at: w.at(method) }, constructs: false, at, owner: w.owner, use: w.use(),
    args: [{ value: { kind: 'record', entries: hasMethod ? entries : [...entries, { key: literal('method', at), value: literal('get', at), at }], open: false, at } }],
  };
  w.calls.push(call);
  return call;
}

function settingOf(line: SyntaxNode, w: Walker): Entry[] {
  const [name, list] = [w.child(line, 'method'), w.child(line, 'arguments')];
  const key = name && Object.hasOwn(SETTINGS, w.textOf(name)) ? SETTINGS[w.textOf(name)]! : undefined;
  const [first] = list ? named(list) : [];
  if (key === undefined || !list || !first) { w.lower(line); return []; }
  const at = w.at(line);
  if (key !== 'method') return [{ key: literal(key, at), value: first.type === 'pair' ? w.lower({ ...list, type: 'hash' }) : w.lower(first), at }];
  // What something else starts has its method from there.
  const verb = w.textOf(first.type === 'array' ? named(first)[0] ?? first : first);
  return [{ key: literal(key, at), value: VERB.test(verb) ? literal(verb.replace(':', ''), at) : w.lower(first), at }];
}
