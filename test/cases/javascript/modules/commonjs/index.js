const request = require('request');
const { tokens, app } = require('./lib/urls');
const send = require('./lib/http');
const Session = require('./lib/session');

exports.list = (cb) => request(tokens, cb);
exports.check = (id, token, cb) => request.get(app(id, token), cb);
exports.reset = (id, token, cb) => request.post({ url: require('./lib/urls').app(id, token) }, cb);
exports.create = (note, cb) => send('POST', '/authorizations', { note }, cb);
exports.grants = (cb) => send.get('/applications/grants', cb);
exports.read = (id, cb) => new Session('t').get('/authorizations/' + id, cb);
exports.user = (cb) => send('GET', '/user', null, cb);
