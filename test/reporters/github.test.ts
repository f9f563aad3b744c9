import { expect, test } from 'vitest';
import { github } from '../../src/reporters/github';
import { context, finding, reportOf } from './sample';

const decode = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');

/** Reads commands the way a runner does: https://github.com/actions/runner/blob/v2.336.0/src/Runner.Common/ActionCommand.cs */
function commands(output: string) {
  return output.split('\n').slice(0, -1).map((line) => {
    const end = line.indexOf('::', 2);
    const [command = '', ...rest] = line.slice(2, end).split(' ');
    const properties = rest.join(' ').split(',').map((each) => each.split('=', 2).map(decode));
    return { command, properties: Object.fromEntries(properties) as Record<string, string>, message: decode(line.slice(end + 2)) };
  });
}

const many = (length: number, differs: Parameters<typeof finding>[1] = {}) => Array.from({ length }, (_, at) => finding(at + 1, differs));
const plain = { ...context, prefix: '' };

test.each(['a,b.js', 'a:b%2C%0A.js', '100%25.js', 'line\nend\r.js', 'a::b.js', 'ä 漢 😀.js'])('the path %j comes out as it went in', (path) => {
  const [command] = commands(github(reportOf(finding(1, { path })), plain));
  expect(command?.properties['file']).toBe(path);
});

test.each(['50% of , and :', '%25 %0A %3A %2C %0D', '::set-output name=a::b', 'a]b;c=d'])('the message %j comes out as it went in', (message) => {
  const [command] = commands(github(reportOf(finding(1, { message: `Said: ${message}` })), plain));
  expect(command?.message).toBe(`Said: ${message}`);
});

test('the path starts at the repository root', () => {
  expect(commands(github(reportOf(finding(1)), { ...context, prefix: 'packages/a/' }))[0]?.properties['file']).toBe('packages/a/a.js');
});

test('columns are given only within one line', () => {
  const [one, two] = commands(github(reportOf(finding(1), finding(2, { endLine: 4 })), plain));
  expect(one?.properties).toMatchObject({ line: '1', endLine: '1', col: '1', endColumn: '9' });
  expect(two?.properties).toMatchObject({ line: '2', endLine: '4' });
  expect(two?.properties).not.toHaveProperty('col');
});

test('errors come first, then warnings, then notices; stubs and mentions last', () => {
  const mixed = [finding(1, { severity: 'note', role: 'mention' }), finding(2, { severity: 'note' }), finding(3, { severity: 'warning' }), finding(4)];
  const sent = commands(github(reportOf(...mixed), plain)).map(({ command, properties }) => [command, properties['line']]);
  expect(sent).toEqual([['error', '4'], ['warning', '3'], ['notice', '2'], ['notice', '1']]);
});

test('ten of a kind are all shown', () => {
  const sent = commands(github(reportOf(...many(10)), plain));
  expect(sent.map(({ properties }) => properties['line'])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
});

test.each([[11, 2], [1200, 1191]])('of %i nine are shown and the tenth counts the other %i', (total, left) => {
  const sent = commands(github(reportOf(...many(total), ...many(total, { severity: 'warning' }), ...many(total, { severity: 'note' })), plain));
  expect(['error', 'warning', 'notice'].map((kind) => sent.filter(({ command }) => command === kind).length)).toEqual([10, 10, 10]);
  expect(sent[9]?.message).toMatch(new RegExp(`^and ${left.toLocaleString('en-US')} more errors are not shown here \\(limit of 10 `));
  expect(sent[19]?.message).toContain('more warnings are');
  expect(sent[29]?.message).toContain('more notices are');
});

test('a long message is cut so that the advice still fits', () => {
  const links = [{ title: 'Docs', url: 'https://docs.github.com/x' }];
  const advice = { summary: 'Use the web flow.', steps: [], inputs: [], disappears: [], alternatives: [], library: null, links };
  const [command] = commands(github(reportOf(finding(1, { message: '%😀'.repeat(5000), advice })), plain));
  expect(command?.message.length).toBeLessThanOrEqual(4096);
  expect(command?.message).toMatch(/…\n\nInstead: Use the web flow\.\nDocs: https:\/\/docs\.github\.com\/x$/);
  expect(command?.message).not.toMatch(/\p{Surrogate}/u);
});

test('a long title is cut', () => {
  const [command] = commands(github(reportOf(finding(1, { rule: `x/${'y'.repeat(300)}` })), plain));
  expect(command?.properties['title']).toHaveLength(255);
});

test('nothing found prints nothing', () => {
  expect(github(reportOf(), plain)).toBe('');
});
