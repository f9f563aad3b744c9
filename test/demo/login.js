const request = require('request');

const API = process.env.GITHUB_API || 'https://api.github.com';

/** Asks GitHub for a token, as programs did until 2020. */
module.exports = function login(username, password, otp, done) {
  request.post({
    url: `${API}/authorizations`,
    auth: { user: username, pass: password },
    headers: { 'User-Agent': 'demo', 'X-GitHub-OTP': otp },
    json: { note: 'demo on this computer', scopes: 'repo,gist' },
  }, (error, response, body) => done(error, body && body.token));
};
