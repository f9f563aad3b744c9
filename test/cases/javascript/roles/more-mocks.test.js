import * as td from 'testdouble';
import { createServer } from 'miragejs';
import { request } from '../src/request';

mirage.post('https://api.github.com/authorizations', () => ({ token: 'abc' }));
td.when(request({ url: 'https://api.github.com/authorizations', method: 'POST' })).thenCallback(null, {});
createServer({ routes() { this.put('https://api.github.com/authorizations/clients/:id', () => ({})); } });

// What a test answers with, or compares.
const handlers = [{ method: 'POST', url: 'https://api.github.com/authorizations', response: { token: 'abc' } }];
const options = { ...base, request: { method: 'DELETE', url: 'https://api.github.com/authorizations/1', headers: {} } };
export default [handlers, options];
