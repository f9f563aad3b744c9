import * as td from 'testdouble';
import { createServer } from 'miragejs';
import { request } from '../src/request';

mirage.post('https://api.github.com/authorizations', () => ({ token: 'abc' }));
td.when(request({ url: 'https://api.github.com/authorizations', method: 'POST' })).thenCallback(null, {});
createServer({ routes() { this.put('https://api.github.com/authorizations/clients/:id', () => ({})); } });
