import { Octokit } from '@octokit/rest';
import { createBasicAuth } from '@octokit/auth-basic';
import { createTokenAuth } from '@octokit/auth-token';

// The client calls what it is given for each of its requests.
export const signedIn = new Octokit({ authStrategy: createBasicAuth, auth: { username, password, on2Fa, token: { note: 'acme', scopes: ['all'] } } });
export const either = new Octokit({ authStrategy: token ? createTokenAuth : createBasicAuth, auth: token || { username, password, on2Fa } });
export const byToken = new Octokit({ authStrategy: createTokenAuth, auth: token });
