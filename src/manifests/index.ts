// Manifests by their file names, and which languages they speak for. Adding one is adding a line.
import type { DependencyFact } from '../model';
import { readCargoLock, readCargoToml } from './crates';
import { readGoMod } from './go';
import type { ReadManifest } from './manifest';
import { readGradle, readPom, readSbt, readVersionCatalogue } from './maven';
import { readBunLock, readPackageJson, readPackageLock, readPnpmLock, readYarnLock } from './npm';
import { nugetName, readPackagesConfig, readProject } from './nuget';
import { readComposerJson, readComposerLock } from './packagist';
import { pypiName, readPipfile, readPoetryLock, readPyproject, readRequirements, readSetupCfg, readSetupPy } from './pypi';
import { readGemfile, readGemfileLock, readVersionFile } from './rubygems';

export type { Manifest } from './manifest';

/** One kind of manifest. */
export interface ManifestKind {
  /** What its file is called. */
  file: string | RegExp;
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
  read: ReadManifest;
  /** How names of packages are compared. */
  key?: (name: string) => string;
}

const JVM = ['java', 'kotlin', 'scala', 'groovy', 'clojure'];
const DOTNET = ['csharp', 'fsharp', 'visual-basic', 'powershell'];

/** All kinds. Of several in one folder the first that knows a package is right: lock files come first. */
export const manifestKinds: readonly ManifestKind[] = [
  { file: /^(?:package-lock|npm-shrinkwrap)\.json$/, locks: true, ecosystem: 'npm', languages: ['javascript', 'json'], read: readPackageLock },
  { file: 'yarn.lock', locks: true, ecosystem: 'npm', languages: ['javascript', 'json'], read: readYarnLock },
  { file: 'pnpm-lock.yaml', locks: true, ecosystem: 'npm', languages: ['javascript', 'json'], read: readPnpmLock },
  { file: 'bun.lock', locks: true, ecosystem: 'npm', languages: ['javascript', 'json'], read: readBunLock },
  { file: 'package.json', ecosystem: 'npm', languages: ['javascript', 'json'], read: readPackageJson },
  { file: 'composer.lock', locks: true, ecosystem: 'packagist', languages: ['php'], read: readComposerLock },
  { file: 'composer.json', ecosystem: 'packagist', languages: ['php'], read: readComposerJson },
  { file: 'go.mod', ecosystem: 'go', languages: ['go'], read: readGoMod },
  { file: 'Cargo.lock', locks: true, ecosystem: 'crates', languages: ['rust'], read: readCargoLock },
  { file: 'Cargo.toml', ecosystem: 'crates', languages: ['rust'], read: readCargoToml },
  { file: 'Gemfile.lock', locks: true, ecosystem: 'rubygems', languages: ['ruby'], read: readGemfileLock },
  { file: /^(?:Gemfile|gems\.rb|.+\.gemspec)$/, ecosystem: 'rubygems', languages: ['ruby'], read: readGemfile },
  { file: 'version.rb', own: true, folder: /(?:^|\/)lib(?:\/[\w-]+)?$/, ecosystem: 'rubygems', languages: ['ruby'], read: readVersionFile },
  { file: 'poetry.lock', locks: true, ecosystem: 'pypi', languages: ['python'], read: readPoetryLock, key: pypiName },
  { file: /^(?:requirements|constraints)[\w.-]*\.(?:txt|in)$|^[\w.-]*requirements\.(?:txt|in)$/, ecosystem: 'pypi', languages: ['python'], read: readRequirements, key: pypiName },
  { file: 'pyproject.toml', ecosystem: 'pypi', languages: ['python'], read: readPyproject, key: pypiName },
  { file: 'setup.py', ecosystem: 'pypi', languages: ['python'], read: readSetupPy, key: pypiName },
  { file: 'setup.cfg', ecosystem: 'pypi', languages: ['python'], read: readSetupCfg, key: pypiName },
  { file: 'Pipfile', ecosystem: 'pypi', languages: ['python'], read: readPipfile, key: pypiName },
  { file: 'pom.xml', ecosystem: 'maven', languages: JVM, read: readPom },
  { file: /^.+\.gradle(?:\.kts)?$/, ecosystem: 'maven', languages: JVM, read: readGradle },
  { file: 'libs.versions.toml', folder: /(?:^|\/)gradle$/, ecosystem: 'maven', languages: JVM, read: readVersionCatalogue },
  { file: /^.+\.sbt$/, ecosystem: 'maven', languages: JVM, read: readSbt },
  { file: /^.+\.(?:cs|fs|vb)proj$|^Directory\.(?:Packages|Build)\.props$/, ecosystem: 'nuget', languages: DOTNET, read: readProject, key: nugetName },
  { file: 'packages.config', ecosystem: 'nuget', languages: DOTNET, read: readPackagesConfig, key: nugetName },
];

const names = new Set(manifestKinds.map(({ file }) => file));
const patterns = new RegExp(manifestKinds.flatMap(({ file }) => (typeof file === 'string' ? [] : file.source)).join('|'));

/** The kind of a file, by its name. Asked for every file of a tree, most of which are of none. */
export function manifestKind(name: string): ManifestKind | undefined {
  return names.has(name) || patterns.test(name) ? manifestKinds.find(({ file }) => (typeof file === 'string' ? file === name : file.test(name))) : undefined;
}
