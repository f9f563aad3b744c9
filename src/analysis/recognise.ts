// From a lowered file to the requests it sends, defines, stubs or mentions.
import type { CallSite, Place, Value } from '../model';
import { isAddressOf, leadsElsewhere } from './addresses';
import { isPicked, isWithin, stepsOf, telling, type Anchor } from './anchors';
import { invocations, type Invocation } from './call';
import type { Callers } from './callers';
import type { Evaluator } from './evaluate';
import type { Acquaintance } from './evidence';
import { authOf } from './credentials';
import { toldTogether } from './beside';
import { Assumed } from './assumed';
import { Chains, type Later } from './chains';
import { nameOf as nameOfCall } from './steps';
import { definitionsOf } from './definitions';
import type { LanguageData } from './language';
import type { Binding, CallExpr, Program } from './program';
import { readBody } from './payload';
import { Reading } from './reading';
import { memberName, methodByDefault, type Request } from './requests';
import { resourceRequests } from './resources';
import { TEST } from './roots';
import { routeTrees } from './route-trees';
import { routeTables, type Route } from './routes';
import { Meaning, type Located } from './meaning';
import { mentionsOf } from './mentions';
import { chainedMethod, spokenMethod } from './spoken';
import { onlyWrites } from './handed';
import { addOnce, asSaid } from './once';
import { inside, keyOf } from './places';
import { isLibrary, matchSdk, targetOf } from './sdk';
import { isHostAlone, isWhole } from './shape';
import { strategiesOf } from './strategies';
import type { SdkHit, SdkIndex } from './sdk';
import { each, EMPTY, isSpelled, known, nameOf, parametersOf, publish } from './value';
import type { Env } from './value';

/** What the analysis is told about the API: enough to know an endpoint when it sees one. */
export interface Knowledge extends Acquaintance {
  locate(url: Value): Located | undefined;
  sdk: SdkIndex;
}

/** How many steps of evaluation one file may take before the rest of its calls is left. */
const MAX_WORK = 2_000_000;
/** What it counts for to follow a request to another caller. */
const STEPS_OF_A_WAY = 40;
/** How many functions deep a request is followed to its callers. */
const MAX_LIFT = 5;

/** All sites of one file. Sites that stand in another file, at the call where the endpoint becomes known, are among them. */
export function recognise(program: Program, evaluator: Evaluator, callers: Callers, language: LanguageData, knowledge: Knowledge): CallSite[] {
  return new Recogniser(program, evaluator, callers, language, knowledge).run();
}

class Recogniser {
  private sites: CallSite[] = [];
  private readonly chains: Chains;
  private readonly meaning: Meaning;
  private readonly reading: Reading;
  private readonly optionPlaces = new Set<string>();
  private readonly wordPlaces = new Set<string>();
  private readonly assumed: Assumed;
  /** Requests that go another way than the call that makes them says, with what it says. */
  private readonly astray = new Map<CallSite, string>();
  /** Requests that are made to be sent by another call. */
  private readonly made: { invocation: Invocation; call: CallExpr }[] = [];

  constructor(private readonly program: Program, private readonly evaluator: Evaluator, private readonly callers: Callers, private readonly language: LanguageData, private readonly knowledge: Knowledge) {
    this.assumed = new Assumed(url => knowledge.locate(url)?.path);
    this.chains = new Chains(program);
    this.meaning = new Meaning(program, evaluator, language, knowledge);
    this.reading = new Reading(program, evaluator, callers, language, knowledge);
  }

  run(): CallSite[] {
    const end = this.evaluator.spent + MAX_WORK;
    for (const call of this.program.calls) {
      if (this.evaluator.spent > end) { this.evaluator.tangled.add(this.program.path); break; }
      this.evaluator.begin();
      const anchors = [{ call, program: this.program }];
      const sends = invocations(this.evaluator, call, EMPTY).filter(invocation => this.addSdk(invocation, anchors));
      if (sends.length === 0) this.follow(call, EMPTY, anchors, new Set());
    }
    this.sites = this.sites.flatMap(site => asSaid(site, this.astray.get(site), this.sites));
    // What another call is seen to send was only put together there.
    this.sites = this.assumed.apart(this.sites);
    this.sites.push(...this.unsent());
    for (const table of routeTables(this.program, this.evaluator, this.language.words)) if (!this.wasRead(table.at) && !this.meaning.isExpected(table.at)) this.addTable(table);
    for (const { at, paths } of routeTrees(this.program, this.evaluator)) {
      const url = paths.find(path => this.knowledge.locate(publish(path)) !== undefined);
      if (url) this.addTable({ at, url, why: 'it stands beside other paths of GitHub' });
    }
    this.addDefinitions();
    this.sites = toldTogether(this.sites, this.program, this.language.words);
    const sent = new Set(this.sites.map(site => keyOf(site.at)));
    this.sites.push(...resourceRequests(this.program, this.sites, this.evaluator, this.language.words, this.language.id, this.knowledge).filter(site => !sent.has(keyOf(site.at))));
    this.sites.push(...mentionsOf(this.program, this.sites, this.language, this.knowledge, this.evaluator.workspace));
    return this.sites;
  }

  /** Requests that are made where nothing in sight sends them. */
  private unsent(): CallSite[] {
    const { words } = this.language;
    return this.made.filter(({ call }) => !this.optionPlaces.has(keyOf(call.at))).flatMap(({ invocation, call }): CallSite[] => {
      const request = this.reading.ofCall(invocation);
      const located = request && this.knowledge.locate(publish(request.url));
      const anchors = [{ call, program: this.program }];
      request?.options.forEach(at => this.optionPlaces.add(keyOf(at)));
      return request && located && this.meaning.isRequest(request, located, anchors) ? [{ ...this.httpSite(request, located, this.chains.collect(call, words), anchors), defines: true }] : [];
    });
  }

  /** What a type describes case by case is told better there than where it sends any of them. */
  private addDefinitions(): void {
    const definitions = definitionsOf(this.program, this.evaluator, this.sites, this.language, this.knowledge);
    const pathOf = ({ target }: CallSite): string | undefined => (target.kind === 'http' ? this.knowledge.locate(target.url)?.path : undefined);
    const described = new Set(definitions.flatMap(site => (site.defines ? [] : pathOf(site) ?? [])));
    const isVague = (site: CallSite): boolean => site.target.kind === 'http' && site.target.method === undefined && described.has(pathOf(site) ?? '');
    this.sites = [...this.sites.filter(site => !isVague(site)), ...definitions];
  }

  /** Whether a record is no table of routes but where a request found its options. */
  private wasRead(at: Place): boolean {
    // A request that may be any of a table's says less than the table.
    const isOne = ({ target }: CallSite): boolean => target.kind !== 'http' || target.url.kind !== 'either';
    return this.optionPlaces.has(keyOf(at)) || this.sites.some(site => isOne(site) && site.trail.some(step => inside(step.at, at)));
  }

  /** Emits the request of `call` under `env`, or goes on to the callers that decide what it is. */
  private follow(call: CallExpr, env: Env, anchors: readonly Anchor[], seen: Set<unknown>): boolean {
    let found = false;
    // What makes the words of a command sends nothing itself.
    if (anchors.length === 1 && this.wordPlaces.has(keyOf(call.at))) return false;
    for (const invocation of invocations(this.evaluator, call, env)) {
      const { callee } = invocation;
      const program = this.reading.ofProgram(invocation, anchors.length === 1);
      if (program) invocation.args.forEach(arg => this.wordPlaces.add(keyOf(arg.closure.expr.at)));
      if ((callee.kind === 'function' && anchors.length > 1 && !program) || onlyWrites(callee, call, this.program)) continue;
      const chosenBy = callee.kind === 'symbol' ? this.callers.decidedBy(callee, name => this.knowledge.sdk.has(name) || this.language.words.verb.test(name), name => isLibrary(this.knowledge.sdk, name)) : [];
      if ((chosenBy.length > 0 && this.lift(call, chosenBy, anchors, seen)) || (anchors.length > 1 && this.addSdk(invocation, anchors))) {
        found = true;
        continue;
      }
      const made = call.constructs && callee.kind === 'symbol' ? this.evaluator.evaluate(call, env) : callee;
      // Made to be sent by another call: `new Request(url)`.
      if (made.kind !== 'symbol' && made !== callee) {
        if (made.kind === 'record' && anchors.length === 1) this.made.push({ invocation, call });
        continue;
      }
      const read = program ?? this.reading.ofCall(invocation);
      if (!read) continue;
      const later = this.chains.collect(call, this.language.words);
      // A path that goes on is not the whole of it, and a URL that sends itself is sent there.
      const sendsItself = (): boolean => each(this.evaluator.evaluate(call, env)).every(isSpelled);
      if (read.client && this.language.clients.some(({ joins, ofUrl }) => joins?.test(later.next ?? '') || (later.after.some(name => ofUrl?.test(name)) && sendsItself()))) continue;
      const said = { own: later, callers: () => anchors.slice(0, -1).map(anchor => this.chains.collect(anchor.call, this.language.words)) };
      const [request, located] = this.reading.ofClient(invocation, call, env, this.reading.completed(read, said, env));
      request.options.forEach(at => this.optionPlaces.add(keyOf(at)));
      const open = located ? request.method && !each(request.method).some(m => known(m) !== undefined) ? parametersOf(request.method) : new Set<never>() : (request.sends || this.language.words.mock.test(request.name)) && this.callers.mayBeEndpoint(request.url) ? parametersOf(request.url) : new Set<never>();
      const lifted = open.size > 0 && this.lift(call, [...open], anchors, seen, isPicked(request.url, this.language.words));
      if (lifted) found = true;
      else if (located && this.meaning.isRequest(request, located, anchors) && !(callee.kind === 'function' && leadsElsewhere(this.evaluator.evaluate(call, env), url => this.knowledge.locate(url)))) {
        const site = this.httpSite(...this.reading.throughCallers({ call, invocation, env }, said, request, located), later, anchors);
        if (callee.kind === 'function') this.assumed.add(site, this.callers.isBuilder(callee), isAddressOf(this.evaluator.evaluate(call, env), located.path, url => this.knowledge.locate(url)) ? call.owner?.at : undefined);
        else if (read.client?.joins) this.assumed.add(site, false);
        else if (read.makes && (request.implied || !request.method)) this.assumed.addMaker(site);
        const [teller, next] = telling(anchors, request.url);
        this.add(site, next && teller!.call, request.implied);
        found = true;
      } else if (!located && (anchors.length > 1 || program) && request.sends && isWhole(request.url) && !isHostAlone(request.url)) {
        // Followed to another's host: what the call, or its command, looks like is no reason any more.
        this.sites.push({ at: anchors[0]!.call.at, language: this.language.id, role: 'call', target: { kind: 'http', url: publish(request.url) }, evidence: [], trail: stepsOf(anchors) });
        found = true;
      }
    }
    return found;
  }

  /** A call that can use several methods is one request; what it says itself tells which. `wrapper`: the call, if it sends nothing itself. */
  private add(site: CallSite, wrapper?: CallExpr, implied = false): void {
    const { target } = site;
    if (target.kind !== 'http') return void this.sites.push(site);
    const { words } = this.language;
    const mayBe = (method: string): boolean => implied || (target.method === undefined && (target.methods?.includes(method) ?? true));
    const said = wrapper && (spokenMethod(wrapper, this.evaluator, words) ?? chainedMethod(this.chains.collect(wrapper, words).verb, words) ?? this.chains.methodAround(wrapper));
    if (said !== undefined && mayBe(said)) site.target = { kind: 'http', url: target.url, method: said };
    else if (said !== undefined && (target.methods ?? [target.method]).every(method => method !== said)) this.astray.set(site, said);
    addOnce(this.sites, site, said, url => this.knowledge.locate(url)?.path);
  }

  private lift(call: CallExpr, open: readonly Binding[], anchors: readonly Anchor[], seen: Set<unknown>, isHeld = false): boolean {
    if (anchors.length > MAX_LIFT) return false;
    // What an instance holds, or was made with, is decided by whoever calls its method.
    const inner = anchors[0]!.call.owner;
    const owners = new Set(open.map(p => (p.kind === 'instance' || !isWithin(inner, p.owner) ? inner : p.owner)));
    let found = false;
    // The innermost function around the call that decides; its callers bring the outer ones along.
    for (let owner = inner; owner && !found; owner = owner.owner) {
      if (!owners.has(owner) || seen.has(owner)) continue;
      for (const caller of this.callers.of(owner)) {
        const path = [{ call: caller.call, program: caller.program, caller, holds: isHeld || anchors[0]!.holds === true }, ...anchors];
        const env = path.reduce<Env>((before, anchor) => (anchor.caller ? this.callers.environment(anchor.caller, before) : before), EMPTY);
        if (this.evaluator.isExhausted) return found;
        this.evaluator.spend(STEPS_OF_A_WAY);
        if (this.follow(call, env, path, new Set([...seen, owner]))) found = true;
      }
    }
    return found;
  }

  private httpSite(request: Request, located: Located, later: Later, all: readonly Anchor[]): CallSite {
    const anchors = telling(all, request.url);
    const [outer] = anchors;
    const { payload, headers } = request;
    const role = outer!.call.fails ? 'mock' : this.meaning.role(request, later, located, outer!.call);
    const { evidence, foreign } = this.meaning.belonging(request, located, outer!.program, role, outer!.call);
    const methods = request.method ? each(request.method).flatMap(m => known(m)?.toUpperCase() ?? []) : [];
    const unsure = request.method !== undefined && methods.length < each(request.method).length;
    const method = unsure || methods.length > 1 ? undefined : methods[0] ?? methodByDefault(request);
    const auth = authOf(this.evaluator, request, later.auth, located.credentials);
    return {
      at: anchors.length === 1 ? later.outermost.at : outer!.call.at, language: this.language.id, role,
      target: { kind: 'http', url: publish(request.url), ...(method !== undefined && { method }), ...(methods.length > 1 && !unsure && { methods }) },
      ...(payload && { payload: readBody(publish(payload)) }), ...(headers && { headers: publish(headers) }), ...(auth.length > 0 && { auth }),
      evidence, ...(foreign !== undefined && { foreign }), trail: this.trail(request, anchors),
    };
  }

  private trail(request: Request, anchors: readonly Anchor[]): CallSite['trail'] {
    const [outer] = anchors;
    const steps = stepsOf(anchors);
    const ours = each(request.url).filter(u => this.knowledge.locate(publish(u)) !== undefined).map(u => u.at);
    const places = [...new Map(ours.map(at => [`${at.path}:${at.line}`, at])).values()].filter(at => !inside(at, outer!.call.at) && !steps.some(s => inside(at, s.at)));
    return [...places.slice(0, 3).map(at => ({ at, note: 'the URL is made here' })), ...steps];
  }

  /** Adds the site of a library's member, if that is what is called. */
  private addSdk(invocation: Invocation, anchors: readonly Anchor[]): boolean {
    const match = (one: Invocation, byFields = false): SdkHit | undefined => matchSdk(this.evaluator, this.knowledge.sdk, one, this.program, this.language.words.keys.base, this.knowledge.isField, byFields);
    const among = (several: readonly Invocation[]): SdkHit | undefined => several.map(one => match(one)).find(found => found !== undefined);
    const { callee } = invocation;
    // What a file of the tree puts together is no library's.
    if (callee.kind === 'symbol' && callee.root.source && each(this.evaluator.evaluate(anchors[0]!.call)).every(isSpelled)) return false;
    // Whose the member is of what a function is handed, its callers know; which member, if they choose it, is told where they do.
    const isHanded = callee.kind === 'symbol' && callee.root.kind === 'parameter' && memberName(callee) !== '' && this.knowledge.sdk.has(memberName(callee))
      && callee.parameter !== undefined && this.callers.values(callee.parameter).flatMap(each).some(({ kind }) => kind === 'symbol' || kind === 'object' || kind === 'list');
    const byName = match(invocation) ?? among(strategiesOf(this.evaluator, anchors[0]!.call, invocation)) ?? (isHanded ? this.reading.asCalled(() => among(invocations(this.evaluator, anchors[0]!.call, EMPTY))) : undefined);
    const hit = byName && byName.strength !== 'possible' ? byName : match(invocation, true) ?? byName;
    if (hit) this.sites.push(this.sdkSite(anchors, hit, invocation));
    return hit !== undefined;
  }

  private sdkSite(anchors: readonly Anchor[], hit: SdkHit, { callee }: Invocation): CallSite {
    const { payload } = hit;
    const { call } = anchors[0]!;
    const { around, after } = this.chains.collect(call, this.language.words);
    // What is expected of its result says nothing about the call.
    const holders = around.filter(holder => inside(call.at, holder.at) && !/^expects?$/.test(nameOfCall(holder)));
    const isMock = call.fails || this.language.words.mock.test(nameOf(callee)) || this.meaning.isStubbed({ around: holders, after });
    return {
      at: call.at, language: this.language.id, role: isMock ? 'mock' : 'call',
      target: targetOf(hit), ...(payload && { payload: readBody(publish(payload)) }), evidence: [{ strength: hit.strength, why: hit.why }], trail: stepsOf(anchors),
    };
  }

  private addTable(table: Route): void {
    const url = publish(table.url);
    const located = this.knowledge.locate(url);
    // What goes through a table is told better where it goes.
    if (!located || this.sites.some(({ at, target }) => inside(table.at, at) && target.kind === 'http' && target.method === table.method && this.knowledge.locate(target.url)?.path === located.path)) return;
    const { payload, headers } = table;
    const request: Request = { url: table.url, name: '', handler: false, options: [], sends: true, ...(payload && { payload }), ...(headers && { headers }) };
    // What a test has in a table it compares, or answers with.
    const role = this.meaning.isStandIn || TEST.test(this.program.path) ? 'mock' : 'client';
    const { evidence, foreign } = this.meaning.belonging(request, located, this.program, role);
    this.sites.push({ at: table.at, language: this.language.id, role, target: { kind: 'http', url, ...(table.method !== undefined && { method: table.method }) }, evidence: [...evidence, ...(table.why === undefined ? [] : [{ strength: 'likely', why: table.why } as const])], ...(foreign !== undefined && { foreign }), trail: [] });
  }
}
