const https = require('https');
const { host } = require('../config');

module.exports = function send(method, path, body, callback) {
  const req = https.request({ host, path, method }, callback);
  if (body) req.write(JSON.stringify(body));
  req.end();
};
module.exports.get = (path, callback) => module.exports('GET', path, null, callback);
