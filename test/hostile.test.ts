// Names and contents as a hostile pull request may bring them: they show up as what they are, and change nothing but their own text.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Report } from '../src/model';
import { tree, type Files } from './support/tree';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const LINE = 5_000_000;

/** What tries to be a command, markup, a link, or to steer a terminal. */
const ATTACKS = [
  '::error::x', 'a\n::error file=b.js,line=1::c', 'a\r\n::stop-commands::t', '##[set-env name=PATH]x', ' ##[error]x', '%0A::error::x', '%3A%3Aerror', '<script>alert(1)<script>', '&lt;details>', '`x` |y', '```', '\u202Egnp', '\u2066x\u2069',
  '\u001B[31mred\u001B]0;title\u0007', '[x](javascript:alert)', '@octocat #1', '--help', '-- ', '$HOME `id` $(id)', '*_~', "';alert(1)", '{{7*7}} ${{ secrets.X }}', 'x\u2028y\u0085z', '%', '\\', '<!--', '| --- |',
];
/** The same calls in files that are called harmlessly. */
const HARMLESS = ATTACKS.map((_, i) => `file${i}`);

const safe = (text: string): string => JSON.stringify(text).slice(1, -1).replaceAll('*/', '').replaceAll('`', '');
const call = (text: string): string => [
  `fetch('https://api.github.com/authorizations', { method: 'POST', body: JSON.stringify({ note: "${safe(text)}", scopes: ["${safe(text)}"], "${safe(text)}": 1 }) }); // ${text.replace(/[\n\r\u2028\u0085]/g, ' ')}`,
  `fetch('https://api.github.com/authorizations'); // authorizations-lint-ignore-line retired -- ${text.replace(/[\n\r\u2028\u0085]/g, ' ')}`, '',
].join('\n');
/** A file for each name, whose code holds the attack of the same number. */
const files = (names: readonly string[]): Files => Object.fromEntries(names.map((name, i) => [`${name}.js`, call(ATTACKS[i] ?? '')]));

interface Ran { status: number | null; stdout: string; stderr: string }

function cli(root: string, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(dist, 'cli.js'), ...args], { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'] }, maxBuffer: 1 << 28 });
  return { status, stdout, stderr };
}

const FORMATS = ['text', 'json', 'sarif', 'github', 'markdown'] as const;
type Reports = Record<(typeof FORMATS)[number], string>;

/** One run, which must find something and complain of nothing, with its report in every format. */
function reports(root: string, ...args: string[]): Reports {
  const out = tree({});
  expect(cli(root, '--output', path.join(out, 'text'), ...FORMATS.flatMap(format => ['--report', `${format}=${path.join(out, format)}`]), ...args)).toEqual({ status: 1, stdout: '', stderr: '' });
  return Object.fromEntries(FORMATS.map(format => [format, readFileSync(path.join(out, format), 'utf8')])) as Reports;
}

/** Runs the Action as a runner does; its log, its summary and a SARIF file. */
function action(root: string, inputs: Readonly<Record<string, string>> = {}): Ran & { summary: string; outputs: string } {
  const out = tree({ summary: '', outputs: '' });
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const env = { PATH: process.env['PATH'], GITHUB_WORKSPACE: root, GITHUB_OUTPUT: path.join(out, 'outputs'), GITHUB_STEP_SUMMARY: path.join(out, 'summary'), GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'abc', ...given };
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(dist, 'action.js')], { cwd: root, encoding: 'utf8', env, maxBuffer: 1 << 28 });
  return { status, stdout, stderr, summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'), outputs: readFileSync(env.GITHUB_OUTPUT, 'utf8') };
}

/** What a terminal or a build log would act on. */
const CONTROLS = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const withoutColours = (text: string): string => text.replaceAll(new RegExp(String.raw`\u001b\[\d+m`, 'g'), '');
/** Lines that a runner takes for a command. https://github.com/actions/runner/blob/v2.336.0/src/Runner.Common/ActionCommand.cs */
const commandsIn = (text: string): string[] => text.split(/[\n\r]/).filter(line => line.trimStart().startsWith('::') || line.includes('##['));
const ANNOTATION = /^::(?:error|warning|notice) (?:file=[^:,]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,)?title=[^:,]+::/;
/** Markdown without what stands in code spans, where nothing means anything. */
const outsideCode = (text: string): string => text.replace(/\\`|(?<!`)(`+)(?!`)(?:[^]*?[^`])\1(?!`)/g, '');

describe('hostile names and contents', () => {
  const root = (): string => tree({ '.git/': '', ...files(ATTACKS) });
  const names = ATTACKS.map(name => `${name}.js`).sort();

  it('change nothing but their own text', () => {
    const [hostile, harmless] = [reports(root()), reports(tree({ '.git/': '', ...files(HARMLESS) }))];
    for (const format of FORMATS) {
      expect(hostile[format]).not.toMatch(CONTROLS);
      expect(commandsIn(hostile[format]).filter(line => format !== 'github' || !ANNOTATION.test(line))).toEqual([]);
      expect([format, hostile[format].split('\n').length]).toEqual([format, harmless[format].split('\n').length]);
      expect(harmless[format].split('\n').length).toBeGreaterThan(20);
    }
    const bare = outsideCode(hostile.markdown).replaceAll('<span>$</span>', '').replaceAll(/\]\(https:\/\/[^\s()]*\)/g, '');
    expect(bare).not.toMatch(/[<>]|(?<!\\)\]\(|@octocat|(?<!\w)#1\b/);
    const { findings } = JSON.parse(hostile.json) as Report;
    expect([...new Set(findings.map(finding => finding.path))]).toEqual(names);
    expect(findings.filter(({ suppressed }) => suppressed?.by === 'ignore').map(finding => finding.path)).toEqual(names);
    const { runs } = JSON.parse(hostile.sarif) as Log;
    const uris = (runs[0]?.results ?? []).map(result => result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '');
    expect([...new Set(uris.map(decodeURIComponent))].sort()).toEqual(names);
    expect(uris.filter(uri => /[^\w.%~!*'()-]/.test(uri))).toEqual([]);
  });

  it('pass through the Action', () => {
    const { status, stdout, stderr, summary, outputs } = action(root(), { 'sarif-file': '##[error]x\n::error::y.sarif' });
    expect([status, stderr]).toEqual([1, '']);
    expect(withoutColours(stdout)).not.toMatch(CONTROLS);
    const commands = commandsIn(withoutColours(stdout));
    expect(commands.filter(line => !ANNOTATION.test(line))).toEqual([]);
    expect(commands.filter(line => line.startsWith('::error'))).toHaveLength(10);
    expect(summary).not.toMatch(CONTROLS);
    expect(outsideCode(summary)).not.toContain('<script');
    expect([...outputs.matchAll(/^([\w-]+)<</gm)].map(([, name]) => name)).toEqual(['findings', 'errors', 'warnings', 'notes', 'sarif-file', 'report-file']);
  });

  it('in what is complained of reach the log as text', () => {
    const folder = tree({ '.git/': '', 'a.js': '', '::error::c.json': '{ "a\\n::error::b": 1, "product": "##[error]x\\u001b[1m" }', '##[x]\n::warning::b.json': '<<<<<<< x', '::d/': '' });
    const complaints = [
      cli(folder, '::error::gone\n::error::x'), cli(folder, '--format', '\n::error::x ##[y]\u001B[2J'), cli(folder, '--config', '::error::c.json'), cli(folder, '--baseline', '##[x]\n::warning::b.json'),
      cli(folder, 'explain', '\n::error::x'), cli(folder, '--\n::error::x'), cli(folder, 'baseline', '--baseline', 'no\n::error::x/b.json'),
    ];
    for (const { status, stdout, stderr } of complaints) {
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).not.toMatch(CONTROLS);
      expect(commandsIn(stderr)).toEqual([]);
    }
    const failed = action(folder, { config: '::error::c.json' });
    expect([failed.status, failed.stderr]).toEqual([1, '']);
    expect(commandsIn(failed.stdout)).toEqual([expect.stringMatching(/^::error::/)]);
    expect(failed.stdout).not.toContain('##[');
    const written = cli(folder, 'baseline', '--baseline', '::d/\n::error::x.json');
    expect([written.status, written.stderr, commandsIn(written.stdout)]).toEqual([0, '', []]);
  });

  it('may be files whose names are no text', () => {
    const folder = tree({ '.git/': '', 'a.js': call('x') });
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xff, 0xfe]), Buffer.from('.js')]), call('y'));
    const { status, stderr, stdout } = cli(folder, '--format', 'json');
    expect([status, stderr]).toEqual([1, '']);
    expect((JSON.parse(stdout) as Report).skipped).toHaveLength(1);
  });
});

describe('a line', () => {
  it('of five megabytes makes no long report', () => {
    const root = tree({
      '.git/': '', 'long.py': `x = "${'a'.repeat(LINE)}"; requests.get('https://api.github.com/authorizations') # authorizations-lint-ignore-line unknown-scope -- ${'why '.repeat(9000)}\n`,
      'long.md': `${'word '.repeat(LINE / 5)}https://api.github.com/authorizations ${'`'.repeat(1000)} <!-- ${'x'.repeat(100_000)}\n`,
      'long.sh': `curl -d '{"note":"${'n'.repeat(LINE)}"}' https://api.github.com/authorizations # ${'::error:: '.repeat(1000)}\n`,
    });
    const { json, ...rest } = reports(root, '--max-file-size', '10MiB');
    expect(new Set((JSON.parse(json) as Report).findings.map(finding => finding.path))).toEqual(new Set(['long.md', 'long.py', 'long.sh']));
    for (const text of Object.values(rest)) expect(text.length).toBeLessThan(100_000);
    expect(Object.entries(rest).flatMap(([format, text]) => commandsIn(text).filter(line => format !== 'github' || !ANNOTATION.test(line)))).toEqual([]);
  });

  it('is where editors and git see it, whatever a language counts, so that secrets in it are blanked', () => {
    const secret = '3f9c1b7ad0e24586b9f1c07d8e6a52943bd10c7e';
    const root = tree({ '.git/': '', 'a.js': `const a = '\u2028\u2029';\nfetch('https://api.github.com/authorizations', { method: 'POST', body: JSON.stringify({ note: 'x', client_secret: '${secret}' }) });\n` });
    const all = reports(root);
    expect(all.text).toContain('> 2 | fetch(');
    for (const text of Object.values(all)) expect(text).not.toContain(secret);
  });
});
