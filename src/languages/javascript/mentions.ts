// Comments and type keys that hold an endpoint. Strings are collected where they are lowered.
import { ts } from 'ts-morph';
import type { ts as TS } from 'ts-morph';
import type { Context } from './context';

const ENDPOINT = /authorizations|applications\//g;
const COMMENTS: ReadonlySet<TS.SyntaxKind> = new Set([ts.SyntaxKind.SingleLineCommentTrivia, ts.SyntaxKind.MultiLineCommentTrivia]);
/** What stands before a string that names a module. */
const OF_A_MODULE: ReadonlySet<TS.SyntaxKind> = new Set([ts.SyntaxKind.FromKeyword, ts.SyntaxKind.ImportKeyword, ts.SyntaxKind.ModuleKeyword]);

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
    const node = deepest(source, match.index);
    const { start, comments } = around(node);
    if (match.index < start) {
      for (const range of comments) comment(range, match.index, seen, ctx);
    } else if (ts.isStringLiteral(node) && (ts.isPropertySignature(node.parent) || ts.isLiteralTypeNode(node.parent)) && !seen.has(start)) {
      seen.add(start);
      ctx.texts.push({ text: node.text, at: ctx.at(node), kind: 'type-key' });
    }
  }
}

/** The mentions in declarations, which call nothing: their words tell all that there is, without the time to parse the largest files of all. */
export function scanMentions(ctx: Context): void {
  const seen = new Set<number>();
  const { text } = ctx.source;
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
  const places = Array.from(text.matchAll(ENDPOINT), ({ index }) => index);
  let before = ts.SyntaxKind.Unknown;
  for (let [token, next] = [scanner.scan(), 0]; token !== ts.SyntaxKind.EndOfFileToken && next < places.length; token = scanner.scan()) {
    const range = { pos: scanner.getTokenStart(), end: scanner.getTokenEnd() };
    for (; next < places.length && places[next]! < range.end; next++) {
      if (COMMENTS.has(token)) comment(range, places[next]!, seen, ctx);
      else if (token === ts.SyntaxKind.StringLiteral && !OF_A_MODULE.has(before) && !seen.has(range.pos)) {
        seen.add(range.pos);
        ctx.texts.push({ text: scanner.getTokenValue(), at: ctx.placeOf(range.pos, range.end), kind: 'type-key' });
      }
    }
    if (token > ts.SyntaxKind.LastTriviaToken) before = token;
  }
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

/** The innermost node or token around a position, trivia in front of it included. */
function deepest(source: TS.SourceFile, position: number): TS.Node {
  let node: TS.Node = source;
  for (;;) {
    const inner: TS.Node | undefined = node.getChildren(source).find(c => c.pos <= position && position < c.end);
    if (!inner) return node;
    node = inner;
  }
}
