import type { PullFile } from './github-state';
import type { Files } from './tree';

/** A line with one finding. */
export const call = (note: string): string => `fetch('https://api.github.com/authorizations', { method: 'POST', body: JSON.stringify({ note: '${note}' }) });\n`;

/** So many findings in so many files, as evenly as can be. */
export function callingFiles(findings: number, files: number): Record<string, string> {
  const share = (file: number): number => Math.floor(findings / files) + (file < findings % files ? 1 : 0);
  return Object.fromEntries(Array.from({ length: files }, (_, file) =>
    [`src/file-${String(file).padStart(3, '0')}.js`, Array.from({ length: share(file) }, (__, line) => call(`${file}.${line}`)).join('')]));
}

/** The same files as a pull request that adds them all. */
export function added(files: Files): PullFile[] {
  return Object.entries(files).filter(([name]) => !name.endsWith('/')).map(([filename, content]) => {
    const lines = String(content).replace(/\n$/, '').split('\n');
    return { filename, status: 'added', additions: lines.length, deletions: 0, changes: lines.length, patch: [`@@ -0,0 +1,${lines.length} @@`, ...lines.map(line => `+${line}`)].join('\n') };
  });
}
