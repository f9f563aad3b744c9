import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { text } from '../../src/reporters/text';
import { context, finding, report, reportOf } from './sample';

const advice = report.findings.find((each) => each.advice)?.advice ?? null;
const from = (...lines: string[]) => ({ ...context, lines: (_: string, first: number, last: number) => lines.slice(first - 1, last) });

test('nothing found is said in one kind line', () => {
  expect(text(reportOf(), context)).toBe("All clear: nothing in 1,234 files uses GitHub's retired authorization endpoints.\n");
});

test('nothing to scan is not called clear', () => {
  const none = reportOf();
  expect(text({ ...none, summary: { ...none.summary, files: 0 } }, context)).toMatch(/^There was no file to scan/);
});

test('colour changes no character', () => {
  const coloured = text(report, { ...context, colour: true });
  const plain = text(report, context);
  expect(coloured).not.toBe(plain);
  expect(stripVTControlCharacters(coloured)).toBe(plain);
});

test('fifty findings of one operation get its advice once, after the last of them', () => {
  const output = text(reportOf(...Array.from({ length: 50 }, (_, at) => finding(at + 1, { advice }))), context);
  expect(output.match(/What to do instead of/g)).toHaveLength(1);
  expect(output.indexOf('What to do instead of')).toBeGreaterThan(output.lastIndexOf('/retired'));
});

test('advice that only notes carry is a command away', () => {
  const output = text(reportOf(finding(1, { advice, severity: 'note', confidence: 'possible' })), context);
  expect(output).not.toContain(advice?.summary);
  expect(output).toContain('authorizations-lint explain create-authorization/retired');
});

test('endpoints that are only mentioned are told together', () => {
  const mention = { severity: 'note', role: 'mention' } as const;
  const output = text(reportOf(finding(1, mention), finding(2, mention), finding(3)), context);
  expect(output).toMatch(/2 mentions of \S+ \/authorizations  at 1:\d+, 2:\d+/);
});

test('hundreds of recordings of one request are not shown file by file', () => {
  const recordings = Array.from({ length: 300 }, (_, at) => finding(1, { severity: 'note', role: 'mock', path: `spec/recordings/${at}.json` }));
  const output = text(reportOf(...recordings, finding(1), finding(1, { severity: 'note', role: 'mock', path: 'lib/z.js' }), finding(2, { path: 'lib/z.js' })), context);
  expect(output.match(/spec\/recordings/g)).toHaveLength(20);
  expect(output).toContain('\n280 more files with nothing but stubs, recordings and mentions, which --format json lists\n');
  expect(output).toContain('lib/z.js\n');
});

test('findings at the same place share one code frame', () => {
  const output = text(reportOf(finding(1), finding(1, { rule: 'create-authorization/wrong-type' })), from('fetch(x);'));
  expect(output.match(/fetch\(x\)/g)).toHaveLength(1);
});

test.each([
  ['control characters and commands before it', '\u001B[31m ##[x] fetch(a)', 13],
  ['tabs before it', '\t\tfetch(a)', 3],
  ['a long line before and after it', `${'x'.repeat(500)}fetch(a)${'y'.repeat(500)}`, 501],
  ['a long line before it', `${'x'.repeat(500)}fetch(a)`, 501],
])('the carets point at the place with %s', (_, line, column) => {
  const rows = text(reportOf(finding(1, { column, endColumn: column + 8 })), from(line)).split('\n');
  const at = rows.findIndex((row) => row.includes('> 1 |'));
  const carets = rows[at + 1] ?? '';
  expect(rows[at]?.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('fetch(a)');
  expect(rows[at]?.length).toBeLessThan(140);
});

test('a long call is cut, and says by how much', () => {
  const output = text(reportOf(finding(2, { endLine: 30 })), from(...Array.from({ length: 40 }, (_, at) => `line${at + 1}`)));
  expect(output).toContain('line6');
  expect(output).not.toContain('line7');
  expect(output).toContain('… 24 more lines');
});

test('a call is not cut for the sake of one line', () => {
  const output = text(reportOf(finding(2, { endLine: 7 })), from(...Array.from({ length: 9 }, (_, at) => `line${at + 1}`)));
  expect(output).toContain('> 7 | line7');
  expect(output).not.toContain('more');
});

test('a place beyond the end of the line or of the file is no failure', () => {
  expect(text(reportOf(finding(1, { column: 99, endColumn: 120 })), from('short'))).toContain('> 1 | short');
  expect(text(reportOf(finding(9)), from('short'))).not.toContain('short');
});

test('mentions of a file are one line', () => {
  const mentions = Array.from({ length: 30 }, (_, at) => finding(at + 1, { severity: 'note', role: 'mention' }));
  const output = text(reportOf(...mentions), context);
  expect(output).toContain('30 mentions of POST /authorizations  at 1:1, 2:1,');
  expect(output).toContain('10:1, and 20 more\n');
});

test('a package that is only noted is named, with what to move to', () => {
  const noted = finding(3, { severity: 'note', role: 'mention', check: 'retired-dependency', message: 'acme-client 2 describes endpoints that GitHub removed: move to acme-client@>=3.' });
  const output = text(reportOf(noted), context);
  expect(output).toContain('3:1     note     acme-client 2 describes endpoints');
  expect(output).not.toContain('1 mention of');
});

test('of many skipped files ten are named', () => {
  const output = text({ ...reportOf(), skipped: Array.from({ length: 25 }, (_, at) => ({ path: `f${at}`, why: 'binary' })) }, context);
  expect(output).toContain('25 files skipped');
  expect(output.match(/^ {2}f\d+ {2}binary$/gm)).toHaveLength(10);
  expect(output).toContain('  and 15 more\n');
});
