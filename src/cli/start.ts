import { buffer } from 'node:stream/consumers';
import { cli } from '../cli';
import { GONE } from './io';

/** Runs the command line in this process. */
export async function start(): Promise<void> {
  // Without a listener an error on a stream ends the process; `print` sees the same error and judges it.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (!GONE.has(error.code ?? '')) throw error;
    });
  }
  process.exitCode = await cli(process.argv.slice(2), {
    cwd: process.cwd(), env: process.env, stdin: () => buffer(process.stdin), stdout: process.stdout, stderr: process.stderr,
    today: new Date().toISOString().slice(0, 10), clock: () => performance.now(),
  });
}
