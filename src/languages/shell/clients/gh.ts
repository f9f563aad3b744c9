import type { HttpClient } from './client';

/** `gh api` of GitHub CLI 2, and `hub api`, its forerunner. */
export const gh: HttpClient = {
  names: ['gh', 'hub'],
  subcommand: 'api',
  ordinary: true,
  source: 'https://cli.github.com/manual/gh_api and https://hub.github.com/hub-api.1.html',
  values: {
    'method': ['-X', '--method'],
    'header': ['-H', '--header'],
    'field': ['-f', '--raw-field'],
    'typed-field': ['-F', '--field'],
    'body-file': ['--input'],
    'host': ['--hostname'],
  },
  flags: {},
  others: '-p -q -t --cache --jq --preview --template',
  operands: 'endpoint',
};
