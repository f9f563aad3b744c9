// Pull requests as the Action meets them: the bundle as a process, in checkouts as actions/checkout makes them.
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/model';
import { runAction, type ActionOrder, type ActionRun } from '../support/action-process';
import { others, pullRequest, type Happening } from '../support/events';
import { githubServer, refusals } from '../support/github-server';
import { openRepository, repository, type Repository } from '../support/repository';
import { tree, type Files } from '../support/tree';

vi.setConfig({ testTimeout: 120_000 });

const CALL = "fetch('https://api.github.com/authorizations', { method: 'POST', body: JSON.stringify({ note: 'x' }) });\n";
const OTHER = "fetch('https://api.github.com/applications/grants');\n";
const CONFIG = '.authorizations-lint.json';
const MUTE = JSON.stringify({ failOn: 'never', exclude: ['*.js'] });

/** A pull request: its repository with the merge that GitHub makes, and the commits that its event names. */
interface Pull { origin: Repository; base: string; head: string; merge: string }

/** Makes a pull request that changes `before` by `change`, while the base goes on by `meanwhile`. */
function pull(before: Files, change: Files, meanwhile: Files = {}): Pull {
  const origin = repository(before);
  const base = origin.commit();
  origin.git('switch', '--quiet', '--create', 'topic');
  const head = origin.commit(change);
  origin.git('switch', '--quiet', 'main');
  if (Object.keys(meanwhile).length > 0) origin.commit(meanwhile);
  origin.git('switch', '--quiet', '--detach');
  origin.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'topic');
  const merge = origin.git('rev-parse', 'HEAD').trim();
  origin.git('update-ref', 'refs/pull/1/merge', merge);
  return { origin, base, head, merge };
}

/** A checkout of a commit, with so much of its history; 0 is all there is. */
function checkout({ origin }: Pull, commit: string, depth: number): string {
  const made = openRepository(tree({}));
  made.git('init', '--quiet');
  made.git('remote', 'add', 'origin', `file://${origin.root}`);
  made.git('fetch', '--quiet', ...(depth === 0 ? ['origin', '+refs/heads/*:refs/remotes/origin/*', commit] : [`--depth=${depth}`, 'origin', commit]));
  made.git('checkout', '--quiet', '--detach', commit);
  return made.root;
}

/** The event of a pull request, with its own commits. */
function happening({ base, head }: Pull, from?: Parameters<typeof pullRequest>[0]): Happening {
  const event = pullRequest(from);
  Object.assign(event.payload.pull_request.base, { sha: base, ref: 'main' });
  Object.assign(event.payload.pull_request.head, { sha: head });
  return event;
}

/** What came of a run, in short: `new a.js:3`, and `a.js:3` for what is annotated as an error. */
interface Short extends Pick<ActionRun, 'code' | 'stdout' | 'summary'> { states: string[]; annotated: string[]; comparison: Report['comparison'] }

async function run({ inputs, ...order }: ActionOrder): Promise<Short> {
  const output = path.join(tree({}), 'r.json');
  const { code, stdout, summary, read } = await runAction({ ...order, inputs: { format: 'json', output, ...inputs } });
  const { findings, comparison } = JSON.parse(read(output)) as Report;
  return {
    code, stdout, summary, comparison,
    states: findings.filter(({ check }) => check === 'retired').map(({ state, path: file, line }) => `${state} ${file}:${line}`),
    annotated: [...new Set([...stdout.matchAll(/^::error file=([^,]+),line=(\d+)/gm)].map(([, file, line]) => `${file}:${line}`))],
  };
}

describe('a pull request', () => {
  const usual = (): Pull => pull({ 'a.js': CALL, 'b.js': OTHER }, { 'a.js': `// moved\n${CALL}`, 'c.js': CALL }, { 'theirs.js': CALL });

  it.each([2, 0])('is judged by what it changes, with fetch-depth: %i', async depth => {
    const made = usual();
    const { code, states, annotated, summary, stdout, comparison } = await run({ workspace: checkout(made, made.merge, depth), event: happening(made) });
    expect(states).toEqual(['existing a.js:2', 'existing b.js:1', 'new c.js:1', 'existing theirs.js:1']);
    expect([code, annotated]).toEqual([1, ['c.js:1']]);
    expect(comparison).toEqual({ base: 'main', by: 'git', changedFiles: 2, notes: [] });
    expect(stdout).toContain('Compared with main: 2 changed files.');
    expect(summary).toMatch(/### New findings\n[^]*### What to do\n[^]*### Before this change\n/);
    expect(summary.match(/^#### /gm)).toHaveLength(1);
  });

  it('passes if all that is wrong was there before', async () => {
    const made = pull({ 'a.js': CALL }, { 'b.js': '// nothing\n' });
    expect(await run({ workspace: checkout(made, made.merge, 2), event: happening(made) })).toMatchObject({ code: 0, states: ['existing a.js:1'], annotated: [] });
  });

  it('may be checked out by its head, whose base is the merge base', async () => {
    const made = usual();
    const { states } = await run({ workspace: checkout(made, made.head, 0), event: happening(made) });
    expect(states).toEqual(['existing a.js:2', 'existing b.js:1', 'new c.js:1']);
  });

  it('is judged by the files that GitHub lists if the history is not there', async () => {
    const made = usual();
    const server = await githubServer({ files: [
      { filename: 'a.js', status: 'modified', additions: 1, deletions: 0, changes: 1, patch: `@@ -1 +1,2 @@\n+// moved\n ${CALL.trim()}` },
      { filename: 'c.js', status: 'modified', additions: 1, deletions: 1, changes: 2 },
    ] });
    const { states, comparison, annotated } = await run({ workspace: checkout(made, made.merge, 1), event: happening(made), server });
    expect(states).toEqual(['existing a.js:2', 'existing b.js:1', 'new c.js:1', 'existing theirs.js:1']);
    expect(annotated).toEqual(['c.js:1']);
    expect(comparison).toMatchObject({ by: 'api', changedFiles: 2 });
    expect(comparison?.notes).toEqual([
      'The clone is shallow and does not reach back to main: check out with `fetch-depth: 0`.', expect.stringMatching(/^Compared by the lines that GitHub shows/), expect.stringMatching(/^1 file counts as wholly changed/),
    ]);
    expect(server.count('pulls/list-files')).toBe(1);
  });

  it.each([['the token may not', () => githubServer(), { 'github-token': 'x' }], ['there is no token', () => undefined, { 'github-token': '' }]])('counts all findings, and says why, if %s ask', async (_, makeServer, inputs) => {
    const made = usual();
    const server = await makeServer();
    if (server) server.mood = () => refusals.permission;
    const { code, states, stdout, summary, comparison } = await run({ workspace: checkout(made, made.merge, 1), event: happening(made), server, inputs: server ? {} : inputs });
    expect([code, states.length, comparison]).toEqual([1, 4, null]);
    for (const text of [stdout, summary]) expect(text).toMatch(/^(?:> )?Not compared with main, so that all findings count: the clone is shallow and does not reach back to main: check out with `fetch-depth: 0`\. /m);
  });

  it('is compared with something else, or with nothing, if that is asked for', async () => {
    const made = usual();
    const workspace = checkout(made, made.merge, 0);
    expect(await run({ workspace, event: happening(made), inputs: { 'changed-since': 'off' } })).toMatchObject({ code: 1, comparison: null, states: ['null a.js:2', 'null b.js:1', 'null c.js:1', 'null theirs.js:1'] });
    expect(await run({ workspace, event: happening(made), inputs: { 'changed-since': made.head } })).toMatchObject({ states: ['existing a.js:2', 'existing b.js:1', 'existing c.js:1', 'new theirs.js:1'] });
    const diff = path.join(tree({ 'x.diff': '--- a/b.js\n+++ b/b.js\n@@ -1 +1 @@\n-x\n+y\n' }), 'x.diff');
    expect(await run({ workspace, event: happening(made), inputs: { diff } })).toMatchObject({ annotated: ['b.js:1'], comparison: { by: 'diff' } });
    const wrong = await runAction({ workspace, event: happening(made), inputs: { 'changed-since': 'gone' } });
    expect([wrong.code, wrong.stdout]).toEqual([1, '::error::Comparing with gone: git knows no commit gone.\n']);
  });
});

describe('other events', () => {
  it('of a merge queue are compared with what the group stands on', async () => {
    const made = pull({ 'a.js': CALL }, { 'b.js': CALL });
    const group = others().find(({ name }) => name === 'merge_group')!;
    Object.assign((group.payload as { merge_group: object }).merge_group, { base_sha: made.base, head_sha: made.merge, base_ref: 'refs/heads/main' });
    expect(await run({ workspace: checkout(made, made.merge, 2), event: group })).toMatchObject({ states: ['existing a.js:1', 'new b.js:1'], comparison: { base: 'main' } });
  });

  it.each(others().filter(({ name }) => name !== 'merge_group'))('such as $name are not compared', async event => {
    const made = pull({ 'a.js': CALL }, { 'b.js': CALL });
    expect(await run({ workspace: checkout(made, made.merge, 2), event })).toMatchObject({ code: 1, states: ['null a.js:1', 'null b.js:1'], comparison: null });
  });
});

describe('a stranger', () => {
  const muted = (): Pull => pull({ 'a.js': CALL }, { 'b.js': CALL, [CONFIG]: MUTE });

  it.each([['a fork', { from: 'mallory/Hello-World' }], ['a fork that is gone', { from: null }], ['anywhere, with the rights of the base', { name: 'pull_request_target' as const }]])('from %s can\'t bring a configuration', async (_, from) => {
    const made = muted();
    const { code, annotated, stdout } = await run({ workspace: checkout(made, made.merge, 2), event: happening(made, from) });
    expect([code, annotated]).toEqual([1, ['b.js:1']]);
    expect(stdout).toContain(`${CONFIG} is taken from main: what the change makes of it does not count.\n`);
  });

  it('can\'t take one away, make it worse, or break it', async () => {
    const strict = { 'a.js': CALL, 'gen/c.js': OTHER, [CONFIG]: JSON.stringify({ failOn: 'note', exclude: ['gen/'] }) };
    for (const theirs of [MUTE, '{ not json', '']) {
      const made = pull(strict, { 'b.js': '// https://api.github.com/authorizations\n', [CONFIG]: theirs });
      expect(await run({ workspace: checkout(made, made.merge, 2), event: happening(made, { from: 'mallory/x' }) })).toMatchObject({ code: 1, states: ['existing a.js:1', 'new b.js:1'] });
    }
  });

  it('who changes nothing of it is not told of it', async () => {
    const made = pull({ 'a.js': CALL, [CONFIG]: MUTE }, { 'b.js': CALL });
    const { code, stdout, states } = await run({ workspace: checkout(made, made.merge, 2), event: happening(made, { from: 'mallory/x' }) });
    expect([code, states]).toEqual([0, []]);
    expect(stdout).not.toContain('is taken from');
  });

  it('is judged by what GitHub has of the base if the history is not there, and by no configuration if that fails too', async () => {
    const made = muted();
    const order = { workspace: checkout(made, made.merge, 1), event: happening(made, { from: 'mallory/x' }) };
    const server = await githubServer({ files: [{ filename: 'b.js', status: 'added', additions: 1, changes: 1 }], contents: { [CONFIG]: JSON.stringify({ rules: { retired: 'warning' } }) } });
    const trusted = await run({ ...order, server });
    expect([trusted.states, trusted.annotated, trusted.code]).toEqual([['existing a.js:1', 'new b.js:1'], [], 1]);
    expect(trusted.stdout).toContain(`${CONFIG} is taken from main`);
    server.mood = () => refusals.outage;
    const alone = await run({ ...order, inputs: { 'github-token': '' } });
    expect([alone.code, alone.annotated]).toEqual([1, ['a.js:1', 'b.js:1']]);
    expect(alone.stdout).toContain(`${CONFIG} is not used: it may come with the change, and what main has can't be read.`);
  });

  it('may bring one in a branch of the same repository', async () => {
    const made = muted();
    expect(await run({ workspace: checkout(made, made.merge, 2), event: happening(made) })).toMatchObject({ code: 0, states: [] });
  });

  it('does not get past by names and contents', async () => {
    const names = ['::error::x.js', '##[set-env]x.js', 'a%0Ab.js', '</details>`<script>.js', 'line\n::error::end.js', '\u202Etxt.js'];
    const made = pull({ 'a.js': CALL }, Object.fromEntries(names.map(name => [`sub/${name}`, CALL])));
    const { states, stdout, summary } = await run({ workspace: checkout(made, made.merge, 2), event: happening(made, { from: 'mallory/x' }) });
    expect(states.filter(each => each.startsWith('new '))).toHaveLength(names.length);
    expect(stdout.split('\n').filter(line => /^\s*::/.test(line) && !/^::(?:error|warning|notice) (?:file|title)=/.test(line))).toEqual([]);
    for (const text of [stdout, summary]) expect(text).not.toMatch(/##\[|\u202E/);
    expect(summary).toContain('``sub/</details>`<script>.js:1``');
    expect(summary.replace(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '')).not.toMatch(/<script>|<\/details>/);
  });
});
