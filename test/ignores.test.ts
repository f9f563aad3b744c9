// What ignores hide, and what is said of those that hide nothing.
import { describe, expect, it } from 'vitest';
import type { ScanOptions } from '../src/scan';
import { scanned } from './support/scanned';
import { run } from './support/run';
import { tree } from './support/tree';

const LIST = "fetch('https://api.github.com/authorizations');";
const CREATE = "fetch('https://api.github.com/authorizations', { method: 'POST', body: JSON.stringify({ note: 'x', scopes: 'repo' }) });";
const on = (reach: string, rest: string): string => `// authorizations-lint-ignore-${reach} ${rest}`;
const BECAUSE = '-- goes away';

/** Each finding as `line check`, with a tick behind what is hidden. */
async function said(lines: readonly string[], options: Partial<ScanOptions> = {}, name = 'a.js'): Promise<string[]> {
  const { findings } = await scanned({ [name]: lines.join('\n') }, options);
  return findings.map(({ line, check, suppressed }) => `${line} ${check}${suppressed ? ' ✓' : ''}`);
}

/** What the findings about ignores say. */
async function remarks(...lines: string[]): Promise<string[]> {
  const { findings } = await scanned({ 'a.js': lines.join('\n') });
  return findings.filter(({ role }) => role === 'comment').map(({ line, column, check, message }) => `${line}:${column} ${check} ${message}`);
}

describe('an ignore', () => {
  const reaches: [string, readonly string[], readonly string[]][] = [
    ['of a line reaches what begins on it', [`${LIST} ${on('line', `retired ${BECAUSE}`)}`, LIST], ['1 retired ✓', '2 retired']],
    ['of the next line reaches what begins there', [on('next-line', `retired ${BECAUSE}`), LIST, LIST], ['2 retired ✓', '3 retired']],
    ['of the next line passes over comments and empty lines', [on('next-line', `retired ${BECAUSE}`), '', '// why', '/* and', '   how */', LIST], ['6 retired ✓']],
    ['of the next line passes over no code', [on('next-line', `retired ${BECAUSE}`), 'f();', LIST], ['1 unused-ignore', '3 retired']],
    ['of the next line may be one of several', [on('next-line', `retired ${BECAUSE}`), on('next-line', `wrong-type ${BECAUSE}`), CREATE], ['3 retired ✓', '3 wrong-type ✓']],
    ['of a stretch reaches all of it', [LIST, on('start', `retired ${BECAUSE}`), LIST, LIST, on('end', ''), LIST], ['1 retired', '3 retired ✓', '4 retired ✓', '6 retired']],
    ['of a stretch may lie in another', [on('start', `retired ${BECAUSE}`), LIST, on('start', `wrong-type ${BECAUSE}`), CREATE, on('end', 'wrong-type'), CREATE, on('end', 'retired'), LIST], ['2 retired ✓', '4 retired ✓', '4 wrong-type ✓', '6 retired ✓', '6 wrong-type', '8 retired']],
    ['of a file reaches all of it', [LIST, LIST, on('file', `retired ${BECAUSE}`)], ['1 retired ✓', '2 retired ✓']],
    ['names a rule', [on('next-line', `create-authorization/retired ${BECAUSE}`), CREATE], ['2 retired ✓', '2 wrong-type']],
    ['names an operation', [on('next-line', `create-authorization ${BECAUSE}`), CREATE], ['2 retired ✓', '2 wrong-type ✓']],
    ['names several', [on('next-line', `retired, wrong-type ${BECAUSE}`), CREATE], ['2 retired ✓', '2 wrong-type ✓']],
    ['names an API where several operations fit', [on('next-line', `oauth-authorizations/retired ${BECAUSE}`), "fetch('https://api.github.com/authorizations/1', { method });"], ['2 retired ✓']],
    ['in a document goes past the line that opens a block', ['<!-- authorizations-lint-ignore-next-line retired -- old -->', '', '```js', LIST, LIST, '```'], ['4 retired ✓', '5 retired']],
    ['in a document holds for blocks between its comments', ['<!-- authorizations-lint-ignore-start retired -- old -->', '```js', LIST, '```', '<!-- authorizations-lint-ignore-end -->', '```js', LIST, '```'], ['3 retired ✓', '7 retired']],
  ];
  it.each(reaches)('%s', async (_, lines, expected) => {
    expect(await said(lines, {}, lines.includes('```js') ? 'a.md' : 'a.js')).toEqual(expected);
  });

  it('of a stretch in a script of a workflow is one, though both languages see its comments', async () => {
    const steps = ['jobs:', '  x:', '    steps:', '      - run: |', '          # authorizations-lint-ignore-start retired -- old', '          curl https://api.github.com/authorizations', '          # authorizations-lint-ignore-end', '          curl https://api.github.com/authorizations'];
    expect(await said(steps, {}, '.github/workflows/x.yml')).toEqual(['6 retired ✓', '8 retired']);
  });

  it('of a call reaches what it sends, and no further call', async () => {
    const call = ['fetch(URL, {', "  method: 'POST',", "  body: JSON.stringify({ note: 'x', scopes: 'repo' }),", '}).then(() => {', `  ${LIST}`, '});'];
    const lines = ["const URL = 'https://api.github.com/authorizations';", on('next-line', `create-authorization, list-authorizations ${BECAUSE}`), ...call];
    expect(await said(lines)).toEqual(['2 unused-ignore', '3 retired ✓', '5 wrong-type ✓', '7 retired']);
  });

  it('is kept in the report with its reason, and counts for nothing', async () => {
    const { findings, summary } = await scanned({ 'a.js': `${LIST} ${on('line', 'retired -- the server -- is replaced in March')}` });
    expect(findings.map(({ suppressed }) => suppressed)).toEqual([{ by: 'ignore', reason: 'the server -- is replaced in March' }]);
    expect(summary).toMatchObject({ errors: 0, warnings: 0, suppressed: 1 });
  });

  it('shows no token that its reason holds', async () => {
    const { findings } = await scanned({ 'a.js': `${LIST} ${on('line', 'retired -- used with ghp_abcdefghijklmnopqrstuvwxyz0123456789')}` });
    expect(findings[0]?.suppressed?.reason).toBe('used with …');
  });

  it('gives the reason that stands nearest', async () => {
    const { findings } = await scanned({ 'a.js': [on('file', 'retired -- far'), on('start', 'retired -- near'), LIST, on('end', '')].join('\n') });
    expect(findings.map(({ suppressed }) => suppressed?.reason)).toEqual(['near']);
  });

  it('reaches other files as little as they reach it', async () => {
    const { findings } = await scanned({ 'a.js': on('file', `retired ${BECAUSE}`), 'b.js': LIST });
    expect(findings.map(({ path, check, suppressed }) => [path, check, suppressed])).toEqual([['a.js', 'unused-ignore', null], ['b.js', 'retired', null]]);
  });

  it('needs no reason where the configuration asks for none', async () => {
    const lines = [`${LIST} ${on('line', 'retired')}`, `${LIST} ${on('line', 'retired --')}`];
    expect(await said(lines, { ignoreReasons: 'optional' })).toEqual(['1 retired ✓', '2 retired ✓']);
    expect(await said(lines)).toEqual(['1 retired', '1 invalid-ignore', '2 retired', '2 invalid-ignore']);
  });

  it('is found in text of any encoding', async () => {
    const text = `\uFEFF${LIST} ${on('line', `retired ${BECAUSE}`)}\n${on('file', `wrong-type ${BECAUSE}`)}`;
    const { findings } = await scanned({ 'a.js': Buffer.from(text, 'utf16le'), 'b.js': Buffer.from(`\uFEFF${on('file', `retired ${BECAUSE}`)}`, 'utf16le') });
    expect(findings.map(({ path, line, check, suppressed }) => [path, line, check, suppressed?.by])).toEqual([
      ['a.js', 1, 'retired', 'ignore'], ['a.js', 2, 'unused-ignore', undefined], ['b.js', 1, 'unused-ignore', undefined],
    ]);
  });
});

describe('what is said of an ignore', () => {
  const faults: [string, string, RegExp][] = [
    ['no rule', on('next-line', BECAUSE), /^1:4 invalid-ignore `authorizations-lint-ignore-next-line` must name what it ignores/],
    ['an unknown rule', on('line', `retird ${BECAUSE}`), /^1:4 invalid-ignore Unknown rule "retird"\. Did you mean "retired"\?/],
    ['no reason', on('line', 'retired'), /must say why, behind two dashes: `-- the reason`\.$/],
    ['a reason behind something else', on('line', 'retired: old'), /must say why/],
    ['an empty reason', on('line', 'retired -- '), /must say why/],
    ['an unknown reach', on('nextline', `retired ${BECAUSE}`), /There is no `authorizations-lint-ignore-nextline`: write .* Did you mean "-next-line"\?$/],
    ['no reach', `// authorizations-lint-ignore retired ${BECAUSE}`, /`authorizations-lint-ignore` must say how far it reaches: write `-next-line`, `-line`, `-start`, `-end`, `-file`\.$/],
    ['a start alone', on('start', `retired ${BECAUSE}`), /`authorizations-lint-ignore-start retired` has no `authorizations-lint-ignore-end`/],
    ['an end alone', on('end', ''), /`authorizations-lint-ignore-end` ends nothing/],
    ['an end of something else', `${on('start', `retired ${BECAUSE}`)}\n${on('end', 'wrong-type')}`, /^2:4 invalid-ignore `authorizations-lint-ignore-end` ends nothing: there is no `authorizations-lint-ignore-start` with these rules before it\./],
    ['a rule about ignores', on('file', `unused-ignore ${BECAUSE}`), /`unused-ignore` can't be ignored/],
    ['nothing hidden', on('file', `retired ${BECAUSE}`), /^1:4 unused-ignore `authorizations-lint-ignore-file retired` hides nothing: remove it\.$/],
    ['something hidden and something not', `${LIST} ${on('line', `retired, wrong-type, wrong-length ${BECAUSE}`)}`, /^1:52 unused-ignore `authorizations-lint-ignore-line` hides nothing of `wrong-type`, `wrong-length`: take them out\.$/],
  ];
  it.each(faults)('with %s', async (_, text, message) => {
    expect((await remarks(text)).filter(line => message.test(line))).toHaveLength(1);
  });

  it('is nothing while it is only spoken of', async () => {
    expect(await remarks('// Write authorizations-lint-ignore-line retired, if you must.', '// x authorizations-lint-ignore-line', '// authorizations-lint-ignoreline retired')).toEqual([
      expect.stringMatching(/^3:4 invalid-ignore There is no `authorizations-lint-ignoreline`: write .* Did you mean "-line"\?$/),
    ]);
  });

  it('is one thing for a start that is faulty itself', async () => {
    expect(await remarks(on('start', 'retired'), on('end', ''))).toHaveLength(1);
  });

  it('has the severity that the configuration gives it', async () => {
    const lines = [on('line', `retired ${BECAUSE}`), on('line', '')];
    const severities = { 'unused-ignore': 'note', 'invalid-ignore': 'error' } as const;
    expect((await scanned({ 'a.js': lines.join('\n') }, { severities })).findings.map(({ check, severity }) => [check, severity])).toEqual([['unused-ignore', 'note'], ['invalid-ignore', 'error']]);
    expect(await said(lines, { severities: { 'unused-ignore': 'off', 'invalid-ignore': 'off' } })).toEqual([]);
  });

  it('comes from the command line too: hidden findings do not fail, idle ignores do', async () => {
    const hidden = tree({ 'a.js': `${LIST} ${on('line', `retired ${BECAUSE}`)}` });
    expect(await run([hidden])).toEqual({ code: 0, stderr: '', stdout: 'Nothing that counts in 1 file; not counted: 1 ignored\n' });
    const idle = await run([tree({ 'a.js': `f(); ${on('line', `retired ${BECAUSE}`)}` })]);
    expect(idle).toMatchObject({ code: 1, stdout: expect.stringMatching(/1:9 +warning +`authorizations-lint-ignore-line retired` hides nothing: remove it\. {2}unused-ignore\n/) });
    expect((await run(['explain', 'unused-ignore'])).stdout).toMatch(/^unused-ignore \(warning\)\nIgnore that hides nothing\./);
    expect((await run(['rules'])).stdout).toMatch(/^invalid-ignore +warning +Ignore that is not understood$/m);
  });
});
