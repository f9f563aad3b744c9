// What is accepted, or older than a change, is counted and shown to those who ask for everything.
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Finding, Report } from '../../src/model';
import { reporters } from '../../src/reporters';
import { withoutSuppressed } from '../../src/suppress';
import { context, finding, report, reportOf } from './sample';

const advice = report.findings.find((each) => each.advice)?.advice ?? null;
const ignored = finding(2, { path: 'ignored.js', advice, suppressed: { by: 'ignore', reason: 'goes away with [v3](https://evil.example)\n::error::x' } });
const known = finding(3, { path: 'known.js', advice, severity: 'warning', suppressed: { by: 'baseline', reason: null } });
const old = finding(4, { path: 'old.js', advice, state: 'existing' });
const fresh = finding(5, { path: 'fresh.js', state: 'new' });
const baseline: Report['baseline'] = { path: 'base\nline.json', known: 4, fixed: [{ fingerprint: 'f', rule: 'r', path: 'gone.js', count: 2 }, { fingerprint: 'g', rule: 'r', path: 'gone.js', count: 1 }] };

describe.each(['text', 'markdown', 'github'] as const)('%s', (format) => {
  test('lists what counts alone', () => {
    const output = reporters[format]({ ...reportOf(ignored, known, old, fresh), baseline }, context);
    expect(output).toContain('fresh.js');
    expect(output).not.toMatch(/(?:ignored|known|old)\.js|What to do instead/);
  });
});

describe.each(['text', 'markdown'] as const)('%s', (format) => {
  test('counts the rest', () => {
    expect(reporters[format](reportOf(ignored, known, old, fresh), context)).toContain('1 error in 1 file (1,234 files scanned, 5 read closely); not counted: 1 older than the change, 1 ignored, 1 in the baseline');
  });

  test('calls nothing clear that is only accepted', () => {
    expect(reporters[format](reportOf(ignored, known), context)).toContain('Nothing that counts in 1,234 files; not counted: 1 ignored, 1 in the baseline');
  });

  test('says what the baseline no longer needs', () => {
    expect(reporters[format]({ ...reportOf(), baseline }, context)).toMatch(/3 findings in base.{1,3}u\{a\}line\.json are fixed: `authorizations-lint baseline --prune` drops them\./);
    expect(reporters[format]({ ...reportOf(), baseline: { ...baseline, fixed: [] } }, context)).not.toContain('--prune');
  });
});

test('github has nothing to say of what does not count', () => {
  expect(reporters.github(reportOf(ignored, known, old), context)).toBe('');
});

test('json has everything', () => {
  const { findings, baseline: said } = JSON.parse(reporters.json({ ...reportOf(ignored, known, old), baseline }, context)) as Report;
  expect(findings.map(({ state, suppressed }) => [state, suppressed])).toEqual([[null, ignored.suppressed], [null, known.suppressed], ['existing', null]]);
  expect(said).toEqual(baseline);
});

describe('sarif', () => {
  const results = (...some: Finding[]) => (JSON.parse(reporters.sarif(reportOf(...some), context)) as Log).runs[0]?.results ?? [];

  test('has everything, with who accepts it and why', () => {
    expect(results(ignored, known, old, fresh).map(({ suppressions, baselineState }) => [baselineState, suppressions])).toEqual([
      ['new', undefined],
      [undefined, [{ kind: 'inSource', status: 'accepted', justification: 'goes away with [v3](https://evil.example) ::error::x' }]],
      ['unchanged', undefined],
      [undefined, [{ kind: 'external', status: 'accepted' }]],
    ]);
  });

  test('keeps what counts when there is too much', () => {
    const most = Array.from({ length: 25_000 }, (_, at) => ({ ...ignored, line: at + 1 }));
    expect(results(...most, { ...fresh, severity: 'note' })[0]).toMatchObject({ level: 'note', baselineState: 'new' });
  });

  test('has nothing of what is accepted where that would be taken for open', () => {
    expect(withoutSuppressed(reportOf(ignored, known, old, fresh)).findings).toEqual([old, fresh]);
  });
});
