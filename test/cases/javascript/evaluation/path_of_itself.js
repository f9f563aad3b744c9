// A path that is made of the one before.
async function forget(number) {
  const where = new URL('https://api.github.com');
  where.pathname = where.pathname + 'authorizations/' + number;
  return fetch(where, { method: 'DELETE' });
}

async function make() {
  const where = new URL('https://github.mycorp.example/api/v3');
  where.pathname += '/authorizations';
  return fetch(where.href, { method: 'POST', body: JSON.stringify({ note: 'deploy', scopes: ['repo'] }) });
}

async function others(number) {
  const where = new URL('https://api.github.com/repos');
  where.pathname = `${where.pathname}/authorizations/${number}`;
  return fetch(where, { method: 'DELETE' });
}
