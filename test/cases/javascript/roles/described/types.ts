export interface Endpoints {
  'POST /authorizations': [CreateParameters, CreateOptions];
  'DELETE /applications/:client_id/grants/:access_token': Operation<'delete'>;
}
export type Route = 'GET /authorizations' | 'GET /gists';
