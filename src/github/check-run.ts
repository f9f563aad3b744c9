// A check run with an annotation for every finding that counts.
import type { Finding, Report, ReporterContext } from '../model';
import { inOrderOfWeight } from '../reporters/parts/annotation';
import { counts } from '../suppress';
import { annotation, batches, PER_REQUEST } from './annotations';
import type { Client } from './client';
import type { Event } from './event';
import { ApiFailure } from './failure';
import { headline, page } from './page';

/** What is to be shown, and what the outcome is. */
export interface Shown { report: Report; context: ReporterContext; failed: boolean }
/** What became of it: the findings without an annotation, and why. */
export interface Annotated { left: Finding[]; failure: ApiFailure | null }

const PURPOSE = { what: 'take the check run', needs: 'checks: write' };
const NAME = 'authorizations-lint';

/** Creates the check run and adds to it until every annotation is there. It never throws for a request that fails. */
export async function checkRun(client: Client, { headSha: head_sha, runUrl: details_url }: Pick<Event, 'headSha' | 'runUrl'>, shown: Shown): Promise<Annotated> {
  const { report, context } = shown;
  const findings = inOrderOfWeight(report.findings.filter(counts));
  const groups = batches(findings, PER_REQUEST);
  const output = { title: headline(report), summary: page(report, context) || 'There is no error and no warning.' };
  const end = { status: 'completed', conclusion: conclusion(shown, findings) } as const;
  let id: number | undefined;
  let done = 0;
  try {
    for (const [at, group] of groups.entries()) {
      const state = at === groups.length - 1 ? end : { status: 'in_progress' as const };
      const content = { ...state, output: { ...output, annotations: group.map(each => annotation(each, context)) } };
      id = await client.ask(PURPOSE, async ({ rest }, repository) => (id === undefined
        ? (await rest.checks.create({ ...repository, name: NAME, head_sha, details_url, ...content })).data.id
        : (await rest.checks.update({ ...repository, check_run_id: id, ...content })).data.id));
      done += group.length;
    }
    return { left: [], failure: null };
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    if (id !== undefined) await close(client, id, { ...end, output });
    return { left: findings.slice(done), failure };
  }
}

/** A run that stays open would block a pull request for ever. */
async function close(client: Client, check_run_id: number, end: { status: 'completed'; conclusion: Conclusion; output: { title: string; summary: string } }): Promise<void> {
  await client.ask(PURPOSE, ({ rest }, repository) => rest.checks.update({ ...repository, check_run_id, ...end })).catch((error: unknown) => {
    if (!(error instanceof ApiFailure)) throw error;
  });
}

type Conclusion = 'failure' | 'neutral' | 'success';

function conclusion({ failed }: Shown, findings: readonly Finding[]): Conclusion {
  if (failed) return 'failure';
  return findings.some(({ severity }) => severity !== 'note') ? 'neutral' : 'success';
}
