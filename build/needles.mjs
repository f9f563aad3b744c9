// What to look for in files, derived from the rules once and for all: a small scan would take longer for that than for its files.
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';

const ENTRY = `
import { languages } from './src/languages';
import { deriveNeedles } from './src/needles/derive';
import { operations } from './src/operations';
export const table = deriveNeedles(operations, languages);
`;

/** The table that src/needles/derive.ts makes of the rules, as data. */
export async function needleTable(root) {
  const { outputFiles: [{ text }] } = await build({ stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' }, bundle: true, write: false, platform: 'node', format: 'cjs', packages: 'external', logLevel: 'error' });
  const module = { exports: {} };
  compileFunction(text, ['module', 'exports', 'require'])(module, module.exports, createRequire(import.meta.url));
  return module.exports.table;
}
