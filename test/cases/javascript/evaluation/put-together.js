const request = require('request');
const URL = 'https://api.github.com/authorizations';

// What only writes to the options sends nothing, nor does what only gives them back.
function signIn(options, user, password) { options.auth = { user, password }; }
function withAgent(options) { return Object.assign({ headers: { 'User-Agent': 'a tool' } }, options); }

function written(done) {
  const options = { url: URL, method: 'POST', json: { note: 'a tool', scopes: ['repo'] } };
  signIn(options, 'octo', process.env.PASSWORD);
  request(options, done);
}

function extended(done) {
  const options = {};
  _.extend(options, { url: `${URL}/7`, method: 'DELETE' });
  request(options, done);
}

function given(done) {
  const options = withAgent({ url: `${URL}/8`, method: 'DELETE' });
  request(options, done);
}

// Whoever gets this one sends it.
const action = ({ url, method }) => ({ type: 'API', payload: { url, method } });
const list = () => action({ url: URL, method: 'GET' });
