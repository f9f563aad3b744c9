import { describe, expect, it } from 'vitest';
import type { Report } from '../src/model';
import { run } from './support/run';
import { tree } from './support/tree';

const HEAD = "const { Octokit } = require('@octokit/rest');\nconst octokit = new Octokit();\n";

/** The code with every fix in it. */
async function fixed(code: string, version = '16.43.2'): Promise<string> {
  const root = tree({ 'package.json': `{ "dependencies": { "@octokit/rest": "${version}" } }`, 'a.js': HEAD + code });
  const { stdout } = await run([root, '--format', 'json']);
  const lines = (HEAD + code).split('\n');
  const { findings } = JSON.parse(stdout) as Report;
  expect(findings.some(({ check }) => check === 'retired')).toBe(true);
  for (const { fix } of findings) if (fix) lines[fix.line - 1] = (lines[fix.line - 1] ?? '').slice(0, fix.column - 1) + fix.text + (lines[fix.line - 1] ?? '').slice(fix.endColumn - 1);
  return lines.join('\n').slice(HEAD.length);
}

describe('a fix', () => {
  it.each([
    ['octokit.apps.checkAuthorization({ client_id, access_token });', 'octokit.apps.checkToken({ client_id, access_token });'],
    ['octokit.apps\n  .resetAuthorization({ client_id, access_token });', 'octokit.apps\n  .resetToken({ client_id, access_token });'],
    ['await octokit.apps.revokeAuthorizationForApplication(given);', 'await octokit.apps.deleteToken(given);'],
    ['x = octokit.apps.revokeGrantForApplication({ client_id, access_token });', 'x = octokit.apps.deleteAuthorization({ client_id, access_token });'],
  ])('is exact: %s', async (before, after) => {
    expect(await fixed(before)).toBe(after);
  });

  it.each([
    "octokit.apps['checkAuthorization']({ client_id, access_token });", 'const { apps } = octokit; apps.checkAuthorization({ client_id, access_token });',
    'octokit.oauthAuthorizations.checkAuthorization({ client_id, access_token });', "octokit.oauthAuthorizations.createAuthorization({ note: 'x' });",
    "octokit.request('GET /applications/{client_id}/tokens/{access_token}', { client_id, access_token });",
  ])('is not there where something else changes, or may: %s', async code => {
    expect(await fixed(code)).toBe(code);
  });
});
