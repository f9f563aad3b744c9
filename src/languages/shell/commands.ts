// One command: its words, what it does to the variables of the script, what it prints.
import type { Expr } from '../../analysis/program';
import type { SyntaxNode } from '../tree-sitter/syntax';
import { assignUnknown } from './assignments';
import { ownFunction } from './callees';
import { READERS } from './declare';
import { PRINTERS } from './printers';
import { hereString } from './redirects';
import type { Command, Frame, Script, Word } from './script';
import { known, render, toExpr, type Text } from './text';
import { textOf, word } from './word';

/** Reads a command; gives what it prints, if that can be told. */
export function command(script: Script, node: SyntaxNode, frame: Frame): Text | undefined {
  const read: Command = { words: [], at: script.at(node), owner: frame.fn, use: script.use(frame), stdin: frame.stdin };
  // Noted before its words are read: the commands inside them come after it.
  script.commands.push(read);
  const words: Word[] = [];
  for (const child of node.children) {
    if (child.field === 'name') words.push(word(script, child.children[0] ?? child, frame));
    else if (child.field === 'argument' && child.named) words.push(word(script, child, frame));
    else if (child.type === 'herestring_redirect') read.stdin = hereString(script, child, frame);
    else if (child.type === 'variable_assignment') prefix(script, child, frame);
    else if (child.type === 'subshell') script.inside(child.children, frame);
  }
  for (const extra of script.attached.get(node)?.words ?? []) words.push(word(script, extra, frame));
  return run(script, read, words, frame);
}

/** `X=$(…) command`: for the command alone; what runs inside still runs. */
function prefix(script: Script, node: SyntaxNode, frame: Frame): void {
  for (const value of node.children) if (value.field === 'value') textOf(script, value, frame);
}

function run(script: Script, read: Command, words: readonly Word[], frame: Frame): Text | undefined {
  const name = known(words[0]) ?? '';
  if (name === 'shift') shift(words, frame);
  else if (name === 'set' && words.length > 1 && !/^[-+]\w/.test(render(words[1]!))) frame.shifted.by = undefined;
  else if (READERS.has(name)) for (const arg of words.slice(1)) assignUnknown(script, known(arg) ?? '', name, frame, arg.at);
  else if (name === 'printf' && known(words[1]) === '-v') return printVariable(script, read, words, frame);
  const printer = Object.hasOwn(PRINTERS, name) ? PRINTERS[name] : undefined;
  if (printer) return printer(script, words.slice(1), read);
  read.words = words;
  if (frame.fn && words[0]?.rest !== undefined) script.runners.set(frame.fn, words[0].rest);
  const own = ownFunction(script, words);
  if (!own) return undefined;
  read.target = own.target;
  read.words = words.slice(own.index + 1);
  const { at, owner, use } = read;
  const callee: Expr = { kind: 'name', binding: own.target.binding, at: words[own.index]!.at, use };
  read.call = { kind: 'call', callee, args: [], constructs: false, at, owner, use };
  return { parts: [read.call], at };
}

/** `shift` moves the parameters, unless it stands where it may not run. */
function shift(words: readonly Word[], frame: Frame): void {
  const by = words[1] ? Number(known(words[1])) : 1;
  const moved = (frame.shifted.by ?? NaN) + by;
  frame.shifted.by = frame.maybe || !Number.isInteger(moved) || moved < 0 ? undefined : moved;
}

/** `printf -v name format …`. */
function printVariable(script: Script, read: Command, words: readonly Word[], frame: Frame): undefined {
  const name = known(words[2]) ?? '';
  const text = PRINTERS.printf?.(script, words.slice(3), read);
  if (!/^[A-Za-z_]\w*$/.test(name)) return;
  if (!text) assignUnknown(script, name, 'printf', frame, words[2]!.at);
  else script.write(script.variable(name, frame, words[2]!.at), toExpr(text), frame);
}
