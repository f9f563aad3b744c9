const { Octokit } = require('@octokit/core');
const octokit = new Octokit();

const wanted = ['repo', 'user_email', 'write:packages'];
octokit.request('POST /authorizations', { note: 'x', scopes: wanted });
octokit.request('POST /authorizations', { note: 'x', scopes: ['repos'] });
octokit.request('POST /authorizations', { note: 'x', scopes: ['repo, gist'] });
octokit.request('PATCH /authorizations/{authorization_id}', { authorization_id: 1, remove_scopes: ['public-repo'] });
octokit.request('POST /authorizations', { note: 'x', scopes: ['site_admin'] });
octokit.request('POST /authorizations', { note: 'x', scopes: ['repo:invite', 'security_events', 'admin:gpg_key', 'read:audit_log', ''] });
octokit.request('POST /authorizations', { note: 'x', scopes: [process.env.SCOPE, 'user:follow'] });
