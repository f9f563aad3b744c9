const github = require('octonode');

github.auth.config({ username: process.env.GH_USER, password: process.env.GH_PASS }).login(['user', 'repo', 'gist'], (err, id, token) => {
  console.log(id, token);
});
const auth = github.auth.config({ username: 'me', password: process.env.GH_PASS, otp: '123456' });
auth.login({ scopes: ['repo'], note: 'octo' }, console.log);
auth.revoke(process.env.ID, console.log);

// The web application flow of the same library.
const url = github.auth.config({ id: process.env.CLIENT_ID, secret: process.env.CLIENT_SECRET }).login(['user']);
github.auth.login(process.env.CODE, console.log);
github.auth.config({ id: process.env.CLIENT_ID, secret: process.env.CLIENT_SECRET }).login(process.env.CODE, console.log);

const client = github.client(process.env.TOKEN);
client.get('/authorizations', {}, console.log);
client.me().info(console.log);
module.exports = url;
