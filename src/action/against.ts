import type { Wish } from '../changes/compare';
import { UsageError } from '../errors';
import type { Client } from '../github/client';
import type { Event } from '../github/event';
import { ApiFailure } from '../github/failure';
import { pullFiles } from '../github/pull-files';
import { textOf } from '../github/text-of';
import { diffWish } from '../run/compare-with';
import type { Order } from '../run/run';

type PullWish = Extract<Wish, { by: 'pull' }>;

/** What is asked for: `auto`, `off` or a name; a file with a diff. */
export interface Choice { changedSince: string; diff: string }

/** Where this runs. */
export interface Where { event: Event | null; client: Client | null; cwd: string }

/** What the findings of this run are compared with, and whether the change comes from a stranger. */
export async function against({ changedSince, diff }: Choice, { event, client, cwd }: Where): Promise<Pick<Order, 'compare' | 'stranger'>> {
  const base = event && baseOf(event, client);
  // What runs with the rights of the base is handed a stranger's files, wherever they come from.
  const isStranger = event?.name === 'pull_request_target' || event?.pull?.foreign === true;
  const stranger = base && isStranger ? { base, contents: (path: string) => contents(client, path, event?.base?.sha ?? '') } : undefined;
  return { stranger, compare: await wishOf(changedSince, diff, base, cwd) };
}

async function wishOf(changedSince: string, diff: string, base: PullWish | null, cwd: string): Promise<Wish | undefined> {
  if (diff !== '') {
    if (changedSince !== 'auto') throw new UsageError('changed-since and diff can\'t be used together.');
    return diffWish(diff, cwd, async () => Buffer.alloc(0));
  }
  if (changedSince === 'auto') return base ?? undefined;
  return changedSince === 'off' ? undefined : { by: 'git', base: changedSince, refs: [changedSince] };
}

function baseOf({ base, pull, headSha }: Event, client: Client | null): PullWish | null {
  if (base === null) return null;
  // The event may be older than the base is; in a merge queue it names the very commit.
  const branch = `refs/remotes/origin/${base.ref}`;
  return { by: 'pull', base: base.ref, refs: pull ? [branch, base.sha] : [base.sha, branch], head: headSha, listed: () => listed(client, pull?.number) };
}

async function listed(client: Client | null, pull: number | undefined): ReturnType<PullWish['listed']> {
  if (pull === undefined) return 'GitHub lists the changed files of a pull request alone';
  if (client === null) return 'There is no token to ask GitHub for the changed files with';
  return orWhy(() => pullFiles(client, pull), ({ message }) => message);
}

async function contents(client: Client | null, path: string, commit: string): Promise<string | null | undefined> {
  return client === null ? undefined : orWhy(() => textOf(client, path, commit), ({ status }) => (status === 404 ? null : undefined));
}

async function orWhy<T, E>(ask: () => Promise<T>, why: (failure: ApiFailure) => E): Promise<T | E> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ApiFailure) return why(error);
    throw error;
  }
}
