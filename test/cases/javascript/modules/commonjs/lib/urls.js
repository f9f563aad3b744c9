var config = require('../config');

exports.tokens = 'https://' + config.host + config.paths.tokens;
exports.app = function (id, token) {
  return 'https://' + config.host + config.paths.apps + '/' + id + '/tokens/' + token;
};
