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

// A URL that was taken apart, with the rest of the options written to it.
function taken(user, password, done) {
  const options = require('url').parse((process.env.GITHUB_API || 'https://api.github.com') + '/authorizations');
  options.method = 'POST';
  options.auth = `${user}:${password}`;
  options.headers = { 'User-Agent': 'a tool' };
  require('https').request(options, done).end(JSON.stringify({ note: 'a tool', scopes: 'repo' }));
}
