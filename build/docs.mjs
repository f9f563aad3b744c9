// Fills in the generated sections of the documents: `npm run docs`. The test that compares them is what writes them, as with goldens.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const words = [vitest, 'run', 'test/docs.test.ts', '-t', 'generated sections'];
const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit', env: { ...process.env, UPDATE_DOCS: '1' } });
process.exitCode = status ?? 1;
