// How messages name things. Sentences are made in the checks; these are their common parts.
import type { Match, Product } from '../../model';

/** The product by the name people know it by. */
export const PRODUCT_NAMES: Record<Product, string> = {
  'github.com': 'github.com',
  ghec: 'GitHub Enterprise Cloud',
  ghes: 'GitHub Enterprise Server',
};

/** The API by the name GitHub gives it. */
export const API_NAMES: Record<Match['api'], string> = {
  'oauth-authorizations': 'OAuth Authorizations API',
  'oauth-applications': 'OAuth Applications API',
};

/** `a`, `b` and `c`, each as code. */
export function list(names: readonly string[], joiner = 'and'): string {
  const shown = names.map(code);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${joiner} ${shown.at(-1)!}`;
}

/** Text as Markdown code: its own backticks can't end it. */
export function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}

/** The endpoint of the match, as code. */
export function endpoint(match: Match): string {
  return code(match.endpoint);
}

/** The day of an ISO 8601 date. */
export function day(date: string): string {
  return date.slice(0, 10);
}

/** `1 character`, `40 characters`. */
export function characters(count: number): string {
  return `${count} ${count === 1 ? 'character' : 'characters'}`;
}
