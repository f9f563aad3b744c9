// Paths as keys of what is kept, and as data of messages, beside a client of GitHub.
const { Octokit } = require('@octokit/rest');
const seen = new Map();

exports.remember = (cache, headers, store) => {
  seen.get('/authorizations');
  cache.get('https://api.github.com/authorizations');
  this.pageCache.delete('/authorizations/7');
  headers.get('authorizations');
  store.patch('/authorizations/7', { open: true });
};
exports.user = () => new Octokit().rest.users.getAuthenticated();
