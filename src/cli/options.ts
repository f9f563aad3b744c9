import { Option } from 'commander';
import { CONFIG_NAME } from '../config';
import { DEFAULT_MAX_FILE_SIZE, type Flags } from '../config/settings';
import { FAIL_ON, PRODUCTS } from '../config/values';
import { BASELINE_NAME } from '../run/baseline';
import { FORMATS } from '../run/outputs';
import { MOST_THREADS } from '../threads';

/** The options of a scan, as commander gives them. */
export interface ScanFlags extends Flags {
  format: string;
  output?: string;
  report?: string[];
  config?: string | boolean;
  changedSince?: string;
  diff?: string;
  baseline?: string | boolean;
  quiet?: boolean;
  color?: boolean;
  threads?: string;
}

const list = (value: string, before: string[] = []): string[] => [...before, value];
const repeatable = (flags: string, text: string): Option => new Option(flags, `${text} (repeatable)`).argParser(list);

/** The options of a scan, in the order of the help. */
export const scanOptions: readonly Option[] = [
  new Option('-f, --format <FORMAT>', `form of the report: ${FORMATS.join(', ')}`).default('text'),
  new Option('-o, --output <FILE>', 'write the report to a file instead of stdout'),
  repeatable('--report <FORMAT=FILE>', 'write a further report to a file, such as sarif=report.sarif'),
  new Option('--product <PRODUCT>', `where a request without a host goes: ${PRODUCTS.join(', ')} (default: github.com)`),
  repeatable('--host <NAME[=PRODUCT]>', 'a host of your own; a GitHub Enterprise Server unless a product is given'),
  new Option('--fail-on <SEVERITY>', `least severity that makes the exit code 1: ${FAIL_ON.join(', ')} (default: warning)`),
  repeatable('--include <PATTERN>', 'scan only what matches, as in .gitignore'),
  repeatable('--exclude <PATTERN>', 'leave out what matches, as in .gitignore'),
  new Option('--gitignore', 'leave out what git ignores (default)'),
  new Option('--no-gitignore', 'scan what git ignores too'),
  new Option('--max-file-size <SIZE>', `do not parse larger files, such as 500k (default: ${DEFAULT_MAX_FILE_SIZE})`),
  new Option('--threads <N>', `how many threads read the files of a large tree (default: one for each processor, ${MOST_THREADS} at most)`),
  new Option('--changed-since <REF>', 'tell what is new since the merge base with a branch, a tag or a commit from what was there; only the new counts'),
  new Option('--diff <FILE>', 'the same by the lines that a unified diff changes; - reads stdin').conflicts('changedSince'),
  new Option('--config <FILE>', `configuration file (default: the nearest ${CONFIG_NAME} upwards from what is scanned)`),
  new Option('--no-config', 'use no configuration file'),
  new Option('--baseline <FILE>', `known findings (default: the nearest ${BASELINE_NAME} upwards from what is scanned)`),
  new Option('--no-baseline', 'use no baseline'),
  new Option('-q, --quiet', 'no progress; in the text report no notes, and nothing at all if nothing is left'),
  new Option('--color', 'colour, even if the output is no terminal'),
  new Option('--no-color', 'no colour'),
];

/** The options of `baseline`: those that say what is scanned, and where the baseline is. */
export const baselineOptions: readonly Option[] = [
  new Option('--prune', 'only take out what is no longer found'),
  ...scanOptions.filter(({ long = '' }) => !['--format', '--output', '--report', '--fail-on', '--threads', '--no-baseline', '--quiet', '--color', '--no-color'].includes(long)),
];

/** How a setting is called on the command line. */
export const OPTION_NAMES: Readonly<Record<keyof Flags, string>> = {
  product: '--product', host: '--host', include: '--include', exclude: '--exclude', gitignore: '--gitignore', maxFileSize: '--max-file-size', failOn: '--fail-on',
};
