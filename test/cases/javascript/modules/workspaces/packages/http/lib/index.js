const fetch = require('node-fetch');

exports.API = 'https://api.github.com';
exports.send = (method, path) => fetch(exports.API + path, { method });
