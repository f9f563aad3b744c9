import { cli } from '../../src/cli';
import type { Io } from '../../src/cli/io';

/** What a run of the command line left behind. */
export interface Run { code: number; stdout: string; stderr: string }

/** Runs the command line in this process. `terminal`: stdout and stderr are one. */
export async function run(args: readonly string[], { cwd, env = {}, terminal = false, clock = () => 0 }: Partial<Omit<Io, 'stdout' | 'stderr'>> & { terminal?: boolean } = {}): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written): Io['stdout'] => ({
    isTTY: terminal,
    write(text, done) {
      written[name] += text;
      done();
    },
  });
  const code = await cli(args, { cwd: cwd ?? process.cwd(), env, stdout: stream('stdout'), stderr: stream('stderr'), today: '2026-01-15', clock });
  return { code, ...written };
}
