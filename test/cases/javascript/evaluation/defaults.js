const base = process.env.GITHUB_API_URL || 'https://api.github.com';
const host = process.env.GH_HOST ?? 'api.github.com';

function revoke(id, api = 'https://api.github.com') {
  return fetch(`${api}/authorizations/${id}`, { method: 'DELETE' });
}

function list({ api = base, page = 1 } = {}) {
  return fetch(`${api}/authorizations?page=${page}`);
}

function save(authorization, onEnterprise) {
  const root = onEnterprise ? base : 'https://api.github.com';
  return fetch(`${root}/authorizations/${authorization.id}`, {
    method: authorization.method || 'PATCH',
    body: JSON.stringify(authorization.changes),
  });
}

let settings = {};
settings.endpoint ||= `https://${host}/authorizations`;
fetch(settings.endpoint);

async function grants(options) {
  options = options || {};
  const url = options.url || base + '/applications/grants';
  const method = options.method ?? 'GET';
  return fetch(url, { method });
}

const either = (id) => fetch(id ? `${base}/authorizations/${id}` : base + '/authorizations', { method: id ? 'PATCH' : 'POST' });

module.exports = { revoke, list, save, grants, either };
