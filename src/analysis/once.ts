// A request that is found twice is one: the methods that it was found with are all that it may use.
import type { CallSite, Value } from '../model';
import { SENT } from './anchors';
import { isGiven } from './payload';
import { samePlace } from './places';

/** Adds a request to those of its file. `said`: the method that the call itself names. */
export function addOnce(sites: CallSite[], site: CallSite, said: string | undefined, pathOf: (url: Value) => string | undefined): void {
  const path = ({ target }: CallSite): string | undefined => (target.kind === 'http' ? pathOf(target.url) : undefined);
  const index = sites.findIndex(s => samePlace(s.at, site.at) && s.role === site.role && s.trail.length === site.trail.length && path(s) !== undefined && path(s) === path(site));
  const same = sites[index];
  if (same?.target.kind !== 'http' || site.target.kind !== 'http' || same.target.method === site.target.method) sites.push(site);
  else if (said !== undefined && same.target.method === said) return;
  else if (said !== undefined && site.target.method === said) sites[index] = site;
  else if (isRather(site, same)) sites[index] = site;
  else if (!isRather(same, site)) {
    const methods = [...methodsOf(same), ...methodsOf(site)];
    same.target = { kind: 'http', url: same.target.url, ...(methods.length > 1 && { methods: [...new Set(methods)] }) };
  }
}

/** A request that was followed another way than the call that makes it says: the one that goes there, or else what the call says of it. */
export function asSaid(site: CallSite, said: string | undefined, sites: readonly CallSite[]): CallSite[] {
  const { target, payload: _, trail, ...rest } = site;
  if (said === undefined || target.kind !== 'http') return [site];
  const isThere = sites.some(other => other !== site && other.target.kind === 'http' && other.target.method === said && samePlace(other.at, site.at) && other.role === site.role && other.trail.length === site.trail.length);
  // Where it is sent was not seen.
  return isThere ? [] : [{ ...rest, target: { kind: 'http', url: target.url, method: said }, trail: trail.filter(({ note }) => note !== SENT) }];
}

/** A helper that sends a body if it is given one, and asks for something if not: what it is given here tells which. */
function isRather(one: CallSite, other: CallSite): boolean {
  return (other.payload === undefined && isGiven(one.payload) === true) || (one.payload === undefined && isGiven(other.payload) === false);
}

const methodsOf = ({ target }: CallSite): readonly string[] => (target.kind !== 'http' ? [] : target.methods ?? (target.method === undefined ? [] : [target.method]));
