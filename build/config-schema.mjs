// Generates the JSON schemas of the configuration and the baseline from their types. `--check` only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The types, and where their schemas are kept. The bundle carries copies of them, as dist/config.schema.json and dist/baseline.schema.json. */
const SCHEMAS = [
  { from: 'src/config/file.ts', type: 'ConfigFile', title: 'authorizations-lint configuration', to: 'src/config/schema.json' },
  { from: 'src/suppress/baseline-file.ts', type: 'BaselineFile', title: 'authorizations-lint baseline', to: 'src/config/baseline.schema.json' },
];

/** The schemas as texts, by the files that they belong into. */
export function schemaTexts() {
  return SCHEMAS.map(({ from, type, title, to }) => {
    const options = { path: at(from), tsconfig: at('tsconfig.json'), type, skipTypeCheck: true, additionalProperties: false, topRef: false };
    const schema = createGenerator({ ...options, sortProps: false, expose: 'none' }).createSchema(type);
    return { file: at(to), name: to, text: `${JSON.stringify({ ...schema, title }, null, 2)}\n` };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { file, name, text } of schemaTexts()) {
    if (!process.argv.includes('--check')) writeFileSync(file, text);
    else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      process.stderr.write(`${name} is out of date: run \`node build/config-schema.mjs\`\n`);
      process.exitCode = 1;
    }
  }
}
