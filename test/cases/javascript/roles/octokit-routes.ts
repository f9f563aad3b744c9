// A library's own definitions, as @octokit/plugin-rest-endpoint-methods has them.
import { EndpointDefaults } from '@octokit/types';

export const Endpoints: Record<string, Record<string, unknown[]>> = {
  oauthAuthorizations: {
    createAuthorization: ['POST /authorizations'],
    getGrant: ['GET /applications/grants/{grant_id}', {}, { deprecated: 'see the docs' }],
  },
  apps: {
    resetAuthorization: ['POST /applications/{client_id}/tokens/{access_token}'],
    checkToken: ['POST /applications/{client_id}/token'],
  },
};

export const ROUTES = [
  { method: 'PUT', path: '/authorizations/clients/:client_id', name: 'getOrCreate' },
  { method: 'GET', path: '/user', name: 'getUser' },
];

export interface Routes {
  'POST /authorizations': { parameters: EndpointDefaults };
  'DELETE /applications/{client_id}/grants/{access_token}': { parameters: EndpointDefaults };
  'POST /applications/{client_id}/token': { parameters: EndpointDefaults };
}
