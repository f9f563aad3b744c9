const GitHubApi = require('github');
const container = require('./container');

container.set('github', () => new GitHubApi({ version: '3.0.0' }));

class Setup {
  make(done) {
    this._read('github').authorization.create({ note: 'setup', scopes: ['public_repo'] }, done);
  }

  remove(id, done) {
    container.resolve('service:octokit').authorization.delete({ id }, done);
  }

  // What is asked for under another name is another's.
  hold(card, done) {
    container.get('wallet').authorization.create({ card, amount: 10 }, done);
    this._read('bank').authorization.delete({ id: card }, done);
  }
}

module.exports = Setup;
