import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../src/checks';
import { either, encoded, findings, match, open, place, template, unknown, value, type Seen } from './checks/build';

const sampleSecret = 'abcdabcdabcdabcdabcdabcdabcdabcdabcdabcd';
const realSecret = '3f9c1b7ad0e24586b9f1c07d8e6a52943bd10c7e';
const clientId = 'abcde12345fghij67890';
const app = 'get-or-create-authorization-for-app';
const appAndFingerprint = 'get-or-create-authorization-for-app-and-fingerprint';
const update = 'update-authorization';
const octokit = { package: '@octokit/rest', member: 'oauthAuthorizations.updateAuthorization' };
const note = 'admin script';

describe('the list of checks', () => {
  it('is the folder', () => {
    const files = readdirSync('src/checks').filter(name => name.endsWith('.ts') && name !== 'index.ts').map(name => name.slice(0, -3));
    expect(checks.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('says of each what to do', () => {
    for (const { title, help } of checks) {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(help).toContain('**What to do:**');
    }
  });
});

describe('requests without a fault', () => {
  const faultless: Record<string, Seen> = {
    'documented: create': { payload: { scopes: ['public_repo'], note } },
    'documented: get or create': { operation: app, path: { client_id: clientId }, payload: { client_secret: sampleSecret, scopes: ['public_repo'], note } },
    'documented: get or create by fingerprint': {
      operation: appAndFingerprint, path: { client_id: clientId, fingerprint: 'jklmnop12345678' },
      payload: { client_secret: sampleSecret, scopes: ['public_repo'], note },
    },
    'documented: with stand-ins': {
      operation: appAndFingerprint, path: { client_id: '{client_id}', fingerprint: '{fingerprint}' },
      payload: { client_secret: 'string', note: 'Update all gems', note_url: 'string', scopes: ['public_repo', 'user'] },
    },
    'nothing seen of the body': {},
    'a body that is a variable': { payload: unknown('body') },
    'a body that is sometimes a variable': { payload: either({ scopes: 'repo' }, unknown('body')) },
    'serialised': { payload: encoded({ scopes: ['repo'], note }) },
    'scopes: null': { payload: { scopes: null, note } },
    'no scopes': { payload: { scopes: [], note } },
    'the empty scope': { payload: { scopes: [''], note } },
    'an open object': { payload: open({ scopes: ['repo'] }) },
    'a variable for a required parameter': { payload: { note: unknown() } },
    'one of two types': { payload: { note, scopes: either('repo', ['repo']) } },
    'one of two lengths': { payload: { note, client_id: either('abc', clientId) } },
    'one of two scopes': { payload: { note, scopes: [either('rpo', 'repo')] } },
    'one of two lists of scopes': { payload: { note, scopes: either(['rpo'], ['repo']) } },
    'a hole that may be empty': { payload: { note, client_id: template('abcde', null) } },
    'a sum of unknowns': { payload: { note, scopes: template(null, null) } },
    'either way of changing scopes': { operation: update, payload: either({ scopes: ['repo'] }, { add_scopes: ['repo'] }) },
    'scopes that may be undefined': { operation: update, payload: { scopes: unknown(), add_scopes: ['repo'] } },
    'scopes that may be null': { operation: update, payload: { scopes: either(null, ['repo']), add_scopes: ['repo'] } },
    'client_id: YOUR_CLIENT_ID': { payload: { note, client_id: 'YOUR_CLIENT_ID', client_secret: 'YOUR_CLIENT_SECRET' } },
    'client_id: <client id>': { payload: { note, client_id: '<client id>', client_secret: 'xxxxxxxx' } },
    'client_id: ...': { payload: { note, client_id: '...', client_secret: '' } },
    'secrets from elsewhere': {
      payload: { note, client_secret: '${CLIENT_SECRET}', client_id: '$CLIENT_ID' }, headers: { Authorization: template('token ', null) },
    },
    'a library fills the path': { operation: update, sdk: octokit, payload: { authorization_id: 1, add_scopes: ['repo'] } },
    'a library with the older name': { operation: update, sdk: octokit, payload: { id: '1', add_scopes: ['repo'], headers: { accept: 'x' } } },
    'a template fills the path': {
      operation: appAndFingerprint, url: '/authorizations/clients/{client_id}/:fingerprint', path: { client_id: unknown(), fingerprint: unknown() },
      payload: { client_id: clientId, fingerprint: 'f', client_secret: sampleSecret },
    },
    "a template's own name": { operation: update, url: '/authorizations/:auth', path: { authorization_id: unknown() }, payload: { auth: 1, note } },
    'what a library fills in': { sdk: { package: 'ghauth', member: '' }, payload: { scopes: ['repo'] } },
    'the client in the query': { operation: 'list-authorizations', payload: { per_page: '100', client_id: clientId } },
    'a token in the query': { operation: 'list-authorizations', payload: { access_token: unknown() } },
    'a form, in which all is text': { operation: update, payload: encoded({ scopes: 'repo' }, 'form') },
    'a number in the path': { operation: appAndFingerprint, sdk: octokit, payload: { client_id: clientId, fingerprint: 1, client_secret: sampleSecret } },
    'a library that knows the path': {
      operation: appAndFingerprint, sdk: octokit, path: { fingerprint: 'f' }, payload: { fingerprint: 'f', client_secret: sampleSecret },
    },
    'stand-ins for scopes': { payload: { note, scopes: ['string', '<scope>'] } },
    'a placeholder in one word': { operation: app, path: { client_id: 'clientid' }, payload: { client_secret: 'clientsecret' } },
    'a placeholder for an id': { operation: update, path: { authorization_id: ':authorization_id' }, payload: { note } },
    'unknown method: what one operation takes': { operation: ['list-authorizations', 'create-authorization'], payload: { note, per_page: 1 } },
    'unknown method: what one operation requires': { operation: [update, 'create-authorization'], payload: { fingerprint: 'f' } },
    'no operation': { operation: [], payload: { scopes: 'repo' } },
    'the app signs in with its secret': {
      operation: 'check-authorization', path: { client_id: clientId, access_token: ':access_token' }, site: { auth: [{ kind: 'basic', at: place() }] },
    },
    'a word that is too short for a token': { operation: 'check-authorization', path: { client_id: unknown(), access_token: 'nolongergood' } },
    'a stub': { payload: { scopes: 'repo', client_secret: realSecret }, site: { role: 'mock' } },
    'prose': { payload: { scopes: 'repo', client_secret: realSecret }, site: { role: 'mention' } },
    'a client that leaves its payload open': { payload: { scopes: 'repo', note: unknown() }, site: { role: 'client' } },
    'a short stand-in for a password': { headers: { 'X-Password': 'my-password' } },
  };
  it.each(Object.entries(faultless))('%s', (_, seen) => {
    expect(findings(seen)).toEqual([]);
  });
});

describe('each fault is one finding', () => {
  const badLength = 'check it against the settings page of the app.';
  const signIn = "let the user sign in on GitHub's own page.";
  const noPassword = `which github.com no longer takes (it answers 401): ${signIn}`;
  const byApp = '`PUT /authorizations/clients/{client_id}`';
  const byId = '`PATCH /authorizations/{authorization_id}`';
  const fields = '`scopes`, `add_scopes`, `remove_scopes`, `note`, `note_url` and `fingerprint`';
  const faulty: [name: string, seen: Seen, check: string, message: string][] = [
    ['no note', { payload: { scopes: ['repo'] } }, 'missing-parameter', '`POST /authorizations` lacks `note`, which is required: add it.'],
    ['note: null', { payload: { note: null } }, 'missing-parameter', '`POST /authorizations` lacks `note`, which is required: add it.'],
    ['no client_secret', { operation: app, payload: { note } }, 'missing-parameter', byApp + ' lacks `client_secret`, which is required: add it.'],
    [
      'neither of two bodies has it', { payload: either({ scopes: ['repo'] }, {}) },
      'missing-parameter', '`POST /authorizations` lacks `note`, which is required: add it.',
    ],
    [
      'a library without the id', { operation: update, sdk: octokit, payload: { note } },
      'missing-parameter', byId + ' lacks `authorization_id`, which is required: add it.',
    ],
    ['scope', { payload: { note, scope: ['repo'] } }, 'unknown-parameter', '`POST /authorizations` takes no `scope`: did you mean `scopes`?'],
    ['clientId', { payload: { note, clientId } }, 'unknown-parameter', '`POST /authorizations` takes no `clientId`: did you mean `client_id`?'],
    [
      'permissions', { operation: 'list-authorizations', payload: { permissions: 'x' } },
      'unknown-parameter', '`GET /authorizations` takes no `permissions`: it takes `per_page` and `client_id`.',
    ],
    [
      'client_id where there is none', { operation: update, payload: { client_id: clientId } },
      'unknown-parameter', `${byId} takes no \`client_id\`: it takes ${fields}.`,
    ],
    [
      'scopes: a string', { payload: { note, scopes: 'repo,user' } },
      'wrong-type', '`scopes` must be a list of strings, not the string `"repo,user"`: write `["repo","user"]`.',
    ],
    [
      'scopes: a string with a hole', { payload: { note, scopes: template('repo,', null) } },
      'wrong-type', '`scopes` must be a list of strings, not the string `"repo,…"`.',
    ],
    ['scopes: an object', { payload: { note, scopes: { repo: true } } }, 'wrong-type', '`scopes` must be a list of strings, not an object.'],
    [
      'scopes: a list with a number', { payload: { note, scopes: ['repo', 1] } },
      'wrong-type', '`scopes` must be a list of strings, not a list with the number `1`.',
    ],
    ['note: a number', { payload: { note: 1 } }, 'wrong-type', '`note` must be a string, not the number `1`.'],
    ['note: true', { payload: open({ note: true }) }, 'wrong-type', '`note` must be a string, not the boolean `true`.'],
    ['note: a list', { payload: { note: ['a'] } }, 'wrong-type', '`note` must be a string, not a list.'],
    ['client_secret: a number', { payload: { note, client_secret: 12345 } }, 'wrong-type', '`client_secret` must be a string, not a number.'],
    [
      'authorization_id: a word', { operation: update, path: { authorization_id: 'latest' }, payload: { note } },
      'wrong-type', '`authorization_id` must be an integer, not the string `"latest"`.',
    ],
    [
      'authorization_id: a fraction', { operation: update, sdk: octokit, payload: { authorization_id: 1.5 } },
      'wrong-type', '`authorization_id` must be an integer, not the number `1.5`.',
    ],
    [
      'client_id of 19', { payload: { note, client_id: clientId.slice(1) } },
      'wrong-length', '`client_id` must have exactly 20 characters, but `"bcde12345fghij67890"` has 19: ' + badLength,
    ],
    [
      'client_id of 19 in the path', { operation: app, path: { client_id: clientId.slice(1) } },
      'wrong-length', '`client_id` must have exactly 20 characters, but `"bcde12345fghij67890"` has 19: ' + badLength,
    ],
    [
      'client_id of 21 and more', { payload: { note, client_id: template(clientId, 'x', null) } },
      'wrong-length', '`client_id` must have exactly 20 characters, but `"abcde12345fghij67890x…"` has at least 21: ' + badLength,
    ],
    [
      'client_secret of 39', { payload: { note, client_secret: realSecret.slice(1) } },
      'wrong-length', '`client_secret` must have exactly 40 characters, but this value has 39: ' + badLength,
    ],
    [
      'scopes and add_scopes', { operation: update, payload: { scopes: ['repo'], add_scopes: ['gist'] } },
      'conflicting-parameters', "`scopes` and `add_scopes` can't be sent together: keep only one of them.",
    ],
    [
      'all three', { operation: update, payload: { scopes: ['repo'], add_scopes: ['gist'], remove_scopes: ['user'] } },
      'conflicting-parameters', "`scopes`, `add_scopes` and `remove_scopes` can't be sent together: keep only one of them.",
    ],
    [
      'a fingerprint twice',
      { operation: appAndFingerprint, path: { client_id: clientId, fingerprint: unknown() }, payload: { client_secret: unknown(), fingerprint: 'f' } },
      'conflicting-parameters', '`fingerprint` is already in the path: leave it out of the body.',
    ],
    [
      'clients//',
      {
        operation: appAndFingerprint, path: { client_id: '', fingerprint: '' }, match: { endpoint: 'PUT /authorizations/clients//' },
        payload: { client_secret: 'string', note: 'Update all gems', note_url: 'string', scopes: ['public_repo', 'user'] },
      },
      'empty-path-parameter', '`client_id` and `fingerprint` are empty in `PUT /authorizations/clients//`: fill them in.',
    ],
    ['authorizations/', { operation: update, path: { authorization_id: '' } }, 'empty-path-parameter', `\`authorization_id\` is empty in ${byId}: fill it in.`],
    [
      'a misspelt scope', { payload: { note, scopes: ['repo', 'public-repos'] } },
      'unknown-scope', 'GitHub knows no scope `public-repos`: did you mean `public_repo`?',
    ],
    [
      'half of two names', { payload: { note, clie: 'x' } },
      'unknown-parameter', '`POST /authorizations` takes no `clie`: it takes `scopes`, `note`, `note_url`, `client_id`, `client_secret` and `fingerprint`.',
    ],
    [
      'half a scope', { payload: { note, scopes: ['public'] } },
      'unknown-scope', 'GitHub knows no scope `public`: did you mean `public_repo`?',
    ],
    [
      'a misspelt scope in an open list', { payload: { note, scopes: open(['gists']) } },
      'unknown-scope', 'GitHub knows no scope `gists`: did you mean `gist`?',
    ],
    [
      'a scope added', { operation: update, payload: { add_scopes: ['frobnicate'] } },
      'unknown-scope', 'GitHub knows no scope `frobnicate`: see the list in the documentation.',
    ],
    ['a suspect scope', { payload: { note, scopes: ['write:wiki'] } }, 'unknown-scope', 'GitHub knows no scope `write:wiki`: only one table names it.'],
    [
      'two scopes in one', { payload: { note, scopes: ['repo,user'] } },
      'unknown-scope', 'GitHub knows no scope `repo,user`: write `"repo", "user"`, each an item of its own.',
    ],
    [
      "another product's scope", { payload: { note, scopes: ['site_admin'] } },
      'unknown-scope', 'The scope `site_admin` exists only on GitHub Enterprise Server: leave it out.',
    ],
    ['client_secret', { payload: { note, client_secret: realSecret } }, 'hardcoded-credential', secretOf('client secret', 40)],
    [
      'client_secret by default', { payload: { note, client_secret: either(unknown('process.env.SECRET'), realSecret) } },
      'hardcoded-credential', secretOf('client secret', 40),
    ],
    [
      'a literal in a client', { payload: { note: unknown(), client_secret: realSecret }, site: { role: 'client' } },
      'hardcoded-credential', secretOf('client secret', 40),
    ],
    [
      'a password beside the fields', { sdk: octokit, payload: { note, auth: { user: 'octocat', pass: 'hunter2!' } } },
      'hardcoded-credential', secretOf('password', 8),
    ],
    [
      'a password given to the client', { site: { auth: [{ kind: 'token', at: place(), value: value(realSecret) }] } },
      'hardcoded-credential', secretOf('token', 40),
    ],
    ['a token in a header', { headers: { Authorization: `token ${realSecret}` } }, 'hardcoded-credential', secretOf('token', 40)],
    [
      'a token in the path', { operation: 'check-authorization', path: { client_id: unknown(), access_token: realSecret } },
      'hardcoded-credential', secretOf('token', 40),
    ],
    [
      "the app's secret for Basic auth", { operation: 'check-authorization', headers: { authorization: `Basic ${btoa(`${clientId}:${realSecret}`)}` } },
      'hardcoded-credential', secretOf('client secret', 40),
    ],
    ['a password in the address', { url: 'https://octocat:hunter2!@api.github.com/authorizations' }, 'hardcoded-credential', secretOf('password', 8)],
    [
      'Basic auth', { site: { auth: [{ kind: 'basic', at: place() }] } },
      'password-authentication', '`POST /authorizations` is sent with a username and password, ' + noPassword,
    ],
    [
      'Basic auth with a hole', { headers: { authorization: template('Basic ', null) } },
      'password-authentication', '`POST /authorizations` is sent with a username and password, ' + noPassword,
    ],
    [
      'a one-time password', { headers: { 'X-GitHub-OTP': unknown('otp') }, match: { product: 'ghes' } },
      'password-authentication', '`POST /authorizations` is sent with a one-time password: ' + signIn,
    ],
    [
      'both', { site: { auth: [{ kind: 'basic', at: place() }, { kind: 'otp', at: place() }] } },
      'password-authentication', '`POST /authorizations` is sent with a username and password and a one-time password, ' + noPassword,
    ],
  ];
  it.each(faulty)('%s', (_, seen, check, message) => {
    expect(findings(seen).map(found => [found.check, found.message])).toEqual([[check, message]]);
  });

  function secretOf(kind: string, length: number): string {
    return `A ${kind} of ${length} characters stands in the code: revoke it, and read the new one from the environment or a secret store.`;
  }
});

describe('the place of a finding', () => {
  const payload = value({ note, scope: 'repo', scopes: ['rpo'], client_secret: realSecret });
  const site = match({}).site;
  const placed = (seen: Seen) => findings(seen).map(({ check, line }) => [check, line]);
  if (payload.kind !== 'record') throw new Error('not a record');

  it('is the property, the item or the value', () => {
    const scopes = payload.fields.get('scopes');
    const item = scopes?.kind === 'list' ? scopes.items[0]?.at.line : undefined;
    expect(placed({ match: { payload } })).toEqual([
      ['unknown-parameter', payload.keys?.get('scope')?.line], ['unknown-scope', item], ['hardcoded-credential', payload.fields.get('client_secret')?.at.line],
    ]);
  });

  it('is the call when something is missing', () => {
    expect(placed({ payload: {}, site })).toEqual([['missing-parameter', site.at.line]]);
  });
});
