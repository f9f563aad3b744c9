// Says on GitHub what was found: as a check run, as comments. What can't be said there is told, and never fails the run.
import type { Finding, Report, ReporterContext } from '../model';
import { count } from '../reporters/parts/summary';
import { counts } from '../suppress';
import { checkRun } from './check-run';
import type { Client } from './client';
import type { Event, Pull } from './event';
import { ApiFailure } from './failure';
import { keyOf } from './marker';
import { headline, page } from './page';
import { review } from './review';
import { summaryComment } from './summary-comment';
import { thousands } from '../thousands';

/** How findings are annotated. */
export const ANNOTATIONS = ['commands', 'checks', 'off'] as const;
/** What is commented on a pull request. */
export const COMMENTS = ['off', 'summary', 'review'] as const;

/** What is wanted. */
export interface Wishes { annotations: typeof ANNOTATIONS[number]; comment: typeof COMMENTS[number] }

/** What is to be said, and where. */
export interface Order {
  wishes: Wishes;
  /** Null if there is no token. */
  client: Client | null;
  /** Null if this is no workflow of GitHub's. */
  event: Event | null;
  report: Report;
  context: ReporterContext;
  failed: boolean;
  /** What is scanned, as the repository calls it: tells comments of different steps apart. */
  scanned: readonly string[];
}

/** Something that people should know. A remark is nothing to mend. */
export interface Note { text: string; severity: 'warning' | 'remark' }
/** What is left to do: findings to annotate by workflow commands after all, and what to tell. */
export interface Published { commands: Finding[]; notes: Note[] }

const FALLBACK = 'The annotations are made by workflow commands instead, of which a step shows ten of a kind.';

/** Publishes a report as wished. It never fails: what goes wrong becomes a note. */
export async function publish(order: Order): Promise<Published> {
  const { wishes: { annotations, comment }, client, event, report } = order;
  const checks = annotations === 'checks';
  const pull = comment === 'off' ? null : event?.pull ?? null;
  if (!checks && !pull) return { commands: [], notes: [] };
  const commands = checks ? report.findings.filter(counts) : [];
  if (client && event) {
    return say(order, { client, event, checks, pull }).catch((error: unknown) =>
      ({ commands, notes: [{ severity: 'warning', text: `The Action failed to speak to GitHub: ${error instanceof Error ? error.message : String(error)}.` }] }));
  }
  const what = event ? 'token' : 'workflow of GitHub';
  return { commands, notes: [{ severity: 'remark', text: `There is no ${what} here to make check runs and comments with.${fallback(commands)}` }] };
}

interface Means { client: Client; event: Event; checks: boolean; pull: Pull | null }

async function say(order: Order, { client, event, checks, pull }: Means): Promise<Published> {
  const { left, failure } = checks ? await checkRun(client, event, order) : { left: [], failure: null };
  const notes = failure ? [noteOf(failure, event, fallback(left))] : [];
  if (!pull || (failure && ends(failure, event))) return { commands: left, notes };
  const talk = (): Promise<ApiFailure | null> => discuss(order, client, pull).then(() => null, failureOf);
  const first = await talk();
  // It begins with what is there, so after an outage all of it can be tried once more.
  const last = first?.kind === 'away' && first.status !== null ? await talk() : first;
  return { commands: left, notes: last ? [...notes, noteOf(last, event, '')] : notes };
}

function failureOf(error: unknown): ApiFailure {
  if (error instanceof ApiFailure) return error;
  throw error;
}

async function discuss({ wishes, report, context, scanned }: Order, client: Client, pull: Pull): Promise<void> {
  const key = keyOf(scanned);
  const active = report.findings.filter(finding => counts(finding) && finding.severity !== 'note');
  const isReview = wishes.comment === 'review';
  const left = isReview ? await review(client, { pull, key, report, context }) : active;
  const words = isReview && left.length > 0
    ? `${count(left.length, 'finding')} of ${thousands(active.length)} without a comment of their own: not on a changed line, or over the number of comments that people read.\n\n` : '';
  const text = `### authorizations-lint: ${headline(report)}\n\n${words}${page(report, context)}`;
  await summaryComment(client, { pull: pull.number, key, text, due: left.length > 0 });
}

const fallback = (findings: readonly Finding[]): string => (findings.length === 0 ? '' : ` ${FALLBACK}`);

/** Whether nothing else will work either. */
const ends = (failure: ApiFailure, event: Event): boolean => failure.kind === 'away' || failure.kind === 'full' || mayOnlyRead(failure, event);

const mayOnlyRead = ({ kind, status }: ApiFailure, { pull }: Event): boolean => kind === 'forbidden' && status !== 401 && pull?.foreign === true;

function noteOf(failure: ApiFailure, event: Event, more: string): Note {
  if (mayOnlyRead(failure, event)) {
    return { severity: 'remark', text: `The token of a pull request from a fork may only read, so there are no check runs and comments.${more}` };
  }
  return { severity: 'warning', text: failure.message + more };
}
