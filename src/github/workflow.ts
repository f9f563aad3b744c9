import { tool } from '../tool';
import { connect, type Client } from './client';
import { readEvent, type Event } from './event';

/** The run of a workflow, and the way to its GitHub. */
export interface Workflow { event: Event | null; /** Null without a token. */ client: Client | null }

/** What GitHub tells of this run. `repository`: whose run it is, `owner/name`; without one this is no workflow of GitHub's. */
export async function readWorkflow(repository: string | undefined, token: string, say: (line: string) => void): Promise<Workflow> {
  if (!repository) return { event: null, client: null };
  const { context } = await import('@actions/github');
  const event = readEvent(context);
  const { owner, repo } = event;
  return { event, client: token === '' ? null : connect({ token, apiUrl: context.apiUrl, repository: { owner, repo }, userAgent: `${tool.name}/${tool.version}`, say }) };
}
