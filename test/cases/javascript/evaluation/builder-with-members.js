// Requests that are described by members of a function, and signed before they are sent.
const request = require('request');

function endpoint(path, method) {
  const options = { uri: 'https://api.github.com/' + path, method: method };
  return options;
}

endpoint.login = function (name) {
  const options = endpoint('authorizations', 'POST');
  options.json = { scopes: ['gist'], note: name };
  return options;
};

function signed(options) {
  options.headers = { 'X-Client': 'notes' };
  return options;
}

function send(options, done) {
  options = signed(options);
  return request(options, done);
}

exports.login = function (name, done) {
  return send(endpoint.login(name), done);
};
