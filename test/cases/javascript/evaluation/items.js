const fetch = require('node-fetch');
const _ = require('lodash');

const API = 'https://api.github.com';
const send = (method, url) => fetch(url, { method });

// Paths whose parameters are filled in, one after another or all at once.
const fill = (path, values) => Object.keys(values).reduce((made, name) => made.replace(':' + name, encodeURIComponent(values[name])), path);
send('DELETE', API + fill('/authorizations/:id', { id: 7 }));

const filled = (path, values) => Object.entries(values).reduce((made, [name, value]) => made.replace(`{${name}}`, value), `${API}${path}`);
send('GET', filled('/applications/grants/{grant_id}', { grant_id: grant }));

const expand = (path, values) => API + path.replace(/:(\w+)/g, (whole, name) => values[name]);
send('PUT', expand('/authorizations/clients/:client_id', { client_id: id }));

const pieces = (path, values) => path.split('/').map(piece => (piece[0] === ':' ? values[piece.slice(1)] : piece)).join('/');
send('PATCH', API + pieces('/authorizations/:id', { id }));

const byLodash = (path, values) => _.reduce(values, (made, value, name) => made.replace('{' + name + '}', value), path);
send('DELETE', API + byLodash('/applications/grants/{id}', { id }));

// A map tells its values by their keys.
const urls = new Map([['tokens', `${API}/authorizations`], ['user', `${API}/user`]]);
send('GET', urls.get('tokens'));
send('GET', urls.get('user'));
send('GET', new Map(Object.entries({ grants: API + '/applications/grants' })).get('grants'));

// Each entry of a record in turn.
Object.entries({ create: { method: 'POST', path: '/authorizations' }, user: { method: 'GET', path: '/user' } }).forEach(([name, { method, path }]) => {
  exports[name] = () => send(method, API + path);
});

// What a function fills is not told by what it began with.
const body = names.reduce((made, name) => { made[name] = 'x'; return made; }, {});
fetch(`${API}/authorizations`, { method: 'POST', body: JSON.stringify(body) });
