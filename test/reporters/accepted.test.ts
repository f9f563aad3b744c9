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

describe('a comparison', () => {
  const comparison: Report['comparison'] = { base: 'main\n::error::x', by: 'git', changedFiles: 3, notes: ['One note.', '##[set-env]'] };
  const others = [finding(6, { path: 'old.js', state: 'existing', severity: 'warning', operation: 'list-grants' }), finding(7, { path: 'older.js', state: 'existing', operation: old.operation })];
  const all = { ...reportOf(old, ...others, fresh), comparison };

  test.each(['text', 'markdown', 'sarif'] as const)('is told by %s, with what it leaves open', (format) => {
    const output = reporters[format](all, context);
    expect(output).toContain('Compared with main ::error::x: 3 changed files.');
    expect(output).toContain('One note.');
    expect(output).not.toMatch(/^::|##\[/m);
    expect(reporters[format](reportOf(fresh), context)).not.toContain('Compared with');
  });

  test('has what was there before by operation in a summary', () => {
    const output = reporters.markdown(all, context);
    expect(output).toContain('### New findings');
    expect(output).toContain(['### Before this change', '', '| Operation | Errors | Warnings | Notes | Files |', '| --- | --- | --- | --- | --- |', `| \`${old.operation}\` | 2 | 0 | 0 | 2 |`, '| `list-grants` | 0 | 1 | 0 | 1 |'].join('\n'));
    expect(output).toContain('| Errors | Warnings | Notes | Before this change | Files scanned |');
    expect(output).not.toContain('old.js');
  });

  test('of very much fits into a summary', () => {
    const names = Array.from({ length: 20_000 }, (_, at) => `${'x'.repeat(200)}-${at}`);
    const output = reporters.markdown({ ...reportOf(...names.flatMap((name, at) => [finding(at + 1, { path: name, operation: name, state: 'existing' }), finding(at + 1, { path: name, operation: name, state: 'new', advice })])), comparison }, context);
    expect(Buffer.byteLength(output)).toBeLessThan(1024 * 1024);
    expect(output).toMatch(/…and 19,900 more operations \|/);
  });
});
