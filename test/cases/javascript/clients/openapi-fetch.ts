import createClient from 'openapi-fetch';
import type { paths } from './github';

const client = createClient<paths>({ baseUrl: 'https://api.github.com' });

export const all = () => client.GET('/authorizations', { params: { query: { per_page: 100, cursor: 'x' } } });
export const one = (id: number) => client.GET('/authorizations/{authorization_id}', { params: { path: { authorization_id: id } } });
export const remove = (id: number) => client.DELETE('/authorizations/{authorization_id}', { params: { path: { authorization_id: id }, header: { accept: 'application/json' } } });
export const change = (id: number) => client.PATCH('/authorizations/{authorization_id}', { params: { path: { authorization_id: id } }, body: { add_scope: ['repo'] } });
