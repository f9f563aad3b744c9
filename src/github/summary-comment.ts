// One comment on a pull request that says what is left, and stays the same one.
import type { Client } from './client';
import { mark, own } from './marker';

const PURPOSE = { what: 'take the summary comment', needs: 'pull-requests: write' };

/** What the comment is to say. Without `due` it is only written over one that is there: a pull request with nothing to say gets none. */
export interface Summary { pull: number; key: string; text: string; due: boolean }

/** Creates or updates the comment. It fails with an `ApiFailure`. */
export async function summaryComment(client: Client, { pull: issue_number, key, text, due }: Summary): Promise<void> {
  const marker = mark('summary', key);
  const body = `${marker}\n${text}`;
  const all = await client.ask({ ...PURPOSE, what: 'list the comments' }, (octokit, repository) =>
    octokit.paginate(octokit.rest.issues.listComments, { ...repository, issue_number, per_page: 100 }));
  const [found] = await own(client, all.filter(each => each.body?.startsWith(marker)));
  if (found === undefined && !due) return;
  if (found && plain(found.body) === plain(body)) return;
  if (found) await client.ask(PURPOSE, ({ rest }, repository) => rest.issues.updateComment({ ...repository, comment_id: found.id, body }));
  // Sent once: an answer that gets lost would make two of it.
  else await client.ask(PURPOSE, ({ rest }, repository) => rest.issues.createComment({ ...repository, issue_number, body, request: { retries: 0 } }));
}

/** Line ends and the last white space may change on the way. */
const plain = (text = ''): string => text.replaceAll('\r\n', '\n').trim();
