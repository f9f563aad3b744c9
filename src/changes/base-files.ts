// Files as the base of a change has them, which who makes the change can't alter.
import path from 'node:path';
import { isWithin } from '../discover/links';
import { baseOf, type Ground, type Wish } from './compare';
import { gitIn, GitFailure } from './git';
import { textAt } from './history';

/** Files of the base, by absolute paths of today. */
export interface BaseFiles {
  /** The base as people know it. */
  base: string;
  /** Whether a file lies in the repository at all. */
  holds(absolute: string): boolean;
  /** The text of a file; null if the base has none; undefined if that can't be told. */
  read(absolute: string): Promise<string | null | undefined>;
}

/** Asks GitHub for a file of the base, by its path from the top of the repository. */
export type Contents = (path: string) => Promise<string | null | undefined>;

/** The files of the base: out of the repository if it has that commit, or else as GitHub tells. */
export function baseFiles(wish: Extract<Wish, { by: 'pull' }>, ground: Ground, ask: Contents): BaseFiles {
  const top = path.resolve(ground.root, '../'.repeat(ground.prefix.split('/').length - 1));
  return {
    base: wish.base,
    holds: absolute => isWithin(absolute, top),
    read: async absolute => {
      const name = path.relative(top, absolute).replaceAll(path.sep, '/');
      const local = fromGit(wish, ground, name);
      return local === undefined ? ask(name) : local;
    },
  };
}

function fromGit(wish: Extract<Wish, { by: 'pull' }>, { root, env }: Ground, name: string): string | null | undefined {
  try {
    const git = gitIn(root, env);
    const commit = baseOf(git, wish);
    return commit && textAt(git, commit, name);
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}
