// Words: quoted and glued pieces, expansions and substitutions.
import { unknown } from '../../analysis/scope';
import type { Expr } from '../../analysis/program';
import type { Place } from '../../model';
import type { SyntaxNode } from '../tree-sitter/syntax';
import { expansion, simpleExpansion } from './expansions';
import { withPlaceholders } from './placeholders';
import { unquote, type Quoting } from './quoting';
import { MAX_PARAMETERS, type Frame, type Script, type Word } from './script';
import { cover, part, render, type Text } from './text';
import { LOST } from './whole-words';

const EXPANSIONS = new Set(['simple_expansion', 'expansion', 'command_substitution', 'arithmetic_expansion', 'process_substitution', 'brace_expression']);
const QUOTES = new Set(['string', 'raw_string', 'ansi_c_string', 'translated_string']);

const ALL_ARGUMENTS = /^(?:"\$\{?@\}?"|\$[@*]|"?\$\{@:(\d+)\}"?)$/;
const ALL_ITEMS = /^"?\$\{(\w+)\[[@*]\](?::?\+.*)?\}"?$/;

const OPTIONAL = /^\$\{\w+(?:\[[^\]]*\])?:?\+/;

/** One word of a command. */
export function word(script: Script, node: SyntaxNode, frame: Frame): Word {
  const at = script.at(node);
  const text = node.end - node.start < 200 ? script.textOf(node) : '';
  const all = ALL_ARGUMENTS.exec(text);
  if (all) return { parts: [unknown('arguments', '$@', at)], at, rest: restFrom(frame, Number(all[1] ?? 1)) };
  const items = ALL_ITEMS.exec(text);
  if (items) return { parts: [unknown('array', items[1]!, at)], at, array: script.variable(items[1]!, frame, at) };
  if (node.type === 'expansion' && OPTIONAL.test(text)) return optional(script, node, OPTIONAL.exec(text)![0].length, frame);
  const parts = pieces(script, node, frame);
  return { parts, at, ...(EXPANSIONS.has(node.type) && { bare: true }) };
}

/** `${x:+-H "Name: $x"}` without quotes: words of their own, split where a space is not quoted. */
function optional(script: Script, node: SyntaxNode, length: number, frame: Frame): Word {
  const at = script.at(node);
  const words: Expr[][] = [[]];
  let from = node.start + length;
  const text = (to: number): void => {
    let start = from;
    for (const space of script.source.text.slice(from, to).matchAll(/\s+/g)) {
      words[words.length - 1]!.push(...plain(script, start, from + space.index, 'bare', at));
      words.push([]);
      start = from + space.index + space[0].length;
    }
    words[words.length - 1]!.push(...plain(script, start, to, 'bare', at));
  };
  for (const child of node.children.flatMap(c => (c.type === 'concatenation' ? c.children : [c]))) {
    if (child.start < from || !(EXPANSIONS.has(child.type) || QUOTES.has(child.type))) continue;
    text(child.start);
    words[words.length - 1]!.push(...pieces(script, child, frame));
    from = child.end;
  }
  text(node.end - 1);
  const found = words.filter(parts => parts.length > 0).map(parts => ({ parts, at: cover(parts[0]!.at, parts[parts.length - 1]!.at), maybe: true }));
  return { parts: [unknown('optional', '', at)], at, bare: true, optional: found };
}

function restFrom({ fn, shifted }: Frame, first: number): number {
  return fn && shifted.by !== undefined && first > 0 && first < MAX_PARAMETERS ? shifted.by + first - 1 : -1;
}

/** A word, a heredoc or another text as one. */
export function textOf(script: Script, node: SyntaxNode, frame: Frame): Text {
  return { parts: pieces(script, node, frame), at: script.at(node) };
}

/** The pieces of a word, in order. */
export function pieces(script: Script, node: SyntaxNode, frame: Frame): Expr[] {
  switch (node.type) {
    case 'command_name': case 'translated_string': return node.children.flatMap(child => (child.named ? pieces(script, child, frame) : []));
    case 'concatenation': return span(script, node, node.start, node.end, 'bare', frame);
    case 'string': return span(script, node, node.start + 1, closing(script, node, '"'), 'double', frame);
    case 'raw_string': return plain(script, node.start + 1, closing(script, node, "'"), 'raw', script.at(node));
    case 'ansi_c_string': return plain(script, node.start + 2, closing(script, node, "'"), 'ansi', script.at(node));
    case 'simple_expansion': return simpleExpansion(script, node, frame);
    case 'expansion': return [script.deeper<Expr>(unknown('too deep', '', script.at(node)), () => expansion(script, node, frame, defaultOf))];
    case 'command_substitution': return substitution(script, node, frame);
    case 'process_substitution': script.inside(node.children, frame); return [unknown('process', nameOf(script, node), script.at(node))];
    case 'arithmetic_expansion': case 'brace_expression': return [unknown('computed', '', script.at(node))];
    default: return bare(script, node.start, node.end, script.at(node), frame);
  }
}

/** The pieces between two offsets of a node: what is no child of its own is text. */
export function span(script: Script, node: SyntaxNode, start: number, end: number, quoting: Quoting, frame: Frame): Expr[] {
  const parts: Expr[] = [];
  const whole = script.at(node);
  const written = (to: number): Expr[] => (quoting === 'bare' ? bare(script, from, to, whole, frame) : plain(script, from, to, quoting, whole));
  let from = start;
  for (const inner of node.children) {
    const child = trimmed(script, inner);
    const isPiece = EXPANSIONS.has(child.type) || (quoting === 'bare' && (QUOTES.has(child.type) || child.type === 'concatenation'));
    if (child.start < from || child.end > end || !isPiece) continue;
    parts.push(...written(child.start), ...pieces(script, child, frame));
    from = child.end;
  }
  return [...parts, ...written(end)];
}

/** In a string of several lines the grammar counts the spaces before an expansion to it. */
function trimmed(script: Script, node: SyntaxNode): SyntaxNode {
  let { start } = node;
  while (start < node.end && /\s/.test(script.source.text[start]!)) start++;
  return start === node.start ? node : { ...node, start };
}

/** Text between two offsets that stands in no quotes, with the expansions that the grammar left in it. */
function bare(script: Script, start: number, end: number, whole: Place, frame: Frame): Expr[] {
  const parts: Expr[] = [];
  let from = start;
  for (const { 0: found, index } of script.source.text.slice(start, end).matchAll(LOST)) {
    const node = { type: 'simple_expansion', named: true, field: null, start: start + index, end: start + index + found.length, children: [] };
    parts.push(...plain(script, from, node.start, 'bare', whole), ...simpleExpansion(script, node, frame));
    from = node.end;
  }
  return [...parts, ...plain(script, from, end, 'bare', whole)];
}

/** Text between two offsets. What a backslash changed has the place of the whole word: its letters no longer stand where they are counted. */
export function plain(script: Script, start: number, end: number, quoting: Quoting, whole: Place): Expr[] {
  if (start >= end) return [];
  const source = script.source.text.slice(start, end);
  const text = unquote(source, quoting);
  return withPlaceholders(text, (from, to) => (text === source ? script.source.place(start + from, start + to) : whole));
}

function closing(script: Script, node: SyntaxNode, quote: string): number {
  return node.end - (node.end > node.start + 1 && script.source.text[node.end - 1] === quote ? 1 : 0);
}

/** The text after the operator of `${name:-text}`. */
function defaultOf(script: Script, node: SyntaxNode, start: number, frame: Frame): Text {
  return { parts: span(script, node, start, node.end - 1, 'bare', frame), at: script.source.place(start, node.end - 1) };
}

function substitution(script: Script, node: SyntaxNode, frame: Frame): Expr[] {
  const printed = script.inside(node.children, frame);
  return printed ? withoutEnd(printed) : [unknown('command', nameOf(script, node), script.at(node))];
}

/** The shell drops the newlines at the end of what a command prints. */
function withoutEnd(text: Text): Expr[] {
  return [...part(text, 0, render(text).replace(/\n+$/, '').length).parts];
}

/** The name of the first command in a substitution. */
function nameOf(script: Script, node: SyntaxNode): string {
  return /^(?:\$\(|`|[<>]\()\s*([\w./-]{1,40})/.exec(script.source.text.slice(node.start, node.start + 100))?.[1] ?? '';
}
