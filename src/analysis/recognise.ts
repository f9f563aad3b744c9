// From a lowered file to the requests it sends, defines, stubs or mentions.
import type { CallSite, Evidence, Hole, LookAlikes, Place, Product, Role, Value } from '../model';
import { invocations } from './call';
import type { Callers } from './callers';
import type { Evaluator } from './evaluate';
import { belonging, type Belonging } from './evidence';
import { Chains } from './chains';
import type { LanguageData } from './language';
import type { CallExpr, Program } from './program';
import { readBody } from './payload';
import { readRequest } from './requests';
import type { Request } from './requests';
import { routeTables } from './routes';
import { matchSdk } from './sdk';
import type { SdkHit, SdkIndex } from './sdk';
import { concat, each, EMPTY, known, parametersOf, publish } from './value';
import type { Abstract, Env } from './value';

/** What the analysis is told about the API: enough to know an endpoint when it sees one. */
export interface Knowledge {
  locate(url: Value): { product?: Product; base?: string; bare: boolean; credentials: boolean; host: string | null } | undefined;
  sdk: SdkIndex;
  services: LookAlikes['services'];
}

/** How many functions deep a request is followed to its callers. */
const MAX_LIFT = 5;

/** All sites of one file. Sites that stand in another file, at the call where the endpoint becomes known, are among them. */
export function recognise(program: Program, evaluator: Evaluator, callers: Callers, language: LanguageData, knowledge: Knowledge): CallSite[] {
  return new Recogniser(program, evaluator, callers, language, knowledge).run();
}

interface Anchor { call: CallExpr; program: Program }

class Recogniser {
  private readonly sites: CallSite[] = [];
  private readonly chains: Chains;
  private readonly optionPlaces = new Set<string>();

  constructor(private readonly program: Program, private readonly evaluator: Evaluator, private readonly callers: Callers, private readonly language: LanguageData, private readonly knowledge: Knowledge) {
    this.chains = new Chains(program);
  }

  run(): CallSite[] {
    for (const call of this.program.calls) {
      for (const invocation of invocations(this.evaluator, call, EMPTY)) {
        const hit = matchSdk(this.evaluator, this.knowledge.sdk, invocation, this.program);
        if (hit) this.sites.push(this.sdkSite(call, hit));
      }
      if (!this.sites.some(s => s.target.kind === 'sdk' && samePlace(s.at, call.at))) this.follow(call, EMPTY, [{ call, program: this.program }], new Set());
    }
    for (const table of routeTables(this.program, this.evaluator, this.language.words)) if (!this.optionPlaces.has(keyOf(table.at))) this.addTable(table);
    this.addMentions();
    return this.sites;
  }

  /** Emits the request of `call` under `env`, or goes on to the callers that decide what it is. */
  private follow(call: CallExpr, env: Env, anchors: readonly Anchor[], seen: Set<unknown>): boolean {
    let found = false;
    for (const invocation of invocations(this.evaluator, call, env)) {
      if (invocation.callee.kind === 'function' && anchors.length > 1) continue;
      const request = readRequest(this.evaluator, invocation, this.language.words, this.language.clients);
      if (!request) continue;
      request.options.forEach(at => this.optionPlaces.add(keyOf(at)));
      const located = this.knowledge.locate(publish(request.url));
      const open = located ? request.method && !each(request.method).some(m => known(m) !== undefined) ? parametersOf(request.method) : new Set<never>() : request.sends ? parametersOf(request.url) : new Set<never>();
      const lifted = open.size > 0 && anchors.length <= MAX_LIFT && this.lift(call, [...open].map(p => p.owner), anchors, env, seen);
      if (lifted) found = true;
      else if (located && this.plausible(request, located, anchors)) {
        this.sites.push(this.httpSite(call, request, located, anchors));
        found = true;
      }
    }
    return found;
  }

  private lift(call: CallExpr, owners: readonly unknown[], anchors: readonly Anchor[], env: Env, seen: Set<unknown>): boolean {
    let found = false;
    for (const owner of new Set(owners)) {
      if (!owner || seen.has(owner)) continue;
      const fn = owner as NonNullable<CallExpr['owner']>;
      for (const caller of this.callers.of(fn)) {
        const inner = new Map([...env, ...this.callers.environment(caller)]);
        if (this.follow(call, inner, [{ call: caller.call, program: caller.program }, ...anchors], new Set([...seen, owner]))) found = true;
      }
    }
    return found;
  }

  /** Whether a URL of ours in this call means a request: not an assertion, a log line or a route of the program's own. */
  private plausible(request: Request, located: NonNullable<ReturnType<Knowledge['locate']>>, anchors: readonly Anchor[]): boolean {
    const { words } = this.language;
    if (!request.sends || words.harmless.test(lastName(request.name))) return false;
    const routed = request.client?.server === true || (words.server.test(request.name) && request.handler);
    if (routed && !located.product) return false;
    // A bare `authorizations` is a path only where something is known to send it.
    return !located.bare || anchors.length > 1 || request.client !== undefined || located.base !== undefined;
  }

  private httpSite(call: CallExpr, request: Request, located: NonNullable<ReturnType<Knowledge['locate']>>, anchors: readonly Anchor[]): CallSite {
    const [outer] = anchors;
    const later = this.chains.collect(call, this.language.words);
    const value = (given: Abstract | undefined, names: readonly CallExpr[]): Abstract | undefined => given ?? this.laterValue(names);
    const whole: Request = { ...request };
    const payload = value(request.payload, later.payload);
    const headers = value(request.headers, later.header);
    if (payload) whole.payload = payload;
    if (headers) whole.headers = headers;
    const { evidence, foreign } = this.belonging(whole, located.base, outer!.program);
    const methods = request.method ? each(request.method).flatMap(m => known(m)?.toUpperCase() ?? []) : [];
    const unsure = request.method !== undefined && methods.length < each(request.method).length;
    const method = unsure || methods.length > 1 ? undefined : methods[0] ?? this.impliedMethod(request);
    const auth = this.authOf(whole, later.auth, located.credentials);
    return {
      at: anchors.length === 1 ? later.outermost.at : outer!.call.at, language: this.language.id, role: this.role(request),
      target: { kind: 'http', url: publish(request.url), ...(method !== undefined && { method }), ...(methods.length > 1 && !unsure && { methods }) },
      ...(payload && { payload: readBody(publish(payload)) }), ...(headers && { headers: publish(headers) }), ...(auth.length > 0 && { auth }),
      evidence, ...(foreign !== undefined && { foreign }), trail: this.trail(request, anchors),
    };
  }

  /** Who the request says it is: options, chained calls, or the URL itself. */
  private authOf(request: Request, later: readonly CallExpr[], inUrl: boolean): NonNullable<CallSite['auth']> {
    const chained = later.map(c => ({ kind: 'basic' as const, at: c.at, value: publish(concat(c.args.flatMap((a, i) => [...(i > 0 ? [{ kind: 'scalar' as const, value: ':', at: c.at }] : []), this.evaluator.evaluate(a.value)]), c.at)) }));
    const given = request.auth ? [{ kind: 'basic' as const, at: request.auth.at, value: publish(request.auth) }] : [];
    return [...chained, ...given, ...(inUrl ? [{ kind: 'basic' as const, at: request.url.at }] : [])];
  }

  private belonging(request: Request, base: string | undefined, program: Program): Belonging {
    return belonging(request, base, program, this.evaluator.workspace.packageOf(program.path), this.knowledge.services);
  }

  /** What later calls on the request add: `.send(body)`, `.set('X-GitHub-OTP', otp)`. */
  private laterValue(calls: readonly CallExpr[]): Abstract | undefined {
    const [first] = calls;
    const args = first?.args ?? [];
    if (!first || args.length === 0) return undefined;
    if (args.length === 1) return this.evaluator.whole(args[0]!.value);
    const fields = new Map(calls.flatMap(c => { const name = c.args[0] && known(this.evaluator.evaluate(c.args[0].value)); return name !== undefined && c.args[1] ? [[name, this.evaluator.whole(c.args[1].value)] as const] : []; }));
    return { kind: 'record', fields, open: true, at: first.at };
  }

  /** Without a method every client sends a GET; one read by shape alone may do as it likes. */
  private impliedMethod(request: Request): string | undefined {
    return request.client || request.options.length > 0 ? request.options.length > 0 && request.payload && !request.client ? undefined : 'GET' : undefined;
  }

  private role(request: Request): Role {
    const { mock } = this.language.words;
    return request.client?.mock || mock.test(request.name) ? 'mock' : 'call';
  }

  private trail(request: Request, anchors: readonly Anchor[]): CallSite['trail'] {
    const [outer] = anchors;
    const steps = anchors.slice(1).map((a, i) => ({ at: a.call.at, note: i === anchors.length - 2 ? 'the request is sent here' : 'through here' }));
    const places = each(request.url).map(u => u.at).filter(at => !inside(at, outer!.call.at) && !steps.some(s => inside(at, s.at)));
    return [...places.slice(0, 3).map(at => ({ at, note: 'the URL is made here' })), ...steps];
  }

  private sdkSite(call: CallExpr, hit: SdkHit): CallSite {
    const { binding, operations, member, payload } = hit;
    return {
      at: call.at, language: this.language.id, role: 'call',
      target: { kind: 'sdk', package: binding.packages[0]!, member, operations, ...(binding.product && { product: binding.product }) },
      ...(payload && { payload: readBody(publish(payload)) }), evidence: [{ strength: hit.strength, why: hit.why }], trail: [],
    };
  }

  private addTable(table: { at: Place; method: string; url: Abstract }): void {
    const url = publish(table.url);
    const located = this.knowledge.locate(url);
    if (!located) return;
    const request: Request = { url: table.url, name: '', handler: false, options: [], sends: true };
    const { evidence, foreign } = this.belonging(request, located.base, this.program);
    this.sites.push({ at: table.at, language: this.language.id, role: 'client', target: { kind: 'http', url, method: table.method }, evidence, ...(foreign !== undefined && { foreign }), trail: [] });
  }

  /** Endpoints that are written down and not part of any site found. */
  private addMentions(): void {
    for (const { text, at } of this.program.texts) {
      if (this.sites.some(s => inside(at, s.at) || s.trail.some(t => inside(at, t.at)))) continue;
      for (const { url, method } of endpointsIn(text)) {
        const value: Value = { kind: 'template', parts: partsOf(url), at };
        const located = this.knowledge.locate(value);
        if (!located || (!located.product && method === undefined)) continue;
        const evidence: Evidence[] = [];
        this.sites.push({ at, language: this.language.id, role: 'mention', target: { kind: 'http', url: value, ...(method !== undefined && { method }) }, evidence, trail: [] });
        break;
      }
    }
  }
}

/** URLs and routes in prose: `https://host/path`, `POST /path`. */
export function endpointsIn(text: string): { url: string; method?: string }[] {
  return [...text.matchAll(/(?:\b(GET|POST|PUT|PATCH|DELETE)\s+)?((?:https?:\/\/[^\s"'`<>()[\],]+)|(?<=\s|^)\/(?:authorizations|applications)[^\s"'`<>()[\],]*)/g)]
    .map(m => ({ url: m[2]!.replace(/[.,;:!?]+$/, ''), ...(m[1] && { method: m[1] }) }));
}

const partsOf = (url: string): (string | Hole)[] => url.split(/(\$\{[^}]*\})/).filter(Boolean).map(p => (p.startsWith('${') ? { name: p.slice(2, -1) } : p));
const lastName = (name: string): string => name.replace(/^.*\./, '');
const keyOf = (at: Place): string => `${at.path}:${at.line}:${at.column}`;
const samePlace = (a: Place, b: Place): boolean => keyOf(a) === keyOf(b) && a.endLine === b.endLine && a.endColumn === b.endColumn;
const before = (line: number, column: number, line2: number, column2: number): boolean => line < line2 || (line === line2 && column <= column2);
/** Whether a place lies within another. */
export const inside = (inner: Place, outer: Place): boolean => inner.path === outer.path && before(outer.line, outer.column, inner.line, inner.column) && before(inner.endLine, inner.endColumn, outer.endLine, outer.endColumn);
