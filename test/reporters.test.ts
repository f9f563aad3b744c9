import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reporters, type Format } from '../src/reporters';
import { context, finding, report, reportOf } from './reporters/sample';

const formats = Object.keys(reporters) as Format[];
const extension = { text: 'txt', json: 'json', sarif: 'json', github: 'txt', markdown: 'md' } as const satisfies Record<Format, string>;

test('every reporter file is in the list', () => {
  const files = readdirSync(new URL('../src/reporters', import.meta.url)).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  expect(files.toSorted()).toEqual(formats.map((format) => `${format}.ts`).toSorted());
});

// UPDATE_GOLDENS=1 writes them anew; read what changed before you commit it.
test.each(formats)('%s looks as in its golden file', (format) => {
  const golden = new URL(`./reporters/${format}.golden.${extension[format]}`, import.meta.url);
  const output = reporters[format](report, context);
  if (process.env['UPDATE_GOLDENS']) writeFileSync(golden, output);
  expect(output).toBe(readFileSync(golden, 'utf8'));
});

describe('whatever the scanned tree holds', () => {
  const hostile = fc.array(fc.oneof(
    fc.constantFrom('::', '##[', '#', '[', ':', '%0A', '|', '`', '\\', '$', ' ', '\t', '\n', '\r', '\u2028', '\u0085', '\u00a0'),
    fc.constantFrom('\u001B[2J', '\u001B[1m', '\u009B', '\u202E', '\u2066', '\u200E', '\uD800', '\u{E0041}'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  ), { maxLength: 12 }).map((parts) => parts.join(''));

  test.each(formats)('%s gives a terminal or a build log nothing to act on', (format) => {
    fc.assert(fc.property(hostile, hostile, hostile, hostile, (path, message, note, code) => {
      const related = [{ path, line: 1, column: 1, endLine: 1, endColumn: 2, note }];
      const all = [
        finding(1, { path, message, related, operation: path, host: message, payload: { [note]: code } }),
        finding(2, { severity: 'note', role: 'mention', endpoint: note, path, message }),
      ];
      const lines = () => [code, code.replace(/[\r\n\u2028\u2029]/g, '')];
      const whole = { ...reportOf(...all), skipped: [{ path, why: message }] };
      const output = reporters[format](whole, { ...context, prefix: '', lines });
      expect(stripVTControlCharacters(reporters[format](whole, { ...context, prefix: '', lines, colour: true }))).toBe(output);
      expect(output).not.toMatch(/(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(output).not.toContain('##[');
      const commands = output.split('\n').filter((line) => line.trimStart().startsWith('::'));
      expect(commands.filter((line) => format !== 'github' || !/^::(error|warning|notice) file=/.test(line))).toEqual([]);
    }), { numRuns: 300 });
  });
});
