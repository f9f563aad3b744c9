// From a match to findings: runs the checks and puts what they say into the form that is reported.
import { createHash } from 'node:crypto';
import { advise } from './advise';
import { fixOf } from './fix';
import { blanked, scrubber, secretKind } from './checks/support/secrets';
import { standIns } from './checks/support/stand-ins';
import type { Check, Confidence, Finding, Match, Place, Policy, Problem, Severity } from './model';
import { ELLIPSIS, fieldsOf, isKnown, plain } from './values';

/** Severities by `<operation>/<check>`, `<check>` or `<operation>`, the first of these that is set; `off` drops the finding. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** The code at a place. */
export type Source = (at: Place) => string;

/** Everything the checks find at a match. `source` is for fingerprints and fixes alone. */
export function toFindings(match: Match, checks: readonly Check[], policy: Policy, severities: Severities, source: Source): Finding[] {
  return checks.filter(check => suits(check.id, match)).flatMap(check => check.run(match, policy).flatMap(problem => {
    const severity = severityOf(problem.severity ?? check.severity, check.id, match, severities);
    return severity === 'off' ? [] : [finding(match, check.id, problem, severity, policy, source)];
  }));
}

/** Checks that a library's definition of the endpoint answers even if it leaves the payload open. */
const OF_THE_CODE: ReadonlySet<string> = new Set(['hardcoded-credential', 'password-authentication']);

/** Stubs and prose send nothing, and what may not be GitHub's has no payload to judge: there only the endpoint counts. */
function suits(check: string, { site: { role }, confidence, payload }: Match): boolean {
  if (check === 'retired') return true;
  if (confidence === 'possible') return false;
  if (role === 'call') return true;
  return role === 'client' && (OF_THE_CODE.has(check) || (payload !== undefined && isKnown(payload)));
}

function subjectOf({ operations: [only, ...others], api }: Match): string {
  return only && others.length === 0 ? only.id : api;
}

/** Configuration changes what a sure finding means; a stub, prose or a guess stays a note. */
function severityOf(usual: Severity, check: string, match: Match, severities: Severities): Severity | 'off' {
  const subject = subjectOf(match);
  const set = configured(subject, check, severities) ?? usual;
  const mild = match.site.role === 'mock' || match.site.role === 'mention' || match.confidence === 'possible';
  return mild && set !== 'off' ? 'note' : set;
}

/** What is set for a rule, if anything. */
export function configured(subject: string, check: string, severities: Severities): Severity | 'off' | undefined {
  return [`${subject}/${check}`, check, subject].map(key => (Object.hasOwn(severities, key) ? severities[key] : undefined)).find(Boolean);
}

function finding(match: Match, check: string, problem: Problem, severity: Severity, { operations: all }: Policy, source: Source): Finding {
  const { at, message, related = [] } = problem;
  const { site, operations } = match;
  const rule = `${subjectOf(match)}/${check}`;
  const scrub = scrubber(match);
  const { path, line, column, endLine, endColumn } = at;
  return {
    rule,
    operation: operations.length === 1 ? operations[0]!.id : null,
    operations: operations.map(({ id }) => id),
    check,
    role: site.role,
    severity,
    confidence: match.confidence,
    path, line, column, endLine, endColumn,
    method: match.method,
    endpoint: scrub(match.endpoint),
    host: match.host === null ? null : scrub(match.host),
    message: scrub(message),
    advice: check === 'retired' ? advise(match, standIns(match, all)) : null,
    fix: check === 'retired' ? fixOf(match, source(site.at)) : null,
    payload: payloadOf(match, scrub),
    related: [...related, ...site.trail].map(({ at: place, note }) => ({ ...place, note: scrub(note) })),
    fingerprint: fingerprint(rule, path, scrub(source(at))),
    state: null,
    suppressed: null,
  };
}

/** What was seen of the body. Fields that alternatives disagree on are unknown. */
function payloadOf({ payload, operations }: Match, scrub: (text: string) => string): Finding['payload'] {
  const records = payload ? fieldsOf(payload) : [];
  if (records.length === 0) return null;
  const shown = records.map(record => plain(record, (name, value) => {
    const kind = secretKind(name, operations);
    if (kind === undefined || value.kind === 'record') return undefined;
    return blanked(kind, value);
  }) as Record<string, unknown>);
  const names = [...new Set(shown.flatMap(Object.keys))];
  const agreedOn = Object.fromEntries(names.map(name => [name, agreed(shown.map(fields => fields[name]))]));
  return JSON.parse(JSON.stringify(agreedOn), (_, part: unknown) => (typeof part === 'string' ? scrub(part) : part)) as Record<string, unknown>;
}

function agreed([first, ...others]: readonly unknown[]): unknown {
  return others.every(other => JSON.stringify(other) === JSON.stringify(first)) ? first : ELLIPSIS;
}

/** How much of a fingerprint stands for the path. */
const OF_PATH = 8;

/** Names a finding by what it is about, not by where the line has moved to: first its path, then its rule and code, so that they can be told apart. */
export function fingerprint(rule: string, path: string, code: string): string {
  const hash = (...parts: string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex');
  return hash(path).slice(0, OF_PATH) + hash(rule, code.replace(/\s+/g, ' ').trim()).slice(0, 16);
}

/** The part of a fingerprint that says what was found: the same in every file, and for every repeat. */
export function identity(of: string): string {
  return of.slice(OF_PATH).replace(/:\d+$/, '');
}

/** All findings in order, each once, with fingerprints that tell repeats apart. */
export function finish(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  return unique([...findings].sort(inOrder)).map(found => {
    const count = (counts.get(found.fingerprint) ?? 0) + 1;
    counts.set(found.fingerprint, count);
    return { ...found, fingerprint: `${found.fingerprint}:${count}` };
  });
}

const SURENESS: readonly Confidence[] = ['certain', 'likely', 'possible'];

/** The order of findings in a report. */
export function inOrder(a: Finding, b: Finding): number {
  return compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule)
    || SURENESS.indexOf(a.confidence) - SURENESS.indexOf(b.confidence) || compare(a.message, b.message);
}

/** By code units, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Without repeats: the surer of two findings that say the same, and the narrower of two that differ in the operations. */
function unique(sorted: readonly Finding[]): readonly Finding[] {
  const places = new Map<string, Finding[]>();
  for (const found of sorted) {
    // A body written as one string is the place of all its fields: there the message tells findings apart.
    const about = found.check === 'retired' ? '' : found.message;
    const key = [found.path, found.line, found.column, found.endLine, found.endColumn, found.check, about].join('\0');
    const kept = places.get(key) ?? [];
    if (!kept.some(other => other.rule === found.rule)) places.set(key, [...kept, found]);
  }
  const kept = new Set([...places.values()].flatMap(group => group.filter(found => !group.some(other => isNarrower(other, found)))));
  return [...kept].sort(inOrder);
}

function isNarrower({ operations }: Finding, { operations: wider }: Finding): boolean {
  return operations.length > 0 && operations.length < wider.length && operations.every(id => wider.includes(id));
}
