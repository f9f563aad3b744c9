// Go: go.mod.
import { manifest, type Manifest } from './manifest';
import { goRange } from './ranges';

/** A module goes by its path and by its path without `/vN`. */
export function readGoMod(text: string): Manifest {
  const lines = text.replace(/\/\/.*$/gm, '').split('\n');
  const own = lines.flatMap(line => /^\s*module\s+"?([^\s"]+)/.exec(line)?.[1] ?? [])[0];
  const required = lines.flatMap(line => { const [, path, version] = /^\s*(?:require\s+\(?\s*)?"?([\w.~-]+(?:\/[\w.~-]+)+)"?\s+(v[\w.+-]+)\s*\)?\s*$/.exec(line) ?? []; return path === undefined ? [] : [[path, version!] as const]; });
  const packages = [...(own === undefined ? [] : ownMajor(own)), ...required].flatMap(([path, version]) => [[path, version] as const, [bare(path), version] as const]);
  return several(manifest(own && bare(own), [], goRange), packages);
}

/** Two major versions of a module can be required at once: then it is one of them. */
function several(base: Manifest, packages: readonly (readonly [string, string])[]): Manifest {
  const ranges = new Map<string, Set<string>>();
  for (const [path, version] of packages) {
    const range = goRange(version);
    if (range !== undefined) ranges.set(path, (ranges.get(path) ?? new Set()).add(range));
  }
  return { ...base, versions: manifest(undefined, [...ranges].map(([path, all]) => [path, [...all].join(' || ')] as const), range => range).versions };
}

const bare = (path: string): string => path.replace(/\/v\d+$/, '');

function ownMajor(path: string): [string, string][] {
  const major = /\/v(\d+)$/.exec(path)?.[1];
  return major === undefined ? [] : [[path, `v${major}.0.0`]];
}
