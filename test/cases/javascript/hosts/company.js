// What goes the same way tells: GitHub's own paths, another's, or both in equal parts.
const { Octokit } = require('@octokit/rest');
const { api, hub, mixed } = require('./clients');

exports.octokit = new Octokit();

exports.repositories = () => hub.get('/user/repos');
exports.issues = name => hub.get(`/repos/${name}/issues`);
exports.status = () => hub.get('/status');
exports.tokens = () => hub.get('/authorizations');

exports.search = () => mixed.get('/search/issues');
exports.orders = () => mixed.get('/orders');
exports.grants = () => mixed.get('/applications/grants');

exports.cards = () => api.get('/cards');
exports.holds = () => api.get('/authorizations');
