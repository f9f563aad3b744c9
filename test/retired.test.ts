import { describe, expect, it } from 'vitest';
import { retired } from '../src/checks/retired';
import { standIns } from '../src/checks/support/stand-ins';
import { findings, match, policy, type Seen } from './checks/build';

const gone = 'was removed from github.com on 2020-11-13 (it answers 404)';
const web = 'use the web application flow.';
const octokit = { package: '@octokit/rest', member: 'oauthAuthorizations.updateAuthorization' };
const both = ['list-authorizations', 'create-authorization'];

const told = (seen: Seen) => findings(seen, { all: true }).filter(({ check }) => check === 'retired').map(({ severity, message }) => `${severity}: ${message}`);

describe('retired', () => {
  const rows: [string, Seen, string][] = [
    ['github.com', {}, `error: \`POST /authorizations\` ${gone}: ${web}`],
    [
      'GitHub Enterprise Server', { match: { product: 'ghes' } },
      `warning: \`POST /authorizations\` has been deprecated on GitHub Enterprise Server since 2020-02-14, though still served: ${web}`,
    ],
    [
      'a version of it', { operation: 'check-authorization', match: { product: 'ghes' } },
      'error: `GET /applications/{client_id}/tokens/{access_token}` was removed from GitHub Enterprise Server 3.4 on 2022-03-15 (it answers 404): '
        + 'use `POST /applications/{client_id}/token`.',
    ],
    [
      'nothing instead', { operation: 'list-authorizations', match: { product: 'ghec' } },
      'error: `GET /authorizations` was removed from GitHub Enterprise Cloud on 2020-11-13 (it answers 404): remove the call, nothing takes its place.',
    ],
    [
      'a library', { operation: 'update-authorization', sdk: octokit },
      `error: \`${octokit.member}\` of @octokit/rest sends \`PATCH /authorizations/{authorization_id}\`, which ${gone}: ${web}`,
    ],
    [
      'a library and an unknown method', { operation: both, sdk: octokit, match: { endpoint: octokit.member } },
      `error: \`${octokit.member}\` of @octokit/rest sends \`GET /authorizations\` or \`POST /authorizations\`, which ${gone}: ${web}`,
    ],
    ['an unknown method', { operation: both, match: { endpoint: '/authorizations' } }, `error: \`/authorizations\` ${gone}: ${web}`],
    ['no operation', { operation: [] }, `error: \`PATCH /authorizations\` belongs to the OAuth Authorizations API, which ${gone}: ${web}`],
    ['a guess', { match: { confidence: 'possible' } }, `note: If this is GitHub's API: \`POST /authorizations\` ${gone}: ${web}`],
    ['a stub', { site: { role: 'mock' } }, `note: \`POST /authorizations\` ${gone}: ${web}`],
    ['prose', { site: { role: 'mention' } }, `note: \`POST /authorizations\` ${gone}: ${web}`],
    ['a client', { site: { role: 'client' } }, `error: \`POST /authorizations\` ${gone}: ${web}`],
  ];
  it.each(rows)('%s', (_, seen, expected) => {
    expect(told(seen)).toEqual([expected]);
  });

  it('speaks for the operations of the same path where none takes the method', () => {
    const ids = (endpoint: string) => standIns(match({ operation: [], match: { endpoint } }), policy.operations).map(({ id }) => id);
    expect(ids('PATCH /authorizations')).toEqual(both);
    expect(ids('PATCH /authorizations/clients')).toHaveLength(policy.operations.length - 1);
  });

  it('warns before the day', () => {
    const on = (today: string) => retired.run(match({}), { ...policy, today }).map(({ severity, message }) => `${severity!}: ${message}`);
    expect(on('2020-11-13')).toEqual([`warning: \`POST /authorizations\` will be removed from github.com on 2020-11-13: ${web}`]);
    expect(on('2020-11-14')).toEqual([`error: \`POST /authorizations\` ${gone}: ${web}`]);
  });
});
