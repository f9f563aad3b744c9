// An application that signs people in with GitHub, and keeps authorizations of its own.
const { Octokit } = require('@octokit/rest');
const GitHubStrategy = require('passport-github2').Strategy;
const { LedgerClient } = require('@acme/ledger-client');
const models = require('./models');
const passport = require('passport');

const octokit = new Octokit({ auth: process.env.GITHUB_TOKEN });
const ledger = new LedgerClient(process.env.LEDGER_KEY);

passport.use(new GitHubStrategy({ clientID: 'x', clientSecret: process.env.SECRET }, async (accessToken, refreshToken, profile, done) => {
  const authorization = await models.authorization.create({ provider: 'github', uid: profile.id });
  done(null, authorization);
}));

exports.hold = async (cents, currency) => {
  const { data: user } = await octokit.rest.users.getAuthenticated();
  await ledger.post('/authorizations', { holder: user.login, cents, currency });
  return ledger.authorizations.create({ holder: user.login, cents });
};

// Links that functions of other files make.
exports.link = buildUrl('/authorizations');
exports.show = id => { const href = createUrl(`/authorizations/${id}`); return href; };
