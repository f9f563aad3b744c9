import { describe, expect, it } from 'vitest';
import { scan } from '../src/scan';
import { tree, type Files } from './support/tree';

const OPTIONS = { paths: [], product: 'github.com', hosts: {}, today: '2026-01-15', include: [], exclude: [], gitignore: true, maxFileSize: 1 << 20 } as const;
const scanned = async (files: Files, severities: Record<string, 'off' | 'error'> = {}) =>
  (await scan({ ...OPTIONS, root: tree(files), paths: [], include: [], exclude: [], severities })).report.findings.filter(({ check }) => check === 'retired-dependency');
const told = async (files: Files): Promise<string[]> => (await scanned(files)).map(({ path, line, column, severity, confidence, message }) => `${path}:${line}:${column} ${severity} ${confidence} ${message.replace(/ (?:endpoints|\()[^]*$/, '')}`);

const npm = (dependencies: Record<string, string>, more: object = {}): string => JSON.stringify({ name: 'x', repository: 'github:me/x', ...more, dependencies }, null, 2);

describe('a package that sends the requests is told', () => {
  it.each<[string, Files, string[]]>([
    ['in package.json', { 'package.json': npm({ ghauth: '^4.0.0', github: '9.2.0' }) }, [
      'package.json:5:6 warning certain ghauth ^4.0.0 sends requests to', 'package.json:6:6 warning certain github 9.2.0 has members that send requests to',
    ]],
    ['in a folder of its own', { 'a/package.json': npm({ ghauth: '~3.2' }), 'package.json': npm({}) }, ['a/package.json:5:6 warning certain ghauth ~3.2 sends requests to']],
    ['with the version of package-lock.json', {
      'package.json': npm({ ghauth: '>=4' }), 'package-lock.json': JSON.stringify({ packages: { '': {}, 'node_modules/ghauth': { version: '4.0.1' }, 'node_modules/a/node_modules/ghauth': { version: '7.0.0' } } }),
    }, ['package.json:5:6 warning certain ghauth 4.0.1 sends requests to']],
    ['with the version of yarn.lock', { 'package.json': npm({ '@octokit/rest': '*' }), 'yarn.lock': '"@octokit/rest@*":\n  version "16.43.2"\n' }, ['package.json:5:6 warning certain @octokit/rest 16.43.2 has members that send requests to']],
    ['with the version of pnpm-lock.yaml', { 'package.json': npm({ ghauth: '*' }), 'pnpm-lock.yaml': "packages:\n\n  '@octokit/core@1.0.0':\n    a: b\n\n  /ghauth/4.0.0:\n    a: b\n" }, ['package.json:5:6 warning certain ghauth 4.0.0 sends requests to']],
    ['with the version of bun.lock', { 'package.json': npm({ ghauth: '*' }), 'bun.lock': '{ "packages": { "ghauth": ["ghauth@4.0.0", "", {}, "sha512-a"], "b/ghauth": ["ghauth@7.0.0", "", {}, "sha512-b"], } }' }, ['package.json:5:6 warning certain ghauth 4.0.0 sends requests to']],
    ['with the version that is locked for the workspace', { 'package.json': npm({}), 'packages/a/package.json': npm({ ghauth: '>=4' }), 'yarn.lock': 'ghauth@>=4:\n  version "4.0.0"\n' }, ['packages/a/package.json:5:6 warning certain ghauth 4.0.0 sends requests to']],
    ['with those of the locked versions that fit', { 'package.json': npm({ ghauth: '^4.0.0' }), 'yarn.lock': 'ghauth@^4.0.0:\n  version "4.0.1"\n\nghauth@^7.0.0:\n  version "7.0.14"\n' }, ['package.json:5:6 warning certain ghauth 4.0.1 sends requests to']],
    ['under another name', { 'package.json': npm({ 'old-rest': 'npm:@octokit/rest@16.43.2' }) }, ['package.json:5:22 warning certain @octokit/rest 16.43.2 has members that send requests to']],
    ['where it is asked for, not where a script is called so', { 'package.json': npm({ github: '^8.1.0' }, { scripts: { github: 'node push.js' } }) }, ['package.json:8:6 warning certain github ^8.1.0 has members that send requests to']],
    ['in a lock file alone', { 'Gemfile.lock': 'GEM\n  specs:\n    octokit (4.25.1)\n' }, ['Gemfile.lock:3:5 warning certain octokit 4.25.1 has members that send requests to']],
    ['in a lock file that names its repository first', { 'Gemfile.lock': 'GIT\n  remote: https://github.com/octokit/octokit.rb.git\n  revision: 0a1b2c3\n  specs:\n    octokit (4.14.0)\n' }, ['Gemfile.lock:5:5 warning certain octokit 4.14.0 has members that send requests to']],
    ['in a lock file that says what is asked for, beside a file that takes in another', { Gemfile: 'eval_gemfile "gems/common"\n', 'Gemfile.lock': 'GEM\n  specs:\n    octokit (4.1.0)\n    rake (13.0.0)\n\nDEPENDENCIES\n  octokit (~> 4.1)\n' }, ['Gemfile.lock:3:5 warning certain octokit 4.1.0 has members that send requests to']],
    ['in a lock file beside nothing but a version', { 'lib/version.rb': "module Hub\n  VERSION = '1.0.0'\nend\n", 'lib/Gemfile.lock': 'GEM\n  specs:\n    octokit (4.1.0)\n' }, ['lib/Gemfile.lock:3:5 warning certain octokit 4.1.0 has members that send requests to']],
    ['in a Gemfile', { Gemfile: "# octokit\ngem 'octokit', '~> 4.0'\n" }, ['Gemfile:2:6 warning certain octokit >=4.0.0 <5.0.0 has members that send requests to']],
    ['in requirements.txt', { 'requirements.txt': 'ghapi==1.0.0\n' }, ['requirements.txt:1:1 warning certain ghapi 1.0.0 has members that send requests to']],
    ['in go.mod', { 'go.mod': 'module x.example/y\n\nrequire github.com/google/go-github/v28 v28.1.1\n' }, ['go.mod:3:9 warning certain github.com/google/go-github ^28.1.1 has members that send requests to']],
    ['in composer.json', { 'composer.json': JSON.stringify({ require: { 'knplabs/github-api': '^2.5' } }, null, 1) }, ['composer.json:3:4 warning certain knplabs/github-api ^2.5 has members that send requests to']],
    ['in Cargo.toml', { 'Cargo.toml': '[dependencies]\nroctogen = "0.12"\n' }, ['Cargo.toml:2:1 warning certain roctogen ^0.12 has members that send requests to']],
    ['in build.sbt', { 'build.sbt': 'libraryDependencies += "com.47deg" %% "github4s" % "0.20.0"\n' }, ['build.sbt:1:40 warning certain com.47deg:github4s 0.20.0 has members that send requests to']],
    ['as a note if it may be another version', { 'package.json': npm({ ghauth: '>=4.0.0' }) }, ['package.json:5:6 note possible ghauth >=4.0.0 may be a version that sends requests to']],
    ['as a note if it only describes them', { 'package.json': npm({ '@octokit/types': '^6.0.0' }) }, ['package.json:5:6 note certain @octokit/types ^6.0.0 describes']],
  ])('%s', async (_, files, lines) => {
    expect(await told(files)).toEqual(lines);
  });
});

describe('nothing is said', () => {
  it.each<[string, Files]>([
    ['of later versions', { 'package.json': npm({ ghauth: '^7.0.0', '@octokit/rest': '^20.0.0', github: 'latest' }), Gemfile: "gem 'octokit', '~> 9.0'\n", 'go.mod': 'module x.example/y\n\nrequire github.com/google/go-github/v60 v60.0.0\n' }],
    ['of what only the lock file has, beside a manifest that names nothing of it', { 'package.json': '{ "name": "x", "dependencies": {} }', 'yarn.lock': 'ghauth@^4.0.0:\n  version "4.0.1"\n' }],
    ['of a version that the lock file rules out', { 'package.json': npm({ ghauth: '>=4' }), 'package-lock.json': JSON.stringify({ packages: { 'node_modules/ghauth': { version: '7.0.0' } } }) }],
    ['of a locked version that another package asks for', { 'package.json': npm({ ghauth: '^7.0.0' }), 'pnpm-lock.yaml': "packages:\n\n  'ghauth@4.0.0':\n    a: b\n\n  'ghauth@7.0.14':\n    a: b\n" }],
    ['of what the lock file of the workspace rules out', { 'packages/a/package.json': npm({ ghauth: '>=4' }), 'package-lock.json': JSON.stringify({ packages: { '': {}, 'node_modules/ghauth': { version: '7.0.0' } } }) }],
    ['of what only other packages ask for, in a lock file alone', { 'package-lock.json': JSON.stringify({ packages: { '': { dependencies: { a: '1' } }, 'node_modules/ghauth': { version: '4.0.0' } } }) }],
    ['of the package itself', { 'package.json': npm({}, { name: 'ghauth', version: '4.0.0' }) }],
    ['of packages with such names elsewhere', { 'requirements.txt': 'github==1.0\n', 'composer.json': JSON.stringify({ require: { ghauth: '4.0' } }) }],
    ['of what the lock file has beside what is asked for', { 'package.json': npm({ a: '1.0.0' }), 'package-lock.json': JSON.stringify({ packages: { 'node_modules/ghauth': { version: '4.0.0' } } }) }],
    ['of a library that still offers them in its last version', { 'requirements.txt': 'PyGithub==2.1\n', 'a.csproj': '<Project><ItemGroup><PackageReference Include="Octokit" Version="13.0.0" /></ItemGroup></Project>' }],
  ])('%s', async (_, files) => {
    expect(await told(files)).toEqual([]);
  });

  it('if the configuration says so', async () => {
    const files = { 'package.json': npm({ ghauth: '4.0.0' }) };
    expect(await scanned(files, { 'retired-dependency': 'off' })).toEqual([]);
    expect(await scanned(files, { 'create-authorization/retired-dependency': 'error' })).toMatchObject([{ severity: 'error', rule: 'create-authorization/retired-dependency', operation: 'create-authorization', advice: null }]);
  });
});

it('the whole message says where to move, and what changes', async () => {
  const [finding] = await scanned({ 'package.json': npm({ ghauth: '^4.0.0' }) });
  expect(finding?.message).toBe('ghauth ^4.0.0 sends requests to endpoints that GitHub removed: move to ghauth@>=5.0.0. ghauth({ clientId, configName, scopes }) uses the device flow; note is no longer used.');
});
