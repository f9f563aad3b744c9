// A client library's methods: the endpoint is built here, whoever calls.
function GitHubClient(options) {
  this.base = options.base || 'https://api.github.com';
}

GitHubClient.prototype.createAuthorization = function (params, callback) {
  return this.request({ method: 'POST', url: this.base + '/authorizations', body: params }, callback);
};

GitHubClient.prototype.deleteAuthorization = function (id, callback) {
  return this._request('DELETE', '/authorizations/' + id, null, callback);
};

GitHubClient.prototype.request = function (options, callback) {
  require('request')(options, callback);
};

module.exports = GitHubClient;
