import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import type { Ignore } from 'ignore';
import { gitFolder, readText, trackedPaths } from './git-index';
import { emptyRules, gitignoreLines } from './patterns';

/** What git ignores in one folder of a repository and below it. */
export interface GitRules {
  /** The repository's top, which the rules' paths are relative to. */
  readonly top: string;
  /** Undefined as long as there are none: asking costs time for each file. */
  readonly rules: Ignore | undefined;
  /** Tracked paths, read when first asked for. */
  tracked(): ReadonlySet<string>;
  /** Whether the list of what is tracked is worth reading: asked once for each entry. */
  isWorthIt(): boolean;
}

/** Which of the two names that matter stand in a folder. */
export interface GitNames { dotGit: boolean; gitignore: boolean }

/**
 * The rules that hold in `folder`, given those of its parent. A repository's top starts anew, as git does. Outside of a repository there are
 * none: what is in an archive or a copy was put there, and nothing tells which of its files were tracked all the same.
 */
export function enterFolder(folder: string, names: GitNames, parent: GitRules | undefined): GitRules | undefined {
  const outer = names.dotGit ? startRules(folder) : parent;
  if (outer === undefined) return undefined;
  const text = names.gitignore ? readText(path.join(folder, '.gitignore')) : undefined;
  return text === undefined ? outer : { ...outer, rules: addLines(outer.rules, gitignoreLines(text, relative(outer.top, folder))) };
}

/** Whether git passes over an entry whose folders it does not pass over. */
export function isGitIgnored(git: GitRules, absolute: string, isFolder: boolean): boolean {
  if (git.rules === undefined) return false;
  const name = relative(git.top, absolute);
  const matches = (): boolean => git.rules!.ignores(isFolder ? `${name}/` : name);
  const isTracked = (): boolean => git.tracked().has(name);
  // Nearly everything is tracked, and to look that up is far quicker than to try patterns; but first the list has to be read.
  return git.isWorthIt() ? !isTracked() && matches() : matches() && !isTracked();
}

/** For fewer entries the list of what is tracked need not be read. */
const FEW = 100;

/** The rules that reach `folder` from above, up to the top of its repository; `ignored` if git would not look into it at all. */
export function rulesAbove(folder: string): GitRules | 'ignored' | undefined {
  const chain: string[] = [];
  for (let at = folder; !isRepository(at);) {
    const parent = path.dirname(at);
    if (parent === at) return undefined;
    chain.unshift(parent);
    at = parent;
  }
  let git: GitRules | undefined;
  for (const at of chain) git = enterFolder(at, { dotGit: isRepository(at), gitignore: isRegularFile(path.join(at, '.gitignore')) }, git);
  return git !== undefined && isGitIgnored(git, folder, true) ? 'ignored' : git;
}

function isRepository(folder: string): boolean {
  return existsSync(path.join(folder, '.git'));
}

function isRegularFile(file: string): boolean {
  try {
    return lstatSync(file).isFile();
  } catch {
    return false;
  }
}

function startRules(top: string): GitRules {
  const folder = gitFolder(top);
  const exclude = folder === undefined ? undefined : readText(path.join(folder, 'info', 'exclude'));
  let known: ReadonlySet<string> | undefined;
  let asked = 0;
  return {
    top,
    rules: addLines(undefined, gitignoreLines(exclude ?? '', '')),
    tracked: () => (known ??= trackedPaths(top)),
    isWorthIt: () => ++asked > FEW,
  };
}

function addLines(outer: Ignore | undefined, lines: readonly string[]): Ignore | undefined {
  if (lines.length === 0) return outer;
  const rules = emptyRules();
  return (outer === undefined ? rules : rules.add(outer)).add([...lines]);
}

function relative(top: string, absolute: string): string {
  const cut = top.endsWith(path.sep) ? top.length : top.length + 1;
  return path.sep === '/' ? absolute.slice(cut) : absolute.slice(cut).replaceAll(path.sep, '/');
}
