// Where a URL leads: which host, which product, which operations. Whole path segments only.
import type { Hole, Operation, Parameter, Place, Product, Value } from './model';

/** An endpoint as the URL tells it, before the method is looked at. */
export interface Located {
  operations: readonly Operation[];
  /** Host as written; null when the URL has none, or only a hole. */
  host: string | null;
  /** The product the host belongs to; undefined when there is no host to tell. */
  product?: Product;
  /** It is GitHub's for certain, be the product known or not. */
  known?: boolean;
  /** Nothing but `/api/v3` in front of the path says that it is: GitHub Enterprise Server has its API there, others may. */
  presumed?: boolean;
  /** How the code calls what stands where the host should: evidence. */
  base?: string;
  /** The path begins without a slash: weak on its own. */
  bare: boolean;
  /** The URL carries a user and a password. */
  credentials: boolean;
  pathValues: ReadonlyMap<string, Value>;
  /** The path as written, holes named after the parameter. */
  path: string;
}

/** Turns URLs into operations. `hosts`: what the user says of his own hosts. */
export interface Locator { locate(url: Value): Located | undefined }

interface Fit { operation: Operation; values: ReadonlyMap<string, Value> }

/** Stands for a hole while the URL is cut into pieces; from the private use area, so that no real URL has it. */
const HOLE = '\uE000';
const MOST_ALTERNATIVES = 24;

/** A locator over these operations. */
export function locator(operations: readonly Operation[], hosts: Readonly<Record<string, Product>>): Locator {
  const patterns = operations.map(operation => ({ operation, segments: operation.path.slice(1).split('/') }));
  // Most URLs that are asked about are nobody's here, and need not be cut up to tell.
  const heads = [...new Set(patterns.map(({ segments: [first = ''] }) => first))];
  const one = (value: Value): Located | undefined => {
    const parts = partsOf(value);
    const letters = parts?.filter(part => typeof part === 'string').join('');
    if (!parts || !heads.some(head => letters!.includes(head))) return undefined;
    const split = splitUrl(parts);
    const host = split && hostOf(split, hosts);
    if (!split || host === undefined) return undefined;
    // One slash at the end means nothing; two mean that a segment is empty.
    const path = split.path.replace(/^\//, '');
    const fitting = (segments: readonly string[]): Fit[] => patterns.flatMap(({ operation, segments: wanted }) => {
      const values = fit(operation, wanted, segments, split.holes, value.at);
      return values ? [{ operation, values }] : [];
    });
    const whole = fitting(path.replace(/([^/])\/$/, '$1').split('/'));
    // What is put behind the last slash may be nothing yet: `/authorizations/clients/` and an empty text.
    const found = whole.length > 0 || !path.endsWith('/') ? whole : fitting(path.split('/'));
    const best = found[0];
    if (!best) return undefined;
    return {
      operations: found.map(f => f.operation), host: host.name, ...(host.product && { product: host.product }), ...(host.presumed && { presumed: true }), ...(split.base !== undefined && { base: split.base }),
      bare: split.bare, credentials: split.credentials, pathValues: best.values, path: shownPath(best.operation, best.values),
    };
  };
  const locateAnew = (url: Value): Located | undefined => {
    const alternatives = (url.kind === 'either' ? url.of : [url]).slice(0, MOST_ALTERNATIVES);
    const all = alternatives.flatMap(v => one(v) ?? []);
    const best = speaker(all);
    if (!best) return undefined;
    // What stands in for a host that can't be told is of the same kind: another's, as a rule.
    if (all.length < alternatives.length && !all.some(l => l.product) && !OURS.test(best.base ?? '') && alternatives.some(v => isForeign(v, hosts))) return undefined;
    const known = all.some(l => l.product && !l.presumed) && { known: true, presumed: false };
    const named = [...new Set([...best.operations, ...all.flatMap(l => l.operations)])];
    // Where alternatives differ in an id, neither is it.
    return all.some(l => l.path !== best.path && l.operations[0] === best.operations[0]) ? { ...best, ...known, operations: named, path: best.operations[0]!.path, pathValues: new Map() } : { ...best, ...known, operations: named };
  };
  // The same text is asked about many times.
  const located = new WeakMap<Value, { as: Located | undefined }>();
  return {
    locate(url) {
      const found = located.get(url) ?? { as: locateAnew(url) };
      located.set(url, found);
      return found.as;
    },
  };
}

/** Which of several speaks for all: one that is gone for good, a server that is named, then what is sent where the user says. */
function speaker(all: readonly Located[]): Located | undefined {
  const open = all.filter(l => !l.product);
  return all.find(l => l.product && l.product !== 'ghes') ?? all.find(l => l.product && l.host !== null) ?? open.find(l => l.base !== undefined) ?? open[0] ?? all[0];
}

function partsOf(value: Value): readonly (string | Hole)[] | undefined {
  if (value.kind === 'scalar') return typeof value.value === 'string' ? [value.value] : undefined;
  return value.kind === 'template' ? value.parts : undefined;
}

/** How many holes a text has. */
const count = (text: string): number => text.split(HOLE).length - 1;

interface Split { host: string | null; base?: string; path: string; bare: boolean; credentials: boolean; holes: readonly Hole[]; v3: boolean }

/** Documents and templates leave the scheme open: `http(s)://HOST`, `{scheme}://{host}`. */
const FULL = new RegExp(`^(?:(?:https?|http\\(s\\)|${HOLE}|\\{\\w+\\}):?)?//([^/?#]*)(/[^?#]*)?`, 'i');
const BASED = new RegExp(`^(${HOLE}+(?::[0-9]+|[.:]${HOLE})*)(.*)$`, 's');

/** A version of GitHub Enterprise Server's API, and what its server goes by. */
const VERSION = new RegExp(`^/api/${HOLE}(?=/)`);
const GITHUB = /git[-_]?hub|(?:^|[^a-z])ghe(?![a-z])/i;

/** `${githubUrl}/api/${version}/authorizations`: the version is a setting of a server that goes by such a name. */
function versioned(path: string, names: string): { path: string; holes: number } {
  const [version] = (GITHUB.test(names) && VERSION.exec(path)) || [];
  return version === undefined ? { path, holes: 0 } : { path: `/api/v3${path.slice(version.length)}`, holes: 1 };
}

/** `{+baseurl}/path`: a template whose base is put in as it is (RFC 6570, 3.2.3). */
const EXPANDED = /^\{\+(\w+)\}/;

/** `{?page,per_page}`: a query that a template may be given, and what stands behind it. */
const QUERY = /\{[?&#].*$/s;
/** Parameters that begin like a fragment: `/{#id}`, `/{+id}`, `#{id}`. */
const MARKED = /(?<=\/)\{[#+](\w+)\}|#\{(\w+)\}/g;

/** Cuts a URL into host, base hole and path. Undefined: it can't be one of ours. */
function splitUrl([first = '', ...others]: readonly (string | Hole)[]): Split | undefined {
  const expanded = typeof first === 'string' ? EXPANDED.exec(first) : null;
  const parts = expanded ? [{ name: expanded[1]! }, expanded.input.slice(expanded[0].length), ...others] : [first, ...others];
  const holes = parts.filter((p): p is Hole => typeof p !== 'string');
  const text = parts.map(p => (typeof p === 'string' ? p.replaceAll(HOLE, '').replace(MARKED, '{$1$2}') : HOLE)).join('').replace(QUERY, '').trim();
  if (text.length > 2000 || /\s/.test(text)) return undefined;
  const full = FULL.exec(text);
  if (full) {
    const [whole, authority = '', rest = ''] = full;
    const host = authority.replace(/^.*@/, '');
    const unknown = host.includes(HOLE);
    // A scheme, a user and a password are holes of their own: `https://${user}@${host}/path`.
    const [before, mine] = [count(whole) - count(host + rest), count(host)];
    const own = versioned(rest, host.includes('github.com') ? '' : [host, ...holes.slice(before, before + mine).map(h => h.name)].join(' '));
    return finish(own.path || '/', { host: unknown ? null : host.toLowerCase(), ...(unknown && { base: holes[before]!.name }), credentials: authority.includes('@'), holes: holes.slice(before + mine + own.holes), bare: false });
  }
  const based = BASED.exec(text);
  if (based) {
    const [base, after] = [based[1]!, based[2]!];
    const names = holes.slice(0, count(base)).map(h => h.name).filter(Boolean).join(' ');
    const { path: rest, holes: used } = versioned(after, names);
    // `${base}authorizations`: the base ends in a slash that isn't seen. `${base}/v3/authorizations`: it ends in `/api`.
    return finish((rest.startsWith('/') ? rest : `/${rest}`).replace(/^\/v3(?=\/)/, ''), { host: null, base: names, credentials: false, holes: holes.slice(count(base) + used), bare: !rest.startsWith('/') });
  }
  const named = /^((?:[a-z0-9-]+\.)+[a-z]{2,}(?::[0-9]+)?)(\/.*)$/i.exec(text);
  if (named) return finish(named[2]!, { host: named[1]!.toLowerCase(), credentials: false, holes, bare: false });
  return finish(text.startsWith('/') ? text : `/${text}`, { host: null, credentials: false, holes, bare: !text.startsWith('/') });
}

function finish(rawPath: string, split: Omit<Split, 'path' | 'v3'>): Split {
  const path = rawPath.replace(/\{\/.*$/s, '').replace(/[?#].*$/s, '').replace(/^\/{2,}/, '/');
  const v3 = /^\/api\/v3(?=\/)/.exec(path);
  return { ...split, path: v3 ? path.slice(v3[0].length) : path, v3: v3 !== null };
}

/** The host and its product; undefined when the host is somebody else's. */
function hostOf(split: Split, hosts: Readonly<Record<string, Product>>): { name: string | null; product?: Product; presumed?: true } | undefined {
  const { host } = split;
  const presumed = split.v3 && { product: 'ghes' as const, presumed: true as const };
  if (host === null) return { name: null, ...presumed };
  const named = hosts[host] ?? hosts[host.replace(/:\d+$/, '')];
  if (named) return { name: host, product: named };
  const bare = host.replace(/:\d+$/, '');
  if (bare === 'api.github.com' || bare === 'github.com' || bare === 'www.github.com') return { name: host, product: 'github.com' };
  if (bare.endsWith('.ghe.com')) return { name: host, product: 'ghec' };
  return presumed ? { name: host, ...presumed } : undefined;
}

/** Names that say whose a host is that can't be told. */
const OURS = /git/i;
/** Hosts that stand in for any other. */
const LOCAL = /^(?:localhost|127\.|0\.0\.0\.0|\[|.*(?:^|\.)(?:example(?:\.\w+)?|test|local|internal)$)/;

/** Whether a URL names a host that is nobody's here. */
function isForeign(url: Value, hosts: Readonly<Record<string, Product>>): boolean {
  const split = splitUrl(partsOf(url) ?? []);
  return split !== undefined && split.host !== null && !LOCAL.test(split.host.replace(/:\d+$/, '')) && hostOf(split, hosts) === undefined;
}

/** A placeholder for a parameter in a route or a document: `:id`, `{id}`, `<id>`, `%s`, `%1$s`, `$ID`, `ID`. */
const PLACEHOLDER = /^(?::\w+|\{\w*\}|\{\{.+\}\}|<.+>|\[.+\]|%(?:\d+\$)?l{0,2}[sdiuv@]|\$\w+|\$\{.+\}|#\{.+\}|[A-Z][A-Z0-9_-]+|\*+|x{3,})$/;

/** The path parameters' values, when the segments fit the pattern. */
function fit(operation: Operation, wanted: readonly string[], given: readonly string[], holes: readonly Hole[], at: Place): ReadonlyMap<string, Value> | undefined {
  if (given.length !== wanted.length) return undefined;
  const values = new Map<string, Value>();
  let next = 0;
  for (const [i, pattern] of wanted.entries()) {
    const segment = given[i]!;
    const mine = holes.slice(next, next + count(segment));
    next += mine.length;
    const name = /^\{(\w+)\}$/.exec(pattern)?.[1];
    if (name === undefined) {
      // A hole at the very end may be a query or nothing: `/authorizations${suffix}`.
      if (segment !== pattern && !(i === wanted.length - 1 && segment.replaceAll(HOLE, '') === pattern && segment.startsWith(pattern))) return undefined;
      continue;
    }
    const parameter = operation.parameters.find(p => p.name === name);
    if (!accepts(parameter, segment)) return undefined;
    values.set(name, segment.includes(HOLE) || PLACEHOLDER.test(segment) ? holeValue(segment, mine, name, at) : { kind: 'scalar', value: decode(segment), at });
  }
  return values;
}

function accepts(parameter: Parameter | undefined, segment: string): boolean {
  if (segment === '' || segment.includes(HOLE) || PLACEHOLDER.test(segment)) return true;
  return parameter?.type === 'integer' ? /^\d+$/.test(segment) : !['token', 'grant', 'tokens', 'grants', 'clients'].includes(segment);
}

function holeValue(segment: string, holes: readonly Hole[], name: string, at: Place): Value {
  if (!segment.includes(HOLE)) return { kind: 'template', parts: [{ name }], at };
  const parts: (string | Hole)[] = [];
  segment.split(HOLE).forEach((text, i) => {
    if (i > 0) parts.push(holes[i - 1] ?? { name });
    if (text !== '') parts.push(text);
  });
  return { kind: 'template', parts, at };
}

function decode(segment: string): string {
  try { return decodeURIComponent(segment); } catch { return segment; }
}

function shownPath(operation: Operation, values: ReadonlyMap<string, Value>): string {
  const secret = new Set(operation.parameters.filter(p => p.secret).map(p => p.name));
  return operation.path.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values.get(name);
    return value?.kind === 'scalar' && !secret.has(name) ? String(value.value) : whole;
  });
}
