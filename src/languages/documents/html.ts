// HTML, as a page or inside of documents: text that is set as it stands.
import { Excerpting, replaced, type Excerpt } from '../../analysis/embedded';
import { kindOf } from '../data/names';
import type { Block, Document } from './document';

const OPEN = /<pre\b[^>]*>(?:\s*<code\b[^>]*>)?\n?/iy;
const CLOSE = /(?:<\/code>\s*)?<\/pre>/gi;
const LANGUAGE = /\b(?:class|lang|data-lang)=["'][^"']*?(?:language-|highlight-source-|brush:\s*)?([\w#+-]+)["']/i;
const MARKUP = /<\/?(?:a|b|i|em|strong|span|code|kbd|var|mark|br)\b[^>]*>|&(?:amp|lt|gt|quot|apos|#39|#34|#x27|nbsp);/gi;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#34;': '"', '&apos;': "'", '&#39;': "'", '&#x27;': "'", '&nbsp;': ' ' };

/** Text that is set as code: a block, or some words in a line. */
const CODE = /<pre\b|<code\b[^<>]*>([^<]*)<\/code>/gi;

/** Elements that hold Markdown: those of slides made by reveal.js and remark. */
const MARKDOWN = /<(script|textarea|section|div)\b[^<>]*?(?:\btype=["']text\/(?:x-)?markdown|\bdata-markdown(?=[\s>])|\bdata-template\b|\bid=["']source["'])[^<>]*>/gi;

/** Takes a page apart: of its text only what is set as code is of interest. */
export function readHtml(text: string): Document {
  const blocks: Block[] = [];
  let done = 0;
  for (const { 0: whole, 1: inline, index } of text.matchAll(CODE)) {
    if (index < done) continue;
    const set = inline === undefined ? preformatted(text, index) : undefined;
    done = set?.end ?? index + whole.length;
    const start = index + whole.indexOf('>') + 1;
    const excerpt = set?.excerpt ?? plain(text, start, start + (inline ?? '').length);
    blocks.push({ lines: [], excerpt, unsure: true, ...(set && kindOf(set.named) && { info: set.named }) });
  }
  const inner = [...text.matchAll(MARKDOWN)].map(({ 0: whole, 1: name, index }) => {
    const start = index + whole.length;
    const close = text.indexOf(`</${name}`, start);
    return { extension: '.md', excerpt: new Excerpting(text).take(start, close < 0 ? text.length : close) };
  });
  return { blocks, prose: [], ...(inner.length > 0 && { inner }) };
}

/** What a part of a page says, without its markup. */
const plain = (text: string, from: number, to: number): Excerpt => replaced(new Excerpting(text).take(from, to), MARKUP, ([found]) => ENTITIES[found.toLowerCase()] ?? '');

/** Preformatted text that begins at an offset: what it says, what it may be called, and where it ends. */
export function preformatted(text: string, from: number): { excerpt: Excerpt; named: string; end: number } | undefined {
  OPEN.lastIndex = from;
  const open = OPEN.exec(text);
  if (!open) return undefined;
  const start = from + open[0].length;
  CLOSE.lastIndex = start;
  const close = CLOSE.exec(text);
  const end = close?.index ?? text.length;
  const excerpt = plain(text, start, end);
  return { excerpt, named: LANGUAGE.exec(open[0])?.[1] ?? '', end: end + (close?.[0].length ?? 0) };
}
