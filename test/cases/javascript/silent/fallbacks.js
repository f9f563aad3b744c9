const LIVE = process.env.PAY_API || 'https://api.acmepay.io/v1';

// A host that stands in for any other says nothing; one of somebody's own does.
const create = (user, password) => fetch(LIVE + '/authorizations', { method: 'POST', body: JSON.stringify({ scopes: ['repo'], note: 'plants' }) });
const token = (client, secret) => fetch(`${LIVE}/applications/${client}/tokens/${secret}`);

class Payments {
  constructor(base = 'https://api.acmepay.io') {
    this.base = base;
  }

  put(clientId) {
    return fetch(this.base + '/authorizations/clients/' + clientId, { method: 'PUT' });
  }
}

function url(path) {
  return 'https://api.acmepay.io' + path;
}

const replace = clientId => fetch(url('/authorizations/clients/' + clientId), { method: 'PUT' });
const remove = id => fetch(url('/authorizations/' + id), { method: 'DELETE' });
