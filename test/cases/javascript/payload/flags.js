const request = require('request');
const send = require('./send');

const API = 'https://api.github.com';

// A flag says how the body is sent, and is none.
exports.check = token => send({ uri: `${API}/applications/${id}/tokens/${token}`, json: true });
request.post({ url: `${API}/authorizations`, json: true, form: { note: 'acme', label: 'x' } });
