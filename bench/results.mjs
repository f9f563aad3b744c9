// What was measured, as a page.
import { ROUNDS } from './measure.mjs';
import { REFERENCE } from './trees.mjs';

const seconds = value => value.toFixed(value < 1 ? 3 : 2);
const megabytes = value => value.toFixed(0);
const count = value => value.toLocaleString('en');
const times = value => value.toFixed(1);
const table = (head, rows) => [head, head.map(() => '---:'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
const NAMES = { lint: 'authorizations-lint', rg: '`rg -uu -l authorizations`', astGrep: '`ast-grep scan`', node: '`node -e 0`' };

/** RESULTS.md. */
export function results({ date, machine, scale, sizes, calling, start, repositories, reading }) {
  const { lint, rg, astGrep } = scale.times;
  const slow = astGrep.rounds < ROUNDS ? ` (\`ast-grep\`: ${astGrep.rounds}, since one run takes more than a minute)` : '';
  return `${[
    '# Speed',
    `Written by \`npm run bench\` on ${date}: ${machine.model}, ${machine.cores} cores, ${machine.system}; ${machine.versions.join(', ')}.`,
    `Medians of ${ROUNDS} runs${slow} after one to warm up, so with the files in the system's cache. The programs run in turn, there and back. Times are in seconds, memory is the peak in megabytes.`,
    '## Targets', targets({ start, lint, rg, astGrep, repositories }),
    '## The scale tree',
    `${count(scale.files)} files of public npm packages, ${megabytes(scale.bytes / 1e6)} MB, nothing ignored. `
    + `The linter reads ${count(scale.read)} files, which are in a language that it knows, whatever their size, and parses the ${scale.candidates} that may call the API; it names ${scale.skipped} that it does not parse, mostly since they are minified or too large. The text search names ${scale.named}.`,
    comparison(scale.times),
    '## By size of the tree', 'Every n-th file of the scale tree.', bySize(sizes),
    '## By files that call the API', `${count(calling[0].files)} files that have nothing to do with the API, and this many that do.`, byCalls(calling),
    '## Start-up', `${start.files} files, none of them a candidate.`, comparison(start.times),
    ...repositories.length === 0 ? [] : ['## Repositories', `Whole repositories, nothing ignored. The targets in seconds were set on a machine where Node reads ${count(REFERENCE.files)} files (${megabytes(REFERENCE.bytes / 1e6)} MB), `
    + `one after the other, in ${REFERENCE.seconds} s. ${count(reading.files)} files of the scale tree (${megabytes(reading.bytes / 1e6)} MB) are read in turn with the other programs; by how long that takes, seconds here become seconds there.`, byRepository(repositories)],
  ].join('\n\n')}\n`;
}

/** A repository of so many files is to take less than half a second. */
const FEW = 3000;
const there = ({ lint, read }) => lint.wall * REFERENCE.seconds / read.wall;

function targets({ start, lint, rg, astGrep, repositories }) {
  const rows = [
    ['wall time against `rg`', lint.wall / rg.wall, '≤ 4', value => value <= 4, times],
    ['`ast-grep` against the linter', astGrep.wall / lint.wall, '≥ 10', value => value >= 10, times],
    ['peak memory on the scale tree, MB', lint.memory, '< 400', value => value < 400, megabytes],
    ['start-up against `node -e 0`', start.times.lint.wall / start.times.node.wall, '≤ 4', value => value <= 4, times],
    ...repositories.filter(({ files }) => files < FEW).map(({ name, times: all }) => [`${name}, in seconds of the machine that they were set on`, there(all), '< 0.5', value => value < 0.5, seconds]),
  ];
  return table(['', 'measured', 'target', 'met'], rows.map(([name, value, target, met, form]) => [name, form(value), target, met(value) ? 'yes' : '**no**']));
}

function comparison(all) {
  const base = all.rg ?? all.node;
  return table(['', 'wall', 'CPU', 'memory', `wall against ${all.rg ? '`rg`' : '`node -e 0`'}`, 'slowest run'], Object.entries(all).map(([name, { wall, cpu, memory, slowest }]) =>
    [NAMES[name], seconds(wall), seconds(cpu), megabytes(memory), times(wall / base.wall), seconds(slowest)]));
}

function bySize(sizes) {
  return table(['files', 'MB', 'candidates', 'wall', 'CPU', 'memory', '`rg` wall', 'against `rg`', 'ms per 1,000 files'], sizes.map(({ files, bytes, candidates, times: { lint, rg } }) =>
    [count(files), megabytes(bytes / 1e6), candidates, seconds(lint.wall), seconds(lint.cpu), megabytes(lint.memory), seconds(rg.wall), times(lint.wall / rg.wall), megabytes(lint.wall / files * 1e6)]));
}

function byRepository(repositories) {
  return table(['', 'files', 'MB', 'candidates', 'wall', 'CPU', 'memory', '`rg` wall', 'against `rg`', 'reading', 'seconds there'], repositories.map(({ name, files, bytes, candidates, times: all }) =>
    [name, count(files), megabytes(bytes / 1e6), candidates, seconds(all.lint.wall), seconds(all.lint.cpu), megabytes(all.lint.memory), seconds(all.rg.wall), times(all.lint.wall / all.rg.wall), seconds(all.read.wall), seconds(there(all))]));
}

function byCalls(calling) {
  const quiet = calling[0].times.lint.wall;
  return table(['calling files', 'candidates', 'findings', 'wall', 'CPU', 'memory', 'against `rg`', 'ms more per calling file'], calling.map(({ count: n, candidates, findings, times: { lint, rg } }) =>
    [count(n), count(candidates), count(findings), seconds(lint.wall), seconds(lint.cpu), megabytes(lint.memory), times(lint.wall / rg.wall), n === 0 ? '' : ((lint.wall - quiet) / n * 1000).toFixed(1)]));
}
