import { readdirSync, type Dirent } from 'node:fs';
import glob from 'fast-glob';
import { systemReason } from '../errors';
import { enterFolder, isGitIgnored, rulesAbove, type GitRules } from './git-rules';

/** Version control's own folders and installed packages. One that is named on the command line is scanned all the same. */
const NEVER = new Set(['.git', '.hg', '.svn', '.jj', 'node_modules']);

/** What a folder's listing says of an entry. */
export type Kind = Pick<Dirent, 'name' | 'isFile' | 'isDirectory' | 'isSymbolicLink' | 'isFIFO' | 'isSocket'>;

/** One file, link or special file below a folder. */
export interface Entry { path: string; dirent: Kind }

/** Everything below a folder that is not left out. */
export interface Walk {
  /** Paths relative to the folder, with `/`. */
  entries: readonly Entry[];
  unreadable: readonly { path: string; why: string }[];
  /** How many entries the rules left out; a folder counts once. */
  ignored: number;
}

/** Lists a folder. `keep` is asked about each entry, by its absolute path; what it turns down is not entered. */
export function walk(folder: string, gitignore: boolean, keep: (absolute: string, kind: Kind) => boolean): Walk {
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
    const from = at.endsWith('/') ? at : `${at}/`;
    return entries.filter(entry => {
      if (NEVER.has(entry.name)) return false;
      const absolute = from + entry.name;
      const kept = keep(absolute, entry) && !(rules !== undefined && isGitIgnored(rules, absolute, entry.isDirectory()));
      if (!kept) ignored++;
      return kept;
    });
  };

  const rulesIn = (at: string, entries: readonly Dirent[], start: GitRules | undefined): GitRules | undefined => {
    const outer = rulesOf.get(at.slice(0, at.lastIndexOf('/'))) ?? rulesOf.get(folder) ?? start;
    const names = { dotGit: entries.some(e => e.name === '.git'), gitignore: entries.some(e => e.name === '.gitignore' && e.isFile()) };
    const rules = enterFolder(at, names, outer);
    if (rules !== undefined) rulesOf.set(at, rules);
    return rules;
  };

  const found = glob.sync('**/*', {
    cwd: folder, dot: true, followSymbolicLinks: false, unique: false, onlyFiles: false, objectMode: true, fs: { readdirSync: list },
  });
  return { entries: found.filter(entry => !entry.dirent.isDirectory()), unreadable, ignored };
}
