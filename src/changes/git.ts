// Asks git, in a way that runs nothing of the tree that is looked at: neither its configuration nor its attributes start a program.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { sentence } from '../reporters/parts/escape';

/** The environment of this process. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What git could not do, as the end of a sentence. */
export class GitFailure extends Error {
  override readonly name = 'GitFailure';
}

/** Runs git in one folder. */
export interface Git {
  /** What it printed; undefined if it said no. */
  ask(args: readonly string[], input?: string): Buffer | undefined;
  /** What it printed. It fails with a `GitFailure`. */
  tell(args: readonly string[], input?: string): Buffer;
}

/** Settings with which git starts programs, opens connections, or believes a folder that only looks like a repository. */
const HARMLESS = [
  'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.pager=cat', 'diff.external=', 'credential.helper=', 'protocol.allow=never',
  'submodule.recurse=false', 'gc.auto=0', 'maintenance.auto=false', 'safe.bareRepository=explicit',
];
/** The same in the environment. A value that is no protocol allows none. */
const ENV = { LC_ALL: 'C', GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_LITERAL_PATHSPECS: '1' };
/** Variables of git's that say where its own configuration is. The others would lead it to another repository. */
const KEPT: ReadonlySet<string> = new Set(['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_CEILING_DIRECTORIES', 'GIT_DISCOVERY_ACROSS_FILESYSTEM', 'GIT_EXEC_PATH']);

const MOST_OUTPUT = 1 << 30;
const PATIENCE = 300_000;

/** Git in a folder. It fails if there is no git, or the folder lies in no repository. */
export function gitIn(folder: string, env: Env): Git {
  const program = find(env);
  if (program === undefined) throw new GitFailure('git is not installed');
  const settings = [...HARMLESS];
  const run = (args: readonly string[], input = ''): Result => start(program, [...settings.flatMap(each => ['-c', each]), ...args], folder, env, input);
  const git: Git = {
    ask: (args, input) => {
      const { status, out } = run(args, input);
      return status === 0 ? out : undefined;
    },
    tell: (args, input) => {
      const { status, out, complaint } = run(args, input);
      if (status !== 0) throw new GitFailure(reason(complaint));
      return out;
    },
  };
  git.tell(['rev-parse', '--git-dir']);
  settings.push(...withoutFilters(git));
  return git;
}

interface Result { status: number | null; out: Buffer; complaint: string }

function start(program: string, args: readonly string[], cwd: string, env: Env, input: string): Result {
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || KEPT.has(name)));
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env: { ...own, ...ENV }, input, maxBuffer: MOST_OUTPUT, timeout: PATIENCE, windowsHide: true });
  if (error) throw new GitFailure('code' in error && error.code === 'ETIMEDOUT' ? 'git takes too long' : `git can't be run (${'code' in error ? String(error.code) : error.message})`);
  return { status, out: stdout, complaint: stderr.toString('utf8') };
}

/** What git says, as the end of a sentence. */
function reason(complaint: string): string {
  if (/dubious ownership/.test(complaint)) return 'the repository belongs to another user (`git config --global --add safe.directory` says that it may be read)';
  if (/not a git repository/.test(complaint)) return 'there is no git repository';
  const line = complaint.split('\n').find(each => /^(?:fatal|error): /.test(each)) ?? complaint;
  return `git says: ${sentence(line.replace(/^\w+: /, '')) || 'nothing'}`;
}

/** A file of an attributes file's choice is handed to a program of the configuration's choice: not to any of them. */
function withoutFilters(git: Git): string[] {
  const names = (git.ask(['config', '-z', '--name-only', '--get-regexp', '^filter\\.'])?.toString('utf8') ?? '').split('\0');
  const drivers = new Set(names.flatMap(name => /^filter\.([^]+)\.[^.]+$/.exec(name)?.[1] ?? []));
  return [...drivers].flatMap(driver => {
    // Such a name can't be set from outside.
    if (/[=\n]/.test(driver)) throw new GitFailure('its configuration names a filter that can\'t be switched off');
    return [`filter.${driver}.clean=`, `filter.${driver}.smudge=`, `filter.${driver}.process=`, `filter.${driver}.required=false`];
  });
}

/** The program, by PATH alone: some systems look into the current folder first, and that may be the tree. */
function find(env: Env): string | undefined {
  const [name, folders] = [path.sep === '/' ? 'git' : 'git.exe', env['PATH'] ?? env['Path'] ?? ''];
  return folders.split(path.delimiter).filter(folder => path.isAbsolute(folder)).map(folder => path.join(folder, name)).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
