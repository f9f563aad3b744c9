// The whole program on one page, but for what is done with files that may hold something: judge.ts.
import { discover, rootOf, type DiscoverOptions, type Discovery } from './discover';
import { byShebang } from './discover/language-names';
import type { Judge, Judgement } from './judge';
import { languages } from './languages';
import { manifestsAmong } from './manifests/kinds';
import type { Manifests } from './manifests/lookup';
import { manifestsNaming } from './manifests/naming';
import { isListed } from './manifests/settings';
import type { Product, Report, Severity } from './model';
import { dependencies } from './packages';
import { inOrder } from './paths';
import { sieveOf, storedNeedles, textSieve } from './sift';
import { sourcesOf } from './sources';
import { tally } from './suppress';
import { Reading } from './threads';
import { tool } from './tool';

/** What to scan, and how. */
export interface ScanOptions {
  root: string;
  paths: string[];
  product: Product;
  hosts: Record<string, Product>;
  today: string;
  include: string[];
  exclude: string[];
  /** What `include` and `exclude` are relative to: the root, unless it is a folder above it. */
  base?: string;
  gitignore: boolean;
  maxFileSize: number;
  severities: Record<string, Severity | 'off'>;
  /** Whether an ignore has to say why. Default: required. */
  ignoreReasons?: 'required' | 'optional';
  /** How many threads read files. Default: one for each processor, up to four. */
  threads?: number;
}

/** Told on the way. */
export interface Progress {
  /** How many files there are to read, and how many entries were left out by .gitignore and patterns. */
  files(count: number, ignored: number): void;
  /** Before each file that is parsed. */
  parsed?(done: number, total: number): void;
}

/** The report, and the scanned lines with their secrets blanked. */
export interface ScanResult { report: Report; lines(path: string, first: number, last: number): string[] | undefined; }

/** A scan whose files can be told apart from those it did not need. */
export interface Examined extends ScanResult { /** Whether what is in a file had a part in the findings. */ wasRead(path: string): boolean }

/** Finds, checks and explains every call in a tree. Reads the tree, runs nothing of it, writes nothing. */
export async function scan(options: ScanOptions, on?: Progress): Promise<ScanResult> {
  const { report, lines } = await examine(list(options), options, on);
  return { report, lines };
}

const needles = storedNeedles(async () => {
  const [{ deriveNeedles }, { operations }] = await Promise.all([import('./needles/derive'), import('./operations')]);
  return deriveNeedles(operations, languages);
});
const sieve = sieveOf(needles);

/** The files that a scan is to look at, which others begin to read. */
export interface Listed extends Discovery { reading?: Reading }

/** Lists the files that a scan is to look at. */
export function list(options: DiscoverOptions & { maxFileSize: number; threads?: number }): Listed {
  const reading = new Reading(sieve, { root: rootOf(options.root), maxFileSize: options.maxFileSize }, options.threads);
  try {
    return { ...discover(options, languages, isListed, file => reading.add(file)), reading };
  } catch (error) {
    reading.stop();
    throw error;
  }
}

/** Reads files that lie nowhere, or are few. */
function readingOf({ root, files }: Pick<Discovery, 'root' | 'files'>, maxFileSize: number): Reading {
  const reading = new Reading(sieve, { root, maxFileSize }, 1);
  files.forEach(file => reading.add(file));
  return reading;
}

/** Whether any of these files would be looked at closely. */
export const holdsCandidate = async (found: Pick<Discovery, 'root' | 'files'>, maxFileSize: number): Promise<boolean> => (await readingOf(found, maxFileSize).result()).candidates.length > 0;

/** What comes of a scan in which nothing is to be judged. */
const NOTHING: Judgement = { findings: [], candidates: 0, problems: [], secrets: [] };

/** Scans files that were listed. */
export async function examine(found: Listed, options: Omit<ScanOptions, 'paths'>, on?: Progress): Promise<Examined> {
  on?.files(found.files.length, found.ignored);
  const sources = sourcesOf(found, options.maxFileSize, byShebang(languages));
  const listed = [...manifestsAmong(found.files), ...manifestsAmong(found.manifests)];
  // Most scans find nothing to look at more closely, and load none of what does.
  let manifests: Manifests | undefined;
  const loadManifests = async (): Promise<Manifests> => manifests ??= new (await import('./manifests/lookup')).Manifests(listed, sources.read);
  let judge: Judge | undefined;
  const loadJudge = async (): Promise<Judge> => judge ??= new (await import('./judge')).Judge(sources, await loadManifests(), await textSieve(needles), options);
  // While other threads read.
  const naming = manifestsNaming(dependencies.map(fact => fact.package), listed, sources.readFile);
  const inManifests = naming.length > 0 ? (await import('./dependencies')).retiredDependencies({ manifests: await loadManifests(), listed, naming, severities: options.severities, source: sources.code }) : [];
  const { candidates, marked, skipped, scripts, files } = await (found.reading ?? readingOf(found, options.maxFileSize)).result(async candidate => {
    sources.hold(candidate);
    await (await loadJudge()).prepare(candidate);
  });
  marked.forEach(sources.hold);
  sources.know(scripts);
  const judged = candidates.length + marked.length + inManifests.length > 0 ? await (await loadJudge()).judge(candidates, marked, inManifests, on) : NOTHING;
  const unread = inOrder([...found.skipped, ...skipped, ...judged.problems]);
  const summary = { ...tally(judged.findings), files, candidates: judged.candidates, skipped: unread.length };
  return { report: { format: 1, tool, product: options.product, summary, comparison: null, baseline: null, findings: judged.findings, skipped: unread }, lines: sources.blanked(judged.secrets), wasRead: sources.wasRead };
}
