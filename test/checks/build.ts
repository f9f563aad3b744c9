// Matches made by hand: plain data in, values with places of their own out.
import type { CallSite, Finding, Match, Operation, Place, Policy, Scopes, Value } from '../../src/model';
import { checks } from '../../src/checks';
import { toFindings, type Severities } from '../../src/findings';
import { operations } from './operations';

let line = 0;

/** A place that nothing else has. */
export function place(path = 'a.js'): Place {
  line += 1;
  return { path, line, column: 1, endLine: line, endColumn: 10 };
}

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain } | Made;
/** A value that has no plain form. */
class Made { constructor(readonly made: Value) {} }

/** A value that can't be told. */
export const unknown = (name = 'x'): Made => new Made({ kind: 'unknown', why: 'test', name, at: place() });
/** One of several values. */
export const either = (...of: Plain[]): Made => new Made({ kind: 'either', of: of.map(value), at: place() });
/** A string with holes, which are null. */
export const template = (...parts: (string | null)[]): Made => new Made({ kind: 'template', parts: parts.map(part => part ?? { name: 'x' }), at: place() });
/** The result of JSON.stringify or of a form's serialiser. */
export const encoded = (of: Plain, as: 'json' | 'form' = 'json'): Made => new Made({ kind: 'encoded', as, of: value(of), at: place() });
/** An object or list that may hold more. */
export function open(plain: Plain): Made {
  const made = value(plain);
  return new Made(made.kind === 'list' || made.kind === 'record' ? { ...made, open: true } : made);
}

/** A value from plain data. */
export function value(plain: Plain): Value {
  if (plain instanceof Made) return plain.made;
  if (isList(plain)) return { kind: 'list', items: plain.map(value), open: false, at: place() };
  if (typeof plain !== 'object' || plain === null) return { kind: 'scalar', value: plain, at: place() };
  const fields = Object.entries(plain);
  return {
    kind: 'record', fields: new Map(fields.map(([name, field]) => [name, value(field)])), open: false, at: place(),
    keys: new Map(fields.map(([name]) => [name, place()])),
  };
}

function isList(plain: Plain): plain is readonly Plain[] {
  return Array.isArray(plain);
}

/** What a test says of a match; the rest is usual. */
export interface Seen {
  operation?: string | readonly string[];
  payload?: Plain;
  path?: Record<string, Plain>;
  headers?: Plain;
  url?: Plain;
  sdk?: { package: string; member: string };
  site?: Partial<CallSite>;
  match?: Partial<Match>;
}

/** A rule of the fixtures. */
export function operation(id: string): Operation {
  const found = operations.find(one => one.id === id);
  if (!found) throw new Error(`no fixture ${id}`);
  return found;
}

/** A match as the checks get it. */
export function match({ operation: ids = 'create-authorization', payload, path = {}, headers, url, sdk, site, match: rest }: Seen): Match {
  const all = (typeof ids === 'string' ? [ids] : ids).map(operation);
  const [first] = all;
  return {
    site: {
      at: place(), language: 'javascript', role: 'call', evidence: [], trail: [],
      target: sdk ? { kind: 'sdk', ...sdk, operations: all.map(({ id }) => id) } : { kind: 'http', url: value(url ?? 'https://api.github.com/authorizations') },
      ...(headers !== undefined && { headers: value(headers) }),
      ...site,
    },
    operations: all, api: first?.api ?? 'oauth-authorizations', confidence: 'certain', product: 'github.com', host: 'api.github.com',
    method: first?.method ?? null, endpoint: first ? `${first.method} ${first.path}` : 'PATCH /authorizations',
    pathValues: new Map(Object.entries(path).map(([name, plain]) => [name, value(plain)])),
    ...(payload !== undefined && { payload: value(payload) }),
    ...rest,
  };
}

const source = 'https://docs.github.com';

/** Scopes of the fixtures. */
export const scopes: Scopes = {
  known: [
    ...['repo', 'repo:status', 'public_repo', 'user', 'user:email', 'gist', 'admin:org_hook', 'delete_repo', 'read:org'].map(scope => ({ scope, source })),
    { scope: 'site_admin', source, products: ['ghes'] },
  ],
  suspect: [{ scope: 'write:wiki', why: 'Only one table names it.', source }],
};

/** What the checks may know, on a day long after the removal. */
export const policy: Policy = { today: '2026-01-01', product: 'github.com', scopes, operations };

/** How a test asks for findings. */
export interface Options { severities?: Severities; all?: boolean; source?: (at: Place) => string }

/** Findings of a match, without the retired endpoint's own unless asked for. */
export function findings(seen: Seen, { severities = {}, all = false, source: code = () => 'call()' }: Options = {}): Finding[] {
  return toFindings(match(seen), checks, policy, severities, code).filter(({ check }) => all || check !== 'retired');
}
