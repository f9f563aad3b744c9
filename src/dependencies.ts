// Manifests that ask for a package which sends the retired requests.
import { intersects, subset, validRange } from 'semver';
import { dependencyMessage, retiredDependency } from './checks/retired-dependency';
import { configured, fingerprint, type Severities, type Source } from './findings';
import type { Manifest, ManifestKind } from './manifests';
import type { Manifests } from './manifests/lookup';
import { folderOf, foldersAbove } from './paths';
import type { DependencyFact, Finding, Operation, Place } from './model';

/** What is needed of the tree, and of what is known. */
export interface Dependencies {
  manifests: Manifests;
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
    const key = `${folderOf(found.path)}\0${found.kind.ecosystem}`;
    byFolder.set(key, [...byFolder.get(key) ?? [], found]);
  }
  return [...byFolder.values()].flatMap(beside => {
    const edited = beside.filter(({ kind }) => !kind.locks);
    return (edited.length > 0 ? edited : beside).flatMap(found => given.facts.flatMap(fact => findingOf(fact, found, byFolder, given) ?? []));
  });
}

/** The lock files beside a manifest, or those of the workspace that it is in. */
function locksAbove({ path: file, kind }: Found, byFolder: ReadonlyMap<string, readonly Found[]>): readonly Found[] {
  return foldersAbove(file).map(folder => (byFolder.get(`${folder}\0${kind.ecosystem}`) ?? []).filter(found => found.kind.locks)).find(locks => locks.length > 0) ?? [];
}

/** The version that is installed of what is asked for. Of several that are locked, those that fit. */
function versionOf(key: string, asked: string, locks: readonly Found[]): string {
  const locked = locks.map(lock => lock.manifest.versions[key]).find(version => version !== undefined && validRange(version) !== null);
  if (locked === undefined || validRange(asked) === null) return locked ?? asked;
  const fitting = locked.split(' || ').filter(version => intersects(version, asked));
  return fitting.length > 0 ? fitting.join(' || ') : asked;
}

/** The manifests that name one of the packages at all. */
function manifestsIn({ manifests, read, facts }: Dependencies): Found[] {
  // Most manifests name GitHub's host, and no package of that name.
  const words = new RegExp(`(?<![a-z\\d])(?:${facts.map(fact => flexible(lastPart(fact.package))).join('|')})(?![a-z\\d]|\\.com\\b)`, 'i');
  return manifests.all.flatMap(file => {
    const text = file.kind.own ? undefined : read(file.path);
    if (text === undefined || !words.test(text)) return [];
    const manifest = manifests.manifest(file);
    return manifest ? [{ ...file, text, manifest }] : [];
  });
}

function findingOf(fact: DependencyFact, found: Found, byFolder: ReadonlyMap<string, readonly Found[]>, { operations, severities, source }: Dependencies): Finding | undefined {
  const { path: file, text, kind, manifest } = found;
  const key = kind.key?.(fact.package) ?? fact.package;
  const asked = manifest.versions[key];
  if (fact.ecosystem !== kind.ecosystem || asked === undefined || manifest.name === key || manifest.direct?.has(key) === false) return undefined;
  const version = versionOf(key, asked, locksAbove(found, byFolder));
  if (!concerns(fact, version)) return undefined;
  const sure = subset(version, fact.versions);
  const subject = fact.operations.length === 1 ? fact.operations[0]! : operations.find(({ id }) => id === fact.operations[0])?.api ?? 'oauth-authorizations';
  const usual = configured(subject, retiredDependency.id, severities) ?? retiredDependency.severity;
  const at = placeOf(file, text, fact.package, asked);
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

/** The name of a package, in the first line that is no comment: where it stands with what is asked for, if there is such a line. */
function placeOf(file: string, text: string, name: string, asked: string): Place | undefined {
  const word = flexible(lastPart(name));
  const wanted = file.endsWith('.json')
    ? [`(?<=")${word}(?="\\s*:\\s*"${literally(asked)}")`, `(?<="npm:)${word}(?=@)`, `(?<=")${word}(?="\\s*:)`]
    : [`(?<![\\w.-])${word}(?![\\w-]|\\.\\w)`];
  const lines = text.split('\n').map((line, i) => ({ line, number: i + 1 })).filter(({ line }) => !/^\s*(?:#|\/\/|"name")/.test(line));
  for (const pattern of wanted.map(source => new RegExp(source, 'i'))) {
    for (const { line, number } of lines) {
      const found = pattern.exec(line);
      if (found) return { path: file, line: number, column: found.index + 1, endLine: number, endColumn: found.index + found[0].length + 1 };
    }
  }
  return undefined;
}

/** `github-api` of `org.kohsuke:github-api`, which may stand on a line of its own. */
const lastPart = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

/** A text as a pattern. */
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A name as a pattern, with `-`, `_` and `.` as good as each other. */
const flexible = (name: string): string => literally(name).replace(/\\\.|[-_]/g, '[-_.]');
