import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../src/checks';
import { scanOptions } from '../src/cli/options';
import type { Report } from '../src/model';
import { operations } from '../src/operations';
import { ruleTexts } from '../src/rule-texts';
import { run, type World } from './support/run';
import { tree } from './support/tree';

/** A call, a deprecated call, and a mere guess. */
const CALL = "fetch('https://api.github.com/authorizations', { method: 'POST', body: JSON.stringify({ note: 'x' }) });\n";
const DEPRECATED = "fetch('https://git.corp.example/api/v3/authorizations', { method: 'POST', body: JSON.stringify({ note: 'x' }) });\n";
const MENTION = '// See https://api.github.com/authorizations\n';

const json = async (args: readonly string[], world?: World): Promise<Report> => JSON.parse((await run([...args, '--format', 'json'], world)).stdout) as Report;
const paths = async (args: readonly string[], world?: World): Promise<string[]> => [...new Set((await json(args, world)).findings.map(finding => finding.path))];

describe('paths in the report', () => {
  it('are relative to the one folder that is scanned', async () => {
    const root = tree({ 'src/deep/a.js': CALL, 'b.js': CALL });
    expect(await paths(['scan', root], { cwd: root })).toEqual(['b.js', 'src/deep/a.js']);
    expect(await paths(['scan', path.join(root, 'src')], { cwd: '/' })).toEqual(['deep/a.js']);
    expect(await paths(['src'], { cwd: root })).toEqual(['deep/a.js']);
    expect(await paths([], { cwd: root })).toEqual(['b.js', 'src/deep/a.js']);
  });

  it('are relative to the current folder for files and for several paths in it', async () => {
    const root = tree({ 'src/a.js': CALL, 'lib/b.js': CALL, 'c.js': CALL });
    expect(await paths(['src/a.js'], { cwd: root })).toEqual(['src/a.js']);
    expect(await paths(['scan', 'src', 'lib/b.js'], { cwd: root })).toEqual(['lib/b.js', 'src/a.js']);
    expect(await paths(['{src,lib}/*.js'], { cwd: root })).toEqual(['lib/b.js', 'src/a.js']);
  });

  it('are relative to the nearest common folder otherwise', async () => {
    const root = tree({ 'x/src/a.js': CALL, 'x/lib/b.js': CALL, 'y/': '' });
    expect(await paths(['../x/src', '../x/lib/b.js'], { cwd: path.join(root, 'y') })).toEqual(['lib/b.js', 'src/a.js']);
    expect(await paths(['../x/*/*.js', '../x/src'], { cwd: path.join(root, 'y') })).toEqual(['lib/b.js', 'src/a.js']);
    expect(await paths([path.join(root, 'x/src/a.js')], { cwd: path.join(root, 'y') })).toEqual(['a.js']);
  });

  it('may be of a folder that is called like a command', async () => {
    const root = tree({ 'rules/a.js': CALL });
    expect(await paths(['scan', 'rules'], { cwd: root })).toEqual(['a.js']);
  });
});

describe('the exit code', () => {
  it.each([
    ['error', CALL, 1], ['error', DEPRECATED, 0], ['error', MENTION, 0], ['warning', CALL, 1], ['warning', DEPRECATED, 1], ['warning', MENTION, 0],
    ['note', MENTION, 1], ['note', 'x', 0], ['never', CALL, 0],
  ])('with --fail-on %s after %s is %i', async (failOn, code, expected) => {
    const root = tree({ 'a.js': code });
    expect((await run([root, '--fail-on', failOn])).code).toBe(expected);
  });

  it('is 1 for warnings unless told otherwise', async () => {
    expect((await run([tree({ 'a.js': DEPRECATED })])).code).toBe(1);
    expect((await run([tree({ 'a.js': MENTION })])).code).toBe(0);
  });

  it.each([
    [['--formt', 'json'], /unknown option '--formt'\n\(Did you mean --format\?\)/],
    [['--format', 'jsno'], /^--format must be one of text, json, sarif, github, markdown, not "jsno"\. Did you mean "json"\?\n$/],
    [['--format'], /argument missing/],
    [['rulse'], /^PATH "rulse": no such file or directory\. Did you mean "rules"\?\n$/],
    [['gone/x.js'], /^PATH "gone\/x\.js": no such file or directory\.\n$/],
    [['scan', ''], /^A PATH is empty\.\n$/],
    [['gone/**/*.x'], /^"gone\/\*\*\/\*\.x" matches no file that is read\.\n$/],
    [['--product', 'ghe'], /--product must be one of/],
    [['--host', 'a b'], /--host: "a b" is not the name of a host/],
    [['--report', 'sarif'], /--report takes FORMAT=FILE/],
    [['--report', 'xml=a.xml'], /--report must be one of/],
    [['--config', 'gone.json'], /^gone\.json can't be read/],
    [['explain'], /missing required argument 'RULE'/],
    [['explain', 'retird'], /^There is no rule "retird"\. Did you mean "retired"\?/],
    [['rules', 'x'], /too many arguments/],
  ])('after %o is 2, with the reason on stderr alone', async (args, message) => {
    const { code, stdout, stderr } = await run(args, { cwd: tree({ 'a.js': CALL }) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('is 2 for a faulty configuration, unless it is not wanted', async () => {
    const root = tree({ 'a.js': MENTION, '.authorizations-lint.json': '{ "rule": {} }' });
    expect(await run([root], { cwd: root })).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^\.authorizations-lint\.json:1:3: unknown key "rule"\. Did you mean "rules"\?/) });
    expect((await run([root, '--no-config'])).code).toBe(0);
  });

  it('is 3 for a failure, with the stack for those who ask', async () => {
    const root = tree({ 'a.js': CALL });
    expect(await run([root], { stdoutFails: 'EIO' })).toMatchObject({ code: 3, stderr: expect.stringMatching(/^authorizations-lint failed: write EIO\n.*DEBUG=authorizations-lint/) });
    expect((await run([root], { stdoutFails: 'EIO', env: { DEBUG: 'authorizations-lint' } })).stderr).toMatch(/Error: write EIO\n\s+at /);
  });

  it('is that of the findings when the reader has gone', async () => {
    const root = tree({ 'a.js': CALL });
    expect(await run([root], { stdoutFails: 'EPIPE' })).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(await run(['rules'], { stdoutFails: 'EPIPE' })).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('settings', () => {
  it('come from the options', async () => {
    const root = tree({ '.git/': '', 'a.js': "fetch('https://git.corp.example/authorizations');\n", 'gen/b.js': CALL, '.gitignore': 'c.js', 'c.js': CALL, 'large.js': CALL.padEnd(3000) });
    expect(await paths([root])).toEqual(['gen/b.js', 'large.js']);
    expect(await paths([root, '--host', 'git.corp.example', '--exclude', 'gen/', '--max-file-size', '2k'])).toEqual(['a.js']);
    expect(await paths([root, '--no-gitignore', '--include', 'c.js', '--include', 'gen/'])).toEqual(['c.js', 'gen/b.js']);
    expect((await json([root, '--product', 'ghes'])).product).toBe('ghes');
  });

  it('come from the configuration, over which the options win', async () => {
    const config = { product: 'ghec', exclude: ['gen/'], rules: { retired: 'off' }, gitignore: false };
    const root = tree({ '.git/': '', 'a.js': CALL, 'gen/b.js': CALL, '.gitignore': 'c.js', 'c.js': CALL, 'sub/gen/d.js': CALL, '.authorizations-lint.json': JSON.stringify(config) });
    expect(await json([root])).toMatchObject({ product: 'ghec', findings: [], summary: { candidates: 2 } });
    expect(await json([root, '--product', 'ghes', '--gitignore'])).toMatchObject({ product: 'ghes', summary: { candidates: 1 } });
    expect(await json([path.join(root, 'sub')])).toMatchObject({ product: 'ghec', summary: { candidates: 0 } });
    expect(await paths([root, '--no-config'])).toEqual(['a.js', 'gen/b.js', 'sub/gen/d.js']);
  });
});

describe('outputs', () => {
  it('leave stdout to the report', async () => {
    const root = tree({ 'a.js': CALL });
    const { stdout, stderr } = await run([root, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ format: 1, tool: { name: 'authorizations-lint' }, summary: { errors: 1, files: 1 } });
    expect(stderr).toBe('');
  });

  it('go into files, with their folders', async () => {
    const root = tree({ 'a.js': CALL });
    const cwd = tree({});
    const { code, stdout } = await run([root, '-f', 'json', '-o', 'out/report.json', '--report', 'sarif=out/deep/r.sarif', '--report', 'markdown=r.md'], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(JSON.parse(readFileSync(path.join(cwd, 'out/report.json'), 'utf8'))).toMatchObject({ format: 1 });
    expect(JSON.parse(readFileSync(path.join(cwd, 'out/deep/r.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(readFileSync(path.join(cwd, 'r.md'), 'utf8')).toContain('create-authorization/retired');
    expect(await run([root, '-o', '.'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('"." can\'t be written: is a directory.') });
  });

  it('tell where the root lies in its repository', async () => {
    const root = tree({ 'packages/a/x.js': CALL });
    mkdirSync(path.join(root, '.git'));
    const { stdout } = await run([path.join(root, 'packages/a'), '--format', 'github']);
    expect(stdout).toContain('file=packages/a/x.js,');
  });

  it('are quiet about notes, and about nothing', async () => {
    const root = tree({ 'a.js': MENTION, 'b/c.js': CALL + MENTION });
    expect(await run(['a.js', '--quiet'], { cwd: root })).toEqual({ code: 0, stdout: '', stderr: '' });
    const { stdout } = await run(['b', '--quiet'], { cwd: root });
    expect(stdout).toContain('create-authorization/retired');
    expect(stdout).not.toMatch(/\d+:\d+ +note/);
    expect((await json(['a.js', '--quiet'], { cwd: root })).findings).toHaveLength(1);
  });

  it.each([
    ['a terminal', [], {}, true, true], ['no terminal', [], {}, false, false], ['NO_COLOR', [], { NO_COLOR: '1' }, true, false], ['an empty NO_COLOR', [], { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, false, true], ['a dumb terminal', [], { TERM: 'dumb' }, true, false], ['--color', ['--color'], { NO_COLOR: '1' }, false, true],
    ['--no-color', ['--no-color'], { FORCE_COLOR: '1' }, true, false],
  ])('have their colour by %s', async (_, args, env, terminal, colour) => {
    const { stdout } = await run([tree({ 'a.js': CALL }), ...args], { env, terminal });
    expect(stdout.includes('\u001B[')).toBe(colour);
  });
});

describe('stderr', () => {
  it('says that there was nothing to scan, and why', async () => {
    const root = tree({ '.git/': '', 'a.png': '', '.gitignore': 'b.js', 'b.js': CALL });
    expect((await run([root])).stderr).toBe('Nothing to scan: no files in a language that is read. 1 entry is left out by .gitignore, --include or --exclude.\n');
    expect((await run([root, '-q'])).stderr).toBe('');
  });

  it('shows progress on a terminal if the work is long, and wipes it away', async () => {
    const root = tree({ 'a.js': CALL });
    let now = 0;
    const clock = (): number => (now += 2000);
    const { stderr } = await run([root], { terminal: true, clock });
    expect(stderr).toMatch(/Reading 1 files…/);
    expect(stderr.endsWith('\r\u001B[K')).toBe(true);
    expect((await run([root], { terminal: true })).stderr).toBe('');
    expect((await run([root], { clock })).stderr).toBe('');
    expect((await run([root, '--quiet'], { terminal: true, clock })).stderr).toBe('');
  });
});

describe('help', () => {
  it('names every option, both of the program and of its main command', async () => {
    for (const args of [['--help'], ['scan', '--help'], ['help', 'scan']]) {
      const { code, stdout } = await run(args);
      expect(code).toBe(0);
      for (const { long } of scanOptions) expect(stdout).toContain(long);
      expect(stdout).toContain('Exit codes: 0 ');
    }
  });

  it('tells the version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('rules and explain', () => {
  it('list and explain every rule', async () => {
    const { stdout } = await run(['rules']);
    expect(stdout.trimEnd().split('\n').slice(1).map(line => line.split(' ')[0])).toEqual(ruleTexts().map(({ id }) => id));
    for (const { id, help } of ruleTexts()) {
      const told = await run(['explain', id]);
      expect(told).toMatchObject({ code: 0, stderr: '' });
      expect(told.stdout).toContain(help);
    }
  });

  it('tell of an operation what it took, where it stands, what takes its place and who says so', async () => {
    for (const operation of operations) {
      const { stdout } = await run(['explain', `${operation.id}/retired`]);
      const facts = [operation.summary, `${operation.method} ${operation.path}`, ...operation.parameters.map(({ description }) => description), operation.retired.ghes.note, ...operation.sources];
      for (const fact of [...facts, ...operation.replacement.links.map(({ url }) => url)]) expect(stdout).toContain(fact);
      expect(stdout).not.toMatch(/\{login\}|=\{(?:client_id|scope)\}/);
    }
  });

  it('tell of a check what it is about, and of an API what is in it', async () => {
    const [check] = checks;
    expect((await run(['explain', check?.id ?? ''])).stdout).toContain(check?.help);
    const { stdout } = await run(['explain', 'oauth-applications']);
    expect(operations.filter(({ id }) => stdout.includes(`${id} `)).map(({ api }) => api)).toEqual(Array.from({ length: 5 }, () => 'oauth-applications'));
  });
});

describe('nothing of the scanned tree', () => {
  it('is run, required or written to', async () => {
    const trap = "require('fs').writeFileSync(__dirname + '/sprung', ''); module.exports = {};\n";
    const root = tree({
      'a.js': CALL + trap, 'index.js': trap, '.authorizations-lint.js': trap, 'package.json': '{ "main": "index.js", "scripts": { "prepare": "touch sprung" } }',
      'tsconfig.json': '{ "extends": "./index.js", "files": ["a.js"] }', '.authorizations-lint.json': '{ "$schema": "./index.js" }',
    });
    expect(await paths([root], { cwd: root })).toEqual(['a.js']);
    expect(existsSync(path.join(root, 'sprung'))).toBe(false);
  });
});
