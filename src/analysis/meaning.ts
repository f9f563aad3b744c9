// What a request that was found means: whether it is one, whose it is, and whether it is sent, defined or stubbed.
import type { Place, Product, Role, Value } from '../model';
import { sendsBareVerbs, serves } from './bare-verbs';
import { companyOf, type Atlas } from './company';
import type { Later } from './chains';
import { nameOf as nameOfCall } from './steps';
import type { Evaluator } from './evaluate';
import { belonging, isPlainBase, namedBeside, NO_OTHER, ofEnterprise, OTHER_FIELDS, spokenInPath, type Belonging } from './evidence';
import type { LanguageData } from './language';
import { isMethodName } from './methods';
import { inside } from './places';
import type { CallExpr, Entry, Expr, Program } from './program';
import type { Knowledge } from './recognise';
import type { Request } from './requests';
import { hasOurRoots, rootBeside, weighed } from './roots';
import { isAnswered, isFilled, takesRoutes } from './served';
import { each, isString, known, nameOf, publish, textParts } from './value';
import type { Abstract } from './value';

/** What is known of a URL that may be an endpoint's. */
export interface Located { product?: Product; known?: boolean; presumed?: boolean; base?: string; bare: boolean; credentials: boolean; host: string | null; path: string; pathValues: ReadonlyMap<string, Value> }

/** What of it tells whose it is. */
type Whose = Pick<Located, 'base' | 'path' | 'host' | 'presumed' | 'pathValues'>;

/** Files that stand in for a server, or hold what one once said. */
const STAND_IN = /(?:^|[/_.-])(?:fakes?|mocks?|stubs?|mirage|cassettes?|recordings?)(?=[/_.-])/i;

/** What is made to say that something failed. */
const FAILURE = /(?:Error|Exception|Failure)$/;
const REJECTS = /(?:^|\.)reject(?:s|ed)?$/;
/** A path that is this API's alone. */
const OWN_PATH = /^\/authorizations\/clients\/./;

/** Where a URL begins that says how its host is spoken to: `https:`, `${scheme}://`. */
const ADDRESS = /^https?:|^[^/]*:\/\//i;
const isAddress = (url: Abstract): boolean => each(url).some(one => (isString(one) ? textParts(one) : []).slice(0, 2).some(part => typeof part === 'string' && ADDRESS.test(part)));

/** What a request is kept under beside its answer, and what says that this is one. */
const [REQUEST, RESPONSE, STATUS] = [/^req(?:uest)?$/, /^res(?:ponse)?$/, /^status(?:_?code)?$/i];
const isKey = (key: Expr | undefined, name: RegExp): boolean => key?.kind === 'literal' && name.test(String(key.value));
const isAnswer = ({ key, value }: Entry): boolean => isKey(key, RESPONSE) && value.kind === 'record' && value.entries.some(inner => isKey(inner.key, STATUS));

/** Judges the requests of one file. */
export class Meaning {
  /** Whether the file stands in for a server. */
  readonly isStandIn: boolean;
  /** Where a request is kept with its answer: `{ request: { … }, response: { status: 200 } }`. */
  private readonly exchanges: readonly Place[];

  constructor(private readonly program: Program, private readonly evaluator: Evaluator, private readonly language: LanguageData, private readonly knowledge: Knowledge) {
    const { standIns } = language.words;
    this.exchanges = program.records.flatMap(({ entries }) => (entries.some(isAnswer) ? entries.flatMap(({ key, value }) => (isKey(key, REQUEST) ? [value.at] : [])) : []));
    this.isStandIn = STAND_IN.test(program.path) || (standIns !== undefined && program.imports.some(name => standIns.test(name)));
  }

  /** What ties a request to GitHub: something in its file, or in the one that its address comes from. */
  belonging(request: Request, located: Whose, program: Program, role?: Role, call?: CallExpr): Belonging {
    const found = this.belongingIn(program, request, located, role, call);
    if (found.evidence.length > 0 || found.foreign !== undefined) return found;
    const files = new Set(each(request.url).map(({ at }) => at.path).filter(file => file !== program.path));
    const others = [...files].flatMap(file => this.evaluator.workspace.program(file) ?? []);
    return others.map(other => this.belongingIn(other, request, located, role)).find(({ evidence, foreign }) => evidence.length > 0 && foreign === undefined) ?? found;
  }

  /** The same of one file. A stub is given little, and what stands beside it has to do. */
  private belongingIn(program: Program, request: Request, { base, path, host, presumed = false, pathValues }: Whose, role?: Role, call?: CallExpr): Belonging {
    const { workspace } = this.evaluator;
    const { words } = this.language;
    const isTrial = role === 'call' && (base === undefined || isPlainBase(base)) && host === null && words.trials !== undefined && program.imports.some(name => words.trials!.test(name));
    // A test makes up its paths.
    // One other path says little against one that nobody else has.
    const least = OWN_PATH.test(path) ? 1 : 0;
    const company = (): number => (isTrial ? -1 : call === undefined || role === 'mock' ? 0 : companyOf(call, program, this.evaluator, words, this.atlasFor(path)) + least);
    const found = belonging(request, { ...(base !== undefined && { base }), presumed }, program, workspace, this.knowledge, company);
    // What a stub is given may be its answer. What a test asks for by a path alone is what it tests.
    if (presumed && !isTrial && (found.foreign === undefined || (role === 'mock' && found.foreign === OTHER_FIELDS))) {
      const isNamed = namedBeside(program, workspace, presumed).length > 0;
      // A description of GitHub's API names it.
      if (role === 'client' && !isNamed && found.evidence.length === 0) return { evidence: [], foreign: 'a service with a third version' };
      return { evidence: [...found.evidence, ofEnterprise(host ?? base, found.evidence.length > 0, isNamed || host !== null || (base !== undefined && isPlainBase(base)))] };
    }
    if (found.evidence.length > 0) return { ...found, evidence: host === null ? weighed(found.evidence, program, workspace, isTrial) : found.evidence };
    const inPath = found.foreign === undefined ? spokenInPath(pathValues, () => role !== 'call' || base !== undefined || hasOurRoots(program, workspace)) : [];
    if (inPath.length > 0) return { ...found, evidence: weighed(inPath, program, workspace) };
    if (role === 'mock') return { ...found, evidence: namedBeside(this.program, workspace) };
    const puts = request.method !== undefined && each(request.method).some(method => known(method)?.toUpperCase() === 'PUT');
    if ((role === 'client' || (puts && !isTrial)) && found.foreign === undefined && OWN_PATH.test(path)) return { ...found, evidence: [NO_OTHER] };
    return words.roots && role !== undefined && found.foreign === undefined && base === undefined ? { ...found, evidence: rootBeside(program, workspace) } : found;
  }

  /** What is known of paths where one of ours is asked about. */
  private atlasFor(path: string): Atlas {
    const { isRoot, isGone, locate } = this.knowledge;
    return { isOurs: isRoot, asks: root => path.split('/')[1] === root, isBeyond: (other, root) => isGone(root) && locate(publish(other)) === undefined, isAlone: other => OWN_PATH.test(locate(publish(other))?.path ?? '') };
  }

  /** Whether a URL of ours in this call means a request: not an assertion, a log line or a route of the program's own. */
  isRequest(request: Request, located: Located, anchors: readonly { call: CallExpr }[]): boolean {
    const { words } = this.language;
    // A name such as `util` says little where it is what somebody handed in, and the call says how to send.
    const handed = request.root?.kind === 'parameter' && request.method !== undefined;
    // One of several that go by no name: what each of them is given goes through it.
    const isNameless = request.name === '' && request.root === undefined && request.client === undefined && request.method !== undefined && request.options.length > 0;
    if (!request.sends || isNameless || (!handed && words.inert?.test(request.name))) return false;
    if (!request.client && words.keeps?.test(request.name)) return false;
    if (anchors.at(-1)!.call.annotates && !request.client) return false;
    const isRoute = words.routes?.test(request.name) === true && !sendsBareVerbs(this.program, this.language);
    // A server takes paths, no addresses, and functions that answer.
    const mayServe = !isFilled(anchors.at(-1)!.call, words) && !isAddress(request.url);
    // `app.get(path, list)`: in a file with a framework for servers nothing else goes by such a name, and nothing else has holes like `/:id`.
    const isServing = (): boolean => request.handler || (request.client === undefined && !MAY_CALL.test(request.name) && (hasPattern(request.url) || serves(this.program, this.language)));
    const isServed = (): boolean => request.client?.server === true || isRoute || (mayServe && ((words.server.test(request.name) && isServing()) || (!request.client && !words.mock.test(request.name) && takesRoutes(anchors.at(-1)!.call, this.program, words))));
    if (!located.known && isServed()) return false;
    const hasEvidence = (): boolean => this.belonging(request, located, this.program).evidence.some(({ strength }) => strength !== 'possible');
    // A path alone goes to the page's own server, or to one that a test has.
    const isAlone = located.host === null && located.base === undefined && !located.known;
    if (isAlone && (request.client?.absolute || (request.client?.browser === 'always' && !hasEvidence()))) return false;
    // A bare `authorizations` is a path only where something is known to send it.
    if (!located.bare || anchors.length > 1 || request.client !== undefined || located.base !== undefined) return true;
    return request.method !== undefined && hasEvidence();
  }

  /** Whether it is sent, defined for others to send, or a stub. */
  role(request: Request, later: Later, { base = '' }: Located, call: CallExpr): Role {
    const { mock } = this.language.words;
    if (!request.client && isAnswered(call)) return 'mock';
    if (request.client?.mock || mock.test(request.name) || mock.test(base) || this.isStandIn || this.isStubbed(later)) return 'mock';
    // `Get<Token>(path)` is called like what declares a request.
    const isCalled = !call.annotates && request.root?.kind === 'global' && isMethodName(request.root.name.toUpperCase());
    return request.client?.definition && !isCalled ? 'client' : 'call';
  }

  /** Whether the calls around it, or behind it, say what it should answer. */
  isStubbed({ around, after }: Pick<Later, 'around' | 'after'>): boolean {
    const { stubs, mock } = this.language.words;
    // `MockResponse().setBody(body("POST", "/path"))`: what is put into an answer.
    const isMadeUp = (name: string): boolean => MADE_UP.test(name) && mock.test(name);
    if (around.some(({ callee, args }) => isMadeUp(rootOf(callee)) && args.every(({ value }) => value.kind !== 'function'))) return true;
    return stubs !== undefined && [...around.map(call => `${call.callee.kind === 'member' ? '.' : ''}${nameOfCall(call)}`), ...after.map(name => `.${name}`)].some(name => stubs.test(name));
  }

  /** Whether a record stands in an assertion, in an error that tells of a request, or beside the answer that it got. */
  isExpected(at: Place): boolean {
    const { inert } = this.language.words;
    return this.exchanges.some(sent => inside(at, sent)) || this.program.calls.some(({ callee, args, constructs }) => {
      if (!args.some(({ value }) => (value.kind === 'record' || value.kind === 'list') && inside(at, value.at))) return false;
      const name = nameOf(this.evaluator.evaluate(callee));
      return inert?.test(name) === true || (constructs && FAILURE.test(name)) || REJECTS.test(name);
    });
  }
}

/** Whether a path has holes that a router fills: `/authorizations/:id`. */
const hasPattern = (url: Abstract): boolean => each(url).some(one => isString(one) && textParts(one).some(part => typeof part === 'string' && /\/:[a-z]/i.test(part)));

/** What is called as often as it serves. */
const MAY_CALL = /(?:^|\.)api\.\w+$/i;

/** The class of a made-up answer. */
const MADE_UP = /response|answer|reply/i;

/** The name that a chain begins with. */
function rootOf(expr: Expr): string {
  let one = expr;
  while (one.kind === 'member' || one.kind === 'call') one = one.kind === 'member' ? one.of : one.callee;
  return one.kind === 'external' ? one.name : one.kind === 'name' ? one.binding.name : '';
}
