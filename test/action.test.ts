import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { INPUT_NAMES } from '../src/action/inputs';
import { commitLinks } from '../src/action/links';
import { OPTION_NAMES, scanOptions } from '../src/cli/options';
import { tree, type Files } from './support/tree';

const CALL = "fetch('https://api.github.com/authorizations', { method: 'POST', body: JSON.stringify({ note: 'x' }) });\n";
const MENTION = '// See https://api.github.com/authorizations\n';
const REPOSITORY = { GITHUB_REPOSITORY: 'octo/demo', GITHUB_SERVER_URL: 'https://git.example', GITHUB_SHA: 'abc123' };

/** What a run of the Action left behind. */
interface Run { code: number; log: string; outputs: Record<string, string>; summary: string; workspace: string; read(file: string): string }

/** Runs the Action in a workspace with these files. */
async function run(files: Files, inputs: Record<string, string> = {}, env: Record<string, string> = {}): Promise<Run> {
  const workspace = tree({ '.git/': '', ...files });
  const outside = tree({ output: '', summary: '' });
  const set = { GITHUB_WORKSPACE: workspace, GITHUB_OUTPUT: path.join(outside, 'output'), GITHUB_STEP_SUMMARY: path.join(outside, 'summary'), ...env };
  for (const [name, value] of Object.entries(set)) vi.stubEnv(name, value);
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  let log = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    log += String(text);
    return true;
  });
  const before = process.exitCode;
  process.exitCode = undefined;
  vi.resetModules();
  try {
    const { action } = await import('../src/action');
    await action();
    const read = (file: string): string => readFileSync(path.resolve(workspace, file), 'utf8');
    return { code: Number(process.exitCode ?? 0), log, outputs: parse(read(set.GITHUB_OUTPUT)), summary: read(path.join(outside, 'summary')), workspace, read };
  } finally {
    process.exitCode = before;
    write.mockRestore();
    vi.unstubAllEnvs();
  }
}

/** `name<<delimiter`, the value, the delimiter. */
function parse(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^(.+?)<<(\S+)\n([^]*?)\n?\2$/gm)].map(([, name = '', , value = '']) => [name, value]));
}

beforeEach(() => {
  for (const name of Object.keys(process.env)) if (/^(?:GITHUB_|INPUT_|RUNNER_)/.test(name)) vi.stubEnv(name, undefined);
});

describe('a run', () => {
  it('prints the report and annotations, writes a summary and outputs, and fails', async () => {
    const { code, log, outputs, summary } = await run({ 'src/a.js': CALL + MENTION });
    expect(code).toBe(1);
    expect(log).toContain('src/a.js');
    expect(log).toMatch(/^::error file=src\/a\.js,line=1,/m);
    expect(log).toMatch(/^::notice file=src\/a\.js,line=2,/m);
    expect(summary).toContain('create-authorization/retired');
    expect(outputs).toEqual({ findings: '2', errors: '1', warnings: '0', notes: '1', 'sarif-file': '', 'report-file': '' });
  });

  it('passes if nothing is as severe as it should be to fail', async () => {
    expect((await run({ 'a.js': MENTION })).code).toBe(0);
    expect((await run({ 'a.js': CALL }, { 'fail-on': 'never' })).code).toBe(0);
    expect((await run({ 'a.js': MENTION }, { 'fail-on': 'note' })).code).toBe(1);
  });

  it('leaves out what is not wanted', async () => {
    const { log, summary } = await run({ 'a.js': CALL }, { annotations: 'false', summary: 'False', quiet: 'true' });
    expect([log, summary]).toEqual(['', '']);
  });

  it('needs nothing of GitHub but its inputs', async () => {
    const { code, log } = await run({ 'a.js': CALL }, {}, { GITHUB_STEP_SUMMARY: '' });
    expect(code).toBe(1);
    expect(log).toContain('There is no job summary here');
  });

  it('reads every setting', async () => {
    const { outputs, log } = await run({
      'a.js': "fetch('https://one.example/authorizations', { method: 'POST' });\nfetch('https://two.example/authorizations', { method: 'POST' });\n", 'gen/b.js': CALL, 'deep/gen/c.js': CALL,
      '.git/': '', '.gitignore': 'd.js', 'd.js': CALL, 'large.js': CALL.padEnd(5000), 'e.js': CALL, 'other.json': '{ "rules": { "missing-parameter": "off", "password-authentication": "off" } }',
    }, { host: 'one.example\n\n  two.example=ghec  ', exclude: 'gen/\ne.js', include: '*.js', 'max-file-size': '4k', product: 'ghes', gitignore: 'false', config: 'other.json', 'fail-on': 'error' });
    expect(outputs).toMatchObject({ warnings: '1' });
    expect(log.match(/^::\w+ file=[^,]+/gm)).toEqual(expect.arrayContaining(['::error file=a.js', '::warning file=a.js']));
    expect(log).not.toMatch(/file=(?:gen|deep|e\.js)/);
  });

  it('takes no configuration if it is told so', async () => {
    const files = { 'a.js': CALL, '.authorizations-lint.json': '{ "failOn": "never" }' };
    expect((await run(files)).code).toBe(0);
    expect((await run(files, { config: 'false' })).code).toBe(1);
  });
});

describe('paths', () => {
  it('are relative to the working directory, and annotations to the repository', async () => {
    const { log, outputs, read } = await run({ 'app/src/a.js': CALL, 'app/lib/b.js': CALL, 'c.js': CALL }, {
      'working-directory': 'app', paths: 'src\nlib', output: 'out/r.json', format: 'json', 'sarif-file': 'r.sarif', report: 'markdown=r.md\ntext=r.txt',
    });
    expect(log.match(/^::error file=[^,]+/gm)).toEqual(['::error file=app/lib/b.js', '::error file=app/src/a.js']);
    expect(outputs).toMatchObject({ findings: '2', 'sarif-file': 'app/r.sarif', 'report-file': 'app/out/r.json' });
    expect(JSON.parse(read('app/out/r.json'))).toMatchObject({ findings: [{ path: 'lib/b.js' }, { path: 'src/a.js' }] });
    expect(read('app/r.sarif')).toContain('app/lib/b.js');
    expect(read('app/r.md')).toContain('create-authorization/retired');
    expect(read('app/r.txt')).not.toContain('\u001B[');
  });

  it('may be patterns', async () => {
    const { log } = await run({ 'app/src/a.js': CALL, 'app/src/b.ts': CALL, 'app/lib/c.ts': CALL, 'd.ts': CALL }, { 'working-directory': 'app', paths: '*/b.*\nlib/**/*.ts' });
    expect(log.match(/^::error file=[^,]+/gm)).toEqual(['::error file=app/lib/c.ts', '::error file=app/src/b.ts']);
  });

  it('outside of the workspace stay absolute', async () => {
    const elsewhere = tree({});
    const { outputs } = await run({ 'a.js': CALL }, { 'sarif-file': path.join(elsewhere, 'r.sarif') });
    expect(outputs['sarif-file']).toBe(path.join(elsewhere, 'r.sarif'));
  });
});

describe('wrong inputs', () => {
  it.each([
    [{ annotations: 'maybe' }, 'annotations must be one of commands, checks, off, not "maybe".'],
    [{ comment: 'yes' }, 'comment must be one of off, summary, review, not "yes".'],
    [{ summary: 'maybe' }, 'summary must be true or false, not "maybe".'],
    [{ 'fail-on': 'warn' }, 'fail-on must be one of error, warning, note, never, not "warn". Did you mean "warning"?'],
    [{ product: 'x' }, 'product must be one of github.com, ghec, ghes, not "x".'],
    [{ format: 'xml' }, 'format must be one of text, json, sarif, github, markdown, not "xml".'],
    [{ report: 'r.md' }, 'report takes FORMAT=FILE, such as sarif=report.sarif, not "r.md".'],
    [{ paths: 'gone' }, 'PATH "gone": no such file or directory.'],
    [{ paths: 'a.js\nlib/*.js' }, '"lib/*.js" matches no file that is read.'],
  ])('%o fail the step with a message', async (inputs, message) => {
    expect(await run({ 'a.js': '' }, inputs)).toMatchObject({ code: 1, log: `::error::${message}\n`, outputs: {} });
  });
});

describe('links', () => {
  it('lead to the line at the commit', () => {
    expect(commitLinks({ serverUrl: 'https://github.com', owner: 'o', repo: 'r', sha: 'abc' }, 'app/')('src/a b#.js', 7)).toBe('https://github.com/o/r/blob/abc/app/src/a%20b%23.js#L7');
  });

  it('are in the summary if the workspace is the repository', async () => {
    const { summary } = await run({ 'app/a.js': CALL }, { paths: 'app' }, REPOSITORY);
    expect(summary).toContain('https://git.example/octo/demo/blob/abc123/app/a.js#L1');
    const other = await run({ 'checkout/.git/': '', 'checkout/a.js': CALL }, { paths: 'checkout' }, REPOSITORY);
    expect(other.summary).not.toContain('/blob/');
  });
});

describe('action.yml', () => {
  const yaml = readFileSync(new URL('../action.yml', import.meta.url), 'utf8');
  const keys = (section: string): string[] => [...(new RegExp(`^${section}:\\n((?:  .*\\n|\\n)+)`, 'm').exec(yaml)?.[1] ?? '').matchAll(/^ {2}([\w-]+):/gm)].map(([, key = '']) => key);

  it('runs the bundle on Node 24', () => {
    expect(yaml).toMatch(/^runs:\n {2}using: node24\n {2}main: dist\/action\.js$/m);
  });

  it('declares the inputs that are read', () => {
    const source = readFileSync(new URL('../src/action/inputs.ts', import.meta.url), 'utf8');
    const read = [...source.matchAll(/(?:text|lines|file)\('([\w-]+)'/g)].map(([, name = '']) => name);
    expect(keys('inputs').sort()).toEqual([...new Set([...read, ...Object.values(INPUT_NAMES)])].sort());
  });

  it('has an input for every option but those of a terminal and of a machine', () => {
    const options = scanOptions.map(option => option.attributeName()).filter(name => name !== 'color' && name !== 'threads');
    const inputs = new Set(keys('inputs').map(name => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())));
    expect([...new Set(options)].filter(name => !inputs.has(name))).toEqual([]);
    expect(Object.keys(INPUT_NAMES)).toEqual(Object.keys(OPTION_NAMES));
  });

  it('declares the outputs that are set', async () => {
    const { outputs } = await run({ 'a.js': CALL });
    expect(keys('outputs').sort()).toEqual(Object.keys(outputs).sort());
  });
});
