// What is found in many programs, which are scanned as one tree.
import type { Finding } from '../../src/model';
import { scanned } from '../support/scanned';

/** The findings of each program, by its name. */
export async function findingsOf(programs: readonly { name: string; files: Readonly<Record<string, string>> }[]): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const { findings } = await scanned(Object.fromEntries(programs.flatMap(({ name, files }) => Object.entries(files).map(([file, text]) => [`${name}/${file}`, text]))));
  const found = new Map<string, Finding[]>(programs.map(({ name }) => [name, []]));
  for (const finding of findings) found.get(finding.path.split('/')[0]!)!.push(finding);
  return found;
}
