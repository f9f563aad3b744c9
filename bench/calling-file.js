// A file as they are found in old tools. The bench copies it into a tree; nothing runs it.
const https = require('node:https');

const HOST = 'api.github.com';

function request(method, path, credentials, body, done) {
  const headers = { 'User-Agent': 'example', Authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
  const call = https.request({ hostname: HOST, method, path, headers }, response => {
    let text = '';
    response.on('data', part => { text += part; });
    response.on('end', () => done(JSON.parse(text)));
  });
  call.end(body && JSON.stringify(body));
}

exports.login = (user, password, done) => {
  request('POST', '/authorizations', `${user}:${password}`, { scopes: ['repo', 'user'], note: 'example' }, ({ token }) => done(token));
};

exports.check = (client, secret, token, done) => {
  request('GET', `/applications/${client}/tokens/${token}`, `${client}:${secret}`, undefined, done);
};

exports.logout = (user, password, id, done) => {
  request('DELETE', `/authorizations/${id}`, `${user}:${password}`, undefined, done);
};
