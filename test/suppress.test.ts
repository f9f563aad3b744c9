// Which findings count, and whom an ignore convinces.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/model';
import { counts, distrusted, tally } from '../src/suppress';
import { finding } from './reporters/sample';

const ignored = { by: 'ignore', reason: 'kept for the old server' } as const;
const known = { by: 'baseline', reason: null } as const;

describe("in a stranger's change", () => {
  const after = (state: Finding['state'], suppressed: Finding['suppressed']): [Finding['suppressed'], string[]] => {
    const remarks: string[] = [];
    const [found] = distrusted([finding(1, { state, suppressed })], text => remarks.push(text));
    return [found!.suppressed, remarks];
  };

  it.each([['new'], [null]] as const)('an ignore hides nothing that is %s', state => {
    expect(after(state, ignored)).toEqual([null, ['1 finding is ignored in the code, which does not count in a change from outside.']]);
  });

  it('what was there before stays ignored, and what the baseline knows stays known', () => {
    expect([after('existing', ignored), after('new', known), after(null, known)]).toEqual([[ignored, []], [known, []], [known, []]]);
  });
});

it('counts what is neither accepted nor older', () => {
  const all = [finding(1), finding(2, { state: 'new' }), finding(3, { state: 'existing' }), finding(4, { suppressed: ignored }), finding(5, { state: 'existing', suppressed: known, severity: 'note' })];
  expect(all.map(counts)).toEqual([true, true, false, false, false]);
  expect(tally(all)).toEqual({ errors: 2, warnings: 0, notes: 0, existing: 1, suppressed: 2 });
});
