// Runs the bundle over a tree that is large enough for several threads to read it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { add } from './support/tree';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const COUNT = 5_000;
const call = (note: string): string => `fetch('https://api.github.com/authorizations', { method: 'POST', body: JSON.stringify({ ${note} }) });\n`;

/** Many files of nothing, and every fiftieth of something that is told of. */
function fill(root: string): void {
  const told: readonly (string | Buffer)[] = [
    call('note: 1'), '/* authorizations-lint-ignore retired -- none */\n', Buffer.from([0x61, 0x00, 0x62]), Buffer.concat([Buffer.from(call("note: 'x'")), Buffer.from('// \xe9\n', 'latin1')]),
    `${'x;'.repeat(4000)}${call('note')}`, "import { url } from '../d0/url.js';\nfetch(url);\n",
  ];
  const files: Record<string, string | Buffer> = { 'd0/url.js': "export const url = 'https://api.github.com/authorizations';\n" };
  for (let i = 0; i < COUNT; i++) files[`d${i % 60}/f${i}.js`] ??= i % 50 === 0 ? told[(i / 50) % told.length]! : `export const a = ${i};\n`;
  add(root, files);
}

/** The bundle without its grammars, with another script for its threads if one is given. */
function bundle(copy: string, worker?: string): string {
  for (const name of readdirSync(dist).filter(one => !one.endsWith('.wasm'))) cpSync(path.join(dist, name), path.join(copy, name), { recursive: true });
  if (worker === '') rmSync(path.join(copy, 'worker.js'));
  else if (worker !== undefined) writeFileSync(path.join(copy, 'worker.js'), worker);
  return path.join(copy, 'cli.js');
}

function scan(cli: string, root: string, threads: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, root, '--format', 'json', '--threads', threads], { encoding: 'utf8', maxBuffer: 1 << 28, timeout: 120_000 });
  return { status, stdout, stderr };
}

describe('threads', () => {
  const above = mkdtempSync(path.join(os.tmpdir(), 'authorizations-lint-threads-'));
  const root = path.join(above, 'tree');
  let cli = '';
  let alone: ReturnType<typeof scan>;
  let copies = 0;
  const another = (worker?: string): string => bundle(path.join(above, `dist${copies++}`), worker);
  beforeAll(() => {
    fill(root);
    cli = another();
    alone = scan(cli, root, '1');
  });
  afterAll(() => rmSync(above, { recursive: true, force: true }));

  it('find what one finds', () => {
    const { findings, skipped, summary } = JSON.parse(alone.stdout) as { findings: { path: string }[]; skipped: { why: string }[]; summary: { files: number } };
    expect([alone.status, alone.stderr, summary.files]).toEqual([1, '', COUNT + 1]);
    expect(new Set(findings.map(({ path: file }) => file)).size).toBeGreaterThan(30);
    expect(new Set(skipped.map(({ why }) => why.replace(/:.*/, '')))).toEqual(new Set(['binary', 'not UTF-8', 'minified']));
  });

  it.each(['2', '2', '3', '4'])('give the same bytes if they are %s', threads => {
    expect(scan(cli, root, threads)).toEqual(alone);
  });

  it('have all begun and ended when there is a report', () => {
    const log = path.join(above, 'log');
    const listening = `const { parentPort } = require('node:worker_threads'); const post = parentPort.postMessage.bind(parentPort); parentPort.postMessage = said => { require('node:fs').appendFileSync(${JSON.stringify(log)}, \`\${said.read !== undefined} \`); post(said); };\n`;
    expect(scan(another(listening + readFileSync(path.join(dist, 'worker.js'), 'utf8')), root, '3')).toEqual(alone);
    expect(readFileSync(log, 'utf8').match(/true/g)).toHaveLength(2);
  });

  it.each([
    ['is not there', ''],
    ['does not begin', 'throw new Error("no");'],
    ['ends at once', 'process.exit(0);'],
    ['takes files and fails', "const { parentPort, workerData } = require('node:worker_threads'); parentPort.on('message', () => { Atomics.add(workerData.next, 0, 7); throw new Error('no'); });"],
    ['takes files, says a part and ends', "const { parentPort, workerData } = require('node:worker_threads'); parentPort.on('message', () => { Atomics.add(workerData.next, 0, 7); parentPort.postMessage({ sightings: [{ file: { path: 'x.js', language: 'javascript' }, seen: { language: 'javascript', held: 'request' } }] }); parentPort.close(); });"],
  ])('are not missed if another one %s', (_, worker) => {
    expect(scan(another(worker), root, '2')).toEqual(alone);
  });

  it.each(['0', '-1', 'two', '1.5', '65'])('are counted, and not by "%s"', threads => {
    expect(scan(cli, root, threads)).toMatchObject({ status: 2, stderr: expect.stringContaining(`--threads must be a whole number from 1 to 64, not "${threads}".`) });
  });
});
