// From candidate files to call sites, language by language.
import { Callers } from './analysis/callers';
import { Evaluator } from './analysis/evaluate';
import type { LanguageData } from './analysis/language';
import type { Program } from './analysis/program';
import { recognise, type Knowledge } from './analysis/recognise';
import { indexBindings } from './analysis/sdk';
import type { Locator } from './locate';
import type { CallSite, LookAlikes, Operation } from './model';
import { ScanWorkspace } from './workspace';

/** What a language list offers: a way to load each front end. */
export interface Loadable { readonly id: string; load(): Promise<LanguageData> }
/** The files of the tree. */
export interface Files { has(path: string): boolean; language(path: string): string | undefined; read(path: string): string | undefined }
/** What is known of the API. */
export interface Api { operations: readonly Operation[]; lookAlikes: LookAlikes; locator: Locator }
export interface Analysis { sites: CallSite[]; problems: { path: string; why: string }[] }

/** Lowers the candidates and recognises the requests in them. A file that fails is named, and alone in failing. */
export async function analyse(candidates: readonly { path: string; language: string }[], files: Files, languages: readonly Loadable[], api: Api, on?: { parsed?(done: number, total: number): void }): Promise<Analysis> {
  const analysis: Analysis = { sites: [], problems: [] };
  const loaded = await load(candidates, languages);
  const workspace = new ScanWorkspace({ has: files.has, read: files.read, lower: path => loaded.get(files.language(path) ?? '')?.lower });
  let done = 0;
  for (const [id, language] of loaded) {
    const evaluator = new Evaluator(workspace, language.library);
    const callers = new Callers(evaluator);
    const own = candidates.filter(c => c.language === id).flatMap(({ path }) => {
      on?.parsed?.(done++, candidates.length);
      return attempt(path, analysis, () => workspace.program(path)) ?? [];
    });
    const programs = reach(own, callers, program => attempt(program.path, analysis, () => callers.add(program)));
    const knowledge = knowledgeOf(id, api);
    for (const program of programs) {
      analysis.sites.push(...attempt(program.path, analysis, () => recognise(program, evaluator, callers, language, knowledge)) ?? []);
      analysis.problems.push(...program.problems.map(why => ({ path: program.path, why: `read as far as possible: ${why}` })));
    }
  }
  return analysis;
}

/** The front ends that the candidates need, in the order of the list. */
async function load(candidates: readonly { language: string }[], languages: readonly Loadable[]): Promise<Map<string, LanguageData>> {
  const needed = new Set(candidates.map(c => c.language));
  return new Map(await Promise.all(languages.filter(l => needed.has(l.id)).map(async l => [l.id, await l.load()] as const)));
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

function attempt<T>(path: string, analysis: Analysis, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    analysis.problems.push({ path, why: `could not be analysed: ${error instanceof Error ? error.message : String(error)}` });
    return undefined;
  }
}

function knowledgeOf(language: string, { operations, lookAlikes, locator }: Api): Knowledge {
  const rows = operations.flatMap(o => o.bindings.filter(b => b.language === language).map(binding => ({ binding, operation: o.id })));
  const supported = lookAlikes.bindings.filter(b => b.language === language).map(binding => ({ binding }));
  return { locate: value => locator.locate(value), sdk: indexBindings([...rows, ...supported]), services: lookAlikes.services };
}
