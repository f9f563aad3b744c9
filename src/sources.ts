// The text of the scanned files: for the analysis, for fingerprints, and for code frames with every secret blanked.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Discovery, SourcePath } from './discover';
import { SCRIPT } from './discover/language-names';
import { groupBy } from './group';
import type { Place } from './model';
import { decode, FileReader } from './read';

/** Stands in for each character of a secret, so that columns stay what they are. */
const BLANK = '•';

export interface Sources {
  /** A file that was read already. */
  hold(file: { path: string; language: string; text: string }): void;
  /** All files whose first line tells their language: nobody has to look at it again. */
  know(scripts: readonly SourcePath[]): void;
  has(path: string): boolean;
  /** The files' and then the manifests', both in order. */
  paths(): Iterable<string>;
  /** The language of a file in the tree. */
  language(path: string): string | undefined;
  /** The files of a language, in order. */
  ofLanguage(language: string): readonly string[];
  read(path: string): string | undefined;
  /** A file that was listed, without looking for it. */
  readFile(file: SourcePath): string | undefined;
  /** Whether anybody asked what is in a file. */
  wasRead(path: string): boolean;
  /** The bytes of a file, each as one character, for a look that keeps nothing. */
  peek(path: string): string | undefined;
  /** The code at a place. */
  code(at: Place): string;
  /** A reader of lines in which these places are blanked. */
  blanked(secrets: readonly Place[]): (path: string, first: number, last: number) => string[] | undefined;
}

/** Sources over the discovered files. Those that are held are at hand, others are read when asked for. */
export function sourcesOf({ root, files, manifests }: Pick<Discovery, 'root' | 'files' | 'manifests'>, maxFileSize: number, byFirstLine: (line: string) => string | undefined): Sources {
  let paths: readonly string[] | undefined;
  let byLanguage: ReadonlyMap<string, readonly string[]> | undefined;
  const known = finder([files, manifests]);
  const texts = new Map<string, string | undefined>();
  const languages = new Map<string, string>();
  let scripts: ReadonlyMap<string, string> | undefined;
  const lines = new Map<string, readonly string[]>();
  const reader = new FileReader(maxFileSize);
  const peek = (path: string): string | undefined => {
    const file = known(path);
    if (file === undefined || file.bytes !== undefined) return file?.bytes?.toString('latin1');
    try {
      return reader.read(root + path, opened => {
        opened.complete();
        return opened.length === Infinity ? undefined : opened.bytes.toString('latin1', 0, opened.length);
      });
    } catch {
      return undefined;
    }
  };
  const textOf = (path: string, file: () => SourcePath | undefined): string | undefined => {
    if (!texts.has(path)) texts.set(path, readText(root, file(), maxFileSize));
    return texts.get(path);
  };
  const read = (path: string): string | undefined => textOf(path, () => known(path));
  const languageOf = (file: SourcePath | undefined): string | undefined => {
    if (file?.language !== SCRIPT) return file?.language;
    return (scripts ? scripts.get(file.path) : byFirstLine(firstLine(root, file))) ?? SCRIPT;
  };
  const linesOf = (path: string): readonly string[] => {
    const split = lines.get(path) ?? (read(path) ?? '').split('\n');
    lines.set(path, split);
    return split;
  };
  return {
    hold: ({ path, language, text }) => {
      texts.set(path, text);
      languages.set(path, language);
    },
    know: told => { scripts = new Map(told.map(({ path, language }) => [path, language])); },
    has: path => known(path) !== undefined,
    paths: () => paths ??= [...files, ...manifests].map(file => file.path),
    language: path => {
      const file = languages.has(path) ? undefined : known(path);
      // Only what its first line says.
      if (file?.language === SCRIPT) languages.set(path, languageOf(file)!);
      return languages.get(path) ?? file?.language;
    },
    ofLanguage: language => {
      byLanguage ??= new Map([...groupBy([...files, ...manifests], file => languages.get(file.path) ?? languageOf(file)!)].map(([id, own]) => [id, own.map(file => file.path)]));
      return byLanguage.get(language) ?? [];
    },
    read,
    readFile: file => textOf(file.path, () => file),
    wasRead: path => texts.has(path) || languages.has(path),
    peek,
    code: at => linesOf(at.path).slice(at.line - 1, at.endLine).map((line, i, all) => line.slice(i === 0 ? at.column - 1 : 0, i === all.length - 1 ? at.endColumn - 1 : undefined)).join('\n'),
    blanked: secrets => (path, first, last) => {
      const all = linesOf(path);
      if (all.length === 1 && all[0] === '') return undefined;
      const mine = secrets.filter(s => s.path === path);
      return all.slice(first - 1, last).map((line, i) => mine.reduce((text, secret) => blank(text, first + i, secret), line));
    },
  };
}

function blank(text: string, line: number, secret: Place): string {
  if (line < secret.line || line > secret.endLine) return text;
  const from = line === secret.line ? secret.column - 1 : 0;
  const to = line === secret.endLine ? secret.endColumn - 1 : text.length;
  return text.slice(0, from) + BLANK.repeat(Math.max(0, Math.min(to, text.length) - from)) + text.slice(to);
}

/** How many files are looked for one by one. */
const FEW = 1_000;

/** Finds files by their paths in lists that are in order: to put all of a large tree into a table takes longer than to look for a few. */
function finder(lists: readonly (readonly SourcePath[])[]): (path: string) => SourcePath | undefined {
  let asked = 0;
  let table: ReadonlyMap<string, SourcePath> | undefined;
  return path => {
    if (asked++ < FEW) return lists.map(list => within(list, path)).find(file => file !== undefined);
    table ??= new Map(lists.flatMap(list => list.map(file => [file.path, file] as const)));
    return table.get(path);
  };
}

function within(list: readonly SourcePath[], path: string): SourcePath | undefined {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.path < path) low = middle + 1;
    else high = middle;
  }
  return list[low]?.path === path ? list[low] : undefined;
}

/** Longest first line of a script that is looked at. */
const MOST_OF_LINE = 256;

function firstLine(root: string, { path, bytes }: SourcePath): string {
  const head = Buffer.alloc(MOST_OF_LINE);
  if (bytes !== undefined) return lineOf(head, bytes.copy(head));
  try {
    const file = openSync(root + path, 'r');
    try { return lineOf(head, readSync(file, head)); } finally { closeSync(file); }
  } catch {
    return '';
  }
}

function lineOf(head: Buffer, length: number): string {
  return /^.*/.exec(head.toString('latin1', 0, length))![0];
}

function readText(root: string, file: SourcePath | undefined, maxFileSize: number): string | undefined {
  if (file === undefined) return undefined;
  try {
    const bytes = file.bytes ?? readFileSync(root + file.path);
    return bytes.length > maxFileSize ? undefined : decode(bytes, bytes.length).text;
  } catch {
    return undefined;
  }
}
