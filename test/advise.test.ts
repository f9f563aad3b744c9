import { describe, expect, it } from 'vitest';
import { advise } from '../src/advise';
import { operations } from '../src/operations';
import { match, open, operation, place, template, unknown, type Seen } from './checks/build';

const clientId = 'abcde12345fghij67890';
const advice = (seen: Seen) => advise(match(seen))!;
const firstStep = (seen: Seen) => advice(seen).steps[0]!.text;

describe('what is filled in', () => {
  const note = 'n';
  const page = 'https://github.com/login/oauth/authorize';
  const unfilled = `${page}?client_id={client_id}&scope={scope}`;
  const rows: [string, Seen, string][] = [
    [
      'client and scopes', { payload: { note, client_id: clientId, scopes: ['repo', 'user:email'] } },
      `${page}?client_id=${clientId}&scope=repo%20user%3Aemail`,
    ],
    [
      'the client in the path', { operation: 'get-or-create-authorization-for-app', path: { client_id: clientId }, payload: { scopes: [] } },
      `${page}?client_id=${clientId}&scope=`,
    ],
    ['scopes in one string', { payload: { scopes: 'repo, gist' } }, `${page}?client_id={client_id}&scope=repo%20gist`],
    ['nothing', {}, unfilled],
    ['a stand-in', { payload: { client_id: 'YOUR_CLIENT_ID', scopes: unknown() } }, unfilled],
    ['what could break out of the text', { payload: { client_id: '"); evil("', scopes: ['"'] } }, unfilled],
    ['some of the scopes', { payload: { client_id: template('abc', null), scopes: open(['repo']) } }, unfilled],
  ];
  it.each(rows)('%s', (_, seen, expected) => {
    expect(firstStep(seen)).toBe(`Open ${expected}`);
  });

  const hosts: [string | null, 'github.com' | 'ghec' | 'ghes', string][] = [
    ['api.github.com', 'github.com', 'https://github.com'],
    [null, 'ghec', 'https://github.com'],
    ['api.octocorp.ghe.com', 'ghec', 'https://octocorp.ghe.com'],
    ['github.example.org', 'ghes', 'https://github.example.org'],
    ['https://me:hunter2@github.example.org:8443/api/v3', 'ghes', 'https://github.example.org:8443'],
    [null, 'ghes', 'https://HOSTNAME'],
  ];
  it.each(hosts)('users of %s (%s) sign in at %s', (host, product, login) => {
    expect(advice({ match: { host, product } }).summary).toBe(`Send the user to ${login}/login/oauth/authorize.`);
  });
});

describe('what is said', () => {
  it('is the whole replacement, each part with its standing', () => {
    expect(advice({ payload: { note: 'n', scopes: ['repo', 'gist'], client_id: clientId } })).toEqual({
      summary: 'Send the user to https://github.com/login/oauth/authorize.',
      steps: [
        { text: `Open https://github.com/login/oauth/authorize?client_id=${clientId}&scope=repo%20gist`, standing: 'documented' },
        { text: 'Keep the token: it can not be read again.', standing: 'inferred' },
      ],
      inputs: [
        { old: 'scopes', new: 'scope=repo%20gist', why: 'One string, with spaces.', standing: 'documented' },
        { old: 'note', new: null, why: 'The user sees the name of the app.', standing: 'inferred' },
        { old: 'client_id', new: 'client_id', why: 'The same.', standing: 'documented' },
        { old: 'X-GitHub-OTP', new: null, why: 'The user signs in in the browser.', standing: 'documented' },
      ],
      disappears: ['note', 'X-GitHub-OTP'],
      alternatives: [{ when: 'There is no browser', use: `Use the device flow with ${clientId}.`, standing: 'documented' }],
      library: { package: '@octokit/oauth-app', call: 'app.getWebFlowAuthorizationUrl({ state, scopes: "repo gist".split(" ") })' },
      links: [{ title: 'Authorizing OAuth apps', url: 'https://docs.github.com/en/apps/oauth-apps' }],
    });
  });

  it('is about every input while the payload is unknown', () => {
    const all = ['scopes', 'note', 'note_url', 'client_id', 'client_secret', 'X-GitHub-OTP'];
    expect(advice({}).inputs.map(({ old }) => old)).toEqual(all);
    expect(advice({ payload: unknown() }).inputs.map(({ old }) => old)).toEqual(all);
  });

  it('is about the way of signing in that was seen', () => {
    const auth = [{ kind: 'basic' as const, at: place() }];
    expect(advice({ payload: { note: 'n' }, site: { auth } }).disappears).toEqual(['note', 'Basic auth']);
  });

  it('calls what GitHub does not say what it is', () => {
    expect(advice({ operation: 'list-authorizations' }).summary).toBe("Nothing lists them (this follows from GitHub's descriptions of the endpoints).");
  });

  it('names a library in the language of the file only', () => {
    expect(advice({ site: { language: 'shell' } }).library).toBeNull();
  });

  it('starts from the web flow when the method is unknown, and says what else it may be', () => {
    const { summary, alternatives } = advice({ operation: ['list-authorizations', 'create-authorization'] });
    expect(summary).toContain('/login/oauth/authorize');
    expect(alternatives[0]).toEqual({ when: 'If this is `GET /authorizations`', use: 'Nothing lists them.', standing: 'inferred' });
  });

  it('is there for every rule, with nothing left to fill in that is known', () => {
    for (const rule of operations) {
      const seen = match({ path: { client_id: clientId }, payload: { scopes: ['repo', 'gist'] } });
      const text = JSON.stringify(advise({ ...seen, operations: [rule], api: rule.api }));
      expect(text, rule.id).toMatch(/"summary":"[A-Z]/);
      expect(text, rule.id).not.toMatch(/\{(?:login|scope|client_id)\}/);
      expect(text, rule.id).not.toContain('undefined');
    }
  });

  it('is taken from the rules given when no operation fits', () => {
    expect(advise(match({ operation: [] }))).toBeNull();
    const { summary, alternatives } = advise(match({ operation: [] }), [operation('list-authorizations'), operation('create-authorization')])!;
    expect(summary).toContain('/login/oauth/authorize');
    expect(alternatives).toHaveLength(1);
  });
});
