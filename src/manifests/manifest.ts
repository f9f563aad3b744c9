// What manifests of all kinds say: the names of packages, and their versions as semver ranges.

/** A manifest or a lock file, read. */
export interface Manifest {
  /** The package it describes. */
  name?: string;
  /** Semver range by package. A version that can't be told is left out. */
  versions: Readonly<Record<string, string>>;
  /** A lock file: the packages that are asked for, where it says so; the others come with those. */
  direct?: ReadonlySet<string>;
}

/** Reads the text of one kind of manifest. Never throws: what it doesn't understand it leaves out. */
export type ReadManifest = (text: string) => Manifest;

/** A manifest of packages and what is written for their versions. The first entry of a name counts. */
export function manifest(name: string | undefined, packages: Iterable<readonly [name: string, written: string | undefined]>, range: (written: string) => string | undefined): Manifest {
  const versions: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [one, written] of packages) {
    const found = written === undefined ? undefined : range(written);
    if (found !== undefined) versions[one] ??= found;
  }
  return { ...(name !== undefined && name !== '' && { name }), versions };
}

/** The entries of several manifests in one; the first that knows a package counts. */
export const joined = (name: string | undefined, parts: readonly Manifest[]): Manifest => manifest(name, parts.flatMap(part => Object.entries(part.versions)), range => range);

/** JSON text as an object. */
export function jsonObject(text: string): Readonly<Record<string, unknown>> {
  try {
    return record(JSON.parse(text));
  } catch {
    return {};
  }
}

/** A value as an object; an empty one if it is none. */
export const record = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {});

/** The entries whose values are text. */
export const texts = (value: unknown): [string, string][] => Object.entries(record(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string');

/** A text, or nothing. */
export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
