// How comments of earlier runs are known again: by a hidden mark, and by who wrote them.
import { createHash } from 'node:crypto';
import type { Client } from './client';
import { ApiFailure } from './failure';

/** As much of a comment as both kinds of them have. */
export interface Comment { id: number; body?: string; user: { login: string; type: string } | null }

/** A hidden mark. `key` tells apart what different steps scan in one pull request. */
export const mark = (kind: 'summary' | 'finding', key: string, of = ''): string => `<!-- authorizations-lint ${[kind, key, of].join(' ').trim()} -->`;

/** A short name of what is scanned: its folder in the repository, and the paths in there. */
export const keyOf = (scanned: readonly string[]): string => createHash('sha256').update(scanned.join('\0')).digest('hex').slice(0, 8);

/** Which finding a marked comment is about; undefined if it has no such mark. */
export function fingerprintIn(body: string, key: string): string | undefined {
  const [start, end] = mark('finding', key, '\0').split('\0');
  return [...body.matchAll(/<!-- authorizations-lint finding \S+ \S+ -->/g)].map(([found]) => found).find(found => found.startsWith(start ?? ''))?.slice(start?.length, -(end?.length ?? 0));
}

/**
 * The comments that this program wrote. Everybody can copy a mark into a comment of their own, so the author counts too: a robot, as the
 * token of a workflow is one, or the user whom the token belongs to.
 */
export async function own<T extends Comment>(client: Client, marked: readonly T[]): Promise<T[]> {
  const people = marked.filter(({ user }) => user?.type !== 'Bot');
  const self = people.length === 0 ? undefined : await login(client);
  return marked.filter(({ user }) => user !== null && (self === undefined ? user.type === 'Bot' : user.login === self));
}

/** Whose the token is; undefined for the one of a workflow, which is no user's. */
async function login(client: Client): Promise<string | undefined> {
  try {
    return await client.ask({ what: 'say whose the token is', needs: 'none' }, async ({ rest }) => (await rest.users.getAuthenticated()).data.login);
  } catch (error) {
    if (error instanceof ApiFailure && error.kind === 'forbidden') return undefined;
    throw error;
  }
}
