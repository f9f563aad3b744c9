import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { operations } from '../src/operations';
import { cases, directives, orphans, print, report, type Case } from './cases/run';

/** UPDATE_GOLDENS=1 writes what the program says into the goldens: to be read line by line before it is kept. */
const UPDATE = process.env['UPDATE_GOLDENS'] === '1';

describe('cases', () => {
  it.each(cases())('$name', async one => {
    const found = await report(one);
    const printed = print(one, found);
    if (UPDATE) writeFileSync(one.golden, printed);
    expect(printed).toBe(existsSync(one.golden) ? readFileSync(one.golden, 'utf8') : undefined);
    const { hides } = directives(one);
    const [input, output] = [textOf(one), JSON.stringify(found)];
    for (const secret of hides) {
      expect(input, 'what is to be hidden stands in the input').toContain(secret);
      expect(output, 'what is to be hidden stands nowhere in the report').not.toContain(secret);
    }
  });

  it('has an input for every golden', () => {
    expect(orphans()).toEqual([]);
  });
});

/** Languages of programs: those with cases about clients. */
const LANGUAGES = new Set(cases().flatMap(({ name }) => /^([\w-]+)\/clients\//.exec(name)?.[1] ?? []));

describe.each([...LANGUAGES])('the cases of %s', language => {
  const about = (topic: string): string[] => cases().filter(({ name, golden }) => name.startsWith(`${language}/${topic}`) && existsSync(golden)).map(({ golden }) => readFileSync(golden, 'utf8'));

  it.each(['call', 'mock', 'mention'])('have a %s', role => {
    expect(about('').join('\n')).toMatch(new RegExp(`^\\S+ (?:error|warning|note) ${role} `, 'm'));
  });

  it('have a payload with a fault, and a look-alike', () => {
    expect(about('payload/').join('\n')).toMatch(/\/(?:missing-parameter|wrong-type|unknown-parameter) /);
    expect(about('silent/')).toContain('');
  });

  it('have a library if one is known', () => {
    const known = operations.some(({ bindings }) => bindings.some(binding => binding.language === language));
    expect(about('sdk/').some(golden => golden !== '') || !known).toBe(true);
  });
});

function textOf({ input }: Case): string {
  if (!statSync(input).isDirectory()) return readFileSync(input, 'utf8');
  return readdirSync(input, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    .map(entry => readFileSync(path.join(entry.parentPath, entry.name), 'utf8')).join('\n');
}
