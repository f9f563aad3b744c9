// A library speaks to GitHub; what other clients are told beside it goes wherever their base is, unless GitHub's other paths go the same way.
const { Octokit } = require('@octokit/rest');
const got = require('got');
const api = require('../lib/api');
const hub = require('../lib/hub');
const { API_URL } = require('../config');

const octokit = new Octokit();

exports.profile = () => octokit.rest.users.getAuthenticated();
exports.consents = () => api.get('/authorizations');
exports.give = form => got.post(`${API_URL}/authorizations`, { json: form });
exports.withdraw = id => got.delete(`${API_URL}/authorizations/${id}`);

exports.repositories = () => hub.get('/user/repos');
exports.tokens = () => hub.get('/authorizations');
exports.token = octo => octo.request('GET /authorizations/1');
exports.made = () => octokit.request('POST /authorizations', { note: 'laptop' });
