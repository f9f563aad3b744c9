// `<id>` in a documented command means "put yours here"; to a shell it would be two redirections. `http(s)://` means either scheme.
import { literal, unknown } from '../../analysis/scope';
import type { Expr } from '../../analysis/program';
import type { Place } from '../../model';

const PLACEHOLDER = /(?<!<)<([A-Za-z][\w-]*(?: [\w-]+){0,5})>/g;
const AROUND = /(?<![<\s])<[A-Za-z][\w-]*(?: [\w-]+){0,5}>(?![\w$>(])|(?<=\s)<[A-Za-z][\w-]*(?: [\w-]+){0,5}>(?![\w$>(/])/g;

const SCHEME = /(?<=\bhttp)\(s\)(?=:\/\/)/g;

/** The script with placeholders made plain words, letter for letter, so that they parse as parts of words. */
export function hidePlaceholders(text: string): string {
  return text.replace(AROUND, found => found.replace(/[^\w-]/g, '_')).replace(SCHEME, '_s_');
}

/** A piece of text with its placeholders as holes. `at` gives the place between two offsets of the piece. */
export function withPlaceholders(text: string, at: (from: number, to: number) => Place): Expr[] {
  const parts: Expr[] = [];
  let from = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > from) parts.push(literal(text.slice(from, match.index), at(from, match.index)));
    from = match.index + match[0].length;
    parts.push(unknown('placeholder', match[1]!, at(match.index, from)));
  }
  if (from < text.length) parts.push(literal(text.slice(from), at(from, text.length)));
  return parts;
}
