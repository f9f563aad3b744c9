// The manifests that name one of some packages at all: a quick look before any is understood.
import type { ManifestFile } from './kinds';
import { flexible, lastPart } from './package-names';

/** A manifest with its text. */
export interface NamingManifest extends ManifestFile { text: string }

/** Those whose text has the name of one of the packages. */
export function manifestsNaming<T extends ManifestFile>(packages: readonly string[], manifests: readonly T[], read: (file: T) => string | undefined): NamingManifest[] {
  const names = packages.map(name => flexible(lastPart(name))).join('|');
  // Most manifests name GitHub's host, other packages of GitHub's, or GitHub in a sentence, and no package of that name.
  const words = new RegExp(`(?<![\\w@-])(?:${names})(?![\\w-]|\\.com\\b|/[a-z]{2})`, 'i');
  const strings = new RegExp(`(?<=["/:])(?:${names})["@]`, 'i');
  return manifests.flatMap(file => {
    const text = file.kind.own ? undefined : read(file);
    return text === undefined || !(file.path.endsWith('.json') ? strings : words).test(text) ? [] : [{ path: file.path, kind: file.kind, text }];
  });
}
