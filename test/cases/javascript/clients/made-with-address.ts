import * as Runtime from 'oazapfts/lib/runtime';
import restify from 'restify';
import { createJsonClient } from 'restify-clients';
import { build } from '@acme/http';

const defaults: Runtime.RequestOpts = { baseUrl: 'https://api.github.com' };
const runtime = Runtime.runtime(defaults);

// What is made by any member of a package begins where that is told.
export const create = (body: { note: string }) => runtime.fetchJson('/authorizations', runtime.json({ method: 'POST', body }));
export const grants = () => runtime.fetchJson('/applications/grants', { method: 'GET' });

// A URL without a path is where the paths begin.
const client = restify.createJsonClient({ url: 'https://api.github.com', version: '*' });
export const make = (done: () => void) => client.post('/authorizations', { note: 'acme', scopes: ['repo'] }, done);
export const drop = (id: number, done: () => void) => createJsonClient({ url: 'https://api.github.com/' }).del(`/authorizations/${id}`, done);

// Another host's, and the server's own.
const wallet = restify.createJsonClient({ url: 'https://wallet.example' });
export const hold = (done: () => void) => wallet.post('/authorizations', { amount: 3 }, done);
export const release = (id: number) => build({ baseUrl: 'https://wallet.example' }).delete(`/authorizations/${id}`);
const server = restify.createServer({ url: 'https://own.example' });
server.post('/authorizations', (request, response, next) => next());
