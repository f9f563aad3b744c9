import { readdirSync, type Dirent } from 'node:fs';
import { systemReason } from '../errors';
import { enterFolder, isGitIgnored, rulesAbove, type GitRules } from './git-rules';
import type { FolderLister } from './globs';

/** Version control's own folders and installed packages. One that is named on the command line is scanned all the same. */
const NEVER = new Set(['.git', '.hg', '.svn', '.jj', 'node_modules']);

/** What a folder's listing says of an entry. */
export type Kind = Pick<Dirent, 'name' | 'isFile' | 'isDirectory' | 'isSymbolicLink' | 'isFIFO' | 'isSocket'>;

/** What is to be said of the way. */
export interface Walk {
  unreadable: readonly { path: string; why: string }[];
  /** How many entries that matter the rules left out; a folder counts once. */
  ignored: number;
}

/** What a walk asks and tells about each entry, by its path below the folder, with `/`. */
export interface Visitor<T> {
  /** What an entry is that is no folder, by its name; undefined if it does not matter. */
  what(kind: Kind): T | undefined;
  /** What this turns down is not entered. */
  keep?(path: string, kind: Kind): boolean;
  found(path: string, what: T): void;
}

/** Those of the entries below a folder that are meant, in whatever order, folders among them; they are found by listing folders. */
export type Choose = (list: FolderLister) => readonly string[];

/**
 * Tells of every file, link and special file below a folder that is not left out, while it goes from folder to folder. `choose`: only of
 * what it chooses, and of all that is in the folders among it.
 */
export function walk<T>(folder: string, gitignore: boolean, { what, keep, found }: Visitor<T>, choose?: Choose): Walk {
  const top = folder.endsWith('/') ? folder : `${folder}/`;
  const unreadable: { path: string; why: string }[] = [];
  const rulesOf = new Map<string, GitRules>();
  const above = gitignore ? rulesAbove(folder) : 'ignored';
  let ignored = 0;

  const entriesOf = (at: string): readonly Dirent[] => {
    try {
      return readdirSync(at, { withFileTypes: true });
    } catch (error) {
      unreadable.push({ path: at.slice(top.length) || '.', why: `folder can't be read: ${systemReason(error)}` });
      return [];
    }
  };

  const rulesIn = (at: string, entries: readonly Dirent[], start: GitRules | undefined): GitRules | undefined => {
    const names = { dotGit: false, gitignore: false };
    for (const entry of entries) {
      if (entry.name === '.git') names.dotGit = true;
      else if (entry.name === '.gitignore') names.gitignore = entry.isFile();
    }
    const rules = enterFolder(at, names, rulesOf.get(at.slice(0, at.lastIndexOf('/'))) ?? rulesOf.get(folder) ?? start);
    if (rules !== undefined) rulesOf.set(at, rules);
    return rules;
  };

  // Nothing is made for an entry but its path: there may be very many of them.
  const each = (at: string, tell: (path: string, entry: Dirent, told: T | undefined) => void): void => {
    const entries = entriesOf(at);
    const rules = above === 'ignored' ? undefined : rulesIn(at, entries, above);
    const below = at.length < top.length ? '' : `${at.slice(top.length)}/`;
    for (const entry of entries) {
      if (NEVER.has(entry.name)) continue;
      const isFolder = entry.isDirectory();
      // To ask the rules takes longer than to look at a name.
      const told = isFolder ? undefined : what(entry);
      if (!isFolder && told === undefined) continue;
      const path = below + entry.name;
      if (keep?.(path, entry) === false || (rules?.rules !== undefined && isGitIgnored(rules, top + path, isFolder))) ignored++;
      else tell(path, entry, told);
    }
  };

  const enter = (at: string): void => each(at, (path, _, told) => (told === undefined ? enter(top + path) : found(path, told)));

  const chosen = new Map<string, T | undefined>();
  const list: FolderLister = at => {
    const entries: Dirent[] = [];
    each(at, (path, entry, told) => {
      entries.push(entry);
      chosen.set(top + path, told);
    });
    return entries;
  };
  if (choose === undefined) enter(folder);
  else for (const absolute of choose(list)) {
    const told = chosen.get(absolute);
    if (told === undefined) enter(absolute);
    else found(absolute.slice(top.length), told);
  }
  return { unreadable, ignored };
}
