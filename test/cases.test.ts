import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
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

function textOf({ input }: Case): string {
  if (!statSync(input).isDirectory()) return readFileSync(input, 'utf8');
  return readdirSync(input, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    .map(entry => readFileSync(path.join(entry.parentPath, entry.name), 'utf8')).join('\n');
}
