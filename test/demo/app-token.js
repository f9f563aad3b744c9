const { Octokit } = require('@octokit/rest');

/** The token of the app for this user, made if there is none. */
module.exports = function appToken(username, password) {
  const octokit = new Octokit({ auth: { username, password } });
  return octokit.oauthAuthorizations.getOrCreateAuthorizationForApp({
    client_id: 'abcde12345fghij67890',
    client_secret: process.env.CLIENT_SECRET,
    scopes: ['user:email'],
  });
};
