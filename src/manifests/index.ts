// Manifests by their file names, and which languages they speak for. Adding one is adding a line.
import { readCargoLock, readCargoToml } from './crates';
import { readGoMod } from './go';
import type { ReadManifest } from './manifest';
import { readGradle, readPom, readSbt, readVersionCatalogue } from './maven';
import { readPackageJson } from './npm';
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
  { file: 'package.json', languages: ['javascript', 'json'], read: readPackageJson },
  { file: 'composer.lock', languages: ['php'], read: readComposerLock },
  { file: 'composer.json', languages: ['php'], read: readComposerJson },
  { file: 'go.mod', languages: ['go'], read: readGoMod },
  { file: 'Cargo.lock', languages: ['rust'], read: readCargoLock },
  { file: 'Cargo.toml', languages: ['rust'], read: readCargoToml },
  { file: 'Gemfile.lock', languages: ['ruby'], read: readGemfileLock },
  { file: /^(?:Gemfile|gems\.rb|.+\.gemspec)$/, languages: ['ruby'], read: readGemfile },
  { file: 'version.rb', folder: /(?:^|\/)lib(?:\/[\w-]+)?$/, languages: ['ruby'], read: readVersionFile },
  { file: 'poetry.lock', languages: ['python'], read: readPoetryLock, key: pypiName },
  { file: /^(?:requirements|constraints)[\w.-]*\.(?:txt|in)$|^[\w.-]*requirements\.(?:txt|in)$/, languages: ['python'], read: readRequirements, key: pypiName },
  { file: 'pyproject.toml', languages: ['python'], read: readPyproject, key: pypiName },
  { file: 'setup.py', languages: ['python'], read: readSetupPy, key: pypiName },
  { file: 'setup.cfg', languages: ['python'], read: readSetupCfg, key: pypiName },
  { file: 'Pipfile', languages: ['python'], read: readPipfile, key: pypiName },
  { file: 'pom.xml', languages: JVM, read: readPom },
  { file: /^.+\.gradle(?:\.kts)?$/, languages: JVM, read: readGradle },
  { file: 'libs.versions.toml', folder: /(?:^|\/)gradle$/, languages: JVM, read: readVersionCatalogue },
  { file: /^.+\.sbt$/, languages: JVM, read: readSbt },
  { file: /^.+\.(?:cs|fs|vb)proj$|^Directory\.(?:Packages|Build)\.props$/, languages: DOTNET, read: readProject, key: nugetName },
  { file: 'packages.config', languages: DOTNET, read: readPackagesConfig, key: nugetName },
];

/** The kind of a file, by its name. */
export const manifestKind = (name: string): ManifestKind | undefined => manifestKinds.find(({ file }) => (typeof file === 'string' ? file === name : file.test(name)));
