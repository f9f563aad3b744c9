// Templates, and functions that are called with them.
import type { ts as TS } from 'ts-morph';
import { join, literal } from '../../analysis/scope';
import type { CallExpr, Expr } from '../../analysis/program';
import type { Context } from './context';
import { lower } from './expressions';

interface Pieces { texts: readonly Expr[]; values: readonly Expr[] }

/** `a${b}c`. */
export function lowerTemplate(node: TS.TemplateExpression, ctx: Context): Expr {
  return joined(piecesOf(node, ctx), node, ctx);
}

/** A tag that is a function of the tree is called with the pieces; of any other the text alone is known. */
export function lowerTagged(node: TS.TaggedTemplateExpression, ctx: Context): Expr {
  const tag = lower(node.tag, ctx);
  const pieces = piecesOf(node.template, ctx);
  const text = joined(pieces, node.template, ctx);
  const isOwn = tag.kind === 'name' && tag.binding.kind !== 'parameter' && (tag.binding.kind !== 'import' || tag.binding.imported?.file !== undefined);
  if (!isOwn) return text;
  const at = ctx.at(node);
  const texts: Expr = { kind: 'list', items: pieces.texts, open: false, at };
  const call: CallExpr = { kind: 'call', constructs: false, at, owner: ctx.owner, callee: tag, args: [texts, ...pieces.values].map(value => ({ value })), otherwise: text, use: ctx.use() };
  ctx.calls.push(call);
  return call;
}

function piecesOf(node: TS.TemplateLiteral, ctx: Context): Pieces {
  if (!ctx.ts.isTemplateExpression(node)) {
    ctx.mention(node.text, ctx.at(node));
    return { texts: [literal(node.text, ctx.at(node))], values: [] };
  }
  const texts = [node.head, ...node.templateSpans.map(span => span.literal)];
  const values = node.templateSpans.map(span => lower(span.expression, ctx));
  ctx.mention(texts.map(({ text }) => text).join('${…}'), ctx.at(node));
  return { texts: texts.map(text => literal(text.text, ctx.at(text))), values };
}

function joined({ texts, values }: Pieces, node: TS.Node, ctx: Context): Expr {
  const parts = texts.flatMap((text, i) => [...(text.kind === 'literal' && text.value !== '' ? [text] : []), ...values.slice(i, i + 1)]);
  return parts.length === 0 ? texts[0]! : join(parts, ctx.at(node));
}
