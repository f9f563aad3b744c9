// Rewrites the extracts beside this file from GitHub's own descriptions, as npm publishes them.
// The packages unpack to hundreds of megabytes, so only the one file that is needed is taken out: `node test/openapi/refresh.mjs`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The newest GHES at hand for the ten operations it still serves; the last description of github.com at hand with the other four. */
const EXTRACTS = [
  { to: 'ghes-3.19.json', product: 'ghes', version: '23.0.2', file: 'generated/ghes-3.19.deref.json', wanted: /^\/(authorizations|applications\/grants)\b/ },
  {
    to: 'api.github.com.json', product: 'github.com', version: '2.2.1', file: 'generated/api.github.com.deref.json',
    wanted: /^\/applications\/\{client_id\}\/(tokens|grants)\//,
  },
];

const temp = mkdtempSync(join(tmpdir(), 'openapi-'));
try {
  for (const extract of EXTRACTS) {
    const target = fileURLToPath(new URL(extract.to, import.meta.url));
    writeFileSync(target, `${JSON.stringify(take(extract, download(extract)), null, 2)}\n`);
    process.stdout.write(`${extract.to}\n`);
  }
} finally {
  rmSync(temp, { recursive: true, force: true });
}

function download({ version, file }) {
  const [tarball] = execFileSync('npm', ['pack', '--silent', `@octokit/openapi@${version}`], { cwd: temp, encoding: 'utf8' }).trim().split('\n').slice(-1);
  execFileSync('tar', ['xzf', tarball, `package/${file}`], { cwd: temp });
  return JSON.parse(readFileSync(join(temp, 'package', file), 'utf8'));
}

function take({ product, version, file, wanted }, { paths }) {
  const found = Object.entries(paths).filter(([path]) => wanted.test(path)).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [operation.operationId.replace(/^.*\//, ''), described(method, path, operation)]));
  return { source: `npm @octokit/openapi@${version} ${file}`, product, operations: Object.fromEntries(found) };
}

/** What the rules are held to. Of examples only the names of the fields are kept. */
function described(method, path, operation) {
  const { summary, deprecated, parameters, requestBody, 'x-github': { deprecationDate, removalDate } } = operation;
  const json = requestBody?.content['application/json'];
  const example = json?.examples?.default?.value;
  const body = json && { required: requestBody.required, schema: withoutExamples(json.schema), ...(example && { exampleFields: Object.keys(example) }) };
  return {
    method: method.toUpperCase(), path, summary, deprecated, deprecationDate, removalDate,
    parameters: parameters.map(({ name, in: where, required = false, schema }) => ({ name, in: where, required, schema })),
    requestBody: body ?? null,
  };
}

function withoutExamples(schema) {
  return JSON.parse(JSON.stringify(schema, (key, value) => (key === 'example' ? undefined : value)));
}
