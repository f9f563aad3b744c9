import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { absolutePattern, globsOf, isPattern, patternWithin } from './discover/globs';
import { byName, SCRIPT, type LanguageNames } from './discover/language-names';
import { isWithin, linksIn, whySpecial } from './discover/links';
import { compilePatterns } from './discover/patterns';
import { walk, type Choose, type Kind } from './discover/walk';
import { systemReason, UsageError } from './errors';
import { inOrder } from './paths';

export { type LanguageNames } from './discover/language-names';

/** What to list. */
export interface DiscoverOptions {
  /** What the paths of the result are relative to. */
  root: string;
  /** Files, folders and patterns to scan, in the root; the root itself if none is given. What is named here is scanned even if git ignores it. */
  paths: readonly string[];
  /** Patterns as in .gitignore: if there are any, only files that one of them matches are scanned. */
  include: readonly string[];
  /** Patterns as in .gitignore: what one of them matches is left out. */
  exclude: readonly string[];
  /** What `include` and `exclude` are relative to, the root or a folder above it. */
  base?: string;
  /** Leave out what git ignores. */
  gitignore: boolean;
}

/** A file that may be read. `path` is relative to a root, with `/`; `language` is an id, or `#!` if only the first line can tell. */
export interface SourcePath { path: string; language: string; /** What it holds, if that is not what lies on the disk. */ bytes?: Buffer }

/** What a scan is to look at. */
export interface Discovery {
  /** What the paths are relative to: absolute, and with a slash at its end. */
  root: string;
  /** Sorted by path, by code unit. */
  files: SourcePath[];
  /** Files in none of the languages that were asked for besides, in the folders that were looked through. */
  manifests: SourcePath[];
  /** What could not be looked at, with the reason. */
  skipped: { path: string; why: string }[];
  /** How many entries .gitignore, `exclude` and `include` left out; a folder counts once. */
  ignored: number;
}

/** Lists the files that are in one of the languages, below each of the paths. `tell`: told of each at once, in no order. */
export function discover(options: DiscoverOptions, languages: readonly LanguageNames[], isManifest: (name: string) => boolean = () => false, tell: (file: SourcePath) => void = () => undefined): Discovery {
  const root = path.resolve(options.root);
  const files: SourcePath[] = [];
  const manifests: SourcePath[] = [];
  const skipped = new Map<string, string>();
  const known = new Set<string>();
  const language = byName(languages);
  const wanted = selector(path.resolve(options.base ?? root), options);
  // Paths that are given may lie in each other, and so may what a pattern stands for.
  let mayRepeat = options.paths.length > 1;
  let ignored = 0;

  let told = 0;

  const add = (name: string, id: string): void => {
    told++;
    if (mayRepeat && known.has(name)) return;
    if (mayRepeat) known.add(name);
    const file: SourcePath = { path: name, language: id };
    if (id === MANIFEST) manifests.push(file);
    else {
      files.push(file);
      tell(file);
    }
  };

  const addFolder = (folder: string, choose?: Choose): void => {
    const [above, prefix] = [folder.endsWith('/') ? folder : `${folder}/`, folder === root ? '' : `${relative(root, folder)}/`];
    const keep = wanted && ((name: string, kind: Kind): boolean => wanted(above + name, kind.isDirectory()));
    const what = (kind: Kind): string | Kind | undefined => (kind.isFile() ? language(kind.name) ?? (isManifest(kind.name) ? MANIFEST : undefined) : kind);
    const whyLinkMatters = linksIn(folder);
    const found = (name: string, it: string | Kind): void => {
      if (typeof it === 'string') return add(prefix + name, it);
      const why = it.isSymbolicLink() ? whyLinkMatters(above + name) : whySpecial(it);
      if (why !== undefined) skipped.set(prefix + name, why);
    };
    const way = walk(folder, options.gitignore, { what, keep, found }, choose);
    for (const { path: name, why } of way.unreadable) skipped.set(name === '.' ? prefix.slice(0, -1) || '.' : prefix + name, why);
    ignored += way.ignored;
  };

  const addNamed = (absolute: string): void => {
    const name = relative(root, absolute);
    try {
      const kind = statSync(absolute);
      if (kind.isDirectory()) return addFolder(absolute);
      if (!kind.isFile()) return void skipped.set(name, whySpecial(kind));
    } catch (error) {
      return void skipped.set(name, `can't be read: ${systemReason(error)}`);
    }
    const id = language(path.basename(absolute));
    if (wanted?.(absolute, false) === false) ignored++;
    else if (id === undefined) skipped.set(name, 'not a kind of file that is read');
    else add(name, id);
  };

  const addPattern = (pattern: string): void => {
    const before = told + skipped.size;
    mayRepeat = true;
    for (const { at, choose } of globsOf(pattern)) {
      refuseOutside(at, root);
      if (!existsSync(at)) continue;
      if (choose !== undefined) addFolder(at, choose);
      else addNamed(at);
    }
    if (told + skipped.size === before) throw new UsageError(`"${patternWithin(root, pattern)}" matches no file that is read.`);
  };

  for (const given of options.paths.length === 0 ? [root] : options.paths) {
    const absolute = path.resolve(root, given);
    if (!existsSync(absolute) && isPattern(given)) {
      addPattern(absolutePattern(given, root));
      continue;
    }
    refuseOutside(absolute, root);
    addNamed(absolute);
  }
  return {
    root: rootOf(root),
    files: inOrder(files),
    manifests: inOrder(manifests),
    skipped: inOrder(Array.from(skipped, ([name, why]) => ({ path: name, why }))),
    ignored,
  };
}

function refuseOutside(absolute: string, root: string): void {
  if (!isWithin(absolute, root)) throw new UsageError(`"${absolute}" lies outside of the root "${root}".`);
}

/** What the paths of the files in a folder follow: the folder, absolute, and with a slash at its end. */
export const rootOf = (folder: string): string => path.join(path.resolve(folder), path.sep);

/** Whether --include and --exclude let an entry through; undefined if there are none. */
function selector(base: string, options: DiscoverOptions): ((absolute: string, isFolder: boolean) => boolean) | undefined {
  const include = compilePatterns(options.include);
  const exclude = compilePatterns(options.exclude);
  if (include === undefined && exclude === undefined) return undefined;
  return (absolute, isFolder) => {
    const name = relative(base, absolute);
    if (name === '') return true;
    if (exclude?.ignores(isFolder ? `${name}/` : name)) return false;
    return isFolder || include === undefined || include.ignores(name);
  };
}

function relative(from: string, to: string): string {
  const way = path.relative(from, to);
  return path.sep === '/' ? way : way.replaceAll(path.sep, '/');
}

/** Stands for the language of a file that is read for its packages alone. */
export const MANIFEST = 'manifest';

/** The language of a file that only its first line can tell. */
export const UNTOLD = SCRIPT;
