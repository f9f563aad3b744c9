exports.methods = {
  pairs: [['GET', '/applications/grants', 'listGrants'], ['get', '/applications/grants/:id', 'getGrant'], ['GET', '/gists', 'listGists']],
  named: { deleteGrant: 'DELETE /applications/grants/:id', listGists: 'GET /gists' },
};
