// What is compared: each program as a person would run it to have everything read and nothing ignored.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const RULE = fileURLToPath(new URL('ast-grep.yml', import.meta.url));
const READ = fileURLToPath(new URL('read.mjs', import.meta.url));
const EVERYTHING = ['--no-gitignore', '--no-config'];
const UNIGNORED = ['hidden', 'dot', 'exclude', 'global', 'parent', 'vcs'].flatMap(kind => ['--no-ignore', kind]);

/** The programs, by name. */
export function programs(cli, astGrep) {
  return {
    lint: folder => ({ name: 'lint', command: [process.execPath, cli, 'scan', ...EVERYTHING, folder], exits: [0, 1] }),
    rg: folder => ({ name: 'rg', command: ['rg', '-uu', '-l', 'authorizations', folder], exits: [0, 1] }),
    astGrep: folder => ({ name: 'astGrep', command: [astGrep, 'scan', '--rule', RULE, ...UNIGNORED, folder] }),
    node: () => ({ name: 'node', command: [process.execPath, '-e', '0'] }),
    read: ({ list }) => ({ name: 'read', command: [process.execPath, READ, list], tells: true }),
  };
}

/** What the linter says of a tree: files read, candidates, findings. */
export function outcome(cli, folder) {
  const { stdout, status, stderr } = spawnSync(process.execPath, [cli, 'scan', ...EVERYTHING, '--format=json', folder], { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  const { summary, findings } = JSON.parse(stdout);
  return { read: summary.files, candidates: summary.candidates, skipped: summary.skipped, findings: findings.length };
}

/** How many files another program names. */
export function named({ command }) {
  const { stdout } = spawnSync(command[0], command.slice(1), { encoding: 'utf8', maxBuffer: 1 << 30 });
  return stdout.trim().split('\n').filter(Boolean).length;
}

/** The versions that were run. */
export function versions(astGrep) {
  const first = (program, ...args) => {
    const { stdout, error } = spawnSync(program, args, { encoding: 'utf8' });
    if (error) throw new Error(`${program} is needed (apt-get install ripgrep time): ${error.message}`);
    return stdout.split('\n', 1)[0].trim();
  };
  return [`Node ${process.version}`, first('rg', '--version'), first(astGrep, '--version')];
}
