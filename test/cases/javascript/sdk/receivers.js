// Nothing is imported here: names are all there is.
module.exports = (robot, context, clients) => {
  const { octokit } = context;

  robot.on('installed', async ({ github }) => {
    await github.authorization.create({ note: 'bot', scopes: ['repo'] });
    await octokit.oauthAuthorizations.deleteAuthorization({ authorization_id: 1 });
    await this.ghClient.authorization.revokeGrant({ client_id: 'abcde12345fghij67890', access_token: context.token });
  });

  // Calls of the same names on things of one's own.
  const authorization = new Authorization();
  authorization.create({ user: 1 });
  clients.payments.authorization.get({ id: 1 });
  context.request.headers.authorization.check();
};

class Authorization {
  create(row) { return row; }
}
