const { request } = require('@octokit/request');

module.exports.check = (client_id, access_token) => request('get /applications/{client_id}/tokens/{access_token}', { client_id, access_token });
module.exports.remove = octokit => octokit.request('delete /authorizations/{authorization_id}', { authorization_id: 17 });

// The method and the path come from the callers, the client from its settings.
async function send(token, method, path, fields) {
  const authenticated = request.defaults({ headers: { authorization: `token ${token}` } });
  const { data } = await authenticated(`${method} ${path}`, fields);
  return data;
}

module.exports.create = token => send(token, 'post', '/authorizations', { note: 'a tool', scopes: 'repo' });
module.exports.list = token => send(token, 'GET', '/authorizations');
module.exports.user = token => send(token, 'get', '/user');
