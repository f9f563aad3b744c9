/** What a workflow knows of the commit that it runs on. */
export interface Commit { serverUrl: string; owner: string; repo: string; sha: string }

/** Makes the address of a line at a commit. `prefix` leads from the repository's top to the report's root. */
export function commitLinks({ serverUrl, owner, repo, sha }: Commit, prefix: string): (path: string, line: number) => string {
  const base = [serverUrl, owner, repo, 'blob', sha].join('/');
  return (path, line) => `${base}/${`${prefix}${path}`.split('/').map(encodeURIComponent).join('/')}#L${line}`;
}
