// Manifests by their file names, and which languages they speak for. Adding one is a line here and one in readers.ts.
import { literally } from '../literally';
import type { DependencyFact } from '../model';
import { nameOf } from '../paths';
import { nugetName, pypiName } from './package-names';
import type { ManifestFormat } from './readers';

/** One kind of manifest. */
export interface ManifestKind {
  /** What reads it. */
  format: ManifestFormat;
  /** What its file is called. */
  names?: readonly string[];
  /** Or how the name ends: with a dot, and nothing before another one. */
  ends?: readonly string[];
  /** What a name with such an end has to be besides. */
  like?: RegExp;
  /** Folders that it stands in without being about them alone. */
  folder?: RegExp;
  /** Whether it says what is installed, not what is asked for. */
  locks?: boolean;
  /** Whether it says nothing but the version of the package that it is a part of. */
  own?: boolean;
  /** Where its packages come from. */
  ecosystem: DependencyFact['ecosystem'];
  /** Languages whose packages it names. */
  languages: readonly string[];
  /** How names of packages are compared. */
  key?: (name: string) => string;
}

const JVM = ['java', 'kotlin', 'scala', 'groovy', 'clojure'];
const DOTNET = ['csharp', 'fsharp', 'visual-basic', 'powershell'];

/** All kinds. Of several in one folder the first that knows a package is right: lock files come first. */
export const manifestKinds: readonly ManifestKind[] = [
  { format: 'package-lock', names: ['package-lock.json', 'npm-shrinkwrap.json'], locks: true, ecosystem: 'npm', languages: ['javascript', 'json'] },
  { format: 'yarn-lock', names: ['yarn.lock'], locks: true, ecosystem: 'npm', languages: ['javascript', 'json'] },
  { format: 'pnpm-lock', names: ['pnpm-lock.yaml'], locks: true, ecosystem: 'npm', languages: ['javascript', 'json'] },
  { format: 'bun-lock', names: ['bun.lock'], locks: true, ecosystem: 'npm', languages: ['javascript', 'json'] },
  { format: 'package-json', names: ['package.json'], ecosystem: 'npm', languages: ['javascript', 'json'] },
  { format: 'composer-lock', names: ['composer.lock'], locks: true, ecosystem: 'packagist', languages: ['php'] },
  { format: 'composer-json', names: ['composer.json'], ecosystem: 'packagist', languages: ['php'] },
  { format: 'go-mod', names: ['go.mod'], ecosystem: 'go', languages: ['go'] },
  { format: 'cargo-lock', names: ['Cargo.lock'], locks: true, ecosystem: 'crates', languages: ['rust'] },
  { format: 'cargo-toml', names: ['Cargo.toml'], ecosystem: 'crates', languages: ['rust'] },
  { format: 'gemfile-lock', names: ['Gemfile.lock'], locks: true, ecosystem: 'rubygems', languages: ['ruby'] },
  { format: 'gemfile', names: ['Gemfile', 'gems.rb'], ends: ['.gemspec'], ecosystem: 'rubygems', languages: ['ruby'] },
  { format: 'version-file', names: ['version.rb'], own: true, folder: /(?:^|\/)lib(?:\/[\w-]+)?$/, ecosystem: 'rubygems', languages: ['ruby'] },
  { format: 'poetry-lock', names: ['poetry.lock'], locks: true, ecosystem: 'pypi', languages: ['python'], key: pypiName },
  { format: 'requirements', ends: ['.txt', '.in'], like: /^(?:requirements|constraints)[\w.-]*$|^[\w.-]*requirements\.\w+$/, ecosystem: 'pypi', languages: ['python'], key: pypiName },
  { format: 'pyproject', names: ['pyproject.toml'], ecosystem: 'pypi', languages: ['python'], key: pypiName },
  { format: 'setup-py', names: ['setup.py'], ecosystem: 'pypi', languages: ['python'], key: pypiName },
  { format: 'setup-cfg', names: ['setup.cfg'], ecosystem: 'pypi', languages: ['python'], key: pypiName },
  { format: 'pipfile', names: ['Pipfile'], ecosystem: 'pypi', languages: ['python'], key: pypiName },
  { format: 'pom', names: ['pom.xml'], ecosystem: 'maven', languages: JVM },
  { format: 'gradle', ends: ['.gradle', '.kts'], like: /\.gradle(?:\.kts)?$/, ecosystem: 'maven', languages: JVM },
  { format: 'version-catalogue', names: ['libs.versions.toml'], folder: /(?:^|\/)gradle$/, ecosystem: 'maven', languages: JVM },
  { format: 'sbt', ends: ['.sbt'], ecosystem: 'maven', languages: JVM },
  { format: 'project', names: ['Directory.Packages.props', 'Directory.Build.props'], ends: ['.csproj', '.fsproj', '.vbproj'], ecosystem: 'nuget', languages: DOTNET, key: nugetName },
  { format: 'packages-config', names: ['packages.config'], ecosystem: 'nuget', languages: DOTNET, key: nugetName },
];

const byName = new Map(manifestKinds.flatMap(kind => (kind.names ?? []).map(name => [name, kind] as const)));
const byEnd = new Map(manifestKinds.flatMap(kind => (kind.ends ?? []).map(end => [end, kind] as const)));

/** The kind of a file, by its name. Asked for every file of a tree, most of which are of none. */
export function manifestKind(name: string): ManifestKind | undefined {
  const known = byName.get(name);
  if (known !== undefined) return known;
  const dot = name.lastIndexOf('.');
  const kind = dot > 0 ? byEnd.get(name.slice(dot)) : undefined;
  return kind?.like?.test(name) === false ? undefined : kind;
}

/** A manifest that was not read yet. */
export interface ManifestFile { path: string; kind: ManifestKind }

/** What ends like the path of one: a single look at each of very many. */
const ANY = new RegExp(`(?:(?:^|/)(?:${[...byName.keys()].map(literally).join('|')})|${[...byEnd.keys()].map(literally).join('|')})$`);

/** Those of some files that are manifests, in the same order. */
export function manifestsAmong<T extends { path: string }>(files: readonly T[]): (T & ManifestFile)[] {
  const found: (T & ManifestFile)[] = [];
  for (const file of files) {
    const kind = ANY.test(file.path) ? manifestKind(nameOf(file.path)) : undefined;
    if (kind) found.push({ ...file, kind });
  }
  return found;
}
