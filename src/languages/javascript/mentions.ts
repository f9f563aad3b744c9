// Comments and type keys that hold an endpoint. Strings are collected where they are lowered.
import { ts } from 'ts-morph';
import type { ts as TS } from 'ts-morph';
import type { Context } from './context';

const ENDPOINT = /authorizations|applications\//g;

/** Where a token begins, and the comments around it: they can be most of a file, and hold many endpoints. */
interface Around { start: number; comments: readonly TS.CommentRange[] }

/** The mentions in code that was parsed. */
export function collectMentions(source: TS.SourceFile, ctx: Context): void {
  const seen = new Set<number>();
  const known = new Map<TS.Node, Around>();
  const around = (node: TS.Node): Around => {
    const found = known.get(node) ?? { start: node.getStart(source), comments: [...ts.getLeadingCommentRanges(source.text, node.pos) ?? [], ...ts.getTrailingCommentRanges(source.text, node.pos) ?? []] };
    known.set(node, found);
    return found;
  };
  for (const match of source.text.matchAll(ENDPOINT)) {
    const { node, parent } = deepest(source, match.index);
    const { start, comments } = around(node);
    if (match.index < start) {
      for (const range of comments) comment(range, match.index, seen, ctx);
    } else if (ts.isStringLiteral(node) && (ts.isPropertySignature(parent) || ts.isLiteralTypeNode(parent)) && !seen.has(start)) {
      seen.add(start);
      ctx.texts.push({ text: node.text, at: ctx.at(node), kind: 'type-key' });
    }
  }
}

/** A comment, or what may look like one and is none. */
const APART = /\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$)|"(?:[^"\\\r\n]|\\[^])*"?|'(?:[^'\\\r\n]|\\[^])*'?|`(?:[^`\\]|\\[^])*`?/g;
/** What stands before a string that names a module. */
const OF_A_MODULE = /(?:^|[^\w$])(?:from|import|module)\s*$/;
const MODULE_REACH = 40;

/** The mentions in declarations, which call nothing: comments and strings are all that there is, without the time to parse the largest files of all. */
export function scanMentions(ctx: Context): void {
  const seen = new Set<number>();
  const { text } = ctx.source;
  const places = Array.from(text.matchAll(ENDPOINT), ({ index }) => index);
  let next = 0;
  for (const { 0: token, index: pos } of places.length === 0 ? [] : text.matchAll(APART)) {
    while (next < places.length && places[next]! < pos) next++;
    if (next === places.length) break;
    const range = { pos, end: pos + token.length };
    for (; next < places.length && places[next]! < range.end; next++) {
      if (token.startsWith('/')) comment(range, places[next]!, seen, ctx);
      else if (!token.startsWith('`') && !seen.has(pos) && !OF_A_MODULE.test(text.slice(Math.max(0, pos - MODULE_REACH), pos))) {
        seen.add(pos);
        ctx.texts.push({ text: valueOf(token), at: ctx.placeOf(pos, range.end), kind: 'type-key' });
      }
    }
  }
}

/** What a string says. */
function valueOf(literal: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, literal);
  scanner.scan();
  return scanner.getTokenValue();
}

/** The line of a comment that holds the endpoint: comments can be long. */
function comment(range: TS.TextRange, index: number, seen: Set<number>, ctx: Context): void {
  if (index < range.pos || index >= range.end) return;
  const { text } = ctx.source;
  const start = Math.max(range.pos, text.lastIndexOf('\n', index) + 1);
  const newline = text.indexOf('\n', index);
  const line = Math.min(range.end, newline < 0 ? range.end : newline);
  const end = start + text.slice(start, line).trimEnd().length;
  if (seen.has(start)) return;
  seen.add(start);
  ctx.texts.push({ text: text.slice(start, end), at: ctx.placeOf(start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0), end), kind: 'comment' });
}

/** The innermost node or token around a position, trivia in front of it included, and what it is in. */
function deepest(source: TS.SourceFile, position: number): { node: TS.Node; parent: TS.Node } {
  let [parent, node]: [TS.Node, TS.Node] = [source, source];
  for (;;) {
    const inner: TS.Node | undefined = node.getChildren(source).find(c => c.pos <= position && position < c.end);
    if (!inner) return { node, parent };
    [parent, node] = [node, inner];
  }
}
