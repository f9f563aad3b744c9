// Requests that a function in sight is taken to send, since it is handed all that they take. It may only put them together.
import type { CallSite, Place, Value } from '../model';
import { inside, keyOf, samePlace } from './places';

/** The assumed ones among the requests of a file. */
export class Assumed {
  /** `built`: the function calls nothing, and only gives something back. `within`: where what it gives, an address, is used. */
  private readonly known = new Map<CallSite, { built: boolean; within?: Place }>();

  /** Those that make what sends them. */
  private readonly makers = new Set<CallSite>();

  constructor(private readonly pathOf: (url: Value) => string | undefined) {}

  add(site: CallSite, built: boolean, within?: Place): void {
    this.known.set(site, { built, ...(within && { within }) });
  }

  /** `Faraday.new(url)`: what is made there may be told elsewhere to send something. */
  addMaker(site: CallSite): void {
    this.makers.add(site);
  }

  /** The requests without those that are a part of another one. */
  apart(sites: readonly CallSite[]): CallSite[] {
    const own = sites.filter(site => !sites.some(other => leadsTo(site, other) || this.isSentBy(other, site))).filter(site => {
      const known = this.known.get(site);
      return !known || !sites.some(other => other !== site && this.isPartOf(site, known, other));
    });
    return own.filter(site => !own.some(other => this.isMadeBy(site, other))).map(site => this.completed(site, sites));
  }

  /** Whether what one call makes is told by another one what to send. */
  private isSentBy(other: CallSite, site: CallSite): boolean {
    if (!this.makers.has(site) || this.makers.has(other) || other.target.kind !== 'http' || site.target.kind !== 'http') return false;
    return this.pathOf(other.target.url) === this.pathOf(site.target.url) && (goesOnIn(site, other) || other.trail.some(step => inside(step.at, site.at) || site.trail.some(own => samePlace(own.at, step.at))));
  }

  /** Whether a request is made as another one, and only sent here: `Request.new(url: url).execute`, `session.send(request)`. */
  private isMadeBy(site: CallSite, other: CallSite): boolean {
    const isHanded = !inside(other.at, site.at) && site.trail.some(step => inside(step.at, other.at));
    // What was followed to where it is sent is known better there.
    const isMade = goesOnIn(other, site) && site.trail.length <= other.trail.length;
    return site.role === other.role && (isMade || isHanded) && this.isSame(site, other);
  }

  /** A request with what was said of it where it was put together, if it can't be told where it is sent. */
  private completed(site: CallSite, sites: readonly CallSite[]): CallSite {
    const { target, payload } = site;
    // What may go to several places was put together for one of them.
    if (this.known.has(site) || target.kind !== 'http' || target.url.kind === 'either' || target.methods || (target.method !== undefined && tells(payload))) return site;
    const part = sites.find(one => this.known.has(one) && inside(one.at, site.at) && this.isSame(one, site));
    const method = target.method ?? (part?.target.kind === 'http' ? part.target.method : undefined);
    const given = tells(payload) ? payload : part?.payload ?? payload;
    return part ? { ...site, target: { ...target, ...(method !== undefined && { method }) }, ...(given && { payload: given }) } : site;
  }

  private isPartOf(site: CallSite, { built, within }: { built: boolean; within?: Place }, other: CallSite): boolean {
    const others = this.known.get(other);
    if (!others && (inside(site.at, other.at) || other.trail.some(step => inside(step.at, site.at)))) return true;
    const isSender = !others?.built && !others?.within && (built || (within !== undefined && inside(other.at, within)));
    return isSender && this.isSame(site, other);
  }

  /** Whether two go to one endpoint, as far as is known. */
  private isSame({ target: a }: CallSite, { target: b }: CallSite): boolean {
    if (a.kind !== 'http' || b.kind !== 'http') return false;
    return (a.method === undefined || b.method === undefined || a.method === b.method) && this.pathOf(a.url) === this.pathOf(b.url);
  }
}

/** Whether anything is known of a body. */
const tells = (payload: Value | undefined): boolean => payload !== undefined && payload.kind !== 'unknown' && !(payload.kind === 'record' && payload.fields.size === 0) && !(payload.kind === 'encoded' && !tells(payload.of));

/** Whether a call is the beginning of a chain that another one ends. */
const goesOnIn = ({ at }: CallSite, { at: outer }: CallSite): boolean => inside(at, outer) && keyOf(at) === keyOf(outer) && !samePlace(at, outer);

/** Whether a library's member only leads to another one that sends the same: `github.authorizations.list`. */
function leadsTo(site: CallSite, other: CallSite): boolean {
  const [{ target: one }, { target: last }] = [site, other];
  return goesOnIn(site, other) && one.kind === 'sdk' && last.kind === 'sdk' && one.operations.every(id => last.operations.includes(id));
}
