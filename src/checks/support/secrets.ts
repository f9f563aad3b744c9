// Finds every credential a request carries. What it finds is never shown: only its kind and length are.
import { distance } from 'fastest-levenshtein';
import type { Match, Operation, Place, Value } from '../../model';
import { alternatives, ELLIPSIS, fieldsOf, literals, text, unwrapped } from '../../values';
import { isOrdinary, isPlaceholder } from './placeholders';
import { credentialIn, type Scheme } from './schemes';
import { spelling } from './suggest';
import { characters } from './words';

/** One credential, or the place of one that is filled elsewhere. */
export interface Secret {
  /** In words: `client secret`. */
  kind: string;
  at: Place;
  /** The credential itself, if the code spells it out. */
  value: string | undefined;
  /** Everything of it that stands in the code. */
  parts: readonly string[];
  /** How long it has to be. */
  length: number | undefined;
}

/** The kind of what is good for one use. */
export const ONE_TIME = 'one-time password';

/** What the names of fields and headers say of their values. Matched against the bare lower-case spelling. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/secret/, 'client secret'],
  [/otp$|onetimepass|twofactor|^2fa/, ONE_TIME],
  [/passw|passphrase|^pass$|^pwd$/, 'password'],
  [/token$|^auth$|^authorization$|apikey/, 'token'],
];

/** What kind of credential a field of this name holds; undefined if none. */
export function secretKind(name: string, operations: readonly Operation[] = []): string | undefined {
  const spelt = spelling(name);
  const byName = KINDS.find(([pattern]) => pattern.test(spelt))?.[1];
  if (byName) return byName;
  if (distance(spelt, 'clientsecret') <= 2) return 'client secret';
  const declared = operations.some(({ parameters }) => parameters.some(parameter => parameter.name === name && parameter.secret));
  return declared ? 'credential' : undefined;
}

/** Every credential of the request: in its body, path, query, headers and authentication. */
export function secretsOf(match: Match): readonly Secret[] {
  const { site } = match;
  const found = [
    ...(match.payload ? inRecords(match.payload, match) : []),
    ...[...match.pathValues].flatMap(([name, value]) => inField(name, value, match)).filter(isReal),
    ...(site.headers ? inRecords(site.headers, match) : []),
    ...(site.auth ?? []).flatMap(({ kind, value }) => (value ? inAuth(kind, value, match) : [])),
    ...(site.target.kind === 'http' ? inUrl(site.target.url).filter(isReal) : []),
  ];
  return found.filter((secret, i) => found.findIndex(other => same(secret, other)) === i);
}

/** The places in the source that hold a credential, to be blanked wherever source is shown. */
export function secretPlaces(match: Match): Place[] {
  return secretsOf(match).filter(({ parts }) => parts.some(part => part !== '')).map(({ at }) => at);
}

/** Removes every credential of the request from a text that is about to be shown. */
export function scrubber(match: Match): (text: string) => string {
  const spelt = secretsOf(match).flatMap(({ parts }) => parts).filter(part => part.length >= 4 && !isOrdinary(part));
  return shown => spelt.reduce((rest, secret) => rest.replaceAll(secret, ELLIPSIS), shown);
}

/** What a report shows in the place of a credential: its kind and length, never the value. */
export function blanked(kind: string, value: Value): string {
  const known = text(value);
  return known === undefined ? ELLIPSIS : `[${kind}, ${characters(known.length)}]`;
}

/** In a path the place is the whole address: not worth blanking for `:access_token`. */
function isReal({ parts }: Secret): boolean {
  return parts.some(part => !isPlaceholder(part));
}

function inRecords(value: Value, match: Match): readonly Secret[] {
  return fieldsOf(value).flatMap(record => [...record.fields].flatMap(([name, field]) => inField(name, field, match)));
}

function inField(name: string, value: Value, match: Match): readonly Secret[] {
  const kind = secretKind(name, match.operations);
  const scheme: Scheme = spelling(name) === 'authorization' ? 'header' : 'plain';
  const length = match.operations.flatMap(({ parameters }) => parameters).find(parameter => parameter.name === name)?.length;
  return unwrapped(value).flatMap(one => {
    if (one.kind === 'record') return inRecords(one, match);
    if (one.kind === 'list') return one.items.flatMap(item => inField(name, item, match));
    return kind ? inText(kind, one, scheme, match, length) : [];
  });
}

function inAuth(kind: 'basic' | 'otp' | 'token', value: Value, match: Match): readonly Secret[] {
  const words = { basic: 'password', otp: ONE_TIME, token: 'token' };
  return [
    ...inRecords(value, match),
    ...alternatives(value).flatMap(one => inText(words[kind], one, kind === 'basic' ? 'pair' : 'header', match)),
  ];
}

function inText(kind: string, value: Value, scheme: Scheme, match: Match, length?: number): readonly Secret[] {
  const parts = literals(value);
  if (parts.length === 0) return [];
  const found = credentialIn(value, scheme);
  const raw = found.value === undefined ? [] : [found.value];
  // The applications' endpoints take the app's own id and secret as user and password.
  const inside = found.kind === 'password' && match.api === 'oauth-applications' ? 'client secret' : found.kind;
  return [{ kind: inside ?? kind, at: value.at, value: found.value, parts: [...parts, ...raw], length }];
}

function inUrl(url: Value): readonly Secret[] {
  const patterns = [
    [/\/\/[^/?#@:]*:([^/?#@]+)@/g, 'password'],
    [/[?&]access_token=([^&#]+)/g, 'token'],
    [/[?&]client_secret=([^&#]+)/g, 'client secret'],
  ] as const;
  return alternatives(url).flatMap(one => literals(one).flatMap(part => patterns.flatMap(([pattern, kind]) =>
    [...part.matchAll(pattern)].map(hit => ({ kind, at: one.at, value: hit[1]!, parts: [hit[1]!], length: undefined })))));
}

function same(a: Secret, b: Secret): boolean {
  return a.value === b.value && a.at.path === b.at.path && a.at.line === b.at.line && a.at.column === b.at.column;
}
