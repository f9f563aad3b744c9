// Runs programs and tells what they took.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Timed runs of each program, after one to warm up. */
export const ROUNDS = 5;

/** A program that takes longer than this is timed less often. */
const SLOW_SECONDS = 60;
const SLOW_ROUNDS = 3;

/** The median of a list of numbers. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** With certificates of one's own each Node takes longer to start, whatever it runs. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Runs a program once: wall and CPU seconds, peak memory in megabytes. `tells`: it prints the seconds itself. */
export function measure({ name, command, exits = [0], tells = false }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  const file = path.join(folder, 'time');
  try {
    const before = performance.now();
    const { error, status, stdout } = spawnSync('time', ['-q', '-f', '%U %S %M', '-o', file, ...command], { stdio: ['ignore', tells ? 'pipe' : 'ignore', 'ignore'], encoding: 'utf8', env });
    const wall = tells ? Number(stdout) : (performance.now() - before) / 1000;
    if (error) throw new Error(`GNU time is needed: ${error.message}`);
    if (!exits.includes(status)) throw new Error(`${name} ended with ${status}: ${command.join(' ')}`);
    const [user, system, kilobytes] = readFileSync(file, 'utf8').trim().split(/\s+/).map(Number);
    return { wall, cpu: user + system, memory: kilobytes / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs programs in turn, there and back, so that what else the machine does touches all of them; the medians by name. */
export function compare(programs) {
  const plan = programs.map(program => ({ program, rounds: measure(program).wall > SLOW_SECONDS ? SLOW_ROUNDS : ROUNDS, runs: [] }));
  for (let round = 0; round < ROUNDS; round++) {
    const due = plan.filter(({ rounds }) => round < rounds);
    for (const { program, runs } of round % 2 === 0 ? due : due.toReversed()) runs.push(measure(program));
  }
  return Object.fromEntries(plan.map(({ program, runs }) => [program.name, {
    rounds: runs.length,
    ...Object.fromEntries(['wall', 'cpu', 'memory'].map(what => [what, median(runs.map(run => run[what]))])),
    slowest: Math.max(...runs.map(({ wall }) => wall)),
  }]));
}
