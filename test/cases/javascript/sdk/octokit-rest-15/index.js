const octokit = require('@octokit/rest')({ timeout: 5000 });

octokit.authenticate({ type: 'basic', username: process.env.USER_NAME, password: process.env.PASSWORD });

async function run(id, client_id, access_token) {
  await octokit.authorization.create({ note: 'bot', scopes: [] });
  await octokit.authorization.getAll({});
  await octokit.authorization.get({ authorization_id: id });
  await octokit.authorization.delete({ id });
  await octokit.authorization.check({ client_id, access_token });
  await octokit.authorization.reset({ client_id, access_token });
  await octokit.authorization.revokeGrant({ client_id, access_token });
  await octokit.authorization.listGrants({});
}
module.exports = run;
