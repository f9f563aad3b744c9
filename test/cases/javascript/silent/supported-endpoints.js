const { Octokit } = require('@octokit/rest');
const octokit = new Octokit({ auth: process.env.TOKEN });
const api = 'https://api.github.com';

module.exports = async (client_id, access_token, org, username) => {
  await octokit.request('POST /applications/{client_id}/token', { client_id, access_token });
  await octokit.request('PATCH /applications/{client_id}/token', { client_id, access_token });
  await octokit.request('DELETE /applications/{client_id}/token', { client_id, access_token });
  await octokit.request('DELETE /applications/{client_id}/grant', { client_id, access_token });
  await octokit.request('POST /applications/{client_id}/token/scoped', { client_id, access_token });
  await octokit.request('GET /orgs/{org}/credential-authorizations', { org });
  await octokit.request('DELETE /orgs/{org}/credential-authorizations/{credential_id}', { org, credential_id: 1 });
  await octokit.request('POST /admin/users/{username}/authorizations', { username, scopes: ['repo'] });
  await octokit.request('DELETE /admin/users/{username}/authorizations', { username });
  await fetch(`${api}/applications/${client_id}/token`, { method: 'DELETE', body: JSON.stringify({ access_token }) });
  await fetch(`https://git.acme.example/api/v3/admin/users/${username}/authorizations`, { method: 'POST' });
  await fetch(`${api}/orgs/${org}/credential-authorizations`);
  await fetch('https://github.com/login/oauth/authorize?client_id=' + client_id);
  await fetch('https://github.com/login/oauth/access_token', { method: 'POST' });
  await fetch(`${api}/authorizations/1/extra`);
  await fetch(`${api}/users/authorizations`);
  await fetch('https://github.com/applications/grant');
  await fetch('https://raw.githubusercontent.com/authorizations/1');
  await fetch('https://api.github.com.evil.example/authorizations');
};
