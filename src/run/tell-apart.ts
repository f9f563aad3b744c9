import { filesBefore } from '../changes/before';
import { toucher } from '../changes/change-set';
import type { Compared } from '../changes/compare';
import { GitFailure } from '../changes/git';
import { contents } from '../changes/history';
import { untouched, withStates } from '../changes/states';
import { byName } from '../discover/language-names';
import { MANIFEST, type Discovery } from '../discover';
import { languages } from '../languages';
import { isListed } from '../manifests/settings';
import type { Comparison, Finding } from '../model';
import { holdsCandidate, type Examined } from '../scan';

/** What was scanned, and how to scan files as they were before. */
export interface Scanned { found: Discovery; result: Examined; maxFileSize: number; again(found: Discovery): Promise<Examined> }

/** Tells the findings of a change from those that were there before. The tree before it is only looked at if it can make a difference. */
export async function tellApart(scanned: Scanned, { changes, past }: Compared): Promise<{ findings: Finding[]; comparison: Comparison }> {
  const { base, by, files } = changes;
  const { findings } = scanned.result.report;
  const still = untouched(findings, toucher(changes));
  const names = new Map(files.flatMap(({ path, previous }) => (previous === null ? [] : [[previous, path] as const])));
  const comparison = { base, by, changedFiles: files.length, notes: [...changes.notes] };
  try {
    const before = past === undefined || still.size === 0 ? undefined : await findingsBefore(scanned, past);
    return { comparison, findings: withStates(findings, still, before, path => names.get(path) ?? path) };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    comparison.notes.push(`Compared by changed lines alone: ${error.message}.`);
    return { comparison, findings: withStates(findings, still) };
  }
}

/** What a scan found before the change; undefined if nothing that it changed has a part in what is found. */
async function findingsBefore({ found, result, maxFileSize, again }: Scanned, { git, commits }: NonNullable<Compared['past']>): Promise<readonly Finding[] | undefined> {
  const earlier = filesBefore(found, commits, language, blobs => contents(git, blobs, maxFileSize));
  const changed = commits.files.filter(({ path, previous }) => language(path) !== undefined || (previous !== null && language(previous) !== undefined));
  const matters = changed.some(({ path, status }) => status === 'removed' || status === 'renamed' || result.wasRead(path))
    || [...found.files, ...found.manifests].some(({ path }) => !commits.tracked(path) && result.wasRead(path))
    || await holdsCandidate({ ...earlier, files: earlier.files.filter(({ bytes }) => bytes !== undefined) }, maxFileSize);
  return matters ? (await again(earlier)).report.findings : undefined;
}

const languageOf = byName(languages);

/** What a file of this path is read as. */
function language(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return languageOf(name) ?? (isListed(name) ? MANIFEST : undefined);
}
