import type { Flags } from '../config/settings';
import { oneOf } from '../config/values';
import { UsageError } from '../errors';
import { ANNOTATIONS, COMMENTS, type Wishes } from '../github/publish';

/** The inputs of the Action, as action.yml names them. */
export interface Inputs extends Wishes {
  flags: Flags;
  workingDirectory: string;
  paths: string[];
  config: string | boolean | undefined;
  changedSince: string;
  diff: string;
  baseline: string | boolean | undefined;
  format: string;
  output: string;
  reports: string[];
  sarifFile: string;
  token: string;
  summary: boolean;
  quiet: boolean;
}

/** How the settings are called in a workflow. */
export const INPUT_NAMES: Readonly<Record<keyof Flags, string>> = {
  product: 'product', host: 'host', include: 'include', exclude: 'exclude', gitignore: 'gitignore', maxFileSize: 'max-file-size', failOn: 'fail-on',
};

/** Reads the inputs. An input that is not given, or empty, is as if it were not there. */
export function readInputs(get: (name: string) => string): Inputs {
  const text = (name: string): string | undefined => get(name).trim() || undefined;
  const lines = (name: string): string[] => get(name).split('\n').map(line => line.trim()).filter(line => line !== '');
  const file = (name: string): string | boolean | undefined => (text(name) === 'false' ? false : text(name));
  return {
    flags: {
      product: text(INPUT_NAMES.product),
      host: lines(INPUT_NAMES.host),
      include: lines(INPUT_NAMES.include),
      exclude: lines(INPUT_NAMES.exclude),
      gitignore: yesOrNo(INPUT_NAMES.gitignore, text(INPUT_NAMES.gitignore)),
      maxFileSize: text(INPUT_NAMES.maxFileSize),
      failOn: text(INPUT_NAMES.failOn),
    },
    workingDirectory: text('working-directory') ?? '.',
    paths: lines('paths'),
    changedSince: text('changed-since') ?? 'auto',
    diff: text('diff') ?? '',
    config: file('config'),
    baseline: file('baseline'),
    format: text('format') ?? 'text',
    output: text('output') ?? '',
    reports: lines('report'),
    sarifFile: text('sarif-file') ?? '',
    token: text('github-token') ?? '',
    annotations: annotations(text('annotations') ?? 'commands'),
    comment: oneOf('comment', text('comment') ?? 'off', COMMENTS),
    summary: yesOrNo('summary', text('summary')) ?? true,
    quiet: yesOrNo('quiet', text('quiet')) ?? false,
  };
}

/** They were once switched on and off. */
function annotations(value: string): Wishes['annotations'] {
  if (/^true$/i.test(value)) return 'commands';
  return /^false$/i.test(value) ? 'off' : oneOf('annotations', value, ANNOTATIONS);
}

function yesOrNo(name: string, value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new UsageError(`${name} must be true or false, not "${value}".`);
}
