import { expect, test } from 'vitest';
import { markdown } from '../../src/reporters/markdown';
import { code, link, prose } from '../../src/reporters/parts/markdown-text';
import { context, finding, report, reportOf } from './sample';

/** What is left when code spans are taken out the way CommonMark finds them: a run of backticks up to the next run as long. */
const outsideCode = (text: string) => text.replace(/\\`|(?<!`)(`+)(?!`)(?:[^]*?[^`])\1(?!`)/g, '');

test.each([
  ['plain', '`plain`'],
  ['a|b', '`a\\|b`'],
  ['a\\|b', '`a\\\\\\|b`'],
  ['a`b``c', '```a`b``c```'],
  ['`', '`` ` ``'],
  ['</details>', '`</details>`'],
  ['a\nb\u202E', '`a\\u{a}b\\u{202e}`'],
  ['', '(empty)'],
])('%j as code', (text, expected) => {
  expect(code(text)).toBe(expected);
});

test.each([
  ['a | b', 'a \\| b'],
  ['use `note`, not `a|b`', 'use `note`, not `a\\|b`'],
  ['one ` alone', 'one \\` alone'],
  ['<script>x</script> & co', '&lt;script&gt;x&lt;/script&gt; &amp; co'],
  ['two\n\nlines', 'two lines'],
  ['[x](https://e.example/a).', '\\[x\\](`https://e.example/a`).'],
  ['@octocat and @octokit/core, fixes #12, a/b#3', '`@octocat` and `@octokit/core`, fixes `#12`, `a/b#3`'],
  ['`a`@b', '`a` `@b`'],
  ['cost $1 or $2', 'cost <span>$</span>1 or <span>$</span>2'],
  ['- not a list', '\\- not a list'],
  ['1. not a list', '1\\. not a list'],
  ['# no heading', '\\# no heading'],
])('%j as prose', (text, expected) => {
  expect(prose(text)).toBe(expected);
});

test('links lead to web addresses only', () => {
  expect(link({ title: 'A [b](c)', url: 'https://docs.github.com/a_(b)' })).toBe('[A \\[b\\](c)](https://docs.github.com/a%5F%28b%29)');
  expect(link({ title: 'A', url: 'javascript:alert(1)' })).toBe('A `javascript:alert(1)`');
});

test('no HTML and no image of the scanned code gets through', () => {
  const text = '</details><script>alert(1)</script><img src=x>![x](https://evil.example/p.png)`|<b>`';
  const output = outsideCode(markdown({ ...reportOf(finding(1, { path: text, message: text })), skipped: [{ path: text, why: text }] }, context));
  expect(output).not.toMatch(/<(?!\/?span>)/);
  expect(output).not.toMatch(/(?<!\\)!\[|(?<!\\)\[x/);
});

test('every row of a table keeps its number of cells', () => {
  const text = 'a|b\\|c`|`\n|d';
  const rows = markdown(reportOf(finding(1, { path: text, message: text, rule: text })), context).split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.map((line) => line.replace(/\\./g, '').split('|').length)).toEqual([6]);
});

test('a report over a mebibyte is cut in bytes, and the rest is counted', () => {
  const total = 30_000;
  const long = Array.from({ length: total }, (_, at) => finding(at + 1, { path: `${'漢'.repeat(100)}.js`, message: '$漢'.repeat(300) }));
  const output = markdown(reportOf(...long), context);
  const left = Number(/^…and ([\d,]+) more findings/m.exec(output)?.[1]?.replaceAll(',', ''));
  expect(Buffer.byteLength(output)).toBeLessThan(900 * 1024);
  expect(Buffer.byteLength(output)).toBeGreaterThan(800 * 1024);
  expect(output.match(/^\| `packages/gm)?.length).toBe(total - left);
});

test('long advice of many operations leaves room for the findings', () => {
  const advice = report.findings.find((each) => each.advice)?.advice ?? null;
  const wordy = advice && { ...advice, summary: '漢$'.repeat(5000) };
  const output = markdown(reportOf(...Array.from({ length: 500 }, (_, at) => finding(at + 1, { operation: `operation-${at}`, advice: wordy }))), context);
  expect(Buffer.byteLength(output)).toBeLessThan(900 * 1024);
  expect(output.match(/^\| `packages/gm)).toHaveLength(500);
  expect(output).toMatch(/^…and \d+ more operations/m);
});

test('errors stand before warnings, and notes are only counted', () => {
  const stubs = [3, 4].map((line) => finding(line, { severity: 'note', role: 'mock' }));
  const output = markdown(reportOf(finding(1, { severity: 'warning' }), finding(2), ...stubs), context);
  expect(output.indexOf('a.js:2`')).toBeLessThan(output.indexOf('a.js:1`'));
  expect(output).not.toContain('a.js:3');
  expect(output).toContain('- 2 test stubs: `create-authorization/retired`');
});

test('nothing found is a short summary without empty sections', () => {
  const output = markdown(reportOf(), context);
  expect(output).toContain('All clear');
  expect(output).not.toContain('###');
});
