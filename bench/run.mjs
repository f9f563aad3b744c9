// Compares the bundle with a text search and with a structural search: `npm run bench [-- --cli FILE --out FILE --repository NAME=FOLDER …]`,
// after `npm run build`. Repositories are measured besides, as they are. The trees are laid out once, in $BENCH_DIR or below the system's temporary folder; they take 2 GB and, the first time, some minutes.
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare } from './measure.mjs';
import { named, outcome, programs, versions } from './programs.mjs';
import { results } from './results.mjs';
import { astGrep, callingTree, readingList, scaleTree, smallerTree, tree } from './trees.mjs';

const at = name => fileURLToPath(new URL(name, import.meta.url));
const { values: { cli, out, repository } } = parseArgs({ options: {
  cli: { type: 'string', default: at('../dist/cli.js') }, out: { type: 'string', default: at('RESULTS.md') }, repository: { type: 'string', multiple: true, default: [] },
} });
const bench = process.env.BENCH_DIR ?? path.join(os.tmpdir(), 'authorizations-lint-bench');

const SIZES = [2500, 10_000, 30_000, 60_000];
const CALLING = [0, 1, 10, 100, 1000];
const QUIET = 10_000;

const peer = astGrep(bench);
const { lint, rg, astGrep: structural, node, read } = programs(path.resolve(cli), peer);
const machine = { cores: os.availableParallelism(), model: os.cpus()[0]?.model.trim(), system: `${os.type()} ${os.arch()}`, versions: versions(peer) };

const say = text => process.stderr.write(`${text}\n`);
const row = (laid, list) => {
  say(`measuring ${path.basename(laid.folder)}: ${laid.files} files`);
  return { ...laid, ...outcome(cli, laid.folder), times: compare(list.map(program => program(laid.folder))) };
};

const whole = scaleTree(bench);
const scale = { ...row(whole, [lint, rg, structural, node]), named: named(rg(whole.folder)) };
const sizes = [...SIZES.map(count => row(smallerTree(bench, whole, count), [lint, rg])), scale];
const calling = CALLING.map(count => ({ count, ...row(callingTree(bench, whole, QUIET, count), [lint, rg]) }));
const start = row(callingTree(bench, whole, 10, 0), [lint, node]);
const reading = readingList(bench, whole);
const repositories = repository.map(one => {
  const [name, folder] = one.split('=');
  return { name, ...row(tree(path.resolve(folder)), [lint, rg, () => read(reading)]) };
});

writeFileSync(out, results({ date: new Date().toISOString().slice(0, 10), machine, scale, sizes, calling, start, repositories, reading }));
say(`written: ${out}`);
