const qs = require('qs');
const querystring = require('querystring');
const request = require('request');
const axios = require('axios');

const url = 'https://api.github.com/authorizations';
const body = { note: 'ci' };
body.scopes = ['repo'];

axios.post(url, JSON.stringify(body));
axios.post(url, qs.stringify({ notes: 'ci' }));
request.post({ url, body: querystring.stringify({ note: 'ci', scopes: 'repo' }) });
request.post({ url, form: { note: 'ci', scope: 'repo' } });
request.post(url).form({ note: 'ci' });
fetch(url, { method: 'POST', body: new URLSearchParams({ note: 'ci' }) });
fetch(url, { method: 'POST', body: '{"scopes": "repo", "note": "ci"}' });
fetch(url, { method: 'POST', body: '{"scopes": ["repo"], "noteUrl": "' + process.env.URL + '"}' });
fetch(url, { method: 'POST', body: `{"scopes": ${JSON.stringify(process.argv)}, "note": "ci"}` });
fetch(url, { method: 'POST', body: process.argv[2] });

function send(data) {
  return axios.post(url, data);
}
send({ note: 'ci', scops: ['repo'] });

function asBytes(https, note, done) {
  const body = Buffer.from(JSON.stringify({ note, scope: ['repo'] }));
  https.request({ hostname: 'api.github.com', path: '/authorizations', method: 'POST', headers: { 'Content-Length': body.length } }, done).end(body);
}
