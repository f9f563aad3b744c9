// The files that import others. They are looked for as bytes, and only where an import can lead: nothing is parsed for it.
import { usersOf } from './importers/users';
import { literally } from './literally';

/** How a language's files name those they import. */
export interface ImportSyntax {
  /** Languages of the files that can be imported. */
  readonly languages: readonly string[];
  /** What every text holds that imports a file which goes by one of these names; they are alternatives of a pattern. */
  readonly needle: (names: string) => RegExp;
  /** What a text imports: specifiers as they stand there, paths from its file, or, with a slash in front, how the path of a file ends. */
  readonly specifiers: (text: string, path: string) => readonly string[];
}

/** What looking for importers needs of the tree. */
export interface ImportTree {
  /** The files of a language, in the order of the tree. */
  ofLanguage(language: string): readonly string[];
  peek(path: string): string | undefined;
}
export interface ImportWorkspace {
  resolve(from: string, specifier: string): string | undefined;
  find(from: string, endings: readonly string[]): readonly string[];
  within(files: readonly string[]): (file: string) => boolean;
  names(file: string): string[];
}

interface Importer { readonly path: string; readonly language: string }

/** How widening knows what it needs to. */
export interface Widening<C extends Importer> {
  tree: ImportTree;
  workspace: ImportWorkspace;
  syntaxes: readonly { readonly id: string; readonly imports?: ImportSyntax; readonly named?: string }[];
  /** The names of what those who import a file may send; `default`: it may have any name. `from`: the files that it may have one from. */
  namesOf(file: C | Importer, from: (path: string) => boolean): readonly string[];
  /** Makes languages ready to be read. */
  load(languages: ReadonlySet<string>): Promise<void>;
}

/** How many files are read because they import a candidate, and how far that goes. */
const MAX_IMPORTERS = 200;
const MAX_HOPS = 3;

/** The files that import what a candidate hands on, those that import it from them, and so on to a limit. */
export async function widen<C extends Importer>(candidates: readonly C[], { tree, workspace, syntaxes, namesOf, load }: Widening<C>): Promise<{ found: Importer[]; problems: { path: string; why: string }[] }> {
  const importing = syntaxes.flatMap(({ id, imports }) => (imports ? [{ id, imports }] : []));
  const naming = syntaxes.filter(({ named }) => named !== undefined);
  const knowing = new Map(naming.map(({ id, named }) => [id, named]));
  const known = new Set(candidates.map(c => c.path));
  const found: Importer[] = [];
  for (let latest: readonly (C | Importer)[] = candidates, hop = 0; hop < MAX_HOPS && latest.length > 0; hop++) {
    const targets = latest.filter(({ language }) => knowing.has(language) || importing.some(({ imports }) => imports.languages.includes(language))).map(file => ({ ...file, names: namesOf(file, path => known.has(path)) })).filter(({ names }) => names.length > 0);
    const next = [
      ...importing.flatMap(({ id, imports }) => importersOf(new Map(targets.filter(t => imports.languages.includes(t.language)).map(t => [t.path, t.names])), id, imports, tree, workspace, known).map(path => ({ path, language: id }))),
      ...naming.flatMap(({ id, named }) => usersOf(targets.flatMap(t => (knowing.get(t.language) === named ? t.names : [])), id, tree, known).map(path => ({ path, language: id }))),
    ];
    const read = next.slice(0, MAX_IMPORTERS - found.length);
    found.push(...read);
    for (const { path } of read) known.add(path);
    if (read.length < next.length) return { found, problems: [{ path: targets[0]!.path, why: `of the files that import this or another such file, ${next.length - read.length} were not read for what they do with it` }] };
    await load(new Set(read.map(({ language }) => language)));
    latest = read;
  }
  return { found, problems: [] };
}

/** The files of a language that import one of `targets` and use one of its names, but for those in `but`, in the order of the tree. */
export function importersOf(targets: ReadonlyMap<string, readonly string[]>, language: string, { needle, specifiers }: ImportSyntax, tree: ImportTree, workspace: ImportWorkspace, but: ReadonlySet<string>): string[] {
  if (targets.size === 0) return [];
  const names = [...new Set([...targets.keys()].flatMap(target => workspace.names(target)))].map(literally).join('|');
  const named = needle(Buffer.from(names).toString('latin1'));
  // To find out which file a specifier means costs the most.
  const ending = new RegExp(`(?:^|[^\\w])(?:${names})(?:\\.\\w+)*/?$`);
  const uses = (text: string, used: readonly string[]): boolean => used.some(name => name === 'default' || text.includes(name)) || PASSED_ON.test(text);
  const handed = [...new Set([...targets.values()].flat())];
  const filesOf = (file: string, specifier: string): readonly string[] => (specifier.startsWith('/') ? workspace.find(file, [specifier.slice(1)]) : [workspace.resolve(file, specifier) ?? '']);
  const mayImport = workspace.within([...targets.keys()]);
  return tree.ofLanguage(language).filter(file => {
    if (but.has(file) || targets.has(file) || !mayImport(file)) return false;
    const text = tree.peek(file);
    if (text === undefined || !named.test(text) || !uses(text, handed)) return false;
    const specified = specifiers(text, file).map(specifier => Buffer.from(specifier, 'latin1').toString()).filter(specifier => ending.test(specifier));
    return specified.some(specifier => filesOf(file, specifier).some(found => targets.has(found) && uses(text, targets.get(found)!)));
  });
}

/** A file that exports all of another one needs no names. */
const PASSED_ON = /\bexport\s*\*|\bmodule\.exports\s*=\s*require\(/;
