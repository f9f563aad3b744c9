// The baseline: what it accepts, and how it is written, read and merged.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../src/model';
import type { BaselineFile } from '../src/suppress/baseline-file';
import { run } from './support/run';
import { add, tree, type Files } from './support/tree';

const NAME = '.authorizations-lint-baseline.json';
const LIST = "fetch('https://api.github.com/authorizations');\n";
const GET = "fetch('https://api.github.com/authorizations/1');\n";
const create = (note: string): string => `fetch('https://api.github.com/authorizations', { method: 'POST', body: JSON.stringify({ note: '${note}' }) });\n`;
const MENTION = '// See https://api.github.com/authorizations\n';

/** A tree whose findings are all in its baseline. */
async function accepted(files: Files, ...args: string[]): Promise<string> {
  const root = tree({ '.git/': '', ...files });
  expect(await run(['baseline', ...args], { cwd: root })).toMatchObject({ code: 0, stderr: '' });
  return root;
}
const held = (root: string, name = NAME): BaselineFile => JSON.parse(readFileSync(path.join(root, name), 'utf8')) as BaselineFile;
async function report(cwd: string, ...args: string[]): Promise<Report> {
  return JSON.parse((await run([...args, '--format', 'json'], { cwd })).stdout) as Report;
}
/** Each finding as `path:line`, with a tick behind what is known; what is fixed with a minus. */
async function said(cwd: string, ...args: string[]): Promise<string[]> {
  const { findings, baseline } = await report(cwd, ...args);
  return [...findings.map(({ path: file, line, suppressed }) => `${file}:${line}${suppressed?.by === 'baseline' ? ' ✓' : ''}`), ...(baseline?.fixed ?? []).map(entry => `- ${entry.path} ${entry.count}`)];
}

describe('a finding in the baseline', () => {
  it('is reported, and counts for nothing', async () => {
    const root = await accepted({ 'a.js': LIST + MENTION });
    expect(await run([], { cwd: root })).toEqual({ code: 0, stdout: 'Nothing that counts in 2 files; not counted: 2 in the baseline\n', stderr: '' });
    expect((await run(['--fail-on', 'note'], { cwd: root })).code).toBe(0);
    const { findings, summary, baseline } = await report(root);
    expect(findings.map(({ suppressed }) => suppressed)).toEqual([{ by: 'baseline', reason: null }, { by: 'baseline', reason: null }]);
    expect([summary.errors, summary.suppressed, baseline]).toEqual([0, 2, { path: NAME, known: 2, fixed: [] }]);
  });

  const changes: [string, Files, Files, readonly string[]][] = [
    ['is known when its line moves', { 'a.js': LIST }, { 'a.js': `\n// more\n  ${LIST}` }, ['a.js:3 ✓']],
    ['is known when its file is renamed', { 'a.js': LIST }, { 'a.js': '', 'lib/b.js': LIST }, ['lib/b.js:1 ✓']],
    ['is not known in a copy of its file', { 'a.js': LIST }, { 'b.js': LIST }, ['a.js:1 ✓', 'b.js:1']],
    ['is not another one in its file', { 'a.js': LIST }, { 'a.js': GET }, ['a.js:1', '- a.js 1']],
    ['is not another one of its rule in its file', { 'a.js': create('one') }, { 'a.js': create('two') }, ['a.js:1', '- a.js 1']],
    ['is one of several: the first is removed', { 'a.js': LIST + LIST + LIST }, { 'a.js': `f();\n${LIST}${LIST}` }, ['a.js:2 ✓', 'a.js:3 ✓', '- a.js 1']],
    ['is one of several: one is added', { 'a.js': LIST + LIST }, { 'a.js': LIST + LIST + LIST }, ['a.js:1 ✓', 'a.js:2 ✓', 'a.js:3']],
    ['is fixed when it is gone', { 'a.js': LIST + GET }, { 'a.js': GET }, ['a.js:1 ✓', '- a.js 1']],
    ['is fixed when its file is gone', { 'a.js': LIST, 'b.js': GET }, { 'a.js': '' }, ['b.js:1 ✓', '- a.js 1']],
    ['is fixed once it is ignored', { 'a.js': LIST }, { 'a.js': `${LIST.trim()} // authorizations-lint-ignore-line retired -- because` }, ['a.js:1', '- a.js 1']],
  ];
  it.each(changes)('%s', async (_, before, after, expected) => {
    const root = await accepted(before);
    add(root, after);
    // An empty text stands for a file that is gone.
    for (const [name, text] of Object.entries(after)) if (text === '') rmSync(path.join(root, name));
    expect(await said(root)).toEqual(expected);
  });

  it('is known from every folder', async () => {
    const root = await accepted({ 'src/a.js': LIST, 'lib/b.js': GET });
    expect(await said(root)).toEqual(['lib/b.js:1 ✓', 'src/a.js:1 ✓']);
    expect(await said(root, 'src')).toEqual(['a.js:1 ✓']);
    expect(await said(path.join(root, 'src'), 'a.js')).toEqual(['a.js:1 ✓']);
    expect(await said(path.join(root, 'lib'), '../src/a.js', '../lib')).toEqual(['lib/b.js:1 ✓', 'src/a.js:1 ✓']);
  });

  it('is not called fixed by a scan that did not look at it', async () => {
    const root = await accepted({ 'src/a.js': LIST, 'lib/b.js': GET, 'c.js': LIST });
    add(root, { 'c.js': 'f();\n' });
    expect(await said(root, 'src')).toEqual(['a.js:1 ✓']);
    expect(await said(root, '--exclude', 'lib/')).toEqual(['src/a.js:1 ✓', '- c.js 1']);
    // Too large to be parsed, c.js is still looked through: nothing in it can be a call.
    expect(await said(root, '--max-file-size', '4')).toEqual(['- c.js 1']);
  });
});

describe('the baseline', () => {
  it('is in order, has an entry on lines of its own, and no code', async () => {
    const root = await accepted({ 'b.js': create('my secret note') + LIST + LIST, 'a.js': GET });
    const text = readFileSync(path.join(root, NAME), 'utf8');
    expect(held(root).findings.map(({ path: file, rule, count }) => `${file} ${rule} ${count}`)).toEqual([
      'a.js oauth-authorizations/retired 1', 'b.js create-authorization/retired 1', 'b.js list-authorizations/retired 2',
    ].map(line => line.replace('oauth-authorizations', held(root).findings[0]!.rule.split('/')[0]!)));
    expect(text).toMatch(/^\{\n {2}"format": 1,\n {2}"findings": \[\n {4}\{\n {6}"path": "a\.js",\n {6}"rule": "[\w/-]+",\n {6}"fingerprint": "[0-9a-f]{16}",\n {6}"count": 1\n {4}\},\n/);
    expect(text).not.toMatch(/secret|fetch|api\.github/);
    expect(readdirSync(root).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });

  it('holds nothing about ignores, nor what they hide', async () => {
    const root = await accepted({ 'a.js': `${LIST.trim()} // authorizations-lint-ignore-line retired -- because\n// authorizations-lint-ignore-file wrong-type -- because\n` });
    expect(held(root).findings).toEqual([]);
    expect((await run([], { cwd: root })).code).toBe(1);
  });

  it('is replaced for what was scanned, and kept for the rest', async () => {
    const root = await accepted({ 'src/a.js': LIST, 'lib/b.js': GET });
    add(root, { 'src/a.js': create('x'), 'lib/b.js': create('y') });
    expect((await run(['baseline', 'src'], { cwd: root })).stdout).toBe(`${NAME} holds 2 findings in 2 files (before: 2).\n`);
    expect(await said(root)).toEqual(['lib/b.js:1', 'src/a.js:1 ✓', '- lib/b.js 1']);
  });

  it('is pruned of what is fixed, and gains nothing', async () => {
    const root = await accepted({ 'a.js': LIST + LIST + GET, 'b.js': GET, 'c.js': LIST });
    add(root, { 'a.js': LIST + create('new'), 'b.js': 'f();\n' });
    renameSync(path.join(root, 'c.js'), path.join(root, 'd.js'));
    expect((await run([], { cwd: root })).stdout).toContain(`3 findings in ${NAME} are fixed: \`authorizations-lint baseline --prune\` drops them.\n`);
    expect((await run(['baseline', '--prune'], { cwd: root })).stdout).toBe(`${NAME} holds 2 findings in 2 files (before: 5).\n`);
    expect(held(root).findings.map(({ path: file, count }) => [file, count])).toEqual([['a.js', 1], ['d.js', 1]]);
    expect(await said(root)).toEqual(['a.js:1 ✓', 'a.js:2', 'd.js:1 ✓']);
  });

  it('says the same whenever it is written, and keeps its schema', async () => {
    const root = await accepted({ 'a.js': LIST });
    const text = JSON.stringify({ $schema: 'x.json', ...held(root) });
    add(root, { [NAME]: text });
    await run(['baseline'], { cwd: root });
    const once = readFileSync(path.join(root, NAME), 'utf8');
    await run(['baseline', '.'], { cwd: root });
    expect([readFileSync(path.join(root, NAME), 'utf8'), held(root).$schema]).toEqual([once, 'x.json']);
  });

  it('merges by git', async () => {
    const root = await accepted({ 'a.js': LIST, 'b.js': LIST, 'c.js': LIST, 'd.js': LIST });
    const git = (...args: string[]): string => execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=e', ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    rmSync(path.join(root, '.git'), { recursive: true });
    const commit = async (name: string, text: string): Promise<void> => {
      add(root, { [name]: text });
      await run(['baseline'], { cwd: root });
      git('add', '-A');
      git('commit', '-qm', name);
    };
    git('init', '-qb', 'main');
    git('add', '-A');
    git('commit', '-qm', 'one');
    git('switch', '-qc', 'other');
    await commit('a.js', LIST + GET);
    await commit('c.js', 'f();\n');
    git('switch', '-q', 'main');
    await commit('b.js', LIST + LIST);
    await commit('e.js', LIST);
    git('merge', '-q', 'other', '-m', 'both');
    expect(await said(root)).toEqual(['a.js:1 ✓', 'a.js:2 ✓', 'b.js:1 ✓', 'b.js:2 ✓', 'd.js:1 ✓', 'e.js:1 ✓']);
  });

  it('may hold an entry twice after a merge, which counts once', async () => {
    const root = await accepted({ 'a.js': LIST });
    const [entry] = held(root).findings;
    add(root, { 'a.js': LIST + LIST, [NAME]: JSON.stringify({ format: 1, findings: [entry, entry] }) });
    expect(await said(root)).toEqual(['a.js:1 ✓', 'a.js:2']);
  });
});

describe('where the baseline is', () => {
  it('is found upwards, beside the configuration', async () => {
    const root = tree({ '.git/': '', 'x/.authorizations-lint.json': '{}', 'x/y/a.js': LIST });
    await run(['baseline', 'y'], { cwd: path.join(root, 'x') });
    expect(existsSync(path.join(root, 'x', NAME))).toBe(true);
    expect(await said(path.join(root, 'x/y'))).toEqual(['a.js:1 ✓']);
    expect(await said(root)).toEqual(['x/y/a.js:1']);
  });

  it('is the top of the repository without one', async () => {
    const root = tree({ '.git/': '', 'x/y/a.js': LIST });
    expect((await run(['baseline', 'y'], { cwd: path.join(root, 'x') })).stdout).toBe(`${path.join(root, NAME)} holds 1 finding in 1 file.\n`);
    expect(held(root).findings[0]!.path).toBe('x/y/a.js');
  });

  it('is said by an option or by the configuration', async () => {
    const root = tree({ '.git/': '', 'conf/.authorizations-lint.json': '{ "baseline": "known.json" }', 'conf/a.js': LIST });
    await run(['baseline', 'conf'], { cwd: root });
    expect(held(root, 'conf/known.json').findings[0]!.path).toBe('a.js');
    expect(await said(root, 'conf')).toEqual(['a.js:1 ✓']);
    expect(await said(root, 'conf', '--no-baseline')).toEqual(['a.js:1']);
    await run(['baseline', 'conf', '--baseline', 'other.json'], { cwd: root });
    expect(held(root, 'other.json').findings[0]!.path).toBe('conf/a.js');
    expect(await said(root, 'conf', '--baseline', 'other.json')).toEqual(['a.js:1 ✓']);
    add(root, { 'conf/.authorizations-lint.json': '{ "baseline": false }' });
    expect(await said(root, 'conf')).toEqual(['a.js:1']);
  });

  it('may lie below what is scanned', async () => {
    const root = await accepted({ 'a.js': LIST, 'lint/': '' }, '--baseline', 'lint/known.json');
    expect(held(root, 'lint/known.json').findings[0]!.path).toBe('../a.js');
    expect(await said(root, '--baseline', 'lint/known.json')).toEqual(['a.js:1 ✓']);
  });
});

describe('a baseline is refused', () => {
  const REMEDY = '`authorizations-lint baseline` writes it anew.';
  const entry = '{ "path": "a.js", "rule": "r", "fingerprint": "0123456789abcdef", "count": 1 }';
  it.each([
    ['{ "format": 1, "findings": [', ':1:29: close bracket expected.'],
    ['{ "format": 2, "findings": [] }', ':1:13: "format" must be 1, not 2.'],
    ['{ "findings": [] }', ':1:1: the baseline lacks "format".'],
    [`{ "format": 1,\n"findings": [${entry.replace('0123', 'xyz')}] }`, ':2:60: "findings[0].fingerprint" must be like ^[0-9a-f]{16}$, not "xyz456789abcdef".'],
    [`{ "format": 1, "findings": [${entry.replace(': 1 ', ': 0 ')}] }`, ':1:104: "findings[0].count" must be 1 or more, not 0.'],
    [`{ "format": 1, "findings": [${entry.replace('"rule"', '"rul"')}] }`, `:1:29: "findings[0]" lacks "rule".\n${NAME}:1:47: unknown key "rul". Did you mean "rule"? Known keys: path, rule, fingerprint, count.`],
    ['{\n<<<<<<< HEAD\n"format": 1, "findings": []\n=======\n', ':2:1: a conflict of a merge is left here: keep both sides.'],
  ])('%s', async (text, message) => {
    const root = tree({ '.git/': '', 'a.js': LIST, [NAME]: text });
    expect(await run([], { cwd: root })).toEqual({ code: 2, stdout: '', stderr: `${NAME}${message}\n${REMEDY}\n` });
    expect((await run(['--no-baseline'], { cwd: root })).code).toBe(1);
  });

  it('if it is named and not there, or can not be written', async () => {
    const root = tree({ '.git/': '', 'a.js': LIST });
    expect(await run(['--baseline', 'gone.json'], { cwd: root })).toEqual({ code: 2, stdout: '', stderr: "gone.json can't be read: no such file or directory.\n" });
    expect(await run(['baseline', '--prune'], { cwd: root })).toMatchObject({ code: 2, stderr: `There is no baseline ${NAME} to prune: \`authorizations-lint baseline\` writes one.\n` });
    expect(await run(['baseline', '--baseline', 'no/where.json'], { cwd: root })).toMatchObject({ code: 2, stderr: '"no/where.json" can\'t be written: no such file or directory.\n' });
    add(root, { '.authorizations-lint.json': '{ "baseline": false }' });
    expect(await run(['baseline'], { cwd: root })).toMatchObject({ code: 2, stderr: expect.stringMatching(/wants no baseline/) });
    expect(readdirSync(root).sort()).toEqual(['.authorizations-lint.json', '.git', 'a.js']);
  });
});
