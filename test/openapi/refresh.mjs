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

/** The requests that the Action sends, and what comes back: the server of the tests is held to them, and holds the Action to them. */
const REQUESTS = {
  to: 'requests.json', version: '23.0.2', file: 'generated/api.github.com.deref.json',
  wanted: [
    'checks/create', 'checks/update', 'pulls/list-files', 'pulls/create-review', 'pulls/list-review-comments', 'pulls/create-review-comment', 'pulls/update-review-comment',
    'pulls/delete-review-comment', 'issues/list-comments', 'issues/create-comment', 'issues/update-comment', 'repos/get-content', 'repos/compare-commits', 'users/get-authenticated',
  ],
};

const temp = mkdtempSync(join(tmpdir(), 'openapi-'));
try {
  for (const extract of EXTRACTS) {
    const target = fileURLToPath(new URL(extract.to, import.meta.url));
    writeFileSync(target, `${JSON.stringify(take(extract, download(extract)), null, 2)}\n`);
    process.stdout.write(`${extract.to}\n`);
  }
  writeFileSync(fileURLToPath(new URL(REQUESTS.to, import.meta.url)), requests(REQUESTS, download(REQUESTS)));
  process.stdout.write(`${REQUESTS.to}\n`);
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

/** One operation a line: the schemas are large, and nobody reads them. */
function requests({ version, file, wanted }, { paths }) {
  const all = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ method, path, ...operation })));
  const lines = all.filter(({ operationId }) => wanted.includes(operationId)).map(operation => `${JSON.stringify(operation.operationId)}: ${JSON.stringify(exchange(operation))}`);
  return `{\n"source": ${JSON.stringify(`npm @octokit/openapi@${version} ${file}`)},\n"operations": {\n${lines.join(',\n')}\n}\n}\n`;
}

/** A request, its answers, and an example of the good one. */
function exchange({ method, path, parameters, requestBody, responses }) {
  const answers = Object.entries(responses).map(([status, { content }]) => [status, bare(content?.['application/json']?.schema ?? null)]);
  const [success] = Object.values(responses).flatMap(({ content }) => Object.values(content?.['application/json']?.examples ?? {})).map(({ value }) => value);
  return {
    method: method.toUpperCase(), path, parameters: parameters.map(({ name, in: where, required = false, schema }) => ({ name, in: where, required, schema: bare(schema) })),
    body: bare(requestBody?.content['application/json'].schema ?? null), answers: Object.fromEntries(answers), example: success ?? null,
  };
}

/** Without words for people, as far as they are no property of that name. */
function bare(schema) {
  const words = new Set(['description', 'example', 'examples', 'title', 'default', 'format', 'externalDocs', 'deprecated', 'x-github']);
  const walk = (node, named) => {
    if (Array.isArray(node)) return node.map(each => walk(each, false));
    if (node === null || typeof node !== 'object') return node;
    const kept = Object.entries(node).filter(([key]) => named || !words.has(key)).map(([key, value]) => [key, walk(value, key === 'properties' && !named)]);
    // JSON Schema wants a null among the values where OpenAPI has it beside them.
    return Object.fromEntries(kept.map(([key, value]) => [key, key === 'enum' && node.nullable ? [...value, null] : value]));
  };
  return walk(schema, false);
}

function withoutExamples(schema) {
  return JSON.parse(JSON.stringify(schema, (key, value) => (key === 'example' ? undefined : value)));
}
