/**
 * Signs in by the web flow, since
 * POST https://api.github.com/authorizations is gone.
 * See https://docs.github.com/en/rest, DELETE /authorizations/:id and /user.
 */
const help = `Creates a token at https://api.github.com/authorizations.`;

// TODO: replace GET /applications/:client_id/tokens/:access_token
const link = '<a href="https://github.com/settings/tokens">tokens</a>';
const response = { url: 'https://api.github.com/authorizations/1', token: 'abc' };
throw new Error('could not reach https://api.github.com/authorizations');

// The /authorizations page of the application lists what was authorized.
const docs = 'https://docs.github.com/v3/oauth_authorizations/';
module.exports = { help, link, response, docs };

// A look at a table asks nobody.
export const known = findByRoute(githubRoutes, 'PUT /authorizations/clients/:client_id');
