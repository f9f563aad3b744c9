import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cases, GAPS, print, report } from './cases/run';

// The right answers are in the goldens. Whoever closes a gap is told to move the case to test/cases.
describe('known gaps', () => {
  const readme = readFileSync(path.join(GAPS, 'README.md'), 'utf8');
  const named = [...readme.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);

  it('are those that the README names, no more and no fewer', () => {
    expect(readme).toContain('| Case | What is missing |');
    expect(cases(GAPS).map(({ name }) => name).sort()).toEqual(named.sort());
  });

  it.each(cases(GAPS))('$name still differs', async one => {
    expect(print(one, await report(one)), 'this gap is closed: move the case to test/cases and its line out of the README').not.toBe(readFileSync(one.golden, 'utf8'));
  });
});
