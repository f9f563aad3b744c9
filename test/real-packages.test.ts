import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/model';
import { scan } from '../src/scan';

/** Published packages, read as anybody would find them. */
async function findingsOf(name: string, folder = '.'): Promise<Finding[]> {
  const { report } = await scan({
    root: path.resolve(import.meta.dirname, '../node_modules', name, folder), paths: [], product: 'github.com', hosts: {}, today: '2026-11-20',
    include: [], exclude: [], gitignore: false, maxFileSize: 2 << 20, severities: {},
  });
  return report.findings;
}

/** Requests as `path:line role operation`: what is retired, and more than a note. */
async function requests(name: string, folder?: string): Promise<string[]> {
  const findings = await findingsOf(name, folder);
  return findings.filter(({ check, severity }) => check === 'retired' && severity !== 'note').map(({ path: file, line, role, operation }) => `${file}:${line} ${role} ${operation}`);
}

const AUTHORIZATIONS = [
  'create-authorization', 'delete-authorization', 'delete-grant', 'get-authorization', 'get-grant', 'get-or-create-authorization-for-app',
  'get-or-create-authorization-for-app-and-fingerprint', 'list-authorizations', 'list-grants', 'update-authorization',
];
const APPLICATIONS = ['check-authorization', 'reset-authorization', 'revoke-authorization-for-application'];

describe('packages that call the API', () => {
  it('ghauth 4.0.0 sends both requests with hyperquest, to an address that is a default, and its example imports it by path', async () => {
    expect(await requests('real-ghauth')).toEqual(['README.md:25 call create-authorization', 'example.js:16 call create-authorization', 'ghauth.js:52 call create-authorization', 'ghauth.js:136 call create-authorization']);
  });

  it('octonode 0.10.2 builds the options over several statements', async () => {
    expect(await requests('real-octonode')).toEqual(['README.md:109 call create-authorization', 'lib/octonode/auth.js:43 call delete-authorization', 'lib/octonode/auth.js:77 call create-authorization']);
  });

  it('bower 1.7.9 calls a library by name, through Q', async () => {
    const findings = await findingsOf('real-bower', 'lib/commands');
    expect(findings.filter(({ check }) => check === 'retired').map(({ path: file, line, operation, role, confidence }) => [file, line, operation, role, confidence])).toEqual([
      ['login.js', 57, 'create-authorization', 'call', 'certain'],
      ['login.js', 89, 'create-authorization', 'call', 'certain'],
    ]);
  });

  it('github-oauth-prompt 1.1.0 calls the library; what its tests mock stays a note', async () => {
    expect(await requests('real-github-oauth-prompt')).toEqual([
      'lib/github-oauth-prompt.js:110 call create-authorization',
      'lib/github-oauth-prompt.js:146 call list-authorizations',
      'lib/github-oauth-prompt.js:175 call create-authorization',
    ]);
  });

  it('github 9.2.0 defines the routes in JSON, and its tests call every one', async () => {
    const found = await requests('real-github');
    const operations = (file: string, role: string): (string | undefined)[] => found.filter(one => one.startsWith(`${file}:`) && one.split(' ')[1] === role).map(one => one.split(' ')[2]).sort();
    expect(operations('lib/routes.json', 'client')).toEqual([...AUTHORIZATIONS, ...APPLICATIONS].sort());
    expect(operations('test/authorizationTest.js', 'call')).toEqual([...AUTHORIZATIONS, ...APPLICATIONS].sort());
    expect(found.filter(one => one.startsWith('README.md:')).map(one => one.split(' ').slice(1).join(' '))).toEqual(['call create-authorization']);
    expect(found).toHaveLength(27);
    expect(found).toContain('lib/routes.json:573 client list-grants');
  });

  it('@octokit/rest 16.43.2 holds no request itself: its plugin defines them', async () => {
    const plugin = 'node_modules/@octokit/plugin-rest-endpoint-methods';
    const found = (await requests('real-octokit-rest', plugin)).filter(one => one.startsWith('dist-src/'));
    expect([...new Set(found.map(one => one.replace(/:\d+/, '')))].sort())
      .toEqual([...AUTHORIZATIONS, ...APPLICATIONS, 'revoke-grant-for-application'].sort().map(operation => `dist-src/generated/endpoints.js client ${operation}`));
    expect(found).toHaveLength(19);
    expect((await requests('real-octokit-rest')).filter(one => !one.startsWith(plugin))).toEqual([]);
  });
});

describe('packages of other services', () => {
  it.each(['real-stripe', 'real-influxdb', 'real-paypal', 'real-azure', 'real-heroku', 'real-octokit-oauth-methods'])('%s: nothing but notes', async name => {
    expect((await findingsOf(name)).filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});
