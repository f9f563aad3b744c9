import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cases, GAPS, print, report } from './cases/run';

// The right answers are in the goldens. Whoever closes a gap is told to move the case to test/cases.
describe('known gaps', () => {
  const readme = readFileSync(path.join(GAPS, 'README.md'), 'utf8');

  it.each(cases(GAPS))('$name is named in the README and still differs', async one => {
    expect(readme).toContain(path.basename(one.name));
    expect(print(one, await report(one)), 'this gap is closed: move the case to test/cases and its line out of the README').not.toBe(readFileSync(one.golden, 'utf8'));
  });
});
