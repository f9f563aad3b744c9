import { describe, expect, it } from 'vitest';
import { alternatives, fieldsOf, isKnown, literals, plain, show, text } from '../src/values';
import { either, encoded, open, template, unknown, value } from './checks/build';

type Input = Parameters<typeof value>[0];

describe('show', () => {
  const rows: [Input, string][] = [
    ['repo', '"repo"'], [1, '1'], [null, 'null'], [template('a ', null), '"a …"'], [unknown(), '…'], [either('a', 'b'), '…'],
    [['repo', unknown()], '["repo","…"]'], ['a `b`\n', '"a \'b\'\\n"'], ['x'.repeat(80), `"${'x'.repeat(58)}…`],
  ];
  it.each(rows)('%j', (of, expected) => {
    expect(show(value(of))).toBe(expected);
  });
});

describe('isKnown', () => {
  const rows: [string, Input, boolean][] = [
    ['text', 'a', true], ['a template without holes', template('a', 'b'), true], ['a hole', template('a', null), false], ['an unknown', unknown(), false],
    ['one of several', either('a', 'b'), false], ['a list', ['a'], true], ['an open list', open(['a']), false], ['a list with an unknown', [unknown()], false],
    ['fields', { a: 1 }, true], ['open fields', open({ a: 1 }), false], ['fields with an unknown', { a: { b: unknown() } }, false],
    ['serialised', encoded({ a: 1 }), true], ['a serialised unknown', encoded(unknown()), false],
  ];
  it.each(rows)('%s', (_, of, expected) => {
    expect(isKnown(value(of))).toBe(expected);
  });
});

describe('the parts of a value', () => {
  it('are seen through alternatives and serialising', () => {
    const both = value(either(encoded(either({ a: 1 }, { b: 2 })), { c: 3 }, 'text'));
    expect(alternatives(both)).toHaveLength(3);
    expect(fieldsOf(both).flatMap(({ fields }) => [...fields.keys()])).toEqual(['a', 'b', 'c']);
  });

  it('are text only where they are', () => {
    expect([value('a'), value(template('a', 'b')), value(template('a', null)), value(1)].map(text)).toEqual(['a', 'ab', undefined, undefined]);
    expect(literals(value(template('a', null, 'b')))).toEqual(['a', 'b']);
  });

  it('are plain data, fields hidden on request', () => {
    const of = value({ a: [1, { b: 'x' }], c: encoded(open({ d: null })), e: unknown() });
    expect(plain(of)).toEqual({ a: [1, { b: 'x' }], c: { d: null, '…': '…' }, e: '…' });
    expect(plain(of, name => (name === 'b' ? 'hidden' : undefined))).toMatchObject({ a: [1, { b: 'hidden' }] });
  });
});
