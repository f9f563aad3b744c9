// What is new since a commit, in repositories made here, through the command line as people run it.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/model';
import { GIT_ENV, openRepository, repository, shallowClone } from '../support/repository';
import { add, tree } from '../support/tree';

// Many processes, one after the other.
vi.setConfig({ testTimeout: 120_000 });

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const CALL = "fetch('https://api.github.com/authorizations', { method: 'POST', body: JSON.stringify({ note: 'x' }) });\n";
const OTHER = "fetch('https://api.github.com/applications/grants');\n";
const LINES = 'const one = 1;\nconst two = 2;\nconst three = 3;\n';

interface Run { code: number | null; stdout: string; stderr: string }
function run(cwd: string, args: readonly string[], { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {}): Run {
  const { status: code, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd, input, encoding: 'utf8', env: { ...GIT_ENV, ...env } });
  return { code, stdout, stderr };
}

/** The report, and each `retired` finding in short: `new a.js:3`. */
function report(cwd: string, args: readonly string[] = ['--changed-since', 'main'], world: Parameters<typeof run>[2] = {}): Report & { code: number | null; states: string[] } {
  const { code, stdout, stderr } = run(cwd, [...args, '--format', 'json'], world);
  expect(stderr).toBe('');
  const all = JSON.parse(stdout) as Report;
  return { ...all, code, states: all.findings.filter(({ check }) => check === 'retired').map(({ state, path: file, line }) => `${state} ${file}:${line}`) };
}

/** A repository with a branch on which the test works. */
function branched(files: Record<string, string>) {
  const made = repository(files);
  made.git('switch', '--quiet', '--create', 'work');
  return made;
}

describe('a finding is', () => {
  it('existing if its lines only moved, and then it does not count', () => {
    const { root, commit } = branched({ 'a.js': CALL });
    commit({ 'a.js': LINES + CALL });
    const { states, code, summary, comparison } = report(root);
    expect(states).toEqual(['existing a.js:4']);
    expect([code, summary.errors, summary.existing]).toEqual([0, 0, 1]);
    expect(comparison).toEqual({ base: 'main', by: 'git', changedFiles: 1, notes: [] });
  });

  it('new if its line was added or changed, and then it counts', () => {
    const { root, commit } = branched({ 'a.js': CALL, 'b.js': OTHER });
    commit({ 'b.js': OTHER.replace('grants', 'grants?page=2'), 'c.js': OTHER });
    const { states, code, summary } = report(root);
    expect(states).toEqual(['existing a.js:1', 'new b.js:1', 'new c.js:1']);
    expect([code, summary.errors, summary.existing]).toEqual([1, 2, 1]);
  });

  it('new for the one that was added of two that are alike, wherever it stands', () => {
    const { root, commit } = branched({ 'a.js': LINES + CALL, 'b.js': CALL + LINES });
    commit({ 'a.js': CALL + LINES + CALL, 'b.js': CALL + LINES + CALL });
    expect(report(root).states).toEqual(['new a.js:1', 'existing a.js:5', 'existing b.js:1', 'new b.js:5']);
  });

  it('new where a line in the middle of a call was taken out', () => {
    const call = "fetch('https://api.github.com/authorizations', {\n  method: 'POST',\n  keepalive: true,\n  body: '{}',\n});\n";
    const { root, commit } = branched({ 'a.js': call });
    commit({ 'a.js': call.replace('  keepalive: true,\n', '') });
    expect(report(root).states).toEqual(['new a.js:1']);
  });

  it('existing in a file that was renamed, and edited elsewhere', () => {
    const text = LINES.repeat(3) + CALL;
    const { root, commit } = branched({ 'old/a.js': text, 'b.js': CALL });
    renameSync(path.join(root, 'old'), path.join(root, 'new'));
    commit({ 'new/a.js': text.replace('one', 'uno') });
    expect(report(root).states).toEqual(['existing b.js:1', 'existing new/a.js:10']);
  });

  it('existing in a renamed file that other files import', () => {
    const url = (name: string): string => `import { URL } from './${name}.js';\nfetch(URL, { method: 'POST', body: '{}' });\n${OTHER}`;
    const { root, commit } = branched({ 'url.js': `${LINES}export const URL = 'https://api.github.com/authorizations';\n`, 'a.js': url('url') });
    renameSync(path.join(root, 'url.js'), path.join(root, 'address.js'));
    commit({ 'a.js': url('address') });
    expect(report(root).states).toEqual(['existing a.js:2', 'existing a.js:3']);
  });

  it('existing in a file that imports what it sends, seen from another folder', () => {
    const call = "import { URL } from './url.js';\nfetch(URL, { method: 'POST', body: '{}' });\n";
    const { root, commit } = branched({ 'url.js': "export const URL = 'https://api.github.com/authorizations';\n", 'a.js': call });
    commit({ 'a.js': call + LINES });
    expect(report(path.dirname(root), [root, '--changed-since', 'main']).states).toEqual(['existing a.js:2']);
  });

  it('new if a constant in another file makes a call a retired one', () => {
    const { root, commit } = branched({ 'url.js': "export const PATH = '/user';\n", 'a.js': `import { PATH } from './url.js';\nfetch('https://api.github.com' + PATH);\n${OTHER}` });
    commit({ 'url.js': "export const PATH = '/authorizations';\n" });
    expect(report(root).states).toEqual(['new a.js:2', 'existing a.js:3']);
  });

  it('new if an export in another file comes to lead to a constant that was there', () => {
    const { root, commit } = branched({
      'url.js': "export const OLD = '/authorizations';\nexport const NEW = '/user';\n", 'index.js': "export { NEW as PATH } from './url.js';\n",
      'a.js': `import { PATH } from './index.js';\nfetch('https://api.github.com' + PATH);\n${OTHER}`,
    });
    commit({ 'index.js': "export { OLD as PATH } from './url.js';\n" });
    expect(report(root).states).toEqual(['new a.js:2', 'existing a.js:3']);
  });

  it('new if another version of a library makes a call a retired one', () => {
    const project = (version: string): string => `<Project><ItemGroup><PackageReference Include="Octokit" Version="${version}" /></ItemGroup></Project>\n`;
    const code = 'using Octokit;\nclass A { async void B(GitHubClient client) { await client.Authorization.CheckApplicationAuthentication("id", "token"); } }\n';
    const { root, commit } = branched({ 'a.csproj': project('3.0.0'), 'a.cs': code, 'b.js': OTHER });
    commit({ 'a.csproj': project('0.30.0') });
    expect(report(root).states).toEqual(['new a.cs:2', 'existing b.js:1']);
  });

  it('new if only the lock file tells that the library is another version', () => {
    const locked = (version: string): string => `GEM\n  specs:\n    octokit (${version})\n\nDEPENDENCIES\n  octokit\n`;
    const { root, commit } = branched({ Gemfile: "gem 'octokit'\n", 'Gemfile.lock': locked('4.25.1'), 'a.rb': "require 'octokit'\nOctokit::Client.new.check_application_authorization('token')\n", 'b.js': OTHER });
    commit({ 'Gemfile.lock': locked('4.16.0') });
    expect(report(root).states).toEqual(['new a.rb:2', 'existing b.js:1']);
  });

  it.each([['staged', true], ['not staged', false]])('new if it is not committed yet, %s', (_, staged) => {
    const { root, git } = branched({ 'a.js': CALL + LINES });
    add(root, { 'a.js': CALL + LINES + OTHER, 'untracked.js': CALL });
    if (staged) git('add', '--all');
    expect(report(root).states).toEqual(['existing a.js:1', 'new a.js:5', 'new untracked.js:1']);
    expect(report(root, ['--changed-since', 'HEAD']).states).toEqual(['existing a.js:1', 'new a.js:5', 'new untracked.js:1']);
  });

  it('new in a file that git ignores and that is scanned all the same', () => {
    const { root } = branched({ '.gitignore': 'out/\n', 'a.js': CALL });
    add(root, { 'out/b.js': CALL });
    expect(report(root, ['--changed-since', 'main', '--no-gitignore']).states).toEqual(['existing a.js:1', 'new out/b.js:1']);
  });

  it('existing if it came with the base, which is not the work of the branch', () => {
    const { root, git, commit } = branched({ 'a.js': LINES });
    commit({ 'mine.js': OTHER });
    git('switch', '--quiet', 'main');
    commit({ 'theirs.js': CALL });
    git('switch', '--quiet', 'work');
    expect(report(root).states).toEqual(['new mine.js:1']);
    git('merge', '--quiet', 'main');
    expect(report(root).states).toEqual(['new mine.js:1', 'existing theirs.js:1']);
  });

  it('told apart in a folder of the repository, below which its paths begin', () => {
    const { root, commit } = branched({ 'p/a.js': CALL, 'p/deep/b.js': CALL, 'q/c.js': LINES.repeat(3) + CALL });
    renameSync(path.join(root, 'q/c.js'), path.join(root, 'p/c.js'));
    commit({ 'p/a.js': OTHER + CALL });
    const { states, comparison } = report(root, ['p', '--changed-since', 'main']);
    expect(states).toEqual(['new a.js:1', 'existing a.js:2', 'existing c.js:10', 'existing deep/b.js:1']);
    expect(comparison?.changedFiles).toBe(2);
  });
});

describe('names of files', () => {
  const names = ['a b.js', 'line\nend.js', 'quote".js', 'back\\slash.js', 'grün.js', '--option.js', '-U9.js', '日本/語.js', '::error::x.js', ':(glob)*.js', 'HEAD', 'tab\t.js'].map(name => (name === 'HEAD' ? 'HEAD.js' : name));

  it('may be of any kind, changed, added and renamed', () => {
    const text = LINES.repeat(3) + CALL;
    const { root, commit } = branched(Object.fromEntries(names.flatMap(name => [[`changed/${name}`, text], [`from/${name}`, `${text}// ${JSON.stringify(name)}\n`]])));
    renameSync(path.join(root, 'from'), path.join(root, 'to'));
    commit(Object.fromEntries(names.flatMap(name => [[`changed/${name}`, text + OTHER], [`added/${name}`, CALL]])));
    const { states, comparison } = report(root);
    expect(states.toSorted()).toEqual(names.flatMap(name => [`existing changed/${name}:10`, `new changed/${name}:11`, `new added/${name}:1`, `existing to/${name}:10`]).toSorted());
    expect(comparison?.changedFiles).toBe(names.length * 3);
  });
});

describe('what can not be compared is said', () => {
  it.each([
    ['gone', 'git knows no commit gone'], ['--output=x', 'git knows no commit --output=x'], ['main\nHEAD', 'git knows no commit'], ['', 'git knows no commit'], ['a.js', 'git knows no commit a.js'],
  ])('for %j', (ref, message) => {
    const { root } = branched({ 'a.js': CALL });
    const { code, stdout, stderr } = run(root, [`--changed-since=${ref}`]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(existsSync(path.join(root, 'x'))).toBe(false);
  });

  it('in a shallow clone, with the remedy', () => {
    const origin = branched({ 'a.js': CALL });
    origin.commit({ 'b.js': CALL });
    origin.git('branch', 'side', 'main');
    const clone = shallowClone(origin);
    expect(run(clone.root, ['--changed-since', 'origin/main'])).toEqual({ code: 2, stdout: '', stderr: 'Comparing with origin/main: the clone is shallow and does not reach back to origin/main: check out with `fetch-depth: 0`.\n' });
    clone.git('fetch', '--quiet', '--depth', '1', 'origin', 'main:refs/remotes/origin/main');
    expect(run(clone.root, ['--changed-since', 'origin/main']).stderr).toContain('`fetch-depth: 0`');
    clone.git('fetch', '--quiet', '--unshallow', 'origin');
    expect(report(clone.root, ['--changed-since', 'origin/main']).states).toEqual(['existing a.js:1', 'new b.js:1']);
  });

  it('without a repository, without a commit, without a common one, and without git', () => {
    const loose = tree({ 'a.js': CALL });
    expect(run(loose, ['--changed-since', 'main'], { env: { GIT_CEILING_DIRECTORIES: path.dirname(loose) } }).stderr).toBe('Comparing with main: there is no git repository.\n');
    const empty = openRepository(tree({ 'a.js': CALL }));
    empty.git('init', '--quiet');
    expect(run(empty.root, ['--changed-since', 'main']).stderr).toBe('Comparing with main: there is no commit yet.\n');
    const { root, git, commit } = branched({ 'a.js': CALL });
    git('switch', '--quiet', '--orphan', 'other');
    commit({ 'b.js': CALL });
    expect(run(root, ['--changed-since', 'main']).stderr).toBe('Comparing with main: main and what is checked out have no commit in common.\n');
    expect(run(root, ['--changed-since', 'main'], { env: { PATH: '' } }).stderr).toBe('Comparing with main: git is not installed.\n');
  });
});

describe('nothing of the tree is run', () => {
  it('whatever its configuration, its attributes and its hooks say', () => {
    const { root, git, commit } = branched({ 'a.js': CALL, '.gitattributes': '*.js filter=evil diff=evil\n' });
    const mark = path.join(tree({}), 'ran');
    const script = path.join(root, 'evil.sh');
    add(root, { 'evil.sh': `#!/bin/sh\necho "$0 $*" >> '${mark}'\ncat\n`, 'bin/git': '#!/bin/sh\n' });
    chmodSync(script, 0o755);
    commit({ 'a.js': CALL + OTHER });
    for (const key of ['core.fsmonitor', 'core.pager', 'diff.external', 'filter.evil.clean', 'filter.evil.smudge', 'filter.evil.process', 'diff.evil.command', 'diff.evil.textconv', 'core.sshCommand', 'core.editor', 'alias.diff']) git('config', key, script);
    for (const hook of ['post-index-change', 'post-checkout', 'pre-auto-gc', 'reference-transaction']) {
      add(root, { [`.git/hooks/${hook}`]: `#!/bin/sh\n${script}\n` });
      chmodSync(path.join(root, '.git/hooks', hook), 0o755);
    }
    git('config', 'filter.evil.required', 'true');
    git('config', 'core.worktree', root);
    add(root, { 'a.js': `${CALL}${OTHER}// x\n` });
    expect(report(root).states).toEqual(['existing a.js:1', 'new a.js:2']);
    expect(existsSync(mark)).toBe(false);
    // The same script is run where nothing holds it back.
    expect(spawnSync('git', ['diff', 'main'], { cwd: root, env: GIT_ENV }).status).not.toBeNull();
    expect(existsSync(mark)).toBe(true);
  });

  it('and a folder that only looks like a repository is none', () => {
    const { root, git } = branched({ 'a.js': CALL });
    git('init', '--quiet', '--bare', 'inner');
    add(root, { 'inner/b.js': CALL });
    expect(run(path.join(root, 'inner'), ['--changed-since', 'main']).stderr).toMatch(/^Comparing with main: git says: /);
  });

  it('and git looks at the repository at hand, not at one that the environment names', () => {
    const { root } = branched({ 'a.js': CALL });
    const other = repository({ 'b.js': CALL });
    expect(report(root, ['--changed-since', 'main'], { env: { GIT_DIR: path.join(other.root, '.git'), GIT_WORK_TREE: other.root } }).states).toEqual(['existing a.js:1']);
  });
});

describe('a diff', () => {
  const change = (): { root: string; diff: string } => {
    const { root, git, commit } = branched({ 'p/a.js': CALL + LINES, 'b.js': CALL });
    commit({ 'p/a.js': CALL + LINES + OTHER, 'c.js': CALL });
    return { root, diff: git('diff', 'main') };
  };

  it('in a file or on stdin tells new from existing by its lines', () => {
    const { root, diff } = change();
    const file = path.join(tree({ 'x.diff': diff }), 'x.diff');
    const { states, comparison, code } = report(root, ['--diff', file]);
    expect([states, code]).toEqual([['existing b.js:1', 'new c.js:1', 'existing p/a.js:1', 'new p/a.js:5'], 1]);
    expect(comparison).toEqual({ base: file, by: 'diff', changedFiles: 2, notes: [expect.stringMatching(/^Compared by changed lines alone/)] });
    expect(report(root, ['--diff', '-'], { input: diff }).states).toEqual(states);
    expect(report(root, ['p', '--diff', '-'], { input: diff }).states).toEqual(['existing a.js:1', 'new a.js:5']);
    expect(report(root, ['--diff', '-'], { input: '' })).toMatchObject({ code: 0, comparison: { changedFiles: 0 } });
  });

  it('of other files is remarked', () => {
    const { root, diff } = change();
    expect(report(path.join(root, 'p'), ['.', '--diff', '-'], { input: diff.replaceAll('p/a.js', 'q/a.js') }).comparison?.notes[1]).toMatch(/^None of the files in stdin lies in what is scanned/);
  });

  it.each([[['--diff', 'gone.diff'], '"gone.diff" can\'t be read: no such file or directory.'], [['--diff', 'b.js'], 'Comparing with b.js: it is not a unified diff'], [['--diff', '-', '--changed-since', 'main'], 'cannot be used with']])('that is none: %j', (args, message) => {
    const { code, stderr } = run(change().root, args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
