const { Octokit } = require('@octokit/rest');
const octokit = new Octokit();
const { oauthAuthorizations } = octokit;
const { deleteGrant } = octokit.authorization;

exports.list = () => octokit.paginate(octokit.oauthAuthorizations.listAuthorizations.endpoint.merge({ per_page: 100 }));
exports.create = (note) => oauthAuthorizations.createAuthorization({ note });
exports.gone = (grant_id) => deleteGrant({ grant_id });
exports.old = (params) => octokit.authorization.createAuthorization(params);
exports.byApp = (client_id, access_token) => octokit.apps.checkAuthorization({ client_id, access_token });
