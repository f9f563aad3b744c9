const client = require('./client');

const API = 'https://api.github.com';

// Headers by names in small letters are no body.
client.request('POST', `${API}/authorizations`, { host: 'api.github.com', 'user-agent': 'acme', 'content-length': 20 });
client.get(`${API}/authorizations`, { 'x-github-otp': code });
client.post(`${API}/authorizations`, { note: 'acme', label: 'x' }, { 'content-type': 'application/json' });
