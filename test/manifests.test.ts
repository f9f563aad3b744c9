import { describe, expect, it } from 'vitest';
import { satisfies, validRange } from 'semver';
import { manifestKind, manifestKinds, manifestsAmong } from '../src/manifests/kinds';
import { Manifests } from '../src/manifests/lookup';
import { readers } from '../src/manifests/readers';
import { cargoRange, composerRange, goRange, intervalRange, pythonRange, rubyRange } from '../src/manifests/ranges';

/** A row: what is written, a version it lets in, a version it keeps out if there is one. */
type Row = readonly [written: string, lets: string, keeps: string | null];

const NOTATIONS: readonly [string, (written: string) => string | undefined, readonly Row[]][] = [
  ['Composer', composerRange, [
    ['^2.0', '2.19.0', '3.0.0'], ['~1.7', '1.9.0', '2.0.0'], ['~1.7.2', '1.7.9', '1.8.0'], ['1.4.*', '1.4.8', '1.5.0'], ['>=1.2,<2.0', '1.9.9', '2.0.0'], ['>=1.2 <2.0', '1.2.0', '2.0.0'],
    ['^1.1 || ^2.0', '1.5.0', '3.0.0'], ['^1.1|^2.0', '2.5.0', '3.0.0'], ['v1.4.10', '1.4.10', '1.4.11'], ['1.0 - 2.0', '1.5.0', '2.1.0'], ['2.*@dev', '2.3.0', '3.0.0'], ['*', '9.0.0', null],
    ['>= 1.2', '1.3.0', '1.1.0'], ['!=1.3', '1.2.0', null], ['1.2.3.4', '1.2.3', '1.2.4'],
  ]],
  ['Cargo', cargoRange, [
    ['0.12', '0.12.3', '0.13.0'], ['1', '1.9.0', '2.0.0'], ['=0.10.0', '0.10.0', '0.10.1'], ['~1.2.3', '1.2.9', '1.3.0'], ['>=0.1, <0.11', '0.10.0', '0.11.0'], ['1.*', '1.4.0', '2.0.0'], ['*', '3.0.0', null],
  ]],
  ['RubyGems', rubyRange, [
    ['~> 4.3', '4.9.0', '5.0.0'], ['~> 4.3.1', '4.3.9', '4.4.0'], ['~> 4', '4.9.0', '5.0.0'], ['>= 2.0, < 5', '4.9.0', '5.0.0'], ['= 1.2', '1.2.0', '1.3.0'], ['4.25.1', '4.25.1', '4.25.2'], ['> 1, != 2.0', '2.1.0', '1.0.0'],
  ]],
  ['PEP 440', pythonRange, [
    ['==1.43.2', '1.43.2', '1.44.0'], ['==1.*', '1.9.0', '2.0.0'], ['~=1.4', '1.9.0', '2.0.0'], ['~=1.4.2', '1.4.9', '1.5.0'], ['>=1.0,<2', '1.9.0', '2.0.0'], ['>= 1.0, != 1.5', '1.6.0', '0.9.0'],
    ['^1.55', '1.60.0', '2.0.0'], ['(>=0.9)', '1.0.0', '0.8.0'], ['==1.0rc1', '1.0.0', '1.0.1'], ['===1.2.3', '1.2.3', '1.2.4'],
  ]],
  ['Maven and NuGet', intervalRange, [
    ['1.95', '1.95.0', '1.96.0'], ['[1.0,2.0)', '1.9.0', '2.0.0'], ['(,1.0]', '1.0.0', '1.0.1'], ['[1.2]', '1.2.0', '1.3.0'], ['(1.0,)', '1.0.1', '1.0.0'], ['1.+', '1.8.0', '2.0.0'], ['0.48.*', '0.48.1', '0.49.0'],
    ['[0.1,0.28),[0.30,1.0]', '0.30.0', '0.29.0'], ['4.0.0.201306240900-r', '4.0.0', '4.0.1'], ['0.20.1-SNAPSHOT', '0.20.1', '0.20.2'],
  ]],
  ['Go', goRange, [
    ['v28.1.1', '28.2.0', '29.0.0'], ['v17.0.0+incompatible', '17.0.0', '18.0.0'], ['v0.3.1', '0.9.0', '0.3.0'],
  ]],
];

const UNTOLD: readonly [string, (written: string) => string | undefined, readonly string[]][] = [
  ['Composer', composerRange, ['dev-master', 'self.version', '']], ['Cargo', cargoRange, ['', 'git']], ['RubyGems', rubyRange, ['', 'main']], ['PEP 440', pythonRange, ['', 'latest']],
  ['Maven', intervalRange, ['${github.version}', 'latest.release', '', '$(Version)']], ['Go', goRange, ['v0.0.0-20190101000000-abcdefabcdef', 'latest', 'master']],
];

describe('version constraints', () => {
  it.each(NOTATIONS.flatMap(([name, range, rows]) => rows.map(([written, ...rest]) => [name, written, range, ...rest] as const)))('%s: %s', (_name, written, range, lets, keeps) => {
    const given = range(written) ?? 'nothing';
    expect({ given, isRange: validRange(given) !== null, lets: satisfies(lets, given), keeps: keeps !== null && satisfies(keeps, given) }).toEqual({ given, isRange: true, lets: true, keeps: false });
  });

  it.each(UNTOLD)('%s: what is no version has no range', (_name, range, all) => {
    expect(all.map(range)).toEqual(all.map(() => undefined));
  });
});

/** Reads a text as the file of that name. */
const read = (file: string, lines: readonly string[]): unknown => { const { name, versions } = readers[manifestKind(file)!.format](lines.join('\n')); return { name, versions: { ...versions } }; };

describe('manifests', () => {
  it('package.json', () => {
    expect(read('package.json', ['{ "name": "tool", "version": "2.1.0", "dependencies": { "a": "^1" }, "devDependencies": { "a": "^3", "b": "~2.0" } }']))
      .toEqual({ name: 'tool', versions: { tool: '2.1.0', a: '^1', b: '~2.0' } });
    expect(read('package.json', ['{ broken'])).toEqual({ name: undefined, versions: {} });
  });

  it('composer.json and composer.lock', () => {
    expect(read('composer.json', ['{ "name": "acme/hub", "require": { "php": ">=7.1", "knplabs/github-api": "^2.10" }, "require-dev": { "phpunit/phpunit": "dev-main" } }']))
      .toEqual({ name: 'acme/hub', versions: { 'php': '>=7.1.0', 'knplabs/github-api': '^2.10' } });
    expect(read('composer.lock', ['{ "packages": [{ "name": "knplabs/github-api", "version": "v2.19.2" }, { "version": "1.0.0" }], "packages-dev": [{ "name": "a/b", "version": "1.0.0" }] }']))
      .toEqual({ name: undefined, versions: { 'knplabs/github-api': '2.19.2', 'a/b': '1.0.0' } });
  });

  it('go.mod', () => {
    expect(read('go.mod', ['module github.com/acme/hub/v3', 'go 1.21', 'require github.com/pkg/errors v0.9.1', 'require (', '\tgithub.com/google/go-github/v28 v28.1.1 // indirect', '\tgolang.org/x/oauth2 v0.0.0-20190604053449-0f29369cfe45', ')']))
      .toEqual({ name: 'github.com/acme/hub', versions: {
        'github.com/acme/hub/v3': '^3.0.0', 'github.com/acme/hub': '^3.0.0', 'github.com/pkg/errors': '>=0.9.1 <1.0.0', 'github.com/google/go-github/v28': '^28.1.1', 'github.com/google/go-github': '^28.1.1',
      } });
  });

  it('go.mod with two major versions of a module', () => {
    expect(read('go.mod', ['module acme.example/hub', 'require (', '\tgithub.com/google/go-github v17.0.0+incompatible', '\tgithub.com/google/go-github/v32 v32.1.0', ')']))
      .toMatchObject({ versions: { 'github.com/google/go-github': '^17.0.0 || ^32.1.0' } });
  });

  it('Cargo.toml and Cargo.lock', () => {
    expect(read('Cargo.toml', ['[package]', 'name = "hub"', 'version = "0.1.0" # ours', '[dependencies]', 'roctogen = "0.10"', 'octo = { package = "octorust", version = "0.1.12", features = ["a"] }', 'local = { path = "../x" }', '[dev-dependencies.mockito]', 'version = "1"']))
      .toEqual({ name: 'hub', versions: { hub: '0.1.0', roctogen: '^0.10', octorust: '^0.1.12', mockito: '^1' } });
    expect(read('Cargo.lock', ['[[package]]', 'name = "roctogen"', 'version = "0.10.1"', 'dependencies = [', ' "serde",', ']', '', '[[package]]', 'name = "serde"', 'version = "1.0.2"']))
      .toEqual({ name: undefined, versions: { roctogen: '0.10.1', serde: '1.0.2' } });
  });

  it('Gemfile, Gemfile.lock and gemspecs', () => {
    expect(read('Gemfile', ["source 'https://rubygems.org'", "gem 'octokit', '~> 4.0', '>= 4.2'", 'gem "rake"', "# gem 'old', '1.0'", "  gem 'github_api', '0.18.2', require: false"]))
      .toEqual({ name: undefined, versions: { octokit: '>=4.0.0 <5.0.0 >=4.2.0', github_api: '0.18.2' } });
    expect(read('Gemfile.lock', ['GEM', '  remote: https://rubygems.org/', '  specs:', '    octokit (4.25.1)', '      faraday (>= 1, < 3)', '    faraday (2.7.4)']))
      .toEqual({ name: undefined, versions: { octokit: '4.25.1', faraday: '2.7.4' } });
    expect(read('hub.gemspec', ['Gem::Specification.new do |s|', "  s.name = 'hub'", "  s.add_dependency 'octokit', '>= 2.0', '< 5'", "  s.add_development_dependency('rspec', ['~> 3.0'])", 'end']))
      .toEqual({ name: 'hub', versions: { octokit: '>=2.0.0 <5.0.0', rspec: '>=3.0.0 <4.0.0' } });
  });

  it('requirements, setup.py, setup.cfg, pyproject.toml, Pipfile, poetry.lock', () => {
    expect(read('requirements-dev.txt', ['-r base.txt', 'PyGithub==1.43.2  # old', 'github3.py>=0.9,<1 ; python_version < "3"', 'requests', 'x[extra]~=1.4', 'y @ https://example.com/y.zip']))
      .toEqual({ name: undefined, versions: { 'pygithub': '1.43.2', 'github3-py': '>=0.9.0 <1.0.0', 'x': '>=1.4.0 <2.0.0' } });
    expect(read('setup.py', ['from setuptools import setup', "setup(name='My_Hub', version='1.0', install_requires=['PyGithub>=1.40', \"requests==2.0\"], python_requires='>=3.6')"]))
      .toEqual({ name: 'my-hub', versions: { pygithub: '>=1.40.0', requests: '2.0.0' } });
    expect(read('setup.cfg', ['[metadata]', 'name = hub', '[options]', 'install_requires =', '    PyGithub>=1.40', '    requests'])).toEqual({ name: 'hub', versions: { pygithub: '>=1.40.0' } });
    expect(read('pyproject.toml', ['[project]', 'name = "hub"', 'dependencies = [', '  "PyGithub>=1.55,<2",', '  "httpx",', ']', '[project.optional-dependencies]', 'gh = ["ghapi~=0.1"]']))
      .toEqual({ name: 'hub', versions: { pygithub: '>=1.55.0 <2.0.0', ghapi: '>=0.1.0 <1.0.0' } });
    expect(read('pyproject.toml', ['[tool.poetry]', 'name = "hub"', '[tool.poetry.dependencies]', 'PyGithub = "^1.55"', 'githubkit = { version = "~0.4", extras = ["a"] }', '[tool.poetry.group.dev.dependencies]', 'pytest = "*"']))
      .toEqual({ name: 'hub', versions: { pygithub: '^1.55', githubkit: '~0.4', pytest: '*' } });
    expect(read('Pipfile', ['[packages]', 'PyGithub = "==1.43"', 'requests = "*"'])).toEqual({ name: undefined, versions: { pygithub: '1.43.0', requests: '*' } });
    expect(read('poetry.lock', ['[[package]]', 'name = "PyGithub"', 'version = "1.55"'])).toEqual({ name: undefined, versions: { pygithub: '1.55.0' } });
  });

  it('pom.xml', () => {
    expect(read('pom.xml', [
      '<project>', '<parent><artifactId>parent</artifactId></parent>', '<artifactId>hub</artifactId>', '<properties><github.version>1.95</github.version></properties>', '<dependencies>',
      '<!-- <dependency><groupId>a</groupId><artifactId>b</artifactId><version>1</version></dependency> -->',
      '<dependency><groupId>org.kohsuke</groupId><artifactId>github-api</artifactId><version>${github.version}</version></dependency>',
      '<dependency><groupId>c</groupId><artifactId>d</artifactId><version>[1.0,2.0)</version></dependency>', '<dependency><groupId>e</groupId><artifactId>f</artifactId></dependency>', '</dependencies>', '</project>',
    ])).toEqual({ name: 'hub', versions: { 'org.kohsuke:github-api': '1.95.0', 'c:d': '>=1.0.0 <2.0.0' } });
  });

  it('Gradle and its version catalogue', () => {
    expect(read('build.gradle', ["def githubVersion = '1.95'", 'dependencies {', '  implementation "org.kohsuke:github-api:$githubVersion"', "  compile group: 'a', name: 'b', version: '2.0'", "  testCompile 'c:d:1.+@jar'", '  // compile "e:f:1"', '}']))
      .toEqual({ name: undefined, versions: { 'org.kohsuke:github-api': '1.95.0', 'a:b': '2.0.0', 'c:d': '1.x' } });
    expect(read('build.gradle.kts', ['val github = "1.313"', 'dependencies { implementation("org.kohsuke:github-api:${github}") }'])).toMatchObject({ versions: { 'org.kohsuke:github-api': '1.313.0' } });
    expect(read('libs.versions.toml', ['[versions]', 'github = "1.313"', '[libraries]', 'github-api = { module = "org.kohsuke:github-api", version.ref = "github" }', 'a = "b:c:1.0"']))
      .toEqual({ name: undefined, versions: { 'org.kohsuke:github-api': '1.313.0', 'b:c': '1.0.0' } });
  });

  it('sbt', () => {
    expect(read('build.sbt', ['name := "hub"', 'val github4sVersion = "0.18.6"', 'libraryDependencies ++= Seq(', '  "com.47deg" %% "github4s" % github4sVersion,', '  "me.lessis" % "hubcat" % "0.1.1" % Test', ')']))
      .toEqual({ name: 'hub', versions: { 'com.47deg:github4s': '0.18.6', 'me.lessis:hubcat': '0.1.1' } });
  });

  it('project files and packages.config of .NET', () => {
    expect(read('Hub.csproj', ['<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>', '<PackageReference Include="Octokit" Version="0.48.0" />', '<PackageReference Include="A.B"><Version>1.*</Version></PackageReference>', '<PackageReference Include="C" />', '</ItemGroup></Project>']))
      .toEqual({ name: undefined, versions: { 'octokit': '0.48.0', 'a.b': '1.x' } });
    expect(read('Directory.Packages.props', ['<Project><ItemGroup><PackageVersion Include="Octokit" Version="[0.1,1.0)" /></ItemGroup></Project>'])).toEqual({ name: undefined, versions: { octokit: '>=0.1.0 <1.0.0' } });
    expect(read('packages.config', ['<packages><package id="Octokit" version="0.24.0" targetFramework="net45" /></packages>'])).toEqual({ name: undefined, versions: { octokit: '0.24.0' } });
  });

  it('are told by their names', () => {
    expect(read('version.rb', ['module HubTool', '  VERSION = "1.4.2".freeze', 'end'])).toMatchObject({ versions: { hub_tool: '1.4.2' } });
    expect(read('version.rb', ['module Hub', '  MAJOR = 4', '  MINOR = 16', '  PATCH = 0', "  VERSION = [MAJOR, MINOR, PATCH].join('.')", 'end'])).toMatchObject({ versions: { hub: '4.16.0' } });
    expect(read('version.rb', ['VERSION = ENV["V"]'])).toEqual({ name: undefined, versions: {} });
    expect(['requirements.txt', 'requirements-test.in', 'dev-requirements.txt', 'hub.gemspec', 'build.gradle.kts', 'Hub.vbproj'].map(name => manifestKind(name) !== undefined)).not.toContain(false);
    expect(['notes.txt', 'package-json.lock', 'go.sum', 'Gemfile.rb', 'gradle.properties'].map(name => manifestKind(name))).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('have a reader each, and each reader a kind', () => {
    expect(manifestKinds.map(({ format }) => format).sort()).toEqual(Object.keys(readers).sort());
    expect(manifestKinds.filter(({ names = [], ends = [] }) => names.length + ends.length === 0)).toEqual([]);
  });

  it.each(Object.entries(readers))('%s: any text is read without an error', (_name, readText) => {
    for (const text of ['', '\0', '[[[', '{"a":', '<a><b>', '= = =', '"', 'gem', 'x'.repeat(50_000), '[a]\nb = [\n'.repeat(2_000), '<dependency>'.repeat(5_000)]) expect(readText(text).versions).toBeTypeOf('object');
  });
});

describe('the nearest manifest', () => {
  const files: Readonly<Record<string, string>> = {
    'package.json': '{ "name": "root", "dependencies": { "octokit": "^3.0.0", "github": "^9.0.0" } }',
    'Gemfile': "gem 'octokit', '~> 4.0'",
    'svc/Gemfile.lock': '    octokit (2.7.0)\n',
    'svc/Gemfile': "gem 'octokit', '~> 3.0'\ngem 'rake', '~> 13.0'",
    'app/gradle/libs.versions.toml': '[libraries]\na = "org.kohsuke:github-api:1.95"',
    'py/requirements.txt': 'github3.py==0.9.6',
  };
  const asked: string[] = [];
  const manifests = new Manifests(manifestsAmong(Object.keys(files).map(path => ({ path }))), path => { asked.push(path); return files[path]; });
  const version = (from: string, name: string): string | undefined => manifests.version(from, { rb: 'ruby', js: 'javascript', py: 'python', kt: 'kotlin' }[from.replace(/^.*\./, '')] ?? '', name);

  it('of the language of the file says', () => {
    expect(version('lib/a.rb', 'octokit')).toBe('>=4.0.0 <5.0.0');
    expect(version('lib/a.js', 'octokit')).toBe('^3.0.0');
    expect(manifests.packageOf('lib/a.js')).toBe('root');
    expect(version('lib/a.rb', 'github')).toBeUndefined();
    expect(manifests.packageOf('lib/a.rb')).toBe('root');
  });

  it('goes before those further up, and a lock file before what it locks', () => {
    expect(version('svc/lib/a.rb', 'octokit')).toBe('2.7.0');
    expect(version('svc/lib/a.rb', 'rake')).toBe('>=13.0.0 <14.0.0');
  });

  it('compares names as the registry does', () => {
    expect(version('py/a.py', 'GitHub3_py')).toBe('0.9.6');
    expect(version('py/a.py', 'constructor')).toBeUndefined();
  });

  it('may stand in a folder of its own', () => {
    expect(version('app/src/Main.kt', 'org.kohsuke:github-api')).toBe('1.95.0');
  });

  it('is read once', () => {
    expect(asked.filter(path => path === 'package.json')).toHaveLength(1);
  });
});
