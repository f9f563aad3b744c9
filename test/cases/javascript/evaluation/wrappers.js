const API = 'https://api.github.com';

function get(path) {
  return fetch(API + path, { headers: { accept: 'application/vnd.github.v3+json' } });
}

const send = async (method, path, body) => {
  const response = await fetch(`${API}${path}`, { method, body: body && JSON.stringify(body) });
  return response.json();
};

const on = (base) => (method) => (path) => fetch(base + path, { method });

function request({ endpoint = API, path, method = 'GET', payload }) {
  return fetch(endpoint + path, { method, body: JSON.stringify(payload) });
}

// Positional, the path without a slash, the host at none of the calls.
function call(base, token, method, resource, data, headers) {
  return fetch(`${base}/${resource}`, {
    method,
    headers: Object.assign({ authorization: `token ${token}` }, headers),
    body: JSON.stringify(data),
  });
}

exports.list = () => get('/authorizations');
exports.me = () => get('/user');
exports.create = (note) => send('POST', '/authorizations', { note, scopes: ['repo'] });
exports.revoke = (id) => send('DELETE', `/authorizations/${id}`);
exports.grant = on('https://api.github.com')('GET')('/applications/grants/3');
exports.grants = () => request({ path: '/applications/grants' });
exports.update = (id, scopes) => request({ path: '/authorizations/' + id, method: 'PATCH', payload: { add_scopes: scopes } });
exports.login = (endpoint, note) => call(endpoint || API, null, 'POST', 'authorizations', { note, scopes: [] }, { 'X-GitHub-OTP': process.env.OTP });
exports.repos = (endpoint, token) => call(endpoint, token, 'GET', 'user/repos');
