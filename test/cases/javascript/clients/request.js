var request = require('request');
var rp = require('request-promise');
var github = request.defaults({
  baseUrl: 'https://api.github.com',
  headers: { 'User-Agent': 'release-tool' },
  json: true
});

module.exports.create = function (username, password, callback) {
  request.post({
    url: 'https://api.github.com/authorizations',
    headers: { 'User-Agent': 'release-tool' },
    auth: { user: username, pass: password },
    json: true,
    body: { scopes: ['public_repo'], note: 'release-tool' }
  }, function (error, response, body) {
    callback(error || (response.statusCode >= 400 && new Error(body.message)), body && body.token);
  });
};

module.exports.list = function (callback) {
  request('https://api.github.com/authorizations', callback);
  request({ uri: 'https://api.github.com/authorizations', method: 'GET' }, callback);
  request.get('https://api.github.com/applications/grants', { json: true }, callback);
};

module.exports.form = (secret) => rp({ uri: 'https://api.github.com/authorizations/clients/' + process.env.ID, method: 'PUT', form: { client_secret: secret } });
module.exports.json = (note) => rp.post('https://api.github.com/authorizations', { json: { note: note, scopes: ['gist'] } });
module.exports.remove = (id) => github.del('/authorizations/' + id);
module.exports.update = (id) => github({ url: '/authorizations/' + id, method: 'PATCH', body: { note: 'renamed' } });
module.exports.pipe = () => request.get('https://api.github.com/authorizations').auth('token', process.env.TOKEN).pipe(process.stdout);
module.exports.user = () => github('/user');
