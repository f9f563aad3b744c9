// Payloads of events as GitHub sends them, out of @octokit/webhooks-examples.
import examples from '@octokit/webhooks-examples';

/** An event: its name and its payload. */
export interface Happening { name: string; payload: object }

/** The repository of the examples. */
export const REPOSITORY = 'Codertocat/Hello-World';

function example(name: string, action?: string): object {
  const found = examples.find(each => each.name === name)?.examples.find(each => action === undefined || ('action' in each && each.action === action));
  if (!found) throw new Error(`There is no example of ${name}.`);
  return structuredClone(found);
}

/** The parts of a pull request's payload that tests change. */
interface PullPayload { pull_request: { number: number; head: { sha: string; repo: { full_name: string } | null }; base: { sha: string; ref: string } } }

/** A pull request, perhaps from a fork, or from one that was deleted. */
export function pullRequest({ from = REPOSITORY, name = 'pull_request' }: { from?: string | null; name?: 'pull_request' | 'pull_request_target' } = {}): Happening & { payload: PullPayload } {
  const payload = example('pull_request', 'opened') as PullPayload;
  payload.pull_request.head.repo = from === null ? null : { ...payload.pull_request.head.repo, full_name: from };
  return { name, payload };
}

/** Events that have nothing to comment on. */
export const others = (): Happening[] => [
  { name: 'push', payload: example('push') },
  { name: 'merge_group', payload: example('merge_group') },
  { name: 'workflow_dispatch', payload: example('workflow_dispatch') },
  { name: 'schedule', payload: { schedule: '0 0 * * *' } },
];
