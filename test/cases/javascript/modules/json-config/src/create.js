const request = require('request-promise');
const config = require('../config/default.json');

module.exports = (note) => request({
  method: 'POST',
  uri: config.github.api + config.github.paths.tokens,
  body: { note, scopes: ['repo'] },
  json: true,
});
