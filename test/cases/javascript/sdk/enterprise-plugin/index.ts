import { Octokit } from '@octokit/rest';
import { enterpriseServer220 } from '@octokit/plugin-enterprise-server';

const GHE = Octokit.plugin(enterpriseServer220);
const octokit = new GHE({ baseUrl: 'https://git.acme.example/api/v3' });

export const list = () => octokit.oauthAuthorizations.listAuthorizations();
export const impersonate = (username: string) => octokit.enterpriseAdmin.createImpersonationOAuthToken({ username, scopes: [] });
