const { createBasicAuth } = require('@octokit/auth-basic');
const auths = require('@octokit/auth');
const { Octokit } = require('@octokit/core');

const auth = createBasicAuth({
  username: 'octocat',
  password: process.env.PASSWORD,
  on2Fa: async () => prompt('code'),
  token: { note: 'cli', scopes: ['repo'], clientId: process.env.CLIENT_ID },
});

async function run(request) {
  const { token } = await auth();
  await auth({ type: 'token' });
  await auth.hook(request, 'GET /user');
  await auths.createBasicAuth({ username: 'u', password: process.env.PASSWORD, token: {} })();
  // Asks for a one-time password alone.
  const basic = await auth({ type: 'basic' });
  return { token, basic };
}

const octokit = new Octokit({ authStrategy: createBasicAuth, auth: { username: 'octocat', password: process.env.PASSWORD, token: { scopes: [] } } });
module.exports = { run, octokit };
