import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import type { Log, Run } from 'sarif';
import { expect, test } from 'vitest';
import type { Finding, Report } from '../../src/model';
import { sarif } from '../../src/reporters/sarif';
import { scanned } from '../support/scanned';
import { context, finding, report, reportOf } from './sample';

const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// Draft 4 by its header; it uses nothing that later drafts read differently, except the name of `$id`.
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>;
const uriReference = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})*$/i;
const validate = new Ajv({
  strict: false, unicodeRegExp: false, allErrors: true,
  formats: { 'uri-reference': uriReference, uri: (text: string) => uriReference.test(text) && URL.canParse(text), 'date-time': true },
}).compile(schema);

function run(from: Report, over: Partial<typeof context> = {}): Run {
  const log = JSON.parse(sarif(from, { ...context, ...over })) as Log;
  const [only, ...others] = log.runs;
  expect(others).toEqual([]);
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  if (!only) throw new Error('no run');
  return only;
}

/** All strings of a document. */
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];

test('the schema at hand refuses what is no SARIF', () => {
  expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: { text: 'x' }, level: 'fatal' }] }] })).toBe(false);
});

test('the sample is valid, with every rule that is broken and no other', () => {
  const { tool, results = [] } = run(report);
  const ids = (tool.driver.rules ?? []).map((rule) => rule.id);
  expect(ids).toEqual([...new Set(report.findings.map((each) => each.rule))].toSorted());
  expect(results.map((result) => ids[result.ruleIndex ?? -1])).toEqual(results.map((result) => result.ruleId));
  expect(tool.driver).toMatchObject({ name: 'authorizations-lint', semanticVersion: '0.1.0' });
});

test('an empty report is valid and has its empty list of results', () => {
  expect(run(reportOf()).results).toEqual([]);
});

test('only credentials are security alerts', () => {
  const rules = run(report).tool.driver.rules ?? [];
  const rated = rules.filter((rule) => rule.properties && 'security-severity' in rule.properties);
  expect(rated.map((rule) => [rule.id, rule.properties?.['security-severity']])).toEqual([['create-authorization/hardcoded-credential', '8.0']]);
});

test('texts that are missing or empty leave no empty string behind', () => {
  const related = [{ path: 'b.js', line: 1, column: 1, endLine: 1, endColumn: 2, note: '' }];
  const bare = finding(1, { rule: 'oauth-authorizations/retired', message: ' ', related });
  const only = run({ ...reportOf(bare), skipped: [{ path: 'x', why: '' }] }, { rules: [] });
  expect(strings(only).filter((text) => text.trim() === '')).toEqual([]);
});

test('paths are encoded and start at the repository root', () => {
  const paths = ['a b%.js', 'ä/漢#?.js', '\uD800.js', 'a:b.js', 'x[1].js'];
  const { results = [] } = run(reportOf(...paths.map((path, at) => finding(at + 1, { path }))), { prefix: 'p q/' });
  const uris = results.map((result) => result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '');
  expect(uris.map(decodeURIComponent)).toEqual(paths.map((path) => `p q/${path.replace('\uD800', '\uFFFD')}`));
  expect(uris.filter((uri) => /[^\w./%-]/.test(uri))).toEqual([]);
});

test('a result has four numbers, links that lead to its related places, and a fingerprint of its own', () => {
  const source = report.findings.find((each) => each.related.length > 0) as Finding;
  const [result] = run(reportOf(source)).results ?? [];
  const { line: startLine, column: startColumn, endLine, endColumn } = source;
  expect(result?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine, startColumn, endLine, endColumn });
  const linked = [...(result?.message.text ?? '').matchAll(/\[[^\]]*\]\((.*?)\)/g)].map(([, id]) => Number(id));
  expect(linked).toEqual(result?.relatedLocations?.map((place) => place.id));
  expect(result?.message.text).toMatch(/^POST \/authorizations was removed from github.com on 2020-11-13 and answers 404\. /);
  expect(result?.partialFingerprints).toEqual({ 'authorizationsLint/v1': source.fingerprint });
});

test('a message can bring no link of its own', () => {
  const [result] = run(reportOf(finding(1, { message: 'See [here](https://evil.example).' }))).results ?? [];
  expect(result?.message.text).not.toMatch(/\]\(/);
});

test('30,000 results: the 25,000 worst are kept and the rest is counted', () => {
  const all = Array.from({ length: 30_000 }, (_, at) => finding(at + 1, { severity: at < 10_000 ? 'note' : at < 20_000 ? 'warning' : 'error' }));
  const log = JSON.parse(sarif(reportOf(...all), context)) as Log;
  const levels = (log.runs[0]?.results ?? []).map((result) => result.level);
  expect(['error', 'warning', 'note'].map((level) => levels.filter((each) => each === level).length)).toEqual([10_000, 10_000, 5_000]);
  expect(levels.lastIndexOf('error')).toBe(9_999);
  expect(log.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/^5,000 more findings left out/);
});

test('lengths and numbers stay within what code scanning takes', () => {
  const long = 'x'.repeat(10_000);
  const related = Array.from({ length: 1500 }, (_, at) => ({ path: 'b.js', line: at + 1, column: 1, endLine: at + 1, endColumn: 2, note: 'here' }));
  const rules = context.rules.map((rule) => ({ ...rule, title: long, help: long }));
  const source = finding(1, { rule: 'create-authorization/hardcoded-credential', check: 'hardcoded-credential', message: long, related });
  const { tool, results = [] } = run({ ...reportOf(source), skipped: Array.from({ length: 500 }, (_, at) => ({ path: `f${at}`, why: 'binary' })) }, { rules });
  const [rule] = tool.driver.rules ?? [];
  expect(rule?.name?.length).toBeLessThanOrEqual(255);
  expect(rule?.shortDescription?.text.length).toBeLessThanOrEqual(1024);
  expect(rule?.fullDescription?.text.length).toBeLessThanOrEqual(1024);
  expect((rule?.properties?.tags ?? []).length).toBeLessThanOrEqual(10);
  expect((results[0]?.locations?.length ?? 0) + (results[0]?.relatedLocations?.length ?? 0)).toBe(1000);
  expect(results[0]?.message.text?.length).toBeLessThan(5000);
});

test('what hostile code and people bring in stays valid', () => {
  const text = '::error::##[x] \u202E\uD800 [a](b) {0} \n%0A <script>';
  const related = [{ path: `${text}/b`, line: 1, column: 1, endLine: 1, endColumn: 2, note: text }];
  const all = ['ignore', 'baseline'].map((by, at) => finding(at + 1, { path: text, message: text, related, suppressed: { by: by as 'ignore' | 'baseline', reason: text.repeat(500) } }));
  const { results = [] } = run({ ...reportOf(...all), skipped: [{ path: text, why: text }] });
  expect(results.map(({ suppressions }) => suppressions?.map(({ kind }) => kind))).toEqual([['inSource'], ['external']]);
  expect(results[0]?.suppressions?.[0]?.justification?.length).toBeLessThanOrEqual(4000);
});

test('a finding keeps its fingerprint when its lines move and change their spaces', async () => {
  const code = (lead: string): string => `${lead}fetch('https://api.github.com/authorizations', {${lead} method: 'POST' });\n`;
  const prints = async (text: string): Promise<unknown> => run(await scanned({ 'a.js': text })).results?.map(({ ruleId, partialFingerprints }) => [ruleId, partialFingerprints]);
  const before = await prints(code('') + code(' '));
  expect(before).toEqual([1, 2].map(count => ['create-authorization/retired', { 'authorizationsLint/v1': expect.stringMatching(new RegExp(`^[0-9a-f]{24}:${count}$`)) }]));
  expect(await prints(`\n// more\n${code('\t')}f();\n${code('  \n')}`)).toEqual(before);
});
