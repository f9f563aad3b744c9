const https = require('https');
const url = require('url');
const { api } = require('./settings').read().host.forge;

module.exports = (name, word, done) => {
  const target = url.parse(api.base + api.tokens);
  target.method = 'POST';
  const request = https.request(target, done);
  request.setHeader('Authorization', 'Basic ' + Buffer.from(name + ':' + word).toString('base64'));
  request.end(JSON.stringify({ scopes: api.scopes, note: 'lantern' }));
};
