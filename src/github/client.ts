// The way to GitHub's API: waits as it asks, a bounded time, and turns what fails into sentences.
import type { Event } from './event';
import { ApiFailure, toFailure, type Purpose } from './failure';
import { MOST_RETRIES, patience, REQUEST_TIMEOUT } from './patience';

type Octokit = ReturnType<typeof import('@actions/github').getOctokit>;

/** The repository that every request is about, as Octokit takes it. */
export type Repository = Readonly<Pick<Event, 'owner' | 'repo'>>;

/** Asks GitHub. */
export interface Client {
  repository: Repository;
  /** Sends what `send` sends. It fails with an `ApiFailure` and nothing else. */
  ask<T>(purpose: Purpose, send: (octokit: Octokit, repository: Repository) => Promise<T>): Promise<T>;
}

/** Where and as whom to ask. */
export interface Connection { token: string; apiUrl: string; repository: Repository; userAgent: string; say(line: string): void }

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** Makes a client; Octokit is loaded with the first request. */
export function connect({ token, apiUrl, repository, userAgent, say }: Connection): Client {
  let octokit: Promise<Octokit> | undefined;
  return {
    repository,
    async ask(purpose, send) {
      try {
        return await send(await (octokit ??= load(token, apiUrl, userAgent, say)), repository);
      } catch (error) {
        throw toFailure(error, purpose) ?? new ApiFailure(`GitHub could not be asked to ${purpose.what}: ${error instanceof Error ? error.message : String(error)}.`, 'refused', null);
      }
    },
  };
}

async function load(token: string, apiUrl: string, userAgent: string, say: (line: string) => void): Promise<Octokit> {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([import('@actions/github'), import('@octokit/plugin-retry'), import('@octokit/plugin-throttling')]);
  const waits = patience(say);
  const limit = (seconds: number, request: object, _: unknown, retries: number): boolean => waits(seconds, named(request), retries);
  return getOctokit(token, {
    baseUrl: apiUrl, userAgent, log: silent,
    // What the rate limit refuses is sent again by the other plugin, which knows when.
    retry: { retries: MOST_RETRIES, doNotRetry: [400, 401, 403, 404, 405, 410, 413, 415, 422, 429, 451] },
    throttle: { onRateLimit: limit, onSecondaryRateLimit: limit },
  }, attempt, retry, throttling);
}

/** Each attempt has an end, and a refusal with a waiting time is taken for the rate limit, whatever its words. */
function attempt(octokit: Pick<Octokit, 'hook'>): void {
  octokit.hook.before('request', options => {
    options.request = { ...options.request, signal: AbortSignal.timeout(REQUEST_TIMEOUT) };
  });
  octokit.hook.error('request', error => {
    if ('response' in error && error.response?.headers['retry-after'] !== undefined && error.status === 429 && !/secondary rate/i.test(error.message)) error.message += ' (secondary rate limit)';
    throw error;
  });
}

function named(request: object): { method: string; url: string } {
  return { method: 'method' in request ? String(request.method) : '', url: 'url' in request ? String(request.url) : '' };
}
