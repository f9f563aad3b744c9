// Findings as annotations of a check run.
import type { Finding, ReporterContext, Severity } from '../model';
import { adviceLines } from '../reporters/parts/advice-lines';
import { annotationMessage, annotationTitle } from '../reporters/parts/annotation';
import { clip } from '../reporters/parts/escape';
import { subject } from '../reporters/parts/summary';

/** GitHub takes that many in one request. */
export const PER_REQUEST = 50;
/** 64 KB, for a message and its details each. Units of UTF-16 have at most three bytes. */
const MOST_TEXT = Math.floor(64 * 1024 / 3);

/** One annotation, as the API takes it. */
export interface Annotation {
  path: string; start_line: number; end_line: number; start_column?: number; end_column?: number;
  annotation_level: 'notice' | 'warning' | 'failure'; title: string; message: string; raw_details?: string;
}

const LEVELS = { error: 'failure', warning: 'warning', note: 'notice' } as const satisfies Record<Severity, Annotation['annotation_level']>;

/** The annotation of a finding. */
export function annotation(finding: Finding, { prefix, rules }: ReporterContext): Annotation {
  const { path, line, column, endLine, endColumn, severity, advice } = finding;
  return {
    path: prefix + path, start_line: line, end_line: endLine,
    // Columns are taken only of a place on one line.
    ...(line === endLine ? { start_column: column, end_column: endColumn } : {}),
    annotation_level: LEVELS[severity], title: annotationTitle(finding, rules), message: annotationMessage(finding, MOST_TEXT),
    ...(advice ? { raw_details: clip(adviceLines({ about: subject(finding), advice }).join('\n'), MOST_TEXT) } : {}),
  };
}

/** The items in groups of at most so many; one empty group if there are none. */
export function batches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
