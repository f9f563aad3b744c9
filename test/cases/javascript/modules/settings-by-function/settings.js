const deepFreeze = require('deep-freeze');

const settings = deepFreeze({
  host: { forge: { api: { base: 'https://api.github.com', tokens: '/authorizations', scopes: ['gist'] } } },
});

exports.read = function () {
  return settings;
};
