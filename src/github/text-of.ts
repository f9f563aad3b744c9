import type { Client } from './client';

/** The text of a file at a commit. It fails with an `ApiFailure`, of status 404 if there is none. */
export function textOf(client: Client, path: string, ref: string): Promise<string> {
  return client.ask({ what: 'give a file of the base', needs: 'contents: read' }, async (octokit, repository) => {
    const { data } = await octokit.rest.repos.getContent({ ...repository, path, ref });
    return !Array.isArray(data) && data.type === 'file' && 'content' in data ? Buffer.from(data.content, 'base64').toString('utf8') : '';
  });
}
