// What reads each kind of manifest.
import { readCargoLock, readCargoToml } from './crates';
import { readGoMod } from './go';
import type { ReadManifest } from './manifest';
import { readGradle, readPom, readSbt, readVersionCatalogue } from './maven';
import { readBunLock, readPackageJson, readPackageLock, readPnpmLock, readYarnLock } from './npm';
import { readPackagesConfig, readProject } from './nuget';
import { readComposerJson, readComposerLock } from './packagist';
import { readPipfile, readPoetryLock, readPyproject, readRequirements, readSetupCfg, readSetupPy } from './pypi';
import { readGemfile, readGemfileLock, readVersionFile } from './rubygems';

/** The readers, by the names of their formats. */
export const readers = {
  'package-lock': readPackageLock,
  'yarn-lock': readYarnLock,
  'pnpm-lock': readPnpmLock,
  'bun-lock': readBunLock,
  'package-json': readPackageJson,
  'composer-lock': readComposerLock,
  'composer-json': readComposerJson,
  'go-mod': readGoMod,
  'cargo-lock': readCargoLock,
  'cargo-toml': readCargoToml,
  'gemfile-lock': readGemfileLock,
  gemfile: readGemfile,
  'version-file': readVersionFile,
  'poetry-lock': readPoetryLock,
  requirements: readRequirements,
  pyproject: readPyproject,
  'setup-py': readSetupPy,
  'setup-cfg': readSetupCfg,
  pipfile: readPipfile,
  pom: readPom,
  gradle: readGradle,
  'version-catalogue': readVersionCatalogue,
  sbt: readSbt,
  project: readProject,
  'packages-config': readPackagesConfig,
} satisfies Record<string, ReadManifest>;

/** What a kind of manifest is called. */
export type ManifestFormat = keyof typeof readers;
