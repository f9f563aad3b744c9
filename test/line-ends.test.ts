// Every case with its lines ended as on Windows: a checkout may do that to all files.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { scanned } from './support/scanned';

const cases = fileURLToPath(new URL('cases', import.meta.url));

it('the end of a line changes nothing, and no place or fingerprint', async () => {
  const inputs = readdirSync(cases, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile() && !entry.name.endsWith('.golden')).map(({ parentPath, name }) => path.join(parentPath, name));
  const texts = inputs.map(file => [path.relative(cases, file), readFileSync(file, 'latin1')] as const).filter(([, text]) => !text.includes('\r'));
  const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
  const { findings: found } = await scanned(Object.fromEntries(texts.map(([file, text]) => [file, bytes(text)])));
  expect(found.length).toBeGreaterThan(1000);
  expect((await scanned(Object.fromEntries(texts.map(([file, text]) => [file, bytes(text.replaceAll('\n', '\r\n'))])))).findings).toEqual(found);
});
