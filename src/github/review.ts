// Review comments on the lines that a pull request changed.
import type { Finding, Report, ReporterContext } from '../model';
import { inOrderOfWeight } from '../reporters/parts/annotation';
import { counts } from '../suppress';
import type { Client } from './client';
import type { Pull } from './event';
import { ApiFailure } from './failure';
import { hunksOf } from './hunks';
import { fingerprintIn, own } from './marker';
import { pullFiles } from './pull-files';
import { planReview, type Placed, type Said } from './review-plan';
import { closedText, reviewText } from './review-text';
import { suggestion } from './suggestion';

/** What is reviewed. */
export interface Review { pull: Pull; key: string; report: Report; context: ReporterContext }

const PURPOSE = { what: 'take the review comments', needs: 'pull-requests: write' };

/** Says what is new, once, and takes back what is gone. Gives the findings that got no comment; fails with an `ApiFailure`. */
export async function review(client: Client, { pull, key, report, context }: Review): Promise<Finding[]> {
  // Notes are no work to do.
  const findings = inOrderOfWeight(report.findings.filter(counts)).filter(({ severity }) => severity !== 'note');
  const said = await saidBefore(client, pull, key);
  if (findings.length === 0 && said.length === 0) return [];
  const locate = hunksOf(findings.length === 0 ? [] : await pullFiles(client, pull.number), context.prefix);
  const plan = planReview(findings, said, locate);
  const write = (comment_id: number, body: string): Promise<unknown> => client.ask(PURPOSE, ({ rest }, repository) => rest.pulls.updateReviewComment({ ...repository, comment_id, body }));
  for (const { id } of plan.remove) await client.ask(PURPOSE, ({ rest }, repository) => rest.pulls.deleteReviewComment({ ...repository, comment_id: id }));
  for (const each of plan.close) await write(each.id, closedText(each));
  for (const { said: { id }, finding } of plan.reopen) await write(id, reviewText(finding, key, context.prefix));
  const comments = plan.add.map(placed => ({ ...placed, comment: commentOf(placed, key, context) }));
  return [...plan.left, ...await add(client, pull, comments)];
}

async function saidBefore(client: Client, { number: pull_number }: Pull, key: string): Promise<Said[]> {
  const all = await client.ask({ ...PURPOSE, what: 'list the review comments' }, (octokit, repository) =>
    octokit.paginate(octokit.rest.pulls.listReviewComments, { ...repository, pull_number, per_page: 100 }));
  const marked = await own(client, all.filter(({ body, in_reply_to_id: to }) => to === undefined && fingerprintIn(body, key) !== undefined));
  const answered = new Set(all.map(({ in_reply_to_id: to }) => to));
  return marked.map(({ id, body }) => ({ id, body, fingerprint: fingerprintIn(body, key) ?? '', answered: answered.has(id) }));
}

interface Comment { path: string; body: string; side: 'RIGHT'; line: number; start_line?: number; start_side?: 'RIGHT' }

function commentOf({ finding, lines, elsewhere }: Placed, key: string, context: ReporterContext): Comment {
  const { path, start, end } = lines;
  const suggested = elsewhere ? '' : suggestion(finding, lines, context.lines);
  const range = start < end ? { start_line: start, start_side: 'RIGHT' as const } : {};
  return { path, body: reviewText(finding, key, context.prefix, elsewhere, suggested), side: 'RIGHT', line: end, ...range };
}

/** All in one review; one by one if GitHub refuses one of them. Gives those that it refuses even so. */
async function add(client: Client, { number: pull_number, headSha: commit_id }: Pull, comments: readonly { finding: Finding; comment: Comment }[]): Promise<Finding[]> {
  if (comments.length === 0) return [];
  // Sent once: an answer that gets lost would make two of each.
  const common = { pull_number, commit_id, request: { retries: 0 } };
  const refused: Finding[] = [];
  const taken = await isTaken(client.ask(PURPOSE, ({ rest }, repository) =>
    rest.pulls.createReview({ ...repository, ...common, event: 'COMMENT', comments: comments.map(({ comment }) => comment) })));
  for (const { finding, comment } of taken ? [] : comments) {
    if (!await isTaken(client.ask(PURPOSE, ({ rest }, repository) => rest.pulls.createReviewComment({ ...repository, ...common, ...comment })))) refused.push(finding);
  }
  return refused;
}

async function isTaken(request: Promise<unknown>): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (error) {
    if (error instanceof ApiFailure && error.kind === 'refused') return false;
    throw error;
  }
}
