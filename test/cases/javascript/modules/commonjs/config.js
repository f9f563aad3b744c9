module.exports = {
  host: 'api.github.com',
  paths: { tokens: '/authorizations', apps: '/applications' },
};
