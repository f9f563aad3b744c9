import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish, identity, toFindings } from '../src/findings';
import { checks } from '../src/checks';
import type { Finding, Place } from '../src/model';
import { either, encoded, findings, match, open, place, policy, template, unknown, value, type Seen } from './checks/build';

const secret = '3f9c1b7ad0e24586b9f1c07d8e6a52943bd10c7e';
const payload = { note: 'n', scopes: ['repo'] };

describe('toFindings', () => {
  it('says all there is to say of a call', () => {
    const url = { path: 'b.js', line: 1, column: 2, endLine: 1, endColumn: 3 };
    const seen = match({ payload: { ...payload, client_secret: secret }, site: { trail: [{ at: url, note: 'URL defined here.' }] } });
    const [first] = toFindings(seen, checks, policy, {}, () => 'call()');
    const { path, line, column, endLine, endColumn } = seen.site.at;
    expect(first).toEqual({
      rule: 'create-authorization/retired', operation: 'create-authorization', operations: ['create-authorization'], check: 'retired', role: 'call',
      severity: 'error', confidence: 'certain', path, line, column, endLine, endColumn,
      method: 'POST', endpoint: 'POST /authorizations', host: 'api.github.com',
      message: expect.stringContaining('was removed'), advice: expect.objectContaining({ library: expect.anything() }),
      payload: { note: 'n', scopes: ['repo'], client_secret: '[client secret, 40 characters]' },
      related: [{ ...url, note: 'URL defined here.' }], fingerprint: expect.stringMatching(/^[0-9a-f]{24}$/), state: null, suppressed: null, fix: null,
    });
  });

  it('gives advice on the retired endpoint alone', () => {
    const all = findings({ payload: { scopes: 'repo' } }, { all: true });
    expect(all.map(({ check, advice }) => [check, advice !== null])).toEqual([['retired', true], ['missing-parameter', false], ['wrong-type', false]]);
  });

  it('names the API where not exactly one operation fits', () => {
    const told = (operation: string[]) => findings({ operation }, { all: true }).map(found => [found.rule, found.operation, found.operations]);
    const both = ['list-authorizations', 'create-authorization'];
    expect(told(both)).toEqual([['oauth-authorizations/retired', null, both]]);
    expect(told([])).toEqual([['oauth-authorizations/retired', null, []]]);
  });

  const severities: [string, Seen, Record<string, 'error' | 'warning' | 'note' | 'off'>, string[]][] = [
    ['as the checks have it', {}, {}, ['error', 'warning']],
    ['a guess is a note, and no payload is judged', { match: { confidence: 'possible' } }, {}, ['note']],
    ['likely is as bad as certain', { match: { confidence: 'likely' } }, {}, ['error', 'warning']],
    ['set for the check', {}, { retired: 'note', 'unknown-parameter': 'error' }, ['note', 'error']],
    ['set for the operation', {}, { 'create-authorization': 'note' }, ['note', 'note']],
    ['the more exact key first', {}, { 'create-authorization': 'note', retired: 'off', 'create-authorization/retired': 'warning' }, ['warning', 'note']],
    ['off', {}, { retired: 'off' }, ['warning']],
    ['off for a guess', { match: { confidence: 'possible' } }, { retired: 'off' }, []],
    ['a guess stays a note', { match: { confidence: 'possible' } }, { retired: 'error' }, ['note']],
    ['what is inherited means nothing', {}, Object.create({ retired: 'off' }) as Record<string, 'off'>, ['error', 'warning']],
  ];
  it.each(severities)('severity: %s', (_, seen, set, expected) => {
    expect(findings({ ...seen, payload: { ...payload, oops: 1 } }, { all: true, severities: set }).map(({ severity }) => severity)).toEqual(expected);
  });

  const shown: [string, Seen['payload'], Finding['payload']][] = [
    ['nothing', undefined, null],
    ['a variable', unknown(), null],
    [
      'holes', encoded({ note: template('for ', null), scopes: open(['repo']), client_id: unknown(), fingerprint: either('a', 'b') }),
      { note: 'for …', scopes: ['repo', '…'], client_id: '…', fingerprint: '…' },
    ],
    ['more than was seen', open({ note: 'n' }), { note: 'n', '…': '…' }],
    ['one of two', either({ note: 'n', scopes: ['repo'] }, { note: 'n', scopes: ['gist'] }), { note: 'n', scopes: '…' }],
    ['secrets', { client_secret: 'x', clientSecret: unknown(), auth: { user: 'u', pass: 'p' }, headers: { 'X-GitHub-OTP': '123456' } }, {
      client_secret: '[client secret, 1 character]', clientSecret: '…', auth: { user: 'u', pass: '[password, 1 character]' },
      headers: { 'X-GitHub-OTP': '[one-time password, 6 characters]' },
    }],
  ];
  it.each(shown)('shows of the payload: %s', (_, plain, expected) => {
    expect(findings({ payload: plain }, { all: true })[0]!.payload).toEqual(expected);
  });
});

describe('secrets', () => {
  const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 40, maxLength: 40 });
  const password = fc.stringMatching(/^[a-z0-9][A-Za-z0-9!$%&()*+;<=>?^_|~-]{8,28}[a-z0-9]$/);
  const carriers: readonly ((credential: string) => Seen)[] = [
    credential => ({ payload: { ...payload, client_secret: credential } }),
    credential => ({ payload: { ...payload, client_secret: [credential] } }),
    credential => ({ payload: { ...payload, clientsecert: credential, note: `made with ${credential}` } }),
    credential => ({ payload: encoded({ ...payload, password: either('other', credential) }) }),
    credential => ({ payload: { ...payload, client_secret: template(credential, null) } }),
    credential => ({ sdk: { package: 'x', member: 'y' }, payload: { auth: { username: 'u', password: credential }, headers: { 'X-GitHub-OTP': credential } } }),
    credential => ({ headers: { Authorization: `token ${credential}` } }),
    credential => ({ headers: { Authorization: `Basic ${btoa(`user:${credential}`)}` } }),
    credential => ({ site: { auth: [{ kind: 'basic', at: place(), value: value(`user:${credential}`) }] } }),
  ];
  /** Addresses don't take every character. */
  const inAddresses: readonly ((credential: string) => Seen)[] = [
    credential => ({
      url: `https://user:${credential}@github.example.org/api/v3/authorizations`,
      match: { product: 'ghes', host: `user:${credential}@github.example.org` },
    }),
    credential => ({
      operation: 'check-authorization', path: { client_id: '', access_token: credential }, match: { endpoint: `GET /applications//tokens/${credential}` },
      site: { trail: [{ at: place(), note: `${credential} is defined here` }] },
    }),
  ];

  it('appear nowhere in findings and advice', () => {
    const carried = fc.oneof(fc.tuple(fc.oneof(hex, password), fc.constantFrom(...carriers)), fc.tuple(hex, fc.constantFrom(...inAddresses)));
    fc.assert(fc.property(carried, ([credential, carry]) => {
      const report = JSON.stringify(findings(carry(credential), { all: true, source: () => `send('${credential}')` }));
      expect(report).toContain('retired');
      for (const spelt of [credential, JSON.stringify(credential).slice(1, -1), btoa(`user:${credential}`)]) expect(report).not.toContain(spelt);
    }));
  });

  it('that are only stand-ins leave the words of a message alone', () => {
    const [found] = findings({ payload: { note: 'n', client_secret: 'string', scopes: 'repo' } });
    expect(found!.message).toBe('`scopes` must be a list of strings, not the string `"repo"`: write `["repo"]`.');
  });

  it('make no difference to the fingerprint', () => {
    const printed = (credential: string) => {
      const [first] = findings({ payload: { ...payload, client_secret: credential } }, { all: true, source: () => `send('${credential}')` });
      return first!.fingerprint;
    };
    expect(printed(secret)).toBe(printed(secret.replace('3f', '4a')));
  });
});

describe('finish', () => {
  const at = (line: number, rest: Partial<Place> = {}) => ({ path: 'a.js', line, column: 1, endLine: line, endColumn: 9, ...rest });
  const found = (line: number, seen: Seen = {}, source = 'call()') => findings({ site: { at: at(line) }, ...seen }, { all: true, source: () => source })[0]!;

  it('sorts by path, place and rule', () => {
    const update = { operation: 'update-authorization' };
    const order = finish([found(10), found(9), found(2, update), found(2), found(1, { site: { at: at(1, { path: 'b.js' }) } })]);
    expect(order.map(({ path, line, rule }) => `${path}:${line} ${rule}`)).toEqual([
      'a.js:2 create-authorization/retired', 'a.js:2 update-authorization/retired', 'a.js:9 create-authorization/retired',
      'a.js:10 create-authorization/retired', 'b.js:1 create-authorization/retired',
    ]);
  });

  it('keeps the surer of two that say the same', () => {
    const sure: Seen = { match: { confidence: 'certain' } };
    const unsure: Seen = { match: { confidence: 'likely' } };
    expect(finish([found(1, unsure), found(1, sure), found(1, unsure)]).map(({ confidence }) => confidence)).toEqual(['certain']);
  });

  it('keeps the narrower of two that differ in the operations', () => {
    const wide = found(1, { operation: ['list-authorizations', 'create-authorization'] });
    expect(finish([wide, found(1)]).map(({ rule }) => rule)).toEqual(['create-authorization/retired']);
    expect(finish([wide, found(2)])).toHaveLength(2);
    expect(finish([found(1, { operation: [] }), found(1)])).toHaveLength(2);
  });

  it('keeps two faults of one kind at one place', () => {
    const same = { kind: 'scalar' as const, value: 'x', at: at(1) };
    const body = { kind: 'record' as const, fields: new Map([['note', same], ['scopez', same], ['foo', same]]), open: false, at: at(1) };
    const both = findings({ match: { payload: body } });
    expect(finish([...both, ...both]).map(({ message }) => message)).toEqual([
      expect.stringContaining('takes no `foo`'), expect.stringContaining('takes no `scopez`'),
    ]);
  });

  it('counts repeats, whatever their lines and spaces', () => {
    const prints = finish([found(1), found(7, {}, ' call() '), found(9, {}, 'other()')]).map(({ fingerprint }) => fingerprint.split(':'));
    expect(prints.map(([, count]) => count)).toEqual(['1', '2', '1']);
    expect(prints[0]![0]).toBe(prints[1]![0]);
    expect(prints[0]![0]).not.toBe(prints[2]![0]);
  });

  it('names the path first, and then what was found', () => {
    const print = (path: string, source?: string): string => found(1, { site: { at: at(1, { path }) } }, source).fingerprint;
    expect(print('a.js')).not.toBe(print('b.js'));
    expect(identity(`${print('a.js')}:2`)).toBe(identity(print('b.js')));
    expect(identity(print('a.js'))).not.toBe(identity(print('a.js', 'other()')));
  });

  it('gives the same for any order', () => {
    const all = [found(1), found(3), found(3, { match: { confidence: 'likely' } }), found(2, { operation: 'update-authorization' })];
    const once = finish(all);
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), shuffled => {
      expect(finish(shuffled)).toEqual(once);
    }));
  });
});
