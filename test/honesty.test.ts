import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { either, findings, open, template, unknown } from './checks/build';

const sampleSecret = 'abcdabcdabcdabcdabcdabcdabcdabcdabcdabcd';
const realSecret = '3f9c1b7ad0e24586b9f1c07d8e6a52943bd10c7e';
const clientId = 'abcde12345fghij67890';
const operations = ['create-authorization', 'get-or-create-authorization-for-app', 'update-authorization'];

describe('what is not known', () => {
  const valid = fc.record({
    scopes: fc.subarray(['repo', 'user', 'gist']), note: fc.string(), note_url: fc.string(),
    client_id: fc.constant(clientId), client_secret: fc.constant(sampleSecret), fingerprint: fc.string(),
  }, { requiredKeys: ['note'] });
  const hidden = fc.func(fc.integer({ min: 0, max: 4 }));

  it('never adds a finding to a valid request', () => {
    fc.assert(fc.property(valid, hidden, (payload, how) => {
      expect(findings({ payload: hide(payload, how) })).toEqual([]);
    }));
  });

  it('never adds a kind of finding to a faulty one', () => {
    const wrong = fc.record({
      scopes: fc.constantFrom('repo', ['rpo'], ['repo', 1], ['repo']), add_scopes: fc.constant(['gist']), note: fc.constantFrom<(string | number)[]>('n', 1),
      scope: fc.constant('x'), client_id: fc.constantFrom('abc', clientId), client_secret: fc.constantFrom(realSecret, 'abc'), fingerprint: fc.string(),
    }, { requiredKeys: [] });
    fc.assert(fc.property(fc.constantFrom(...operations), wrong, hidden, (operation, payload, how) => {
      const full = findings({ operation, payload }).map(({ check }) => check);
      expect(full).toEqual(expect.arrayContaining(findings({ operation, payload: hide(payload, how) }).map(({ check }) => check)));
    }));
  });

  type Field = string | number | readonly (string | number)[];
  /** The payload with some of its fields, or itself, less known. */
  function hide(payload: Readonly<Record<string, Field | undefined>>, how: (name: string) => number) {
    const fields = Object.entries(payload).flatMap(([name, field]) => (field === undefined ? [] : [[name, less(field, how(name))] as const]));
    const record = Object.fromEntries(fields);
    return how('') === 0 ? open(record) : how('') === 1 ? either(record, unknown()) : record;
  }

  function less(field: Field, how: number) {
    if (how === 0) return unknown();
    if (how === 1) return typeof field === 'object' ? open(field.slice(1)) : either(field, unknown());
    if (how === 2) return typeof field === 'string' ? template(null) : unknown();
    return field;
  }
});
