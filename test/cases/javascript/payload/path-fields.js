const { Octokit } = require('@octokit/rest');

const octokit = new Octokit({ auth: { clientId: process.env.ID, clientSecret: process.env.SECRET } });

// A library takes what goes into the path among the fields.
exports.check = accessToken => octokit.oauthAuthorizations.checkAuthorization({ client_id: process.env.ID, accessToken });
exports.remove = authorizationId => octokit.oauthAuthorizations.deleteAuthorization({ authorizationId });
