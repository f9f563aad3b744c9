// Assembles src/prefilter/fingerprints.wat into the module that the program carries: `npm run wasm`; `--check` only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import wabt from 'wabt';

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url));
const [SOURCE, MODULE] = ['src/prefilter/fingerprints.wat', 'src/prefilter/fingerprints.ts'];

const parsed = (await wabt()).parseWat(SOURCE, readFileSync(at(SOURCE), 'utf8'));
parsed.validate();
const binary = Buffer.from(parsed.toBinary({}).buffer);
const text = `/** The module of fingerprints.wat, as \`npm run wasm\` assembles it. */\nexport const FINGERPRINTS = '${binary.toString('base64')}';\n`;

if (!process.argv.includes('--check')) writeFileSync(at(MODULE), text);
else if (!existsSync(at(MODULE)) || readFileSync(at(MODULE), 'utf8') !== text) {
  console.error(`${MODULE} is not what ${SOURCE} says: run \`npm run wasm\`.`);
  process.exitCode = 1;
}
