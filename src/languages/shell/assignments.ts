// `x=…`, `x+=…`, `x=(…)`, `x[k]=…`, `local`, `export`: what is written to a variable.
import { unknown } from '../../analysis/scope';
import type { Binding, Expr } from '../../analysis/program';
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Frame, Script, Word } from './script';
import { drop, render, split, toExpr, type Text } from './text';
import { textOf, word } from './word';

/** `x=value` on its own. */
export function assignment(script: Script, node: SyntaxNode, frame: Frame, local = false): void {
  const target = node.children.find(c => c.field === 'name');
  if (!target) return;
  const subscript = target.type === 'subscript';
  const name = script.textOf(subscript ? target.children[0]! : target);
  const at = script.at(target);
  const value = node.children.find(c => c.field === 'value');
  const appends = node.children.some(c => c.type === '+=');
  // The value is read first: in `x=$x/y` the old x is meant.
  if (value?.type === 'array') {
    const words = value.children.filter(c => c.named && c.type !== 'comment').map(c => word(script, c, frame));
    array(script, variable(script, name, frame, at, local), words, appends, value, frame);
    return;
  }
  const text = value ? textOf(script, value, frame) : { parts: [], at: script.at(node) };
  const binding = variable(script, name, frame, at, local);
  if (subscript) {
    const key = target.children.find(c => c.field === 'index');
    script.writeMember(binding, key ? toExpr(textOf(script, key, frame)) : unknown('index', name, at), toExpr(text), frame, script.at(node));
    return;
  }
  if (!appends) nameParameter(text, name);
  if (appends) script.write(binding, { kind: 'join', parts: [script.name(binding, frame, at), ...text.parts], at: script.at(node) }, frame);
  else script.write(binding, toExpr(text), frame);
}

/** `local api=$1`: that is what the parameter is called. */
function nameParameter({ parts: [value, ...more] }: Text, name: string): void {
  if (value?.kind === 'name' && value.binding.parameter && value.binding.name.startsWith('$') && more.length === 0) value.binding.name = name;
}

function variable(script: Script, name: string, frame: Frame, at: Expr['at'], local: boolean): Binding {
  return local ? script.local(name, frame, at) : script.variable(name, frame, at);
}

function array(script: Script, binding: Binding, words: readonly Word[], appends: boolean, node: SyntaxNode, frame: Frame): void {
  const added = words.map(w => (frame.maybe ? { ...w, maybe: true } : w));
  const before = script.arrays.get(binding);
  if (before && (appends || frame.maybe)) for (const item of added) before.push(item);
  else script.arrays.set(binding, added);
  if (appends) return;
  const at = script.at(node);
  const open = words.some(w => w.bare || w.rest !== undefined || w.array);
  script.write(binding, { kind: 'list', items: words.map(toExpr), open, at }, frame);
  for (const item of words) entry(script, binding, item, frame);
  if (words.length > 0) script.commands.push({ words: [{ parts: [], at, array: binding }], at, owner: frame.fn, use: script.use(frame), held: binding });
}

/** `[key]=value` in an associative array. */
function entry(script: Script, binding: Binding, item: Word, frame: Frame): void {
  if (!render(item).startsWith('[')) return;
  const parts = split(drop(item, 1), /\]=/);
  if (parts) script.writeMember(binding, toExpr(parts[0]), toExpr(parts[1]), frame, item.at);
}

const LOCAL = new Set(['local', 'declare', 'typeset']);

/** `local x=1 y`, `export X=…`, `readonly X=…`. */
export function declaration(script: Script, node: SyntaxNode, frame: Frame): void {
  const keyword = script.textOf(node.children[0]!);
  const global = node.children.some(c => c.type === 'word' && /^-\w*g/.test(script.textOf(c)));
  const local = LOCAL.has(keyword) && !global;
  for (const child of node.children) {
    if (child.type === 'variable_assignment') assignment(script, child, frame, local);
    else if (child.type === 'variable_name' && local) script.local(script.textOf(child), frame, script.at(child));
    else if (child.type === 'string' || child.type === 'concatenation') quoted(script, word(script, child, frame), frame, local);
  }
}

/** `export "X=value"`. */
function quoted(script: Script, item: Word, frame: Frame, local: boolean): void {
  const name = /^([A-Za-z_]\w*)=/.exec(render(item))?.[1];
  if (name === undefined) return;
  script.assigned.add(name);
  script.write(variable(script, name, frame, item.at, local), toExpr(drop(item, name.length + 1)), frame);
}

/** A variable that is given something only known when the script runs. */
export function assignUnknown(script: Script, name: string, why: string, frame: Frame, at: Expr['at']): void {
  if (/^[A-Za-z_]\w*$/.test(name)) script.write(script.variable(name, frame, at), unknown(why, name, at), frame);
}

/** A value for each turn of a loop. */
export function assignEach(script: Script, name: string, values: readonly Word[], frame: Frame, at: Expr['at']): void {
  const items = values.flatMap(value => (value.array ? script.arrays.get(value.array) ?? [value] : [value]));
  const of = items.map((item): Expr => (item.bare || item.rest !== undefined || item.array ? unknown('loop', name, item.at) : toExpr(item)));
  const value: Expr = of.length > 1 ? { kind: 'either', of, at } : of[0] ?? unknown('loop', name, at);
  script.write(script.variable(name, frame, at), value, frame);
}
