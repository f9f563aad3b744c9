// Check runs: the bundle as a process, against a server that is held to GitHub's own description.
import { describe, expect, it, vi } from 'vitest';
import { runAction } from '../support/action-process';
import { added, call, callingFiles } from '../support/calling-files';
import { others, pullRequest } from '../support/events';
import { githubServer, refusals } from '../support/github-server';
import { tree, type Files } from '../support/tree';

// The Action waits between requests that write, as GitHub asks.
vi.setConfig({ testTimeout: 240_000 });

const MENTION = '// See https://api.github.com/authorizations\n';
const repository = (files: Files): string => tree({ '.git/': '', ...files });
const head = pullRequest().payload.pull_request.head.sha;
const checks = { annotations: 'checks' };

describe('a check run', () => {
  it('has every annotation of 1,000 findings in 300 files once, in 20 requests', async () => {
    const files = callingFiles(1000, 300);
    const server = await githubServer({ files: added(files) });
    const { code, stdout } = await runAction({ workspace: repository(files), event: pullRequest(), server, inputs: { ...checks, quiet: 'true' } });
    expect(code).toBe(1);
    expect(stdout).not.toMatch(/^::(?:error|warning)/m);
    expect([server.count('checks/create'), server.count('checks/update')]).toEqual([1, 19]);
    const [run] = server.state.checkRuns;
    expect(run).toMatchObject({
      name: 'authorizations-lint', head_sha: head, status: 'completed', conclusion: 'failure', details_url: 'https://git.example/Codertocat/Hello-World/actions/runs/42', output: { title: '1,000 errors' },
    });
    const places = new Set(run?.annotations.map(({ path, start_line }) => `${path}:${start_line}`));
    expect([run?.annotations.length, places.size]).toEqual([1000, 1000]);
  });

  it('has errors first, with what is wrong, what to do and where', async () => {
    const files = { 'a.js': MENTION + call('x') };
    const server = await githubServer({ files: added(files) });
    const { stdout } = await runAction({ workspace: repository(files), event: pullRequest(), server, inputs: checks });
    expect(stdout).not.toContain('::error');
    const [run] = server.state.checkRuns;
    expect(run?.annotations).toMatchObject([
      { path: 'a.js', start_line: 2, end_line: 2, start_column: 1, annotation_level: 'failure', title: expect.stringContaining('create-authorization/retired'), message: expect.stringContaining('Instead: '), raw_details: expect.stringContaining('web application flow') },
      { path: 'a.js', start_line: 1, annotation_level: 'notice' },
    ]);
    expect(run?.output).toMatchObject({ title: '1 error, 1 note', summary: expect.stringContaining('`a.js:2`') });
  });

  it.each([['error', 'a.js', call('x'), 'failure', 1], ['never', 'a.js', call('x'), 'neutral', 0], ['warning', 'a.js', MENTION, 'success', 0], ['note', 'a.js', MENTION, 'failure', 1], ['note', 'a.js', '', 'success', 0]])(
    'with fail-on %s concludes from what is in %s: %j', async (failOn, name, content, conclusion, code) => {
      const server = await githubServer({ files: added({ [name]: content }) });
      expect(await runAction({ workspace: repository({ [name]: content }), event: pullRequest(), server, inputs: { ...checks, 'fail-on': failOn } })).toMatchObject({ code });
      expect(server.state.checkRuns).toMatchObject([{ conclusion }]);
    });

  it.each([...others(), pullRequest({ name: 'pull_request_target' })].map(event => [event.name, event] as const))('stands at the commit of a %s', async (name, event) => {
    const server = await githubServer();
    await runAction({ workspace: repository({ 'a.js': call('x') }), event, server, inputs: { ...checks, comment: 'review' } });
    const { merge_group: queued } = event.payload as { merge_group?: { head_sha: string } };
    expect(server.state.checkRuns).toMatchObject([{ head_sha: name === 'pull_request_target' ? head : queued?.head_sha ?? 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e' }]);
    expect([server.state.comments, server.state.reviewComments]).toEqual([[], []]);
  });

  it('is made on a GitHub Enterprise Server by its own addresses', async () => {
    const server = await githubServer({}, '/api/v3');
    await runAction({ workspace: repository({ 'a.js': call('x') }), event: others()[0]!, server, inputs: checks });
    expect(server.state.checkRuns).toMatchObject([{ details_url: expect.stringMatching(/^https:\/\/git\.example\//) }]);
  });
});

describe('without a check run', () => {
  const files = callingFiles(60, 60);
  const commands = (stdout: string): number => [...stdout.matchAll(/^::error file=/gm)].length;

  it.each([
    ['a missing permission', refusals.permission, 'was answered with 403 (Resource not accessible by integration). The token may not do this, or the server can\'t: give the job `permissions: checks: write`.'],
    ['an old server', refusals.missing, 'was answered with 404 (Not Found).'],
    ['a token that ran out', { status: 401, message: 'Bad credentials' }, 'The token is not valid: please check the input github-token.'],
  ])('for %s, workflow commands take its place, and that is said once', async (_, refusal, words) => {
    const server = await githubServer();
    server.mood = () => refusal;
    const { code, stdout, summary } = await runAction({ workspace: repository(files), event: others()[0]!, server, inputs: checks });
    expect([code, server.requests.length, commands(stdout)]).toEqual([1, 1, 9]);
    expect(stdout.split(words)).toHaveLength(2);
    expect(stdout).toContain('::warning::GitHub did not take the check run: POST /repos/Codertocat/Hello-World/check-runs');
    expect(stdout).toContain('workflow commands instead');
    expect(summary).toContain('workflow commands instead');
  });

  it('after a half, workflow commands have the rest, and the run is closed', async () => {
    const server = await githubServer();
    server.mood = (id, before) => (id === 'checks/update' && before === 0 ? { status: 422, message: 'Invalid request' } : undefined);
    const { stdout } = await runAction({ workspace: repository(files), event: others()[0]!, server, inputs: checks });
    expect(server.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(server.state.checkRuns[0]?.annotations).toHaveLength(50);
    expect([commands(stdout), stdout.includes('was answered with 422 (Invalid request).')]).toEqual([10, true]);
  });

  it('on a pull request from a fork, one sentence tells why, and nothing fails for it', async () => {
    for (const from of ['stranger/Hello-World', null]) {
      const server = await githubServer({ files: added(files) });
      server.mood = (_, __, { method }) => (method === 'GET' ? undefined : refusals.permission);
      const { stdout, summary } = await runAction({ workspace: repository(files), event: pullRequest({ from }), server, inputs: { ...checks, comment: 'review', 'fail-on': 'never' } });
      expect(server.requests.filter(({ refused }) => refused)).toHaveLength(1);
      expect(stdout).not.toContain('::warning');
      expect(stdout.match(/The token of a pull request from a fork may only read, so there are no check runs and comments\./g)).toHaveLength(1);
      expect([commands(stdout), summary.includes('may only read')]).toEqual([9, true]);
    }
  });

  it('without a token, nothing is asked', async () => {
    const server = await githubServer();
    const { code, stdout } = await runAction({ workspace: repository({ 'a.js': call('x') }), event: pullRequest(), server, inputs: { ...checks, comment: 'summary', 'github-token': '' } });
    expect([code, server.requests.length, commands(stdout)]).toEqual([1, 0, 1]);
    expect(stdout).toContain('There is no token here to make check runs and comments with.');
  });
});

describe('limits and outages', () => {
  const tomorrow = Math.floor(Date.now() / 1000) + 86_400;
  const workspace = (): string => repository({ 'a.js': call('x') });
  const push = others()[0]!;

  it('a wait that the server asks for is taken, and said', async () => {
    for (const refusal of [refusals.limit(2), { ...refusals.limit(2), message: 'Slow down' }, { ...refusals.limit(2), status: 403 }]) {
      const server = await githubServer();
      server.mood = (_, before) => (before === 0 ? refusal : undefined);
      const { stdout } = await runAction({ workspace: workspace(), event: push, server, inputs: checks });
      const [first, second] = server.requests;
      expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(2000);
      expect(server.state.checkRuns).toHaveLength(1);
      expect(stdout).toContain('is sent again in 2 s.');
    }
  });

  it.each([
    ['a wait of an hour', refusals.limit(3600), 'It asks to wait 3600 seconds, which is too long to wait here.'],
    ['a limit that ends tomorrow', { status: 403, message: 'API rate limit exceeded', headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(tomorrow) } }, `The limit ends at ${new Date(tomorrow * 1000).toISOString()}, which is too long to wait here.`],
  ])('%s is not taken', async (_, refusal, words) => {
    const server = await githubServer();
    server.mood = () => refusal;
    const { code, stdout, seconds } = await runAction({ workspace: workspace(), event: pullRequest(), server, inputs: { ...checks, comment: 'summary' } });
    expect(code).toBe(1);
    expect(server.count('checks/create')).toBe(1);
    expect(stdout).toContain(words);
    expect(stdout).toMatch(/^::error file=a\.js/m);
    expect(seconds).toBeLessThan(100);
  });

  it('an outage that ends is waited for', async () => {
    const server = await githubServer();
    server.mood = (_, before) => (before === 0 ? refusals.outage : undefined);
    const { stdout } = await runAction({ workspace: workspace(), event: push, server, inputs: checks });
    expect(server.state.checkRuns).toHaveLength(1);
    expect(stdout).not.toContain('::warning');
  });

  it.each([[1, undefined], [0, 'never']])('with no server at all, the findings are everywhere else and the exit code is %i', async (expected, failOn) => {
    const inputs = { ...checks, comment: 'review', output: 'r.json', format: 'json', ...(failOn === undefined ? {} : { 'fail-on': failOn }) };
    const { code, stdout, summary, outputs, read } = await runAction({ workspace: workspace(), event: pullRequest(), inputs });
    expect(code).toBe(expected);
    expect(stdout).toMatch(/^ {2}1:1 .*error/m);
    expect(stdout).toMatch(/^::error file=a\.js/m);
    expect(stdout).toContain('got no answer (ECONNREFUSED). Please check GITHUB_API_URL, the network and the proxy.');
    expect([summary, read('r.json')].every(text => text.includes('create-authorization/retired'))).toBe(true);
    expect(outputs).toMatch(/^errors<</m);
  });
});
