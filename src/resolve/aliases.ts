// What a compiler's options make of specifiers: `paths` and `baseUrl` of tsconfig.json and jsconfig.json.
import path from 'node:path';
import { parse } from 'jsonc-parser';
import { foldersAbove, nameOf } from '../paths';
import { captured, jsonMember, jsonTexts, joinPath, type Json, type ResolveTree } from './files';

interface Options { baseUrl?: string; paths?: { folder: string; patterns: Json } }

/** `tsconfig.json`, and what stands beside it: `tsconfig.app.json`, `tsconfig.base.json`. */
const CONFIG = /^[tj]sconfig(?:\.[\w-]+)*\.json$/;
/** How many configurations one may extend, one after the other. */
const MAX_EXTENDS = 8;

export class Aliases {
  private byFolder: ReadonlyMap<string, readonly string[]> | undefined;
  private readonly options = new Map<string, Options>();

  constructor(private readonly tree: ResolveTree) {}

  /** Where a specifier may lead from a file, by the configurations around it, the nearest first. */
  of(from: string, specifier: string): string[] {
    return foldersAbove(from).flatMap(folder => this.folders.get(folder) ?? []).flatMap(config => {
      const { baseUrl, paths } = this.read(config, MAX_EXTENDS);
      return [...(paths ? substituted(paths.patterns, specifier).map(target => joinPath(baseUrl ?? paths.folder, target)) : []), ...(baseUrl === undefined ? [] : [joinPath(baseUrl, specifier)])];
    });
  }

  private get folders(): ReadonlyMap<string, readonly string[]> {
    if (!this.byFolder) {
      const folders = new Map<string, string[]>();
      for (const file of this.tree.paths()) {
        if (!CONFIG.test(nameOf(file))) continue;
        const folder = path.posix.dirname(file);
        // The plain name sorts behind the others, and comes first.
        folders.set(folder, [...(folders.get(folder) ?? []), file].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)));
      }
      this.byFolder = folders;
    }
    return this.byFolder;
  }

  private read(config: string, left: number): Options {
    const known = this.options.get(config);
    if (known) return known;
    const text = this.tree.read(config);
    const said = text === undefined ? undefined : parse(text, [], { allowTrailingComma: true }) as Json | undefined;
    const folder = path.posix.dirname(config);
    const inherited = left === 0 ? [] : jsonTexts(jsonMember(said, 'extends')).filter(base => base.startsWith('.')).flatMap(base => [base, `${base}.json`, `${base}/tsconfig.json`].map(one => joinPath(folder, one)).filter(one => this.tree.has(one)).slice(0, 1));
    const options: Options = Object.assign({}, ...inherited.map(base => this.read(base, left - 1)));
    const compiler = jsonMember(said, 'compilerOptions');
    const [baseUrl] = jsonTexts(jsonMember(compiler, 'baseUrl'));
    const patterns = jsonMember(compiler, 'paths');
    const own = { ...options, ...(baseUrl !== undefined && { baseUrl: joinPath(folder, baseUrl) }), ...(patterns !== undefined && { paths: { folder, patterns } }) };
    this.options.set(config, own);
    return own;
  }
}

/** The targets of every pattern that fits, with what the `*` stands for put in; the longest pattern first. */
function substituted(patterns: Json, specifier: string): string[] {
  if (typeof patterns !== 'object' || patterns === null || Array.isArray(patterns)) return [];
  return Object.keys(patterns).sort((a, b) => b.length - a.length).flatMap(pattern => {
    const star = captured(pattern, specifier);
    return star === undefined ? [] : jsonTexts(patterns[pattern]).map(target => target.replace('*', star));
  });
}
