import type { Wish } from '../changes/compare';
import { oneOf, parseCount } from '../config/values';
import type { Report } from '../model';
import { reporters } from '../reporters';
import { diffWish } from '../run/compare-with';
import { FORMATS, parseReport, writeReport } from '../run/outputs';
import { scopeOf } from '../run/paths';
import { run } from '../run/run';
import type { Progress } from '../scan';
import { counts } from '../suppress';
import { print, wantsColour, type Io } from './io';
import { OPTION_NAMES, type ScanFlags } from './options';
import { showProgress } from './progress';

/** Scans and reports; the exit code. `commands` are the other words that may stand where a path does. */
export async function scanCommand(paths: readonly string[], flags: ScanFlags, io: Io, commands: readonly string[]): Promise<number> {
  const { cwd, today, env } = io;
  const format = oneOf('--format', flags.format, FORMATS);
  const files = (flags.report ?? []).map(each => parseReport('--report', each));
  const scope = scopeOf(paths, cwd, commands);
  const progress = showProgress(io, flags.quiet === true);
  let leftOut = 0;
  const watch: Progress = {
    ...progress,
    files: (count, ignored) => {
      leftOut = ignored;
      progress?.files(count, ignored);
    },
  };
  const order = { scope, flags, config: flags.config, baseline: flags.baseline, cwd, env, today, threads: flags.threads === undefined ? undefined : parseCount('--threads', flags.threads), compare: await wishOf(flags, io), workspace: env['GITHUB_WORKSPACE'], name: (flag: keyof typeof OPTION_NAMES) => OPTION_NAMES[flag] };
  const { report, context, failed } = await run(order, watch).finally(() => progress?.clear());

  if (report.summary.files === 0 && flags.quiet !== true) await print(io.stderr, nothingToScan(leftOut));
  for (const each of files) writeReport(each.file, reporters[each.format](report, context(false)), cwd);
  if (flags.output !== undefined) {
    writeReport(flags.output, reporters[format](report, context(flags.color === true)), cwd);
  } else {
    const shown = flags.quiet === true && format === 'text' ? withoutNotes(report) : report;
    if (shown !== undefined) await print(io.stdout, reporters[format](shown, context(wantsColour(flags.color, io))));
  }
  return failed ? 1 : 0;
}

async function wishOf({ changedSince, diff }: ScanFlags, { cwd, stdin }: Io): Promise<Wish | undefined> {
  if (diff !== undefined) return diffWish(diff, cwd, stdin);
  return changedSince === undefined ? undefined : { by: 'git', base: changedSince, refs: [changedSince] };
}

function withoutNotes(report: Report): Report | undefined {
  const findings = report.findings.filter(finding => finding.severity !== 'note' && counts(finding));
  return findings.length === 0 ? undefined : { ...report, findings };
}

function nothingToScan(ignored: number): string {
  const left = ignored === 0 ? '' : ` ${ignored} ${ignored === 1 ? 'entry is' : 'entries are'} left out by .gitignore, --include or --exclude.`;
  return `Nothing to scan: no files in a language that is read.${left}\n`;
}
