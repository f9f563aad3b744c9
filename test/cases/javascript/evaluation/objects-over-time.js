const https = require('https');

function create(note, scopes) {
  const options = { headers: {} };
  options.hostname = 'api.github.com';
  options.path = '/authorizations';
  options['method'] = 'POST';
  options.headers['User-Agent'] = 'cli';
  const req = https.request(options);
  const body = { scopes };
  body.note = note;
  req.end(JSON.stringify(body));
}

const defaults = { method: 'GET', headers: { accept: 'application/json' } };
const send = (url, extra) => fetch(url, { ...defaults, ...extra });

send('https://api.github.com/authorizations/1', { method: 'DELETE' });
send('https://api.github.com/applications/grants');

const init = Object.assign({}, defaults, { method: 'PATCH' });
init.body = JSON.stringify({ add_scopes: ['gist'] });
fetch('https://api.github.com/authorizations/1', init);

var api = {};
api.hosts = {};
api.hosts.github = 'https://api.github.com';
api.paths = { tokens: '/applications/' };
fetch(api.hosts.github + api.paths.tokens + process.env.ID + '/tokens/' + process.env.TOKEN, { ...defaults, method: 'DELETE' });
