// What is called back is no handler of a route: these are sent.
const github = require('./github');
const api = github.connect('https://api.github.com');

exports.list = done => api.get('/authorizations', function (error, list) { done(error, list); });
exports.create = done => github.post('/authorizations', { note: 'board', scopes: ['repo'] }, response => done(null, response.token));
exports.again = done => github.post('/authorizations', { note: 'board' }, (error, req, res, made) => done(error, made));
exports.remove = (id, done) => github.delete(`/authorizations/${id}`, done);
