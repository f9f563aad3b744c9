import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { add, tree, type Files } from './tree';

/** A git repository of its own, removed after the test. */
export interface Repository {
  root: string;
  /** Runs git in it; what it printed. */
  git(...args: readonly string[]): string;
  /** Writes files and commits all that changed; the commit. */
  commit(files?: Files): string;
}

/** Nothing of the machine's own configuration gets into the tests. */
export const GIT_ENV = {
  PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', LC_ALL: 'C', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_AUTHOR_DATE: '2026-01-15T00:00:00Z', GIT_COMMITTER_DATE: '2026-01-15T00:00:00Z',
};

/** Makes a repository whose first commit, on the branch `main`, holds these files. */
export function repository(files: Files): Repository {
  const made = openRepository(tree({}));
  made.git('init', '--quiet', '--initial-branch', 'main');
  made.commit(files);
  return made;
}

/** A repository that is there already. */
export function openRepository(root: string): Repository {
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: root, env: GIT_ENV, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const commit = (changes: Files = {}): string => {
    add(root, changes);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'Change');
    return git('rev-parse', 'HEAD').trim();
  };
  return { root, git, commit };
}

/** A clone with the newest commits alone. */
export function shallowClone(from: Repository, depth = 1): Repository {
  const root = path.join(tree({}), 'clone');
  from.git('clone', '--quiet', '--depth', String(depth), `file://${from.root}`, root);
  return openRepository(root);
}
