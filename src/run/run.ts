// What both shells do: settle what was asked for, scan, and tell whether the outcome is a failure.
import { loadConfig } from '../config';
import { settle, type Flags, type Settings } from '../config/settings';
import type { FailOn } from '../config/values';
import type { Report, ReporterContext } from '../model';
import { ruleTexts } from '../rule-texts';
import { scan, type Progress, type ScanResult } from '../scan';
import { repositoryPrefix, type Scope } from './paths';

/** A scan as a person asks for it. */
export interface Order {
  scope: Scope;
  flags: Flags;
  /** A configuration file, or false for none; the nearest one is taken otherwise. */
  config?: string | boolean;
  cwd: string;
  today: string;
  /** What the repository is taken to be if git does not tell. */
  workspace?: string;
  /** How a flag is called: `--fail-on`. */
  name(flag: keyof Flags): string;
}

/** What came of it. */
export interface Outcome extends ScanResult {
  settings: Settings;
  /** Whether anything is as severe as the user would have it fail. */
  failed: boolean;
  /** For reporters. */
  context(colour: boolean): ReporterContext;
}

/** Scans as ordered. */
export async function run(order: Order, progress?: Progress): Promise<Outcome> {
  const { scope, cwd, flags } = order;
  const settings = settle(flags, await loadConfig(scope.root, order.config, cwd), scope.root, flag => order.name(flag));
  const { failOn, ...options } = settings;
  const result = await scan({ ...options, ...scope, today: order.today }, progress);
  const prefix = repositoryPrefix(scope.root, order.workspace);
  const lines: ReporterContext['lines'] = (file, first, last) => result.lines(file, first, last);
  return { ...result, settings, failed: isFailure(result.report, failOn), context: colour => ({ colour, lines, prefix, rules: ruleTexts() }) };
}

/** Whether a report holds anything at or above a severity. */
export function isFailure({ summary: { errors, warnings, notes } }: Report, failOn: FailOn): boolean {
  return { error: errors, warning: errors + warnings, note: errors + warnings + notes, never: 0 }[failOn] > 0;
}
