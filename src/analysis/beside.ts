// Requests of one file that go the same way: what tells whose one of them is tells it of the others.
import type { CallSite, Evidence, Value } from '../model';
import { nameOf } from './steps';
import type { Words } from './language';
import { samePlace } from './places';
import type { CallExpr, Expr, Program } from './program';

/** The requests of a file, each with what is known of those that go its way. */
export function toldTogether(sites: readonly CallSite[], program: Program, words: Words): CallSite[] {
  const ways = sites.map(site => wayOf(site, program, words));
  const sure = new Set(ways.filter((way, i) => way !== undefined && sites[i]!.evidence.some(({ strength }) => strength !== 'possible')));
  const told = new Set([...sure, ...ways.filter((way, i) => way !== undefined && sites[i]!.role === 'client' && sites[i]!.evidence.length > 0)]);
  const others = new Map(ways.flatMap((way, i) => { const { foreign } = sites[i]!; return way === undefined || foreign === undefined ? [] : [[way, foreign] as const]; }));
  return sites.map((site, i) => {
    const way = ways[i];
    if (way === undefined || site.evidence.length > 0 || site.foreign !== undefined) return site;
    const foreign = others.get(way);
    if (!told.has(way)) return foreign === undefined ? site : { ...site, foreign };
    // What little is known of one is no more for the others.
    const evidence: Evidence = { strength: sure.has(way) ? 'likely' : 'possible', why: site.role === 'client' ? 'it is declared beside another request to GitHub' : 'it is sent as another request to GitHub is' };
    return { ...site, evidence: [evidence] };
  });
}

/** By whom a request is sent, and what its URL begins with. Requests that a file declares go to one host. */
function wayOf({ at, role, target }: CallSite, { calls }: Program, words: Words): string | undefined {
  if (role === 'client') return 'declared';
  const call = role === 'call' && target.kind === 'http' ? calls.find(one => samePlace(one.at, at)) : undefined;
  return call && target.kind === 'http' ? `${baseOf(target.url)} ${senderOf(call, words)}` : undefined;
}

/** The name of what a URL begins with, if that is not known: `${base}/path`, `https://${host}/path`. */
function baseOf(url: Value): string {
  const [first, second] = url.kind === 'template' ? url.parts : [];
  const base = typeof first === 'string' && SCHEME.test(first) ? second : first;
  return base !== undefined && typeof base !== 'string' ? base.name : '';
}

const SCHEME = /^(?:https?:)?\/\/$/i;

/** `client.` of `client.post(…).send(…)`; a function that is no verb by its own name. */
function senderOf(call: CallExpr, words: Words): string {
  let first = call;
  while (first.callee.kind === 'member' && first.callee.of.kind === 'call') first = first.callee.of;
  const name = nameOf(first);
  return `${first.callee.kind === 'member' ? `${spelt(first.callee.of)}.` : ''}${words.verb.test(name) ? '' : name}`;
}

function spelt(expr: Expr): string {
  if (expr.kind === 'member') return `${spelt(expr.of)}.${expr.key.kind === 'literal' ? String(expr.key.value) : ''}`;
  return expr.kind === 'name' ? expr.binding.name : expr.kind === 'external' ? expr.name : '';
}
