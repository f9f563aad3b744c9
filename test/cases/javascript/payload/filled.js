const URL_ = 'https://api.github.com/authorizations/clients/aaaaaaaaaaaaaaaaaaaa';

// A form has methods to add to it, and a function fills what it is given.
function asForm(secret) {
  const form = new URLSearchParams({ note: 'a tool' });
  form.append('client_secret', secret);
  return fetch(URL_, { method: 'PUT', body: form });
}
function fill(body, secret) { body.client_secret = secret; body.scopes = ['repo', 'everything']; }
function asJson(secret) {
  const body = { note: 'a tool' };
  fill(body, secret);
  return fetch(URL_, { method: 'PUT', body: JSON.stringify(body) });
}
// Serialised data stays what it was.
function lacking(form, secret) {
  const body = JSON.stringify({ note: 'a tool' });
  form.append('client_secret', body);
  return fetch(URL_, { method: 'PUT', body });
}
