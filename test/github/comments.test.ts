// Comments on pull requests: the bundle as a process, against a server that is held to GitHub's own description.
import { describe, expect, it, vi } from 'vitest';
import { runAction, type ActionRun } from '../support/action-process';
import { added, call, callingFiles } from '../support/calling-files';
import { pullRequest } from '../support/events';
import { githubServer, refusals, type GithubServer } from '../support/github-server';
import { ROBOT } from '../support/github-state';
import { tree, type Files } from '../support/tree';

// The Action waits between requests that write, as GitHub asks.
vi.setConfig({ testTimeout: 240_000 });

/** One push: these files, as a pull request that adds them all. */
async function push(server: GithubServer, files: Files, inputs: Readonly<Record<string, string>>): Promise<ActionRun> {
  server.state.files = added(files);
  server.requests.length = 0;
  return runAction({ workspace: tree({ '.git/': '', ...files }), event: pullRequest(), server, inputs: { annotations: 'off', quiet: 'true', ...inputs } });
}

const writes = ({ requests }: GithubServer): string[] => requests.map(({ id }) => id).filter(id => !/list|get/.test(id));
const person = { login: 'mona', type: 'User' };

describe('the summary comment', () => {
  it('comes with the first finding, stays the same one, and ends all clear', async () => {
    const server = await githubServer();
    const inputs = { comment: 'summary' };
    await push(server, { 'a.js': '' }, inputs);
    expect(server.state.comments).toEqual([]);
    await push(server, { 'a.js': call('x') }, inputs);
    expect(server.state.comments).toMatchObject([{ body: expect.stringMatching(/^<!-- authorizations-lint summary \w+ -->\n### authorizations-lint: 1 error\n/) }]);
    expect(server.state.comments[0]?.body).toContain('`a.js:1`');
    await push(server, { 'a.js': call('x') }, inputs);
    expect(writes(server)).toEqual([]);
    await push(server, { 'a.js': call('x') + call('y') }, inputs);
    expect([writes(server), server.state.comments.length, server.state.comments[0]?.body.includes('2 errors')]).toEqual([['issues/update-comment'], 1, true]);
    await push(server, { 'a.js': '' }, inputs);
    expect(server.state.comments).toMatchObject([{ body: expect.stringMatching(/### authorizations-lint: All clear\s*$/) }]);
  });

  it('is found behind hundreds of others, and never taken for that of somebody else', async () => {
    const server = await githubServer();
    await push(server, { 'a.js': call('x') }, { comment: 'summary' });
    const [own] = server.state.comments;
    const forged = { ...own!, id: 1, user: person };
    server.state.comments = [forged, ...Array.from({ length: 250 }, (_, at) => ({ id: at + 2, body: 'Hello', user: person })), { ...own!, body: `${own!.body} old` }];
    await push(server, { 'a.js': '' }, { comment: 'summary' });
    expect(server.count('issues/list-comments')).toBe(3);
    expect([server.state.comments[0], server.state.comments.at(-1)?.body.includes('All clear')]).toEqual([forged, true]);
  });

  it('is one for each part of a repository that is scanned', async () => {
    const server = await githubServer();
    const files = { 'a/a.js': call('x'), 'b/b.js': call('x') };
    for (const paths of ['a', 'b', 'a']) await push(server, files, { comment: 'summary', paths });
    expect(server.state.comments.map(({ body }) => /`([ab]\/\w\.js):1`/.exec(body)?.[1])).toEqual(['a/a.js', 'b/b.js']);
  });

  it("is that of the user whom the token is, if it is a user's", async () => {
    const server = await githubServer({ self: person });
    await push(server, { 'a.js': call('x') }, { comment: 'summary' });
    const [own] = server.state.comments;
    const forged = { ...own!, id: 1, user: { login: 'other', type: 'User' } };
    server.state.comments.unshift(forged);
    await push(server, { 'a.js': '' }, { comment: 'summary' });
    expect([server.state.comments[0], server.state.comments[1]?.body.includes('All clear')]).toEqual([forged, true]);
  });

  it('has room for a thousand findings', async () => {
    const server = await githubServer();
    await push(server, callingFiles(1000, 300), { comment: 'summary' });
    expect(server.state.comments[0]?.body.length).toBeLessThan(65_536);
    expect(server.state.comments[0]?.body).toContain('…and 950 more findings');
  });

  it('is made once, even if an answer gets lost', async () => {
    const server = await githubServer();
    server.mood = (id, before) => (id === 'issues/create-comment' && before === 0 ? refusals.outage : undefined);
    const { stdout } = await push(server, { 'a.js': call('x') }, { comment: 'summary' });
    expect([server.count('issues/create-comment'), server.count('issues/list-comments'), server.state.comments.length, stdout]).toEqual([2, 2, 1, '']);
  });

  it('that may not be made is told with the permission', async () => {
    const server = await githubServer();
    server.mood = id => (id === 'issues/create-comment' ? refusals.permission : undefined);
    const { code, stdout } = await push(server, { 'a.js': call('x') }, { comment: 'summary' });
    expect([code, stdout.match(/^::warning::GitHub did not take the summary comment: .* `permissions: pull-requests: write`\.$/gm)?.length]).toEqual([1, 1]);
  });
});

describe('review comments', () => {
  const inputs = { comment: 'review' };

  it('stand on their lines once, thirty at most, and go with what they are about', async () => {
    const server = await githubServer();
    const files = callingFiles(40, 20);
    await push(server, files, inputs);
    expect(writes(server)).toEqual(['pulls/create-review', 'issues/create-comment']);
    expect(server.state.reviewComments).toHaveLength(30);
    expect(server.state.reviewComments[1]).toMatchObject({ path: 'src/file-000.js', line: 2, side: 'RIGHT', body: expect.stringMatching(/^\*\*error\*\* `POST \/authorizations` was removed[^]*<!-- authorizations-lint finding \w+ \w+:1 -->$/) });
    expect(server.state.comments).toMatchObject([{ body: expect.stringContaining('10 findings of 40 without a comment of their own') }]);

    await push(server, files, inputs);
    expect(writes(server)).toEqual([]);

    const [first, second] = server.state.reviewComments;
    server.state.reviewComments.push({ id: 1, body: 'Why?', user: person, path: first!.path, in_reply_to_id: first!.id });
    server.state.reviewComments = server.state.reviewComments.filter(({ id, in_reply_to_id: to }) => [first!.id, second!.id].includes(id) || to !== undefined);
    await push(server, { 'a.js': '' }, inputs);
    expect(writes(server)).toEqual(['pulls/delete-review-comment', 'pulls/update-review-comment', 'issues/update-comment']);
    expect(server.state.reviewComments).toMatchObject([{ id: first!.id, body: expect.stringMatching(/^\*\*No longer found\.\*\*/) }, { body: 'Why?' }]);
    expect(server.state.comments).toMatchObject([{ body: expect.stringContaining('All clear') }]);

    await push(server, { 'a.js': '' }, inputs);
    expect(writes(server)).toEqual([]);
    await push(server, files, inputs);
    expect(server.state.reviewComments.find(({ id }) => id === first!.id)?.body).toMatch(/^\*\*error\*\*/);
    expect(server.state.reviewComments).toHaveLength(31);
  });

  it('stand on what was changed, whole or in part, or on what leads there', async () => {
    const server = await githubServer();
    const files = {
      'old.js': call('x'), 'long.js': "fetch('https://api.github.com/authorizations', {\n  method: 'POST',\n  body: JSON.stringify({\n    note: 'x',\n  }),\n});\n",
      'url.js': "const url = 'https://api.github.com/authorizations';\n\nfetch(url, { method: 'POST', body: JSON.stringify({ note: 'x' }) });\n", 'large.js': call('y'),
    };
    const changes = [
      { filename: 'long.js', status: 'modified', additions: 1, deletions: 1, changes: 2, patch: "@@ -2,2 +2,2 @@ fetch(\n-  method: 'GET',\n+  method: 'POST',\n   body: JSON.stringify({" },
      { filename: 'url.js', status: 'modified', additions: 1, deletions: 0, changes: 1, patch: "@@ -0,0 +1 @@\n+const url = 'https://api.github.com/authorizations';" }, { filename: 'large.js', status: 'added', additions: 9, deletions: 0, changes: 9 },
    ];
    server.state.files = changes;
    await runAction({ workspace: tree({ '.git/': '', ...files }), event: pullRequest(), server, inputs });
    expect(server.state.reviewComments.map(({ path, start_line: start, line }) => [path, start, line])).toEqual(expect.arrayContaining([['long.js', 2, 3], ['url.js', undefined, 1]]));
    expect(server.state.reviewComments.find(({ path }) => path === 'url.js')?.body).toContain('`url.js:3`');
    expect(server.state.reviewComments).toHaveLength(2);
  });

  it('suggest what is exact, and nothing else', async () => {
    const server = await githubServer();
    const line = (callee: string): string => `exports.x = (client_id, access_token) => ${callee}({ client_id, access_token }); // \`\`\`\n`;
    const head = "const { Octokit } = require('@octokit/rest');\nconst octokit = new Octokit();\n";
    const files = {
      'package.json': '{ "dependencies": { "@octokit/rest": "16.43.2" } }\n', 'a.js': head + line('octokit.apps.checkAuthorization'), 'b.js': head + line("octokit.apps['checkAuthorization']"), 'c.js': head + line('octokit.apps.resetAuthorization'),
    };
    server.state.files = added({ ...files, 'c.js': files['c.js'].replace('exports.x', 'exports.y') });
    await runAction({ workspace: tree({ '.git/': '', ...files }), event: pullRequest(), server, inputs });
    const suggested = server.state.reviewComments.map(({ path, line: at, body }) => [path, at, /^(`+)suggestion\n([^]*?)\n\1$/m.exec(body)?.[2]]);
    expect(suggested).toEqual([['a.js', 3, line('octokit.apps.checkToken').trimEnd()], ['b.js', 3, undefined], ['c.js', 3, undefined], ['package.json', 1, undefined]]);
  });

  it('come one by one if one of them is refused, and what is refused even so is counted', async () => {
    const server = await githubServer();
    const refused = { status: 422, message: 'Validation Failed' };
    server.mood = (id, before) => (id === 'pulls/create-review' || (id === 'pulls/create-review-comment' && before === 1) ? refused : undefined);
    await push(server, callingFiles(3, 3), inputs);
    expect(server.state.reviewComments.map(({ path }) => path)).toEqual(['src/file-000.js', 'src/file-002.js']);
    expect(server.state.comments).toMatchObject([{ body: expect.stringContaining('1 finding of 3 without a comment of their own') }]);
  });

  it('come once, even if an answer gets lost', async () => {
    const server = await githubServer();
    server.mood = (id, before) => {
      if (id !== 'pulls/create-review' || before > 0) return undefined;
      server.state.reviewComments.push({ id: 7, body: '', user: ROBOT, path: 'src/file-000.js' });
      return refusals.outage;
    };
    await push(server, callingFiles(2, 2), inputs);
    expect([server.count('pulls/create-review'), server.state.reviewComments.length]).toEqual([2, 3]);
  });

  it('are about all pages of files and comments, and none of somebody else', async () => {
    const server = await githubServer();
    const files = { ...Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`docs/${at}.txt`, 'x\n'])), 'z.js': call('x') };
    await push(server, files, inputs);
    const [own] = server.state.reviewComments;
    expect([server.count('pulls/list-files') >= 2, own?.path]).toEqual([true, 'z.js']);
    const forged = { ...own!, id: 1, user: person };
    server.state.reviewComments = [forged, ...Array.from({ length: 120 }, (_, at) => ({ id: at + 2, body: 'Hm', user: person, path: 'z.js' })), own!];
    await push(server, { 'z.js': '' }, inputs);
    expect(server.state.reviewComments.map(({ id }) => id)).toEqual([1, ...Array.from({ length: 120 }, (_, at) => at + 2)]);
  });
});

describe('hostile content', () => {
  it('is only text', async () => {
    const name = 'src/``` </details> <script>@mona #1 ##[set-env name=x]\u202E.js';
    const server = await githubServer();
    const files = { [name]: "// https://api.github.com/authorizations?x=<!-- authorizations-lint finding -->%0A::error::\nfetch('https://api.github.com/authorizations', { method: 'POST', body: JSON.stringify({ note: '</details>', '<script>': '@mona' }) });\n" };
    await push(server, files, { annotations: 'checks', comment: 'review' });
    await push(server, files, { annotations: 'checks', comment: 'summary' });
    const said = [...server.state.comments, ...server.state.reviewComments].map(({ body }) => body);
    expect([server.state.reviewComments.length > 0, server.state.comments.length]).toEqual([true, 1]);
    expect(server.state.checkRuns[0]?.annotations[0]?.path).toBe(name);
    for (const text of [...said, ...server.state.checkRuns.flatMap(({ output }) => [output.title, output.summary])]) {
      const bare = text.replace(/(`+)(?:(?!\1)[^])*?[^`]\1(?!`)/g, '').replace(/^<!-- authorizations-lint [\w: ]+ -->|<!-- authorizations-lint finding \w+ \w+:\d+ -->$/g, '');
      expect(bare).not.toMatch(/<script|@mona|#1\b|<!--|\u202E|##\[/);
      expect(bare.split('<details>').length).toBe(bare.split('</details>').length);
    }
  });
});
