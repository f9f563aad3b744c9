// Whose request it is where only another file says: every root that the clients of the tree are made with is GitHub's.
import type { Evidence } from '../model';
import type { Program, Workspace } from './program';

/** What only tests, examples and benchmarks say. */
export const TRIAL = /(?:^|[/_.-])(?:tests?|specs?|t|fixtures?|mocks?|stubs?|fakes?|examples?|samples?|cassettes?|bench(?:es|marks?)?)(?=[/_.-])|(?:Tests?|Specs?|Mocks?)\.\w+$/i;
/** What only tests say. */
export const TEST = /(?:^|[/_.-])(?:tests?|specs?)(?=[/_.-])|(?:Tests?|Specs?)\.\w+$|\.t$/i;
/** An address with nothing behind it, or a version alone: what a client's paths are put behind. */
const ROOT = /["'`]https?:\/\/([\w.-]+)(?::\d+)?(?:\/api)?(?:\/v\d+)?\/?["'`]/g;
/** A file that gives such an address to a client. */
const MAKES = /base_?(?:url|uri|options|address|path)|retrofit|rest_?adapter|rest_?client|api_?(?:url|uri|root|base|host)|\b(?:server|root|host)_?ur[li]/i;
const GITHUB = /(?:^|\.)github(?:usercontent)?\.com$/i;
/** Hosts that stand for any other: https://www.rfc-editor.org/rfc/rfc2606 */
const NOBODY = /^(?:www\.)?example\.(?:com|org|net)$/i;

const known = new WeakMap<Workspace, Map<string, readonly Evidence[]>>();

/** What the roots in the other files of its language say of a request that is a path alone. */
export function rootBeside({ path, language }: Program, workspace: Workspace): readonly Evidence[] {
  if (TRIAL.test(path)) return [];
  const before = known.get(workspace) ?? new Map<string, readonly Evidence[]>();
  known.set(workspace, before);
  const said = before.get(language) ?? (speaksToGitHub(path, workspace) ? [{ strength: 'likely', why: 'the clients of these files are made with the address of GitHub' } as const] : []);
  before.set(language, said);
  return said;
}

function speaksToGitHub(path: string, workspace: Workspace): boolean {
  const texts = [path, ...workspace.siblings?.(path) ?? []].filter(file => !TRIAL.test(file)).flatMap(file => workspace.text?.(file) ?? []);
  const hosts = new Set(texts.filter(text => MAKES.test(text)).flatMap(text => [...text.matchAll(ROOT)].map(match => match[1]!.toLowerCase()).filter(host => !NOBODY.test(host))));
  return hosts.has('api.github.com') && [...hosts].every(host => GITHUB.test(host));
}
