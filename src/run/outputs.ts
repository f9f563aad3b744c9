import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { oneOf } from '../config/values';
import { systemReason, UsageError } from '../errors';
import { reporters, type Format } from '../reporters';

/** A report in one format, in a file. */
export interface ReportFile { format: Format; file: string }

/** Every format. */
export const FORMATS = Object.keys(reporters) as Format[];

/** `sarif=out/report.sarif` */
export function parseReport(what: string, text: string): ReportFile {
  const cut = text.indexOf('=');
  if (cut < 1 || cut === text.length - 1) throw new UsageError(`${what} takes FORMAT=FILE, such as sarif=report.sarif, not "${text}".`);
  return { format: oneOf(what, text.slice(0, cut), FORMATS), file: text.slice(cut + 1) };
}

/** Writes a file, with the folders it needs. */
export function writeReport(file: string, text: string, cwd: string): void {
  const absolute = path.resolve(cwd, file);
  try {
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  } catch (error) {
    throw new UsageError(`"${file}" can't be written: ${systemReason(error)}.`);
  }
}
