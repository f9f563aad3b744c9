import { expect, test } from 'vitest';
import { json } from '../../src/reporters/json';
import { context, report } from './sample';

test('reads back as the report', () => {
  expect(JSON.parse(json(report, context))).toEqual(report);
});

test('the order of keys does not depend on how the report was put together', () => {
  const backwards = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(backwards);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).reverse().map(([key, each]) => [key, key === 'payload' ? each : backwards(each)]));
  };
  expect(json(backwards(report) as typeof report, context)).toBe(json(report, context));
});

test('is indented by two and ends in a line end', () => {
  expect(json(report, context)).toMatch(/^\{\n {2}"format": 1,\n[^]*\n\}\n$/);
});
