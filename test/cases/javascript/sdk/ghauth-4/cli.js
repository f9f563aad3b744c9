const ghauth = require('ghauth');
const { promisify } = require('util');

const options = { configName: 'list-issues', scopes: ['repo'], note: 'List issues', userAgent: 'list-issues' };

ghauth(options, (err, auth) => {
  if (err) throw err;
  console.log(auth.user);
});

const login = promisify(ghauth);
module.exports = () => login({ configName: 'x', scopes: ['public_repos'] });
