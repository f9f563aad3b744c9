// JavaScript: package.json, and what npm, Yarn, pnpm and Bun lock.
import { parse } from 'jsonc-parser';
import { jsonObject, manifest, record, text, texts, type Manifest } from './manifest';

const GROUPS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

/** What is written is a semver range already, or something that none can be made of. */
export function readPackageJson(source: string): Manifest {
  const json = jsonObject(source);
  const [name, version] = [text(json['name']), text(json['version'])];
  return manifest(name, [...(name !== undefined && version !== undefined ? [[name, version] as const] : []), ...GROUPS.flatMap(group => texts(json[group]).map(renamed))], range => range);
}

/** `"old": "npm:name@^1"` asks for a package under another name. */
function renamed([name, written]: [string, string]): readonly [string, string] {
  const [, own, range] = /^npm:((?:@[^/]+\/)?[^@]+)@(.+)$/.exec(written) ?? [];
  return own === undefined || range === undefined ? [name, written] : [own, range];
}

/** Packages at the top of `node_modules`: what stands deeper is not what the code itself gets. */
export function readPackageLock(source: string): Manifest {
  const json = jsonObject(source);
  const placed = Object.entries(record(json['packages'])).flatMap(([at, value]) => (at.lastIndexOf('node_modules/') === 0 ? [[at.slice('node_modules/'.length), text(record(value)['version'])] as const] : []));
  const listed = Object.entries(record(json['dependencies'])).map(([one, value]) => [one, text(record(value)['version'])] as const);
  const asking = Object.entries(record(json['packages'])).filter(([at]) => !at.includes('node_modules/')).map(([, value]) => record(value));
  const asked = asking.flatMap(one => GROUPS.flatMap(group => texts(one[group]).map(([name]) => name)));
  return { ...manifest(undefined, [...placed, ...listed], range => range), ...(asking.length > 0 && { direct: new Set(asked) }) };
}

/** `name@range, name@range:` with `version` below it, as Yarn writes it since its first version. */
export function readYarnLock(source: string): Manifest {
  return either([...source.matchAll(/^"?(?:@[\w.-]+\/)?[\w.-]+@[^\n]*:\n\s+version:? "?([\w.+-]+)"?$/gm)].map(m => [/^"?((?:@[\w.-]+\/)?[\w.-]+)@/.exec(m[0])![1]!, m[1]!] as const));
}

/** `/name@1.2.3:` and `/name/1.2.3:`, with or without the slash and quotes, with or without peers behind it. */
export function readPnpmLock(source: string): Manifest {
  return either([...source.matchAll(/^ {2}['"]?\/?((?:@[\w.-]+\/)?[\w.-]+)[@/](\d[\w.+-]*)(?:[(_][^\n]*)?['"]?:/gm)].map(m => [m[1]!, m[2]!] as const));
}

/** `"name": ["name@1.2.3", …]` among the packages; what stands deeper has a path for its name. */
export function readBunLock(source: string): Manifest {
  const packages = Object.entries(record(record(parse(source, [], { allowTrailingComma: true }))['packages']));
  return manifest(undefined, packages.flatMap(([name, value]) => { const locked = Array.isArray(value) ? text(value[0]) : undefined; return locked?.startsWith(`${name}@`) ? [[name, locked.slice(name.length + 1)] as const] : []; }), range => range);
}

/** A package that is locked several times is one of them. */
function either(packages: readonly (readonly [string, string])[]): Manifest {
  const versions = new Map<string, Set<string>>();
  for (const [name, version] of packages) versions.set(name, (versions.get(name) ?? new Set()).add(version));
  return manifest(undefined, [...versions].map(([name, all]) => [name, [...all].join(' || ')] as const), range => range);
}
