// What both shells do: settle what was asked for, scan, and tell whether the outcome is a failure.
import { baseFiles, type Contents } from '../changes/base-files';
import type { Ground, Wish } from '../changes/compare';
import type { Env } from '../changes/git';
import { fromDisk, loadConfig } from '../config';
import { settle, type Flags, type Settings } from '../config/settings';
import type { FailOn } from '../config/values';
import type { Report, ReporterContext } from '../model';
import { examine, list, type Progress, type ScanResult } from '../scan';
import { distrusted, tally } from '../suppress';
import { applyBaseline, loadBaseline, viewOf, type Known } from './baseline';
import { comparison } from './compare-with';
import { repositoryPrefix, type Scope } from './paths';
import { tellApart } from './tell-apart';
import { fromBase } from './trusted';

/** A scan as a person asks for it. */
export interface Order {
  scope: Scope;
  flags: Flags;
  /** A configuration file, or false for none; the nearest one is taken otherwise. */
  config?: string | boolean;
  /** A baseline, or false for none; the nearest one is taken otherwise. */
  baseline?: string | boolean;
  /** The baseline is to be written, and need not be there. */
  writes?: boolean;
  cwd: string;
  env: Env;
  today: string;
  /** What to compare with, if with anything. */
  compare?: Wish | undefined;
  /** The change is a stranger's: what can hide findings is taken from its base. */
  stranger?: { base: Extract<Wish, { by: 'pull' }>; contents: Contents } | undefined;
  /** How many threads read files, if that is not left to the machine. */
  threads?: number | undefined;
  /** What the repository is taken to be if git does not tell. */
  workspace?: string;
  /** How a flag is called: `--fail-on`. */
  name(flag: keyof Flags): string;
}

/** What came of it. */
export interface Outcome extends ScanResult {
  settings: Settings;
  /** The baseline, if there is one, or one is to be written. */
  known: Known | undefined;
  /** Whether anything is as severe as the user would have it fail. */
  failed: boolean;
  /** What was not done as it was meant to be, in sentences. */
  remarks: string[];
  /** For reporters. */
  context(colour: boolean): ReporterContext;
}

/** Scans as ordered. */
export async function run(order: Order, progress?: Progress): Promise<Outcome> {
  const { scope, cwd, flags, stranger, compare } = order;
  const remarks: string[] = [];
  const remark = (text: string): void => void remarks.push(text);
  const prefix = repositoryPrefix(scope.root, order.workspace);
  const ground: Ground = { root: scope.root, prefix, env: order.env };
  const read = stranger === undefined ? fromDisk : fromBase(baseFiles(stranger.base, ground, stranger.contents), remark);
  const config = await loadConfig(scope.root, order.config, cwd, read);
  const settings = settle(flags, config, scope.root, flag => order.name(flag));
  const baseline = await loadBaseline(scope.root, order, config, read);
  const { failOn, ...options } = settings;
  const compared = await comparison(compare, ground, remark);
  const plan = { ...options, ...scope, today: order.today, ...(order.threads !== undefined && { threads: order.threads }) };
  const found = list(plan);
  const result = await examine(found, plan, progress);
  const told = compared && await tellApart({ found, result, maxFileSize: plan.maxFileSize, again: earlier => examine(earlier, plan) }, compared);
  const seen = { ...result.report, ...told };
  const fair = stranger === undefined ? seen : { ...seen, findings: distrusted(seen.findings, remark) };
  const known = baseline && { baseline, view: viewOf(baseline, scope, found, fair) };
  const report = counted(known?.baseline.held ? applyBaseline(fair, known.baseline.held, known.view) : fair);
  const lines: ReporterContext['lines'] = (file, first, last) => result.lines(file, first, last);
  // Reporters ask for the rules of findings alone.
  const rules = report.findings.length > 0 ? (await import('../rule-texts')).ruleTexts() : [];
  return { report, lines, settings, known, remarks, failed: isFailure(report, failOn), context: colour => ({ colour, lines, prefix, rules }) };
}

function counted(report: Report): Report {
  return { ...report, summary: { ...report.summary, ...tally(report.findings) } };
}

/** Whether a report holds anything at or above a severity. */
export function isFailure({ summary: { errors, warnings, notes } }: Report, failOn: FailOn): boolean {
  return { error: errors, warning: errors + warnings, note: errors + warnings + notes, never: 0 }[failOn] > 0;
}
