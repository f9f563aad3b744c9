import { describe, expect, it } from 'vitest';
import { secretPlaces } from '../src/checks';
import { findings, match, operation, place, template, unknown, value, type Seen } from './checks/build';

const sampleSecret = 'abcdabcdabcdabcdabcdabcdabcdabcdabcdabcd';
const realSecret = '3f9c1b7ad0e24586b9f1c07d8e6a52943bd10c7e';
const note = 'admin script';

describe('credentials', () => {
  const messages = (seen: Seen) => findings(seen).map(({ message }) => message);
  const token = `A token of 40 characters stands in the code: revoke it, and read the new one from the environment or a secret store.`;

  it('that are seen twice are reported once', () => {
    const header = value(`token ${realSecret}`);
    const headers = { kind: 'record' as const, fields: new Map([['authorization', header]]), open: false, at: place() };
    expect(messages({ site: { headers, auth: [{ kind: 'token', at: header.at, value: header }] } })).toEqual([token]);
  });

  it('may stand where the user goes', () => {
    expect(messages({ site: { auth: [{ kind: 'token', at: place(), value: value(`Basic ${btoa(`${realSecret}:x-oauth-basic`)}`) }] } })).toEqual([token]);
  });

  it('are what the rule says they are', () => {
    const create = operation('create-authorization');
    const pin = { ...create, parameters: [...create.parameters, { ...create.parameters[1]!, name: 'pin', secret: true, required: false }] };
    expect(findings({ payload: { note, pin: 'q7!zz0' }, match: { operations: [pin] } }).map(({ message }) => message)).toEqual([
      'A credential of 6 characters stands in the code: revoke it, and read the new one from the environment or a secret store.',
    ]);
  });

  it('of one kind are one sign of a password', () => {
    const found = findings({ headers: { 'X-GitHub-OTP': unknown() }, site: { auth: [{ kind: 'otp', at: place() }] } });
    expect(found.map(({ related }) => related)).toEqual([[]]);
  });
});

describe('secretPlaces', () => {
  it('finds every credential, stand-ins in a path aside', () => {
    const headers = value({ Authorization: 'Basic b2N0b2NhdDpodW50ZXIyIQ==', 'X-GitHub-OTP': unknown(), accept: 'x' });
    const payload = value({ note, client_secret: sampleSecret, clientSecert: 'x', auth: { user: 'a', pass: template('p', null) } });
    const found = secretPlaces(match({ operation: 'check-authorization', path: { access_token: ':access_token' }, match: { payload }, site: { headers } }));
    const inside = (of: ReturnType<typeof value> | undefined, name: string) => (of?.kind === 'record' ? of.fields.get(name) : undefined);
    const expected = [
      inside(payload, 'client_secret'), inside(payload, 'clientSecert'), inside(inside(payload, 'auth'), 'pass'), inside(headers, 'Authorization'),
    ];
    expect(found).toEqual(expected.map(one => one?.at));
  });
});
