const request = require('request');

const API = 'https://api.github.com';
const methods = {
  authorize: ['POST', '/authorizations'],
  check: ['GET', '/applications/:client_id/tokens/:access_token'],
  user: ['GET', '/user'],
};

// It can be any of them: the table says more.
Object.keys(methods).forEach(name => {
  const [method, path] = methods[name];
  exports[name] = done => request({ method, url: API + path }, done);
});

// One alone may be anything.
exports.labels = { first: ['POST', '/authorizations'] };
