// Parameters that begin like fragments do, and one that is still empty.
const request = (path, method, body) => fetch('https://api.github.com' + path, { method, body: JSON.stringify(body) });

export const login = body => request('/authorizations/clients/{#client_id}', 'PUT', { client_secret: body.secret });
export const read = () => request('/authorizations/{+id}', 'GET');
export const forget = () => request('/applications/#{client}/tokens/#{token}', 'DELETE');
export const anchored = () => request('/authorizations#top', 'GET');

export function form(name, word) {
  const client = '';
  return fetch('https://api.github.com/authorizations/clients/' + client, { method: 'PUT', headers: { Authorization: 'Basic ' + btoa(name + ':' + word) } });
}

export const none = () => fetch('https://api.github.com/authorizations/groups/', { method: 'PUT' });
