// From candidate files to call sites, language by language.
import { Callers } from './analysis/callers';
import { Evaluator } from './analysis/evaluate';
import { handedOn } from './analysis/exported';
import { knownFields } from './analysis/fields';
import type { LanguageData } from './analysis/language';
import type { Program } from './analysis/program';
import { recognise, type Knowledge } from './analysis/recognise';
import { indexBindings, isLibrary } from './analysis/sdk';
import { takesClient } from './analysis/sdk-clients';
import { Excerpts } from './excerpts';
import { widen, type ImportSyntax } from './importers';
import type { Locator } from './locate';
import type { Manifests } from './manifests/lookup';
import { mergeSites } from './merge-sites';
import type { CallSite, LookAlikes, Operation, SdkBinding, Value } from './model';
import { continued } from './values';
import { ScanWorkspace } from './workspace';

/** What a language list offers: a way to load each front end. */
export interface Loadable {
  readonly id: string;
  /** Languages whose libraries are used from this one too. */
  readonly tables?: readonly string[];
  /** How its files import others. */
  readonly imports?: ImportSyntax;
  /** What languages have in common whose files know by name what those of another one declare. */
  readonly named?: string;
  load(): Promise<LanguageData>;
  /** What reads its files if that fails. */
  fallback?(): Promise<LanguageData>;
}
/** The files of the tree. */
export interface Files { has(path: string): boolean; language(path: string): string | undefined; read(path: string): string | undefined; peek(path: string): string | undefined; paths(): Iterable<string>; ofLanguage(language: string): readonly string[] }
/** What is known of the API. `mayHold`: whether a text can be about it at all. */
export interface Api { operations: readonly Operation[]; lookAlikes: LookAlikes; locator: Locator; mayHold(text: string): boolean }
export interface Analysis { sites: CallSite[]; problems: { path: string; why: string }[] }

interface Candidate { readonly path: string; readonly language: string; /** Only if a manifest asks for one of these packages. */ readonly asks?: readonly string[]; /** A part of a file: the blocks it is made of. */ readonly blocks?: readonly string[] }

/** Lowers the candidates of a tree and recognises the requests in them. A file that fails is named, and alone in failing. */
export class Analyser {
  private readonly files: Excerpts;
  private readonly fronts: Fronts = { loaded: new Map(), failed: new Map() };
  private readonly workspace: ScanWorkspace;
  private readonly evaluators = new Map<string, Evaluator>();
  private readonly known = new Map<string, Knowledge>();
  private readonly analysis: Analysis = { sites: [], problems: [] };

  constructor(tree: Files, manifests: Manifests, private readonly languages: readonly Loadable[], private readonly api: Api) {
    const files = this.files = new Excerpts(tree);
    const groups = new Map(languages.map(({ id, named }) => [id, named]));
    const known = new Set(api.operations.flatMap(({ bindings }) => bindings.flatMap(({ packages }) => packages)));
    this.workspace = new ScanWorkspace({ has: path => files.has(path), read: path => files.read(path), paths: () => tree.paths(), language: path => files.language(path), ofLanguage: id => tree.ofLanguage(id), named: path => groups.get(files.language(path) ?? ''), known, lower: path => this.fronts.loaded.get(files.language(path) ?? '')?.lower }, manifests);
  }

  /** Whether a candidate is one for good: it can be that the packages whose members it seems to use are not asked for. */
  isMeant({ path, asks }: Candidate): boolean {
    return asks === undefined || asks.some(name => this.workspace.version(path, name) !== undefined);
  }

  /** Lowers a candidate before all of them are known. What comes of it is the same: no file is lowered differently for what is known of another. */
  async prepare(candidate: Candidate): Promise<void> {
    const { path, language } = candidate;
    if (!this.isMeant(candidate)) return;
    await loadAll(new Set([language]), this.languages, this.fronts);
    quietly(() => this.workspace.program(path));
  }

  async run(candidates: readonly Candidate[], on?: { parsed?(done: number, total: number): void }): Promise<Analysis> {
    const { files, workspace, languages, fronts, api, analysis } = this;
    const unfolded = await unfold(candidates, files, languages, fronts, api, analysis);
    const importers = await widen(unfolded, { tree: files, workspace, syntaxes: languages, namesOf: (file, from) => this.namesOf(file, from), load: ids => loadAll(ids, languages, fronts) });
    analysis.problems.push(...importers.problems);
    const all = [...unfolded, ...importers.found];
    let done = 0;
    for (const language of languages.flatMap(({ id }) => fronts.loaded.get(id) ?? [])) {
      const own = all.filter(c => c.language === language.id).flatMap(candidate => {
        on?.parsed?.(done++, all.length);
        return attempt(candidate.path, analysis, () => programsOf(candidate, workspace, analysis)) ?? [];
      });
      this.recognise(language, own);
    }
    const problems = new Map(analysis.problems.map(({ path, why }) => [`${files.fileOf(path)}\0${why}`, { path: files.fileOf(path), why }]));
    return { sites: mergeSites(analysis.sites), problems: [...problems.values()] };
  }

  /** The requests in the programs of one language, and in those that they hand an endpoint to. */
  private recognise(language: LanguageData, own: readonly Program[]): void {
    const { files, analysis } = this;
    const evaluator = this.evaluatorOf(language);
    const callers = new Callers(evaluator);
    const programs = reach(own, callers, program => attempt(program.path, analysis, () => callers.add(program)));
    const knowledge = this.knowledgeOf(language.id);
    for (const program of programs) {
      const sites = attempt(program.path, analysis, () => recognise(program, evaluator, callers, language, knowledge)) ?? [];
      // A mention in what was only put in front of a command is written elsewhere, and has no length here.
      analysis.sites.push(...sites.map(site => files.site(site)).filter(({ role, at }) => role !== 'mention' || at.line !== at.endLine || at.column !== at.endColumn));
      // The code in a document is often only a part of a program, and never the whole file.
      if (!files.isExcerpt(program.path)) analysis.problems.push(...program.problems.map(why => ({ path: program.path, why: `read as far as possible: ${why}` })));
    }
    for (const path of evaluator.tangled) analysis.problems.push({ path, why: 'followed only in part: its calls lead too far' });
  }

  private evaluatorOf(language: LanguageData): Evaluator {
    const known = this.evaluators.get(language.id) ?? new Evaluator(this.workspace, language.library);
    this.evaluators.set(language.id, known);
    return known;
  }

  private knowledgeOf(id: string): Knowledge {
    const known = this.known.get(id) ?? knowledgeOf([id, ...this.languages.find(one => one.id === id)?.tables ?? []], this.api);
    this.known.set(id, known);
    return known;
  }

  /** The names of what who imports a file may send. */
  private namesOf({ path, language: id }: { path: string; language: string }, from: (path: string) => boolean): readonly string[] {
    const language = this.fronts.loaded.get(id);
    const program = language && !this.files.isExcerpt(path) ? quietly(() => this.workspace.program(path)) : undefined;
    // Whoever imports it may put the last segment behind it.
    const isOurs = (value: Value): boolean => [value, ...continued(value)].some(one => this.api.locator.locate(one) !== undefined);
    const byName = this.languages.some(one => one.id === id && one.named !== undefined);
    const names = program ? handedOn(program, this.evaluatorOf(language!), { isOurs, from, byName, takesClient: fn => !byName && takesClient(fn, program, this.knowledgeOf(id).sdk) }) : [];
    if (byName) this.workspace.hand(path, names);
    return names;
  }
}

/** Front ends by language, and why some are not what they should be. */
interface Fronts { readonly loaded: Map<string, LanguageData>; readonly failed: Map<string, string> }

/** How deep code of one language is looked for in another: a script in a workflow in a document. */
const MAX_NESTING = 3;

/** The candidates and the code of other languages in them. Loads the front ends of all. */
async function unfold(candidates: readonly Candidate[], files: Excerpts, languages: readonly Loadable[], fronts: Fronts, { mayHold }: Api, analysis: Analysis): Promise<Candidate[]> {
  const all = [...candidates];
  for (let latest = candidates, depth = 0; latest.length > 0; depth++) {
    await loadAll(new Set(latest.map(c => c.language)), languages, fronts);
    for (const { path, language } of latest) { const why = fronts.failed.get(language); if (why !== undefined) analysis.problems.push({ path, why }); }
    if (depth === MAX_NESTING) break;
    latest = latest.flatMap(({ path, language }) => {
      const embedded = fronts.loaded.get(language)?.embedded;
      const text = embedded && files.read(path);
      return text === undefined ? [] : attempt(path, analysis, () => files.add(path, embedded!({ path, text }))) ?? [];
    }).filter(({ text }) => mayHold(text));
    all.push(...latest);
  }
  return all;
}

/** Loads those front ends that are needed and not there yet. */
async function loadAll(needed: ReadonlySet<string>, languages: readonly Loadable[], fronts: Fronts): Promise<void> {
  await Promise.all(languages.filter(({ id }) => needed.has(id) && !fronts.loaded.has(id)).map(one => load(one, fronts)));
}

/** Loads a front end, or what stands in for it: one language that fails takes none of the others with it. */
async function load({ id, load: own, fallback }: Loadable, { loaded, failed }: Fronts): Promise<void> {
  try {
    loaded.set(id, await own());
  } catch (error) {
    const simpler = await fallback?.().catch(() => undefined);
    if (simpler) loaded.set(id, simpler);
    failed.set(id, `${simpler ? 'read as plain text' : 'not read'}: the front end of "${id}" can't be loaded: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A candidate's program; the programs of its blocks, if they can't be read together. */
function programsOf({ path, blocks = [] }: Candidate, workspace: ScanWorkspace, analysis: Analysis): Program[] {
  const whole = blocks.length === 0 ? workspace.program(path) : quietly(() => workspace.program(path));
  if (blocks.length === 0 || whole?.problems.length === 0) return whole ? [whole] : [];
  return blocks.flatMap(block => attempt(block, analysis, () => workspace.program(block)) ?? []);
}

/** How many files beyond the candidates are read for the functions that candidates hand an endpoint to, and how far that goes. */
const MAX_REACH = 200;
const MAX_HOPS = 3;

/** The candidates, and the files whose functions they hand an endpoint to. */
function reach(candidates: readonly Program[], callers: Callers, add: (program: Program) => void): Program[] {
  const all = new Set(candidates);
  candidates.forEach(add);
  let latest = candidates;
  for (let hop = 0; hop < MAX_HOPS && latest.length > 0; hop++) {
    const next = latest.flatMap(program => callers.reached(program, hop > 0)).filter(program => !all.has(program));
    latest = [...new Set(next)].slice(0, Math.max(0, MAX_REACH - (all.size - candidates.length)));
    for (const program of latest) { all.add(program); add(program); }
  }
  return [...all];
}

function quietly<T>(work: () => T): T | undefined {
  try { return work(); } catch { return undefined; }
}

function attempt<T>(path: string, analysis: Analysis, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    analysis.problems.push({ path, why: `could not be analysed: ${error instanceof Error ? error.message : String(error)}` });
    return undefined;
  }
}

function knowledgeOf(ids: readonly string[], { operations, lookAlikes, locator }: Api): Knowledge {
  const isOurs = (binding: SdkBinding): boolean => ids.includes(binding.language);
  const rows = operations.flatMap(o => o.bindings.filter(isOurs).map(binding => ({ binding, operation: o.id })));
  const roots = new Set(lookAlikes.roots.names);
  const supported = lookAlikes.bindings.filter(isOurs).map(binding => ({ binding }));
  const sdk = indexBindings([...rows, ...supported]);
  const isField = knownFields(operations.flatMap(o => o.parameters.map(({ name }) => name)));
  return { locate: value => locator.locate(value), sdk, services: lookAlikes.services, isField, isRoot: segment => roots.has(segment), isGone: segment => !lookAlikes.paths.some(({ path }) => path.startsWith(`/${segment}/`)), isLibrary: name => isLibrary(sdk, name) };
}
