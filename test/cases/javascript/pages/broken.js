const request = require('request');

function list(callback) {
  request.get('https://api.github.com/authorizations', callback);
}

function oops( {
  if (true
}

request.del('https://api.github.com/authorizations/1');
