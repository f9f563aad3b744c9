// Every case with its lines ended as on Windows: a checkout may do that to all files.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { scan } from '../src/scan';
import { tree, type Files } from './support/tree';

const cases = fileURLToPath(new URL('cases', import.meta.url));

async function findingsIn(files: Files) {
  const { report } = await scan({ root: tree(files), paths: [], product: 'github.com', hosts: {}, today: '2026-01-01', include: [], exclude: [], gitignore: false, maxFileSize: 1 << 20, severities: {} });
  return report.findings;
}

it('the end of a line changes nothing, and no place or fingerprint', async () => {
  const inputs = readdirSync(cases, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile() && !entry.name.endsWith('.golden')).map(({ parentPath, name }) => path.join(parentPath, name));
  const texts = inputs.map(file => [path.relative(cases, file), readFileSync(file, 'latin1')] as const).filter(([, text]) => !text.includes('\r'));
  const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
  const found = await findingsIn(Object.fromEntries(texts.map(([file, text]) => [file, bytes(text)])));
  expect(found.length).toBeGreaterThan(1000);
  expect(await findingsIn(Object.fromEntries(texts.map(([file, text]) => [file, bytes(text.replaceAll('\n', '\r\n'))])))).toEqual(found);
});
