// `<id>` in a documented command means "put yours here"; to a shell it would be two redirections. `{{ page.host }}` is put there when the page is made; to
// a shell it would be several words. `http(s)://` means either scheme.
import { literal, unknown } from '../../analysis/scope';
import type { Expr } from '../../analysis/program';
import type { Place } from '../../model';

const PLACEHOLDER = /<([a-z]+)>([^<>\n]*)<\/\1>|(?<!<)<([A-Za-z][\w-]*(?: [\w-]+){0,5})>|(?<![${])\{\{-?\s*([\w.-]+)[^{}\n]*\}\}(?!\})/g;
const AROUND = /(?<![<\s])<[A-Za-z][\w-]*(?: [\w-]+){0,5}>(?![\w$>(])|(?<=\s)<[A-Za-z][\w-]*(?: [\w-]+){0,5}>(?![\w$>(/])/g;
/** What only a page has: emphasis, and what a template puts there, which comes apart at its spaces. */
const MADE = /<([a-z]+)>[^<>\n]*<\/\1>|(?<![${])\{\{-?[ \t]*[\w.-]+[ \t][^{}\n]*\}\}(?!\})/g;

const SCHEME = /(?<=\bhttp)\(s\)(?=:\/\/)/g;

/** The script with placeholders made plain words, letter for letter, so that they parse as parts of words. */
export function hidePlaceholders(text: string): string {
  const plain = (found: string): string => found.replace(/[^\w-]/g, '_');
  return text.replace(MADE, plain).replace(AROUND, plain).replace(SCHEME, '_s_');
}

/** A piece of text with its placeholders as holes. `at` gives the place between two offsets of the piece. */
export function withPlaceholders(text: string, at: (from: number, to: number) => Place): Expr[] {
  const parts: Expr[] = [];
  let from = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > from) parts.push(literal(text.slice(from, match.index), at(from, match.index)));
    from = match.index + match[0].length;
    parts.push(unknown('placeholder', (match[2] ?? match[3] ?? match[4])!, at(match.index, from)));
  }
  if (from < text.length) parts.push(literal(text.slice(from), at(from, text.length)));
  return parts;
}
