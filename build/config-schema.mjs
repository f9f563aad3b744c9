// Generates the JSON schema of the configuration file from its type. `--check` only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where the schema is kept. The bundle carries a copy of it as dist/config.schema.json. */
export const schemaPath = at('src/config/schema.json');

/** The schema as text. */
export function schemaText() {
  const options = { path: at('src/config/file.ts'), tsconfig: at('tsconfig.json'), type: 'ConfigFile', skipTypeCheck: true, additionalProperties: false, topRef: false };
  const schema = createGenerator({ ...options, sortProps: false, expose: 'none' }).createSchema('ConfigFile');
  return `${JSON.stringify({ ...schema, title: 'authorizations-lint configuration' }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = schemaText();
  if (!process.argv.includes('--check')) writeFileSync(schemaPath, text);
  else if (!existsSync(schemaPath) || readFileSync(schemaPath, 'utf8') !== text) {
    process.stderr.write('src/config/schema.json is out of date: run `node build/config-schema.mjs`\n');
    process.exitCode = 1;
  }
}
