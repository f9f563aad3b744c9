// From the files that may hold something to findings. Most scans find no such file, and load none of this.
import { Analyser, type Analysis, type Files } from './analyse';
import { checks, secretPlaces } from './checks';
import { finish, toFindings, type Severities } from './findings';
import { ignoresIn } from './ignores';
import { languages } from './languages';
import { locator, type Locator } from './locate';
import type { Manifests } from './manifests/lookup';
import { match } from './match';
import type { Finding, Place, Product } from './model';
import { lookAlikes, operations, scopes } from './operations';
import type { Candidate } from './prefilter';
import { ignoreTerms } from './rule-texts';
import { withIgnores } from './suppress/ignores';

/** How findings are to be told. */
export interface Terms {
  product: Product;
  hosts: Readonly<Record<string, Product>>;
  today: string;
  severities: Severities;
  ignoreReasons?: 'required' | 'optional';
}

/** The tree, and the code at a place in it. */
export interface Tree extends Files { code(at: Place): string }

/** What comes of the files. `secrets`: what nobody may see. */
export interface Judgement { findings: Finding[]; candidates: number; problems: Analysis['problems']; secrets: Place[] }

/** Judges the files of one scan. */
export class Judge {
  private readonly locate: Locator;
  private readonly analyser: Analyser;

  /** `mayHold`: whether a text may hold a request. */
  constructor(private readonly tree: Tree, manifests: Manifests, mayHold: (text: string) => boolean, private readonly terms: Terms) {
    this.locate = locator(operations, terms.hosts);
    this.analyser = new Analyser(tree, manifests, languages, { operations, lookAlikes, locator: this.locate, mayHold });
  }

  /** Begins with a candidate before all of them are known. */
  async prepare(candidate: Candidate): Promise<void> {
    await this.analyser.prepare(candidate);
  }

  /** `possible`: all candidates; `marked`: files that only hold an ignore; `found`: what was found elsewhere. */
  async judge(possible: readonly Candidate[], marked: readonly Candidate[], found: readonly Finding[], on?: Parameters<Analyser['run']>[1]): Promise<Judgement> {
    const { tree, locate, analyser, terms: { product, today, severities, ignoreReasons } } = this;
    const source = (at: Place): string => tree.code(at);
    const candidates = possible.filter(candidate => analyser.isMeant(candidate));
    const { sites, problems } = await analyser.run(candidates, on);
    const matches = sites.flatMap(site => match(site, locate, operations, product) ?? []);
    const policy = { today, product, scopes, operations };
    const all = finish([...matches.flatMap(m => toFindings(m, checks, policy, severities, source)), ...found]);
    const ignores = await ignoresIn([...candidates, ...marked], tree, languages, ignoreTerms(ignoreReasons));
    return { findings: withIgnores(all, ignores, severities, source), candidates: candidates.length, problems, secrets: matches.flatMap(m => secretPlaces(m)) };
  }
}
