// Manifests that ask for a package which sends the retired requests.
import path from 'node:path';
import { intersects, subset, validRange } from 'semver';
import { dependencyMessage, retiredDependency } from './checks/retired-dependency';
import { configured, fingerprint, type Severities, type Source } from './findings';
import { manifestKind, type Manifest, type ManifestKind } from './manifests';
import { nameOf } from './paths';
import type { DependencyFact, Finding, Operation, Place } from './model';

/** What is needed of the tree, and of what is known. */
export interface Dependencies {
  paths: Iterable<string>;
  read(path: string): string | undefined;
  facts: readonly DependencyFact[];
  operations: readonly Operation[];
  severities: Severities;
  source: Source;
}

interface Found { path: string; text: string; kind: ManifestKind; manifest: Manifest }

/** One finding for each package and manifest. Where people edit a manifest, the lock file beside it only tells the version. */
export function retiredDependencies(given: Dependencies): Finding[] {
  const byFolder = new Map<string, Found[]>();
  for (const found of manifestsIn(given)) {
    const key = `${path.posix.dirname(found.path)}\0${found.kind.ecosystem}`;
    byFolder.set(key, [...byFolder.get(key) ?? [], found]);
  }
  return [...byFolder.values()].flatMap(beside => {
    const [locks, edited] = [beside.filter(({ kind }) => kind.locks), beside.filter(({ kind }) => !kind.locks)];
    return (edited.length > 0 ? edited : locks).flatMap(found => given.facts.flatMap(fact => findingOf(fact, found, locks, given) ?? []));
  });
}

/** The manifests that name one of the packages at all. */
function manifestsIn({ paths, read, facts }: Dependencies): Found[] {
  const words = new RegExp(facts.map(fact => flexible(lastPart(fact.package))).join('|'), 'i');
  return [...paths].flatMap(file => {
    const kind = manifestKind(nameOf(file));
    const text = kind && !kind.own ? read(file) : undefined;
    return kind && text !== undefined && words.test(text) ? [{ path: file, text, kind, manifest: kind.read(text) }] : [];
  });
}

function findingOf(fact: DependencyFact, { path: file, text, kind, manifest }: Found, locks: readonly Found[], { operations, severities, source }: Dependencies): Finding | undefined {
  const key = kind.key?.(fact.package) ?? fact.package;
  const asked = manifest.versions[key];
  if (fact.ecosystem !== kind.ecosystem || asked === undefined || manifest.name === key || manifest.direct?.has(key) === false) return undefined;
  const version = locks.map(lock => lock.manifest.versions[key]).find(locked => locked !== undefined && validRange(locked) !== null) ?? asked;
  if (!concerns(fact, version)) return undefined;
  const sure = subset(version, fact.versions);
  const subject = fact.operations.length === 1 ? fact.operations[0]! : operations.find(({ id }) => id === fact.operations[0])?.api ?? 'oauth-authorizations';
  const usual = configured(subject, retiredDependency.id, severities) ?? retiredDependency.severity;
  const at = placeOf(file, text, fact.package);
  if (usual === 'off' || at === undefined) return undefined;
  const rule = `${subject}/${retiredDependency.id}`;
  return {
    rule, operation: fact.operations.length === 1 ? fact.operations[0]! : null, operations: fact.operations, check: retiredDependency.id,
    role: 'mention', severity: sure && fact.sends !== 'types' ? usual : 'note', confidence: sure ? 'certain' : 'possible', ...at,
    method: null, endpoint: null, host: null, message: dependencyMessage(fact, version, sure), advice: null, fix: null, payload: null, related: [],
    fingerprint: fingerprint(rule, file, source(at)), state: null, suppressed: null,
  };
}

/** What only offers such requests matters if there is a version without them: otherwise the calls tell, where there are any. */
function concerns({ versions, sends, moveTo }: DependencyFact, version: string): boolean {
  if (validRange(version) === null || !intersects(version, versions)) return false;
  const better = /(?<=[@ ])>=.*$/.exec(moveTo ?? '')?.[0];
  return (better === undefined || !subset(version, better)) && (sends === 'itself' || moveTo !== null);
}

/** The name of a package, in the first line that is no comment. */
function placeOf(file: string, text: string, name: string): Place | undefined {
  const word = flexible(lastPart(name));
  const wanted = new RegExp(file.endsWith('.json') ? `(?<=")${word}(?="\\s*:)` : `(?<![\\w.-])${word}(?![\\w-]|\\.\\w)`, 'i');
  for (const [i, line] of text.split('\n').entries()) {
    const found = /^\s*(?:#|\/\/|"name")/.test(line) ? null : wanted.exec(line);
    if (found) return { path: file, line: i + 1, column: found.index + 1, endLine: i + 1, endColumn: found.index + found[0].length + 1 };
  }
  return undefined;
}

/** `github-api` of `org.kohsuke:github-api`, which may stand on a line of its own. */
const lastPart = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

/** A name as a pattern, with `-`, `_` and `.` as good as each other. */
const flexible = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\\\.|[-_]/g, '[-_.]');
