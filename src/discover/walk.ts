import { readdirSync, type Dirent } from 'node:fs';
import glob from 'fast-glob';
import { systemReason } from '../errors';
import { enterFolder, isGitIgnored, rulesAbove, type GitRules } from './git-rules';

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

/** Tells of every file, link and special file below a folder that is not left out, while it goes from folder to folder. */
export function walk<T>(folder: string, gitignore: boolean, { what, keep, found }: Visitor<T>): Walk {
  const unreadable: { path: string; why: string }[] = [];
  const rulesOf = new Map<string, GitRules>();
  const above = gitignore ? rulesAbove(folder) : 'ignored';
  const inFolder = folder.endsWith('/') ? folder.length : folder.length + 1;
  let ignored = 0;

  function list(at: string): string[];
  function list(at: string, options: { withFileTypes: true }): Dirent[];
  function list(at: string, options?: { withFileTypes: true }): string[] | Dirent[] {
    const entries = listKept(at);
    return options?.withFileTypes === true ? entries : entries.map(entry => entry.name);
  }

  const listKept = (at: string): Dirent[] => {
    let entries: Dirent[];
    try {
      entries = readdirSync(at, { withFileTypes: true });
    } catch (error) {
      unreadable.push({ path: at.slice(inFolder) || '.', why: `folder can't be read: ${systemReason(error)}` });
      return [];
    }
    const rules = above === 'ignored' ? undefined : rulesIn(at, entries, above);
    const absolute = at.endsWith('/') ? at : `${at}/`;
    const below = absolute.slice(inFolder);
    // Nothing is made here for an entry but its path: there may be very many of them.
    return entries.filter(entry => {
      if (NEVER.has(entry.name)) return false;
      const isFolder = entry.isDirectory();
      // To ask the rules takes longer than to look at a name.
      const told = isFolder ? undefined : what(entry);
      if (!isFolder && told === undefined) return false;
      const path = below + entry.name;
      const kept = keep?.(path, entry) !== false && !(rules?.rules !== undefined && isGitIgnored(rules, absolute + entry.name, isFolder));
      if (!kept) ignored++;
      else if (told !== undefined) found(path, told);
      return kept && isFolder;
    });
  };

  const rulesIn = (at: string, entries: readonly Dirent[], start: GitRules | undefined): GitRules | undefined => {
    const outer = rulesOf.get(at.slice(0, at.lastIndexOf('/'))) ?? rulesOf.get(folder) ?? start;
    const names = { dotGit: entries.some(e => e.name === '.git'), gitignore: entries.some(e => e.name === '.gitignore' && e.isFile()) };
    const rules = enterFolder(at, names, outer);
    if (rules !== undefined) rulesOf.set(at, rules);
    return rules;
  };

  // It is told of folders alone, and need not make lists of what is known already.
  glob.sync('**/*', { cwd: folder, dot: true, followSymbolicLinks: false, unique: false, onlyDirectories: true, fs: { readdirSync: list } });
  return { unreadable, ignored };
}
