const Promise = require('bluebird');
const GitHubApi = require('github');
const paypal = require('paypal-rest-sdk');

const github = new GitHubApi({ version: '3.0.0' });
Promise.promisifyAll(github.authorization);

exports.create = (note) => github.authorization.createAsync({ note, scopes: ['gist'] });
exports.remove = (id) => Promise.promisify(github.authorization.delete)({ id });
exports.list = () => Promise.promisifyAll(github).authorization.getAllAsync({});
exports.payments = (id) => paypal.authorization.getAsync(id);
