// A few rules, cut down to what the checks and the advice read.
import type { Operation, Parameter, Replacement, Retirement } from '../../src/model';

const source = 'https://docs.github.com';

function parameter(name: string, rest: Partial<Parameter> = {}): Parameter {
  return { name, in: 'body', type: 'string', required: false, description: name, source, ...rest };
}

const clientId = { length: 20 };
const clientSecret = { length: 40, secret: true };
const scopes = parameter('scopes', { type: 'string[]', nullable: true });
const note = parameter('note');
const noteUrl = parameter('note_url');
const fingerprint = parameter('fingerprint');
const id = parameter('authorization_id', { in: 'path', type: 'integer', required: true });

const gone: Retirement = { status: 'removed', deprecated: '2020-02-14', removed: '2020-11-13T16:00:00Z', answers: 404, note: '', source };
const served: Retirement = { status: 'deprecated', deprecated: '2020-02-14', note: '', source };
const inPath: Retirement = { status: 'removed', removed: '2021-08-11T14:00:00Z', answers: 404, note: '', source };
const inServer: Retirement = { status: 'removed', removed: '2022-03-15', removedIn: '3.4', answers: 404, note: '', source };

const web: Replacement = {
  summary: 'Send the user to {login}/login/oauth/authorize.',
  standing: 'documented',
  flow: 'web',
  endpoint: 'GET /login/oauth/authorize',
  steps: [
    { text: 'Open {login}/login/oauth/authorize?client_id={client_id}&scope={scope}', source, standing: 'documented' },
    { text: 'Keep the token: it can not be read again.', source, standing: 'inferred' },
  ],
  alternatives: [{ when: 'There is no browser', use: 'Use the device flow with {client_id}.', standing: 'documented', source }],
  inputs: [
    { old: 'scopes', new: 'scope={scope}', why: 'One string, with spaces.', standing: 'documented', source },
    { old: 'note', new: null, why: 'The user sees the name of the app.', standing: 'inferred', source },
    { old: 'note_url', new: null, why: 'The user sees the page of the app.', standing: 'inferred', source },
    { old: 'client_id', new: 'client_id', why: 'The same.', standing: 'documented', source },
    { old: 'client_secret', new: 'client_secret', why: 'On the server only.', standing: 'documented', source },
    { old: 'X-GitHub-OTP', new: null, why: 'The user signs in in the browser.', standing: 'documented', source },
  ],
  libraries: [
    { language: 'javascript', package: '@octokit/oauth-app', call: 'app.getWebFlowAuthorizationUrl({ state, scopes: "{scope}".split(" ") })', source },
  ],
  links: [{ title: 'Authorizing OAuth apps', url: 'https://docs.github.com/en/apps/oauth-apps' }],
};
const none: Replacement = {
  summary: 'Nothing lists them.', standing: 'inferred', flow: 'none', steps: [], alternatives: [], inputs: [], libraries: [], links: web.links,
};
const endpoint = 'POST /applications/{client_id}/token';
const check: Replacement = { ...none, summary: `Ask ${endpoint}.`, standing: 'documented', flow: 'endpoint', endpoint };

function rule(rest: Pick<Operation, 'id' | 'method' | 'path' | 'parameters'> & Partial<Operation>): Operation {
  return {
    api: 'oauth-authorizations', summary: rest.id, bindings: [], retired: { 'github.com': gone, ghec: gone, ghes: served },
    replacement: web, disagreements: [], sources: [source], ...rest,
  };
}

/** The rules by which the tests judge. */
export const operations: readonly Operation[] = [
  rule({
    id: 'list-authorizations', method: 'GET', path: '/authorizations', replacement: none,
    parameters: [parameter('per_page', { in: 'query', type: 'integer' }), parameter('client_id', { in: 'query', ...clientId })],
  }),
  rule({
    id: 'create-authorization', method: 'POST', path: '/authorizations',
    bindings: [{ language: 'javascript', packages: ['ghauth'], versions: '<5', receiver: [], member: '', arguments: ['*', '-'], supplies: ['note'], source }],
    parameters: [scopes, { ...note, required: true }, noteUrl, parameter('client_id', clientId), parameter('client_secret', clientSecret), fingerprint],
  }),
  rule({
    id: 'get-or-create-authorization-for-app', method: 'PUT', path: '/authorizations/clients/{client_id}',
    parameters: [
      parameter('client_id', { in: 'path', required: true, ...clientId }), parameter('client_secret', { required: true, ...clientSecret }),
      scopes, note, noteUrl, fingerprint,
    ],
  }),
  rule({
    id: 'get-or-create-authorization-for-app-and-fingerprint', method: 'PUT', path: '/authorizations/clients/{client_id}/{fingerprint}',
    parameters: [
      parameter('client_id', { in: 'path', required: true, ...clientId }), parameter('fingerprint', { in: 'path', required: true }),
      parameter('client_secret', { required: true, ...clientSecret }), scopes, note, noteUrl,
    ],
  }),
  rule({
    id: 'update-authorization', method: 'PATCH', path: '/authorizations/{authorization_id}',
    bindings: [{
      language: 'javascript', packages: ['@octokit/rest'], versions: '*', receiver: ['oauthAuthorizations'], member: 'updateAuthorization',
      arguments: ['*'], source,
    }],
    parameters: [
      id, { ...scopes, excludes: ['add_scopes', 'remove_scopes'] }, parameter('add_scopes', { type: 'string[]', excludes: ['scopes', 'remove_scopes'] }),
      parameter('remove_scopes', { type: 'string[]', excludes: ['scopes', 'add_scopes'] }), note, noteUrl, fingerprint,
    ],
  }),
  rule({
    id: 'check-authorization', api: 'oauth-applications', method: 'GET', path: '/applications/{client_id}/tokens/{access_token}',
    retired: { 'github.com': inPath, ghec: inPath, ghes: inServer }, replacement: check,
    parameters: [parameter('client_id', { in: 'path', required: true, ...clientId }), parameter('access_token', { in: 'path', required: true, secret: true })],
  }),
];
