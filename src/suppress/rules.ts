import type { RuleText } from '../model';

type Words = Pick<RuleText, 'title' | 'help' | 'severity'>;

/** The rules about ignores, which hold for no request and can't be ignored themselves. */
export const ignoreRules = {
  'unused-ignore': {
    title: 'Ignore that hides nothing',
    severity: 'warning',
    help: [
      'The comment names a rule, and no finding of that rule stands where the comment reaches. The code was mended, or moved away from its comment. An ignore that is left behind would hide the next fault that comes to stand there.',
      '',
      'Remove the comment, or the name that is no longer needed. `-ignore-line` reaches what begins on its own line, `-ignore-next-line` what begins on the next line of code, `-ignore-start` everything up to `-ignore-end`, and `-ignore-file` the whole file.',
    ].join('\n'),
  },
  'invalid-ignore': {
    title: 'Ignore that is not understood',
    severity: 'warning',
    help: [
      'The comment is meant to hide a finding and does not: it is misspelt, names no rule or one that does not exist, gives no reason, or begins a stretch that never ends.',
      '',
      'Write what is ignored and why, such as `authorizations-lint-ignore-next-line create-authorization/retired -- removed with version 3`. A rule, a check or an operation can be named, several with commas between them. `authorizations-lint rules` lists them.',
      'Reasons are required unless the configuration has `"ignoreReasons": "optional"`.',
    ].join('\n'),
  },
} as const satisfies Readonly<Record<string, Words>>;
