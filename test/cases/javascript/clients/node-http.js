const http = require('http');
const https = require('node:https');
const { request, get } = require('https');
const fs = require('fs');

function create(user, password, callback) {
  const body = JSON.stringify({ note: 'cli', scopes: ['repo'] });
  const req = https.request({
    hostname: 'api.github.com',
    port: 443,
    path: '/authorizations',
    method: 'POST',
    auth: user + ':' + password,
    headers: { 'User-Agent': 'cli', 'Content-Length': Buffer.byteLength(body) },
  }, (res) => res.on('end', callback));
  req.on('error', callback);
  req.write(body);
  req.end();
}

function others(id) {
  https.get('https://api.github.com/authorizations', (res) => res.resume());
  https.get({ host: 'api.github.com', path: '/authorizations/' + id });
  request(new URL(`https://api.github.com/authorizations/${id}`), { method: 'DELETE' }).end();
  get('https://api.github.com/applications/grants');
  const options = { protocol: 'https:', host: 'git.acme.example', path: `/api/v3/authorizations/${id}`, method: 'DELETE' };
  https.request(options).on('error', console.error).end();
  http.request({ host: 'localhost', port: 8080, path: '/authorizations', method: 'POST' }).end();
}

const local = http.createServer((req, res) => {
  if (req.url === '/authorizations' && req.method === 'POST') return res.end(fs.readFileSync('fixture.json'));
  res.statusCode = 404;
  res.end();
});

module.exports = { create, others, local };
