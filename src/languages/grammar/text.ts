// Strings of any language with a grammar: their text, their escapes, their holes.
import { join, literal } from '../../analysis/scope';
import type { Expr } from '../../analysis/program';
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Form } from './dialect';
import type { Walker } from './walker';

/** A string literal, with what is interpolated into it. */
export function lowerText(form: Extract<Form, { as: 'text' }>, node: SyntaxNode, w: Walker): Expr {
  const at = w.at(node);
  if (!form.content && !form.holes) {
    const value = unescape(unquote(w.textOf(node)), w);
    w.addText(value, at, 'string');
    return literal(value, at);
  }
  const parts: Expr[] = [];
  let plain = '';
  const flush = (): void => { if (plain !== '') parts.push(literal(plain, at)); plain = ''; };
  /** Text as written, with the names in it that the grammar leaves there. */
  const written = (text: string): void => (form.doubled ? text.replace(form.doubled, '$1') : text).split(form.names ?? /(?!)/).forEach((piece, i) => {
    if (i % 2 === 0) plain += piece;
    else { flush(); parts.push(w.name(piece, at)); }
  });
  const visit = (within: SyntaxNode): void => {
    let raw = '';
    let from = within.start;
    for (const child of within.children) {
      if (form.gaps) raw += w.source.text.slice(from, child.start);
      from = child.end;
      if (form.content?.includes(child.type) && !child.children.some(c => form.escapes?.includes(c.type))) { raw += w.textOf(child); continue; }
      written(raw);
      raw = '';
      if (form.content?.includes(child.type)) plain += pieces(child, form, w);
      else if (form.escapes?.includes(child.type)) plain += escaped(child, w);
      else if (form.holes?.includes(child.type)) { flush(); parts.push(child.named && w.dialect.forms[child.type] ? w.lower(child) : w.through(child)); }
      else if (child.children.length > 0) visit(child);
    }
    if (form.gaps) raw += w.source.text.slice(from, within.end).replace(/("""|["'`])$/, '');
    written(raw);
  };
  visit(node);
  if (parts.length === 0) {
    w.addText(plain, at, 'string');
    return literal(plain, at);
  }
  flush();
  w.addText(parts.map(p => (p.kind === 'literal' ? String(p.value) : '${…}')).join(''), at, 'string');
  return join(parts, at);
}

/** Text with escapes as children of the text itself. */
function pieces(node: SyntaxNode, form: Extract<Form, { as: 'text' }>, w: Walker): string {
  let text = '';
  let from = node.start;
  for (const child of node.children) {
    if (!form.escapes?.includes(child.type)) continue;
    text += w.source.text.slice(from, child.start) + escaped(child, w);
    from = child.end;
  }
  return text + w.source.text.slice(from, node.end);
}

/** What an escape stands for; a letter that is written twice is itself: `{{`. */
function escaped(node: SyntaxNode, w: Walker): string {
  const text = w.textOf(node);
  return /^([^\\])\1$/.exec(text)?.[1] ?? unescape(text, w);
}

/** A literal without its prefix and its quotes: `r"…"`, `@"…"`, `"""…"""`, `:name`. */
function unquote(text: string): string {
  const match = /^[A-Za-z@$#]*?("""|'''|"|'|`)([\s\S]*)\1#*$/.exec(text);
  return match ? match[2]! : text.replace(/^:/, '');
}

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0', b: '\b', f: '\f', v: '\v', '\n': '' };

/** Escapes as most languages write them. */
function unescape(text: string, w: Walker): string {
  if (w.dialect.unescape) return w.dialect.unescape(text);
  return text.replace(/\\(u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g, (_whole, _all, braced?: string, four?: string, two?: string, one?: string) => {
    const code = braced ?? four ?? two;
    return code === undefined ? SIMPLE[one!] ?? one! : String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff));
  });
}
