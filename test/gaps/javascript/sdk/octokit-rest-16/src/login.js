const Octokit = require('@octokit/rest');

const octokit = new Octokit({
  auth: { username: process.env.GH_USER, password: process.env.GH_PASSWORD, on2fa: async () => prompt() },
});

exports.run = async function (id, clientId, clientSecret, token) {
  const { data } = await octokit.oauthAuthorizations.createAuthorization({ note: 'cli', scopes: ['repo', 'read:org'] });
  await octokit.oauthAuthorizations.listAuthorizations({ per_page: 100 });
  await octokit.oauthAuthorizations.getAuthorization({ authorization_id: id });
  await octokit.oauthAuthorizations.updateAuthorization({ authorization_id: id, add_scopes: ['gist'] });
  await octokit.oauthAuthorizations.deleteAuthorization({ authorization_id: id });
  await octokit.oauthAuthorizations.getOrCreateAuthorizationForApp({ client_id: clientId, client_secret: clientSecret });
  await octokit.oauthAuthorizations.getOrCreateAuthorizationForAppAndFingerprint({ client_id: clientId, fingerprint: 'laptop', client_secret: clientSecret });
  await octokit.oauthAuthorizations.listGrants();
  await octokit.oauthAuthorizations.getGrant({ grant_id: id });
  await octokit.oauthAuthorizations.deleteGrant({ grant_id: id });
  await octokit.oauthAuthorizations.checkAuthorization({ client_id: clientId, access_token: token });
  await octokit.oauthAuthorizations.resetAuthorization({ client_id: clientId, access_token: token });
  await octokit.oauthAuthorizations.revokeAuthorizationForApplication({ client_id: clientId, access_token: token });
  await octokit.oauthAuthorizations.revokeGrantForApplication({ client_id: clientId, access_token: token });
  return data.token;
};
