import { Octokit } from '@octokit/rest';
import { enterpriseServer } from '@octokit/plugin-enterprise-server';
import { OAuthApp } from '@octokit/oauth-app';

const octokit = new (Octokit.plugin(enterpriseServer))({ auth: process.env.TOKEN });
const app = new OAuthApp({ clientType: 'oauth-app', clientId: process.env.ID, clientSecret: process.env.SECRET });

export async function run(client_id, access_token, username) {
  await octokit.rest.apps.checkToken({ client_id, access_token });
  await octokit.rest.apps.resetToken({ client_id, access_token });
  await octokit.rest.apps.deleteToken({ client_id, access_token });
  await octokit.rest.apps.deleteAuthorization({ client_id, access_token });
  await octokit.apps.deleteAuthorization({ client_id, access_token });
  await octokit.rest.apps.scopeToken({ client_id, access_token, target: 'octo-org' });
  await octokit.enterpriseAdmin.createImpersonationOAuthToken({ username, scopes: ['repo'] });
  await octokit.enterpriseAdmin.deleteImpersonationOAuthToken({ username });
  await app.checkToken({ token: access_token });
  await app.deleteAuthorization({ token: access_token });
  await app.resetToken({ token: access_token });
  const url = app.getWebFlowAuthorizationUrl({ state: 's', scopes: ['repo'] });
  const { authentication } = await app.createToken({ code: 'c', state: 's' });
  return { url, authentication };
}
