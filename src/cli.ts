// The command line: a thin shell over scan().
import { Command, CommanderError, Help } from 'commander';
import { baselineCommand, type BaselineFlags } from './cli/baseline-command';
import { print, type Io } from './cli/io';
import { baselineOptions, scanOptions, type ScanFlags } from './cli/options';
import { scanCommand } from './cli/scan-command';
import { UsageError } from './errors';
import { safeLines } from './reporters/parts/escape';
import { tool } from './tool';

export { type Io } from './cli/io';

/** Exit codes. */
const OK = 0;
const USAGE = 2;
const FAILURE = 3;

const EXIT_CODES = `
Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or configuration, 3 failure.
`;

/** Runs the command line; the exit code. `args` are the words after the program's name. */
export async function cli(args: readonly string[], io: Io): Promise<number> {
  let code = OK;
  let [said, complained] = ['', ''];
  const program = build(io, outcome => { code = outcome; }, text => { said += text; }, text => { complained += text; });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) code = error.exitCode === 0 ? OK : USAGE;
    else if (error instanceof UsageError) [code, complained] = [USAGE, `${complained}${error.message}\n`];
    else [code, complained] = [FAILURE, `${complained}${confession(error, io.env)}`];
  }
  await print(io.stdout, said);
  await print(io.stderr, safeLines(complained));
  return code;
}

function build(io: Io, done: (code: number) => void, say: (text: string) => void, complain: (text: string) => void): Command {
  const program = new Command(tool.name)
    .description("Finds calls to GitHub's removed OAuth Authorizations API and shows what takes their place.")
    .usage('[scan] [options] [PATH...]')
    .version(tool.version)
    .exitOverride()
    .configureOutput({ writeOut: say, writeErr: complain })
    .addHelpText('after', EXIT_CODES);
  const scan = program.command('scan', { isDefault: true })
    .description('scan files and folders (default command; default PATH: the current folder)')
    .argument('[PATH...]', 'files, folders, and patterns in quotes')
    .addHelpText('after', EXIT_CODES)
    .action(async (paths: string[], flags: ScanFlags) => done(await scanCommand(paths, flags, io, ['scan', 'baseline', 'rules', 'explain', 'help'])));
  for (const option of scanOptions) scan.addOption(option);
  const baseline = program.command('baseline')
    .description('accept what is found now: write it into the baseline')
    .argument('[PATH...]', 'files, folders, and patterns in quotes')
    .action((paths: string[], flags: BaselineFlags) => baselineCommand(paths, flags, io));
  for (const option of baselineOptions) baseline.addOption(option);
  program.command('rules').description('list all rules').action(async () => {
    const [{ rulesTable }, { ruleTexts }] = await Promise.all([import('./cli/rules-command'), import('./rule-texts')]);
    say(rulesTable(ruleTexts()));
  });
  program.command('explain').description('explain a rule, an operation or a check').argument('<RULE>', 'such as create-authorization/retired, create-authorization or retired')
    .action(async (topic: string) => {
      const [{ explain }, { operations }, { checks }] = await Promise.all([import('./cli/explain-command'), import('./operations'), import('./checks')]);
      say(explain(topic, { operations, checks }));
    });
  // The options of the command that needs no name belong into the main help.
  program.configureHelp({ visibleOptions: command => [...(command === program ? scan.options : []), ...new Help().visibleOptions(command)] });
  return program;
}

/** What a bug says of itself; the stack only for those who ask. */
function confession(error: unknown, env: Io['env']): string {
  const message = error instanceof Error ? error.message : String(error);
  if (env['DEBUG'] === tool.name) return `${error instanceof Error ? (error.stack ?? message) : message}\n`;
  return `${tool.name} failed: ${message}\nThis is a bug. DEBUG=${tool.name} shows where it happened.\n`;
}
