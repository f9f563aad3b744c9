import { cli } from '../../src/cli';
import type { Io } from '../../src/cli/io';

/** What a run of the command line left behind. */
export interface Run { code: number; stdout: string; stderr: string }

/** The world that a run finds. */
export interface World {
  cwd?: string;
  env?: Io['env'];
  /** What is handed in. */
  stdin?: string;
  /** stdout and stderr are a terminal. */
  terminal?: boolean;
  clock?: Io['clock'];
  /** The error that writing to stdout ends with, by its code. */
  stdoutFails?: string;
}

/** Runs the command line in this process. */
export async function run(args: readonly string[], { cwd = process.cwd(), env = {}, stdin = '', terminal = false, clock = () => 0, stdoutFails }: World = {}): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written, fails?: string): Io['stdout'] => ({
    isTTY: terminal,
    write(text, done) {
      if (fails === undefined) written[name] += text;
      done(fails === undefined ? undefined : Object.assign(new Error(`write ${fails}`), { code: fails }));
    },
  });
  const code = await cli(args, { cwd, env, stdin: async () => Buffer.from(stdin), stdout: stream('stdout', stdoutFails), stderr: stream('stderr'), today: '2026-01-15', clock });
  return { code, ...written };
}
