import type { Flags } from '../config/settings';
import { UsageError } from '../errors';
import { safeLines, visible } from '../reporters/parts/escape';
import { writeBaseline } from '../run/baseline';
import { scopeOf } from '../run/paths';
import { run } from '../run/run';
import { makeBaseline, sum } from '../suppress/baseline';
import { print, type Io } from './io';
import { OPTION_NAMES } from './options';

/** The options of `baseline`, as commander gives them. */
export interface BaselineFlags extends Flags { config?: string | boolean; baseline?: string; prune?: boolean }

/** Writes what a scan finds into the baseline, or only takes out what it no longer finds. */
export async function baselineCommand(paths: readonly string[], flags: BaselineFlags, { cwd, today, env, stdout }: Io): Promise<void> {
  const scope = scopeOf(paths, cwd);
  const order = { scope, flags, config: flags.config, baseline: flags.baseline, writes: true, cwd, env, today, workspace: env['GITHUB_WORKSPACE'], name: (flag: keyof typeof OPTION_NAMES) => OPTION_NAMES[flag] };
  const { known, report: { findings } } = await run(order);
  if (!known) throw new UsageError('The configuration wants no baseline ("baseline": false). --baseline FILE names one to write.');
  const { baseline, view } = known;
  if (flags.prune === true && !baseline.held) throw new UsageError(`There is no baseline ${baseline.name} to prune: \`authorizations-lint baseline\` writes one.`);
  const wanted = flags.prune === true ? findings.filter(({ suppressed }) => suppressed?.by === 'baseline') : findings;
  const content = makeBaseline(wanted, baseline.held, view);
  writeBaseline(baseline, content);
  const [now, before] = [sum(content.findings), sum(baseline.held?.findings ?? [])];
  const files = new Set(content.findings.map(({ path }) => path)).size;
  await print(stdout, `${safeLines(visible(baseline.name))} holds ${now} ${now === 1 ? 'finding' : 'findings'} in ${files} ${files === 1 ? 'file' : 'files'}${baseline.held ? ` (before: ${before})` : ''}.\n`);
}
