// The baseline as a file: where it is, what it says of a report, and how it is written.
import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadedConfig } from '../config';
import { shownFrom, upwards, type ReadConfig } from '../config/find';
import type { Discovery } from '../discover';
import { isWithin } from '../discover/links';
import { systemReason, UsageError } from '../errors';
import type { Report } from '../model';
import { baselineText, withBaseline, type View } from '../suppress/baseline';
import type { BaselineFile } from '../suppress/baseline-file';
import { repositoryTop, type Scope } from './paths';

/** The name that is looked for. */
export const BASELINE_NAME = '.authorizations-lint-baseline.json';

/** A baseline, or the place for one. */
export interface Baseline { file: string; /** As people call it. */ name: string; /** What is in it. */ held?: BaselineFile }

/** A baseline, and what it is about in a report. */
export interface Known { baseline: Baseline; view: View }

/** What is asked for. */
export interface Choice {
  /** A file, or false for none; the configuration tells, or else the nearest one is taken. */
  baseline?: string | boolean;
  /** It is to be written, and need not be there. */
  writes?: boolean;
  cwd: string;
}

/** The baseline for a root, or the place for one that is to be written; undefined if there is none, or none is wanted. */
export async function loadBaseline(root: string, { baseline: given, writes = false, cwd }: Choice, { values, folder }: LoadedConfig, read: ReadConfig): Promise<Baseline | undefined> {
  const choice = given ?? values.baseline;
  if (choice === false) return undefined;
  const base = given === undefined ? (folder ?? root) : cwd;
  const named = typeof choice === 'string' ? path.resolve(base, choice) : undefined;
  for (const file of named === undefined ? upwards(root, BASELINE_NAME) : [named]) {
    const name = shownFrom(cwd, file);
    const text = await read(file, name);
    if (text !== undefined) return { file, name, held: (await import('../config/baseline')).parseBaseline(text.replace(/^\uFEFF/, ''), name) };
  }
  if (!writes && named !== undefined) throw new UsageError(`${shownFrom(cwd, named)} can't be read: no such file or directory.`);
  const file = named ?? path.join(folder ?? repositoryTop(root) ?? root, BASELINE_NAME);
  return writes ? { file, name: shownFrom(cwd, file) } : undefined;
}

/** How a scan's report and a baseline see the same files. */
export function viewOf({ file, name }: Baseline, { root, paths }: Scope, { files, manifests }: Discovery, report: Report): View {
  const looked = new Set([...files, ...manifests].map(each => each.path));
  const found = new Set(report.findings.map(finding => finding.path));
  for (const skipped of report.skipped) if (!found.has(skipped.path)) looked.delete(skipped.path);
  const absolute = (each: string): string => path.resolve(root, each);
  const exists = (each: string): boolean => existsSync(absolute(each));
  return {
    name, below: path.relative(path.dirname(file), root).replaceAll(path.sep, '/'), exists,
    scanned: each => (exists(each) ? looked.has(each) : paths.length === 0 || paths.some(one => isWithin(absolute(each), one))),
  };
}

/** A report in which what the baseline holds is accepted. */
export function applyBaseline(report: Report, held: BaselineFile, view: View): Report {
  const { findings, state } = withBaseline(report.findings, held, view);
  return { ...report, findings, baseline: state };
}

/** Writes a baseline, all of it or nothing. */
export function writeBaseline({ file, name }: Baseline, content: BaselineFile): void {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    writeFileSync(draft, baselineText(content));
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new UsageError(`"${name}" can't be written: ${systemReason(error)}.`);
  }
}
