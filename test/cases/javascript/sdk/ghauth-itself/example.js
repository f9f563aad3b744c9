const ghauth = require('./');

ghauth({ configName: 'example', scopes: ['repo'], note: 'Example', userAgent: 'example' }, (err, auth) => {
  if (err) throw err;
  console.log(auth.user);
});
