// The GitHub Action: a thin shell over scan(). What it says on GitHub is optional and never fails it.
import path from 'node:path';
import { against } from './action/against';
import { announce } from './action/announce';
import { INPUT_NAMES, readInputs, type Inputs } from './action/inputs';
import { commitLinks } from './action/links';
import { oneOf } from './config/values';
import { isWithin } from './discover/links';
import { systemReason, UsageError } from './errors';
import { publish } from './github/publish';
import { readWorkflow } from './github/workflow';
import type { Report, ReporterContext } from './model';
import { reporters, type Format } from './reporters';
import { safeLines } from './reporters/parts/escape';
import { prose } from './reporters/parts/markdown-text';
import { FORMATS, parseReport, writeReport } from './run/outputs';
import { scopeOf } from './run/paths';
import { run } from './run/run';
import { withoutSuppressed } from './suppress';
import { tool } from './tool';

type Core = typeof import('@actions/core');

/** Runs the Action: inputs from the environment, the outcome as log, annotations, summary, files and outputs. */
export async function action(): Promise<void> {
  const core = await import('@actions/core');
  try {
    const inputs = readInputs(name => core.getInput(name));
    const workspace = path.resolve(process.env['GITHUB_WORKSPACE'] ?? '.');
    const cwd = path.resolve(workspace, inputs.workingDirectory);
    const format = oneOf('format', inputs.format, FORMATS);
    const files = filesOf(inputs, format);
    const scope = scopeOf(inputs.paths, cwd);
    const workflow = await readWorkflow(process.env['GITHUB_REPOSITORY'], inputs.token, line => core.info(safeLines(line)));
    const outcome = await run({
      ...await against(inputs, { ...workflow, cwd }), scope, flags: inputs.flags, config: inputs.config, baseline: inputs.baseline, cwd, workspace, env: process.env,
      today: new Date().toISOString().slice(0, 10), name: flag => INPUT_NAMES[flag],
    });
    const context = await linked(outcome.context(true), scope.root, workspace);
    for (const { format: each, file, upload } of files) writeReport(file, reporters[each](upload ? withoutSuppressed(outcome.report) : outcome.report, { ...context, colour: false }), cwd);
    for (const remark of outcome.remarks) core.info(safeLines(remark));
    if (!inputs.quiet) process.stdout.write(reporters.text(outcome.report, context));
    if (inputs.annotations === 'commands') process.stdout.write(reporters.github(outcome.report, context));
    setOutputs(core, outcome.report, inputs, file => portable(path.resolve(cwd, file), workspace));
    if (inputs.summary) await summarise(core, [...outcome.remarks.map(remark => `> ${prose(remark)}\n\n`), reporters.markdown(outcome.report, context)].join(''));
    // No message of its own: it would take the place of one of the ten annotations.
    if (outcome.failed) process.exitCode = core.ExitCode.Failure;
    // Last, and after all that needs no network.
    const published = await publish({ ...workflow, wishes: inputs, report: outcome.report, context, failed: outcome.failed, scanned: [inputs.workingDirectory, ...inputs.paths] });
    await announce(core, published, outcome.report, context, inputs.summary && Boolean(process.env['GITHUB_STEP_SUMMARY']));
  } catch (error) {
    core.setFailed(safeLines(error instanceof UsageError ? error.message : `${tool.name} failed: ${error instanceof Error ? error.message : String(error)}`));
    if (!(error instanceof UsageError) && error instanceof Error) core.debug(safeLines(error.stack ?? ''));
  }
}

/** `upload`: for code scanning, which shows suppressed results as open alerts. https://github.com/github/codeql-action/issues/1230 */
function filesOf({ output, reports, sarifFile }: Inputs, format: Format): { format: Format; file: string; upload?: true }[] {
  return [
    ...(output === '' ? [] : [{ format, file: output }]),
    ...(sarifFile === '' ? [] : [{ format: 'sarif' as const, file: sarifFile, upload: true as const }]),
    ...reports.map(each => parseReport('report', each)),
  ];
}

/** The reporters' context, with links to the commit if the workspace is the repository that was scanned. */
async function linked(context: ReporterContext, root: string, workspace: string): Promise<ReporterContext> {
  if (!process.env['GITHUB_REPOSITORY'] || path.resolve(workspace, context.prefix) !== path.resolve(root)) return context;
  const { context: event } = await import('@actions/github');
  return { ...context, link: commitLinks({ ...event.repo, serverUrl: event.serverUrl, sha: event.sha }, context.prefix) };
}

async function summarise(core: Core, markdown: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return core.info('There is no job summary here: GITHUB_STEP_SUMMARY is not set.');
  await core.summary.addRaw(markdown).write().catch((error: unknown) => core.warning(`The job summary can't be written: ${systemReason(error)}.`));
}

function setOutputs(core: Core, { findings, summary }: Report, { output, sarifFile }: Inputs, shown: (file: string) => string): void {
  core.setOutput('findings', findings.length);
  core.setOutput('errors', summary.errors);
  core.setOutput('warnings', summary.warnings);
  core.setOutput('notes', summary.notes);
  core.setOutput('sarif-file', sarifFile === '' ? '' : shown(sarifFile));
  core.setOutput('report-file', output === '' ? '' : shown(output));
}

/** A path as later steps can use it: relative to the workspace if it lies in there. */
function portable(file: string, workspace: string): string {
  return isWithin(file, workspace) ? path.relative(workspace, file).replaceAll(path.sep, '/') : file;
}
