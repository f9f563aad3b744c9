// `$x`, `$1`, `${x:-default}`: what a parameter expansion stands for.
import { either, literal, unknown } from '../../analysis/scope';
import type { Expr } from '../../analysis/program';
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Frame, Script } from './script';
import { toExpr, type Text } from './text';

/** Reads the text after an operator, from an offset to the end of the expansion. */
type ReadDefault = (script: Script, node: SyntaxNode, start: number, frame: Frame) => Text;

/** `$x`. A digit ends the name: `$1abc` is `$1` and then `abc`. */
export function simpleExpansion(script: Script, node: SyntaxNode, frame: Frame): Expr[] {
  const name = script.textOf(node).slice(1).replace(/\\\r?\n/g, '');
  if (!/^\d./.test(name)) return [valueOf(script, name, node, frame)];
  const digit = { ...node, end: node.start + 2 };
  return [valueOf(script, name[0]!, digit, frame), literal(name.slice(1), script.source.place(digit.end, node.end))];
}

const BRACED = /^\$\{([!#]?)(\w+|[@*#?$!-])(?:\[([^\]]*)\])?([^]*)\}$/;
const OPERATOR = /^(:?[-=+?])/;
/** Operators after which the value is still the same, or the same but for a slash at its end. */
const UNCHANGED = /^(@\w|%%?\/)?$/;
/** One text in place of another: `${url/:id/$id}`, and of all others with two slashes. */
const REPLACED = /^(\/\/?)([\w:.,@=-]+)\//;

/** `${…}`. */
export function expansion(script: Script, node: SyntaxNode, frame: Frame, readDefault: ReadDefault): Expr {
  const at = script.at(node);
  const [, prefix, name = '', subscript, rest = ''] = BRACED.exec(script.textOf(node)) ?? [];
  if (prefix) return unknown(prefix === '#' ? 'length' : 'indirect', name, at);
  const value = subscript === undefined ? valueOf(script, name, node, frame) : item(script, name, subscript, node, frame);
  const operator = OPERATOR.exec(rest)?.[1];
  const behind = (length: number): Expr => toExpr(readDefault(script, node, node.end - 1 - rest.length + length, frame));
  const [replaced, every, old = ''] = REPLACED.exec(rest) ?? [];
  if (replaced !== undefined) {
    const callee = { kind: 'member', of: value, key: literal(every === '//' ? 'replaceAll' : 'replace', at), at } as const;
    return { kind: 'call', callee, args: [{ value: literal(old, at) }, { value: behind(replaced.length) }], constructs: false, at, owner: frame.fn, use: script.use(frame) };
  }
  if (operator === undefined) return UNCHANGED.test(rest) ? value : unknown('changed text', name, at);
  if (operator.endsWith('?')) return value;
  const other = behind(operator.length);
  if (operator.endsWith('+')) return either([literal('', at), other], at);
  const assigns = operator.endsWith('=') && subscript === undefined && /^[A-Za-z_]/.test(name);
  if (assigns) script.write(script.variable(name, frame, at), other, { ...frame, maybe: true });
  return withDefault(value, other, at);
}

/** A parameter that was not given has its default; a variable may have either value. */
function withDefault(value: Expr, other: Expr, at: Expr['at']): Expr {
  const parameter = value.kind === 'name' ? value.binding.parameter : undefined;
  if (!parameter || parameter.default) return either([value, other], at);
  parameter.default = other;
  return value;
}

function item(script: Script, name: string, subscript: string, node: SyntaxNode, frame: Frame): Expr {
  const at = script.at(node);
  const key = /^["']?([\w.-]+)["']?$/.exec(subscript)?.[1];
  if (key === undefined || !(script.isAssigned(name) || frame.locals.has(name))) return unknown('array', name, at);
  return { kind: 'member', of: script.name(script.variable(name, frame, at), frame, at), key: literal(key, at), at };
}

/** What a name stands for: a parameter, a variable of the script, or something from outside. */
function valueOf(script: Script, name: string, node: { start: number; end: number }, frame: Frame): Expr {
  const at = script.at(node);
  if (/^[1-9]\d*$/.test(name)) {
    const parameter = script.parameter(Number(name) - 1, frame, at);
    return parameter ? script.name(parameter, frame, at) : unknown('argument', `$${name}`, at);
  }
  if (!/^[A-Za-z_]/.test(name) || name === '_') return unknown('shell state', `$${name}`, at);
  return script.isAssigned(name) || frame.locals.has(name) ? script.name(script.variable(name, frame, at), frame, at) : unknown('environment', name, at);
}
