import { Octokit } from '@octokit/core';
import { request } from '@octokit/request';
import { endpoint } from '@octokit/endpoint';
import { graphql } from '@octokit/graphql';

const octokit = new Octokit({ auth: process.env.TOKEN });

export async function run(id, app, token) {
  await octokit.request('GET /authorizations');
  await octokit.request('POST /authorizations', { note: 'ci', scopes: ['repo'] });
  await octokit.request('PATCH /authorizations/{authorization_id}', { authorization_id: id, note: 'ci' });
  await octokit.request('DELETE /authorizations/:authorization_id', { authorization_id: id });
  await octokit.request('GET /applications/grants{?page}', { page: 2 });
  await octokit.request({ method: 'DELETE', url: '/applications/grants/{grant_id}', grant_id: id });
  await octokit.request(`GET /applications/${app}/tokens/${token}`);
  await octokit.request('/authorizations');
  await request('PUT /authorizations/clients/{client_id}', { client_id: app, client_secret: process.env.SECRET });
  await request({ method: 'POST', url: '/applications/:client_id/tokens/:access_token', client_id: app, access_token: token });
  await octokit.paginate('GET /authorizations');
  for await (const page of octokit.paginate.iterator('GET /applications/grants', { per_page: 100 })) console.log(page.data);
  await octokit.request('POST /applications/{client_id}/token', { client_id: app, access_token: token });
  await octokit.request('DELETE /applications/{client_id}/grant', { client_id: app, access_token: token });
  await graphql('query { viewer { login } }', { url: '/authorizations' });
}

const authed = request.defaults({ headers: { authorization: `token ${process.env.TOKEN}` } });
export const list = () => authed('GET /authorizations');

const enterprise = request.defaults({ baseUrl: 'https://git.acme.example/api/v3' });
export const there = () => enterprise('GET /authorizations');

export const options = endpoint('POST /authorizations', { note: 'ci' });
export const made = octokit.request.endpoint('GET /authorizations');
