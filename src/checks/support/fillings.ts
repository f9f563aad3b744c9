// What was seen at a call that its replacement can use: never anything secret.
import type { Match, Value } from '../../model';
import { fieldsOf, text, unwrapped } from '../../values';
import { isPlaceholder } from './placeholders';

/** Values for the placeholders of a replacement's text. */
export interface Fillings { client_id?: string; scope?: string; login: string }

/** What is known of the client, its scopes and where its users sign in. */
export function fillings(match: Match): Fillings {
  const clientId = seen(match, 'client_id').map(text).find(id => id !== undefined && /^[\w.-]+$/.test(id) && !isPlaceholder(id));
  return { client_id: clientId, scope: scope(seen(match, 'scopes')), login: login(match) };
}

function seen({ pathValues, payload }: Match, name: string): readonly Value[] {
  const fields = payload ? fieldsOf(payload).map(({ fields: own }) => own.get(name)) : [];
  return [pathValues.get(name), ...fields].flatMap(value => (value ? unwrapped(value) : []));
}

/** The scopes as the web flow takes them: one string, with spaces between. Only if every one is known. */
function scope(values: readonly Value[]): string | undefined {
  const [value] = values;
  if (!value || values.length > 1) return undefined;
  if (value.kind !== 'list') return joined([text(value)?.replaceAll(',', ' ')]);
  return value.open ? undefined : joined(value.items.map(text));
}

function joined(scopes: readonly (string | undefined)[]): string | undefined {
  const words = scopes.flatMap(one => (one ?? '"').split(/\s+/)).filter(Boolean);
  return words.every(word => /^[\w:.-]+$/.test(word)) ? words.join(' ') : undefined;
}

/** Where users sign in: not the API's host. */
function login({ host, product }: Match): string {
  const bare = (host ?? '').replace(/^https?:\/\//, '').replace(/\/.*$/, '').replace(/^.*@/, '');
  if (/\.ghe\.com$/i.test(bare)) return `https://${bare.replace(/^api\./i, '')}`;
  return product === 'ghes' ? `https://${bare || 'HOSTNAME'}` : 'https://github.com';
}
