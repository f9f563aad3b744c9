import ghauth from 'ghauth';

// The device flow: what took the old API's place.
const auth = await ghauth({ clientId: process.env.CLIENT_ID, configName: 'list-issues', scopes: ['repo'], note: 'List issues' });

// An enterprise server's own address brings the old API back.
const there = await ghauth({
  configName: 'list-issues-ghe',
  authUrl: 'https://git.acme.example/api/v3/authorizations',
  scopes: ['repo'],
});
console.log(auth.user, there.user);
