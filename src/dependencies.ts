// Manifests that ask for a package which sends the retired requests.
import { intersects, subset, validRange } from 'semver';
import { dependencyMessage, retiredDependency } from './checks/retired-dependency';
import { configured, fingerprint, type Severities, type Source } from './findings';
import { groupBy } from './group';
import { literally } from './literally';
import type { ManifestFile } from './manifests/kinds';
import type { Manifests } from './manifests/lookup';
import type { Manifest } from './manifests/manifest';
import type { NamingManifest } from './manifests/naming';
import { flexible, lastPart } from './manifests/package-names';
import type { DependencyFact, Finding, Place } from './model';
import { operations } from './operations';
import { dependencies } from './packages';
import { folderOf, foldersAbove } from './paths';

/** What is needed of the tree. */
export interface Dependencies {
  manifests: Manifests;
  /** All manifests of the tree. */
  listed: readonly ManifestFile[];
  /** Those that name one of the packages. */
  naming: readonly NamingManifest[];
  severities: Severities;
  source: Source;
}

interface Found extends NamingManifest { manifest: Manifest }

/** One finding for each package and manifest. Where people edit a manifest, the lock file beside it only tells the version. */
export function retiredDependencies(given: Dependencies): Finding[] {
  const found = given.naming.flatMap(naming => {
    const manifest = given.manifests.manifest(naming);
    return manifest ? [{ ...naming, manifest }] : [];
  });
  const byFolder = groupBy(found, one => folderKey(one));
  const edited = new Set(given.listed.filter(({ kind }) => !kind.locks && !kind.own).map(one => folderKey(one)));
  // What a lock file says is asked for may stand in a file that is not read, such as one that a Gemfile takes in.
  const isSaidElsewhere = (one: Found, key: string): boolean => one.kind.locks === true && edited.has(folderKey(one))
    && (one.manifest.direct?.has(key) !== true || byFolder.get(folderKey(one))!.some(({ kind, manifest }) => !kind.locks && manifest.versions[key] !== undefined));
  return found.flatMap(one => dependencies.flatMap(fact => (isSaidElsewhere(one, keyOf(fact, one)) ? [] : findingOf(fact, one, byFolder, given) ?? [])));
}

/** How a manifest calls a package. */
const keyOf = (fact: DependencyFact, { kind }: ManifestFile): string => kind.key?.(fact.package) ?? fact.package;

/** What manifests have in common that stand side by side. */
const folderKey = ({ path, kind }: ManifestFile, folder = folderOf(path)): string => `${folder}\0${kind.ecosystem}`;

/** The lock files beside a manifest, or those of the workspace that it is in. */
function locksAbove(found: Found, byFolder: ReadonlyMap<string, readonly Found[]>): readonly Found[] {
  return foldersAbove(found.path).map(folder => (byFolder.get(folderKey(found, folder)) ?? []).filter(({ kind }) => kind.locks)).find(locks => locks.length > 0) ?? [];
}

/** The version that is installed of what is asked for. Of several that are locked, those that fit. */
function versionOf(key: string, asked: string, locks: readonly Found[]): string {
  const locked = locks.map(lock => lock.manifest.versions[key]).find(version => version !== undefined && validRange(version) !== null);
  if (locked === undefined || validRange(asked) === null) return locked ?? asked;
  const fitting = locked.split(' || ').filter(version => intersects(version, asked));
  return fitting.length > 0 ? fitting.join(' || ') : asked;
}

function findingOf(fact: DependencyFact, found: Found, byFolder: ReadonlyMap<string, readonly Found[]>, { severities, source }: Dependencies): Finding | undefined {
  const { path: file, text, kind, manifest } = found;
  const key = keyOf(fact, found);
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
    // A lock file names a package's repository before the package.
    : [`(?<![\\w.-])${word}(?![\\w-]|\\.\\w)(?=.*${literally(asked)})`, `(?<![\\w.-])${word}(?![\\w-]|\\.\\w)`];
  const lines = text.split('\n').map((line, i) => ({ line, number: i + 1 })).filter(({ line }) => !/^\s*(?:#|\/\/|"name")/.test(line));
  for (const pattern of wanted.map(source => new RegExp(source, 'i'))) {
    for (const { line, number } of lines) {
      const found = pattern.exec(line);
      if (found) return { path: file, line: number, column: found.index + 1, endLine: number, endColumn: found.index + found[0].length + 1 };
    }
  }
  return undefined;
}
