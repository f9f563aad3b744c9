// The whole program on one page.
import type { Analyser, Analysis } from './analyse';
import { checks, secretPlaces } from './checks';
import { retiredDependencies } from './dependencies';
import { discover, rootOf, type DiscoverOptions, type Discovery } from './discover';
import { byShebang } from './discover/language-names';
import { finish, toFindings } from './findings';
import { ignoresIn } from './ignores';
import { languages } from './languages';
import { locator } from './locate';
import { Manifests } from './manifests/lookup';
import { isListed } from './manifests/settings';
import { match } from './match';
import type { Product, Report, Severity } from './model';
import { dependencies, lookAlikes, operations, scopes } from './operations';
import { inOrder } from './paths';
import { ignoreTerms } from './rule-texts';
import { mayHold, sieve } from './sift';
import { sourcesOf } from './sources';
import { tally } from './suppress';
import { withIgnores } from './suppress/ignores';
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

/** Scans files that were listed. */
export async function examine(found: Listed, options: Omit<ScanOptions, 'paths'>, on?: Progress): Promise<Examined> {
  const { product, today } = options;
  on?.files(found.files.length, found.ignored);
  const sources = sourcesOf(found, options.maxFileSize, byShebang(languages));
  const locate = locator(operations, options.hosts);
  const manifests = new Manifests(sources);
  let analyser: Analyser | undefined;
  // While other threads read.
  const inManifests = retiredDependencies({ manifests, read: sources.read, facts: dependencies, operations, severities: options.severities, source: sources.code });
  const { candidates: possible, marked, skipped, files } = await (found.reading ?? readingOf(found, options.maxFileSize)).result(async candidate => {
    sources.hold(candidate);
    // Most scans find no candidate, and need none of this.
    analyser ??= new (await import('./analyse')).Analyser(sources, manifests, languages, { operations, lookAlikes, locator: locate, mayHold });
    await analyser.prepare(candidate);
  });
  marked.forEach(sources.hold);
  const candidates = possible.filter(candidate => analyser!.isMeant(candidate));
  const analysis: Analysis = await analyser?.run(candidates, on) ?? { sites: [], problems: [] };
  const matches = analysis.sites.flatMap(site => match(site, locate, operations, product) ?? []);
  const policy = { today, product, scopes, operations };
  const all = finish([...matches.flatMap(m => toFindings(m, checks, policy, options.severities, sources.code)), ...inManifests]);
  const ignores = await ignoresIn([...candidates, ...marked], sources, languages, ignoreTerms(options.ignoreReasons));
  const findings = withIgnores(all, ignores, options.severities, sources.code);
  const unread = inOrder([...found.skipped, ...skipped, ...analysis.problems]);
  const summary = { ...tally(findings), files, candidates: candidates.length, skipped: unread.length };
  return { report: { format: 1, tool, product, summary, comparison: null, baseline: null, findings, skipped: unread }, lines: sources.blanked(matches.flatMap(m => secretPlaces(m))), wasRead: sources.wasRead };
}
