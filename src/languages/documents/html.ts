// HTML inside of documents: text that is set as it stands.
import { Excerpting, replaced, type Excerpt } from '../../analysis/embedded';

const OPEN = /<pre\b[^>]*>(?:\s*<code\b[^>]*>)?\n?/iy;
const CLOSE = /(?:<\/code>\s*)?<\/pre>/gi;
const LANGUAGE = /\b(?:class|lang|data-lang)=["'][^"']*?(?:language-|highlight-source-|brush:\s*)?([\w#+-]+)["']/i;
const MARKUP = /<\/?(?:a|b|i|em|strong|span|code|kbd|var|mark|br)\b[^>]*>|&(?:amp|lt|gt|quot|apos|#39|#34|#x27|nbsp);/gi;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#34;': '"', '&apos;': "'", '&#39;': "'", '&#x27;': "'", '&nbsp;': ' ' };

/** Preformatted text that begins at an offset: what it says, what it may be called, and where it ends. */
export function preformatted(text: string, from: number): { excerpt: Excerpt; named: string; end: number } | undefined {
  OPEN.lastIndex = from;
  const open = OPEN.exec(text);
  if (!open) return undefined;
  const start = from + open[0].length;
  CLOSE.lastIndex = start;
  const close = CLOSE.exec(text);
  const end = close?.index ?? text.length;
  const excerpt = replaced(new Excerpting(text).take(start, end), MARKUP, ([found]) => ENTITIES[found.toLowerCase()] ?? '');
  return { excerpt, named: LANGUAGE.exec(open[0])?.[1] ?? '', end: end + (close?.[0].length ?? 0) };
}
