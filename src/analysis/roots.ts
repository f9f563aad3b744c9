// Whose request it is where only another file says: every root that the clients of the tree are made with is GitHub's, or none is.
import type { Evidence } from '../model';
import { ADDRESSED, isByItself, mayBeSpokenOf, namedBeside } from './evidence';
import type { Program, Workspace } from './program';

/** What only tests, examples and benchmarks say. */
export const TRIAL = /(?:^|[/_.-])(?:tests?|specs?|t|fixtures?|mocks?|stubs?|fakes?|examples?|samples?|cassettes?|bench(?:es|marks?)?)(?=[/_.-])|(?:Tests?|Specs?|Mocks?)\.\w+$/i;
/** What only tests say. */
export const TEST = /(?:^|[/_.-])(?:tests?|specs?)(?=[/_.-])|(?:Tests?|Specs?)\.\w+$|\.t$/i;
/** An address with nothing behind it, or a version alone: what a client's paths are put behind. */
const ROOT = /["'`]https?:\/\/([\w.-]+)(?::\d+)?(?:\/api)?(?:\/v\d+)?\/?["'`]/g;
/** A file that gives such an address to a client. */
const MAKES = /base_?(?:url|uri|options|address|path)|retrofit|rest_?adapter|rest_?client|feign|default_?(?:request|connection)|uri_?builder_?factory|api_?(?:url|uri|root|base|host)|\b(?:server|root|host)_?ur[li]/i;
const GITHUB = /(?:^|\.)github(?:usercontent)?\.com$/i;
/** Hosts that stand for any other: https://www.rfc-editor.org/rfc/rfc2606 */
const NOBODY = /^(?:www\.)?example\.(?:com|org|net)$/i;

/** An address with nothing behind it but what is asked for, where a name says that it is one to send to: `c.BaseAddress = new Uri("https://…")`, `tokens_url: https://…`. */
const GIVEN = /(?:ur[li]|address|host|endpoint|base|root|server|site|conn|client|target)\w*\b[^\n;]{0,60}?["'`\s(=:>]https?:\/\/(?:[^@/"'`\s]*@)?([\w-]+(?:\.[\w-]+)*)(?::\d+)?(?:\/(?:api|https?))?(?:\/v\d+)?\/?(?=["'`\\\s)}<]|\$\{|$)/gim;

/** The same where an object is made of nothing else that tells: `new Api("https://…")`, `Api("https://…", key)`, `Api.new("https://…")`. */
const MADE = /(?:\bnew\s+[\w.:\\]+|(?<![\w.>])[A-Z]\w*(?:(?:\.|::)new)?|\bNew\w*)\s*\(\s*(?:\w+\s*[:=]\s*)?["'`]https?:\/\/([\w-]+(?:\.[\w-]+)*)(?::\d+)?(?:\/api)?(?:\/v\d+)?\/?["'`]\s*[,)]/g;

/** A base with a path of its own: `baseUrl("https://…/v1/payments/")`. */
const DEEPER = /base_?(?:ur[li]|address|path)\w*\b[^\n;]{0,60}?["'`]https?:\/\/([\w-]+(?:\.[\w-]+)*)(?::\d+)?(?:\/[\w.-]+)+\/?["'`]/gi;

/** What the files say of roots. */
interface Roots {
  /** All that clients are made with are GitHub's. */
  made: boolean;
  /** All that are given by any name are. */
  given: boolean;
  /** There are some, and GitHub is not spoken of. */
  others: boolean;
}

const known = new WeakMap<Workspace, Map<string, Roots>>();

/** What the roots in the other files of its language say of a request that is a path alone. */
export function rootBeside({ path, language }: Program, workspace: Workspace): readonly Evidence[] {
  return !TRIAL.test(path) && rootsOf(path, language, workspace).made ? [{ strength: 'likely', why: 'the clients of these files are made with the address of GitHub' }] : [];
}

/** Whether the tree has no root but GitHub's. */
export function hasOurRoots({ path, language }: Program, workspace: Workspace): boolean {
  if (TRIAL.test(path)) return false;
  const { made, given } = rootsOf(path, language, workspace);
  return made || given;
}

/** The same evidence, or less of it: a path or fields by themselves say little where a server is tested, or, if nobody speaks of GitHub, in a document or where clients are made with the address of another. */
export function weighed(evidence: readonly Evidence[], program: Program, workspace: Workspace, isTrial = false): readonly Evidence[] {
  const isThin = evidence.length > 0 && evidence.every(isByItself) && (isTrial || namedBeside(program, workspace).length === 0);
  return isThin && (isTrial || !mayBeSpokenOf(program, workspace) || rootsOf(program.path, program.language, workspace).others) ? evidence.map(one => ({ ...one, strength: 'possible' })) : evidence;
}

function rootsOf(path: string, language: string, workspace: Workspace): Roots {
  const before = known.get(workspace) ?? new Map<string, Roots>();
  known.set(workspace, before);
  // A test goes by what tests set, too.
  const isTrial = TRIAL.test(path);
  const key = `${language}${isTrial ? ' in tests' : ''}`;
  const said = before.get(key) ?? readRoots([path, ...workspace.siblings?.(path) ?? []].filter(file => isTrial || !TRIAL.test(file)), [...workspace.settings?.(path) ?? []], workspace);
  before.set(key, said);
  return said;
}

function readRoots(files: readonly string[], settings: readonly string[], workspace: Workspace): Roots {
  const [texts, more] = [files, settings].map(some => some.flatMap(file => workspace.text?.(file) ?? []));
  const all = [...texts!, ...more!];
  const given = all.flatMap(text => hostsIn(text, GIVEN));
  return { made: areAllOurs(texts!.filter(text => MAKES.test(text)).flatMap(text => hostsIn(text, ROOT))), given: areAllOurs(given), others: [...given, ...all.flatMap(text => [MADE, DEEPER].flatMap(pattern => hostsIn(text, pattern)))].some(host => !GITHUB.test(host)) && !all.some(text => ADDRESSED.test(text)) };
}

const areAllOurs = (hosts: readonly string[]): boolean => hosts.includes('api.github.com') && hosts.every(host => GITHUB.test(host));
const hostsIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(match => match[1]!.toLowerCase()).filter(host => !NOBODY.test(host));
