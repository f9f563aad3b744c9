// What a workflow run is about, out of the payload of its event.

/** A pull request. */
export interface Pull {
  number: number;
  headSha: string;
  baseSha: string;
  baseRef: string;
  /** It comes from another repository, or from a robot that is treated so: its token may only read, and its files are a stranger's. */
  foreign: boolean;
}

/** One run of a workflow. */
export interface Event {
  name: string;
  owner: string;
  repo: string;
  /** The commit that people look at: of a pull request its head, not the merge with its base that is checked out. */
  headSha: string;
  /** What the commit is compared with; null if the event has no such thing, or not a single one. */
  base: { sha: string; ref: string } | null;
  /** Where comments go; null if there is nothing to comment on. */
  pull: Pull | null;
  /** The page of the run, if there is one. */
  runUrl?: string;
}

/** What is taken of @actions/github's context. */
export interface Context {
  eventName: string; sha: string; actor: string; runId: number; serverUrl: string;
  repo: { owner: string; repo: string };
  payload: Payload;
}

/** Payloads come from GitHub, but of servers of many ages: nothing is taken for granted. */
interface Payload {
  pull_request?: { number?: number; head?: Tip; base?: Tip };
  merge_group?: { head_sha?: string; base_sha?: string; base_ref?: string };
}
interface Tip { sha?: string; ref?: string; repo?: { full_name?: string } | null }

/** Pull requests of Dependabot get the token and the secrets of a fork. */
const ROBOTS: ReadonlySet<string> = new Set(['dependabot[bot]']);

/** Reads the event that a workflow runs for. */
export function readEvent({ eventName, sha, actor, runId, serverUrl, repo: { owner, repo }, payload }: Context): Event {
  const pull = pullOf(payload, actor);
  const { head_sha: queued, base_sha: queuedOn, base_ref: queue } = payload.merge_group ?? {};
  const runUrl = Number.isNaN(runId) ? undefined : [serverUrl, owner, repo, 'actions/runs', runId].join('/');
  const common = { name: eventName, owner, repo, pull, runUrl };
  if (pull) return { ...common, headSha: pull.headSha, base: { sha: pull.baseSha, ref: pull.baseRef } };
  return { ...common, headSha: queued ?? sha, base: queuedOn === undefined ? null : { sha: queuedOn, ref: branch(queue ?? queuedOn) } };
}

function pullOf({ pull_request: pull }: Payload, actor: string): Pull | null {
  const { number, head, base } = pull ?? {};
  if (number === undefined || head?.sha === undefined || base?.sha === undefined) return null;
  // Of a fork that was deleted there is no repository any more.
  const foreign = ROBOTS.has(actor) || head.repo?.full_name === undefined || head.repo.full_name !== base.repo?.full_name;
  return { number, headSha: head.sha, baseSha: base.sha, baseRef: base.ref ?? base.sha, foreign };
}

const branch = (ref: string): string => ref.replace(/^refs\/heads\//, '');
