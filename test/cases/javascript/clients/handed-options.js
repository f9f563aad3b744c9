import createClient from 'acme-fetch';
import { useRequest } from 'acme-hooks';
import axios from 'axios';
import https from 'https';
import { call } from 'redux-saga/effects';
import { signed } from './signed';

// Options inside what makes more of them.
fetch('https://api.github.com/authorizations', signed({ method: 'POST', body: JSON.stringify({ note: 'ci' }) }));
run('https://api.github.com/authorizations', load({ url: 'https://files.example/list', method: 'PUT' }));

// What stands behind all of a request's options is for something else, unless it has the fields of a body.
useRequest({ url: 'https://api.github.com/authorizations', method: 'POST' }, { manual: true });
useRequest({ url: 'https://api.github.com/authorizations', method: 'POST' }, { note: 'ci', scopes: ['everything'] });

// A package that is called itself, and given a base.
const client = createClient({ baseUrl: 'https://api.github.com' });
client.PUT('/authorizations/clients/{client_id}', { body: { client_secret: secret } });

// A member called `options` is no method.
class Sender {
  list() { this.send({ options: { hostname: 'api.github.com', path: '/authorizations', method: 'GET' } }); }
  send(wanted) { https.request(wanted.options).end(); }
}

// An object and its method, or the method's name.
const api = axios.create({ baseURL: 'https://api.github.com' });
function* sign() {
  yield call([api, api.post], '/authorizations', { note: 'ci' });
  yield call([api, 'delete'], '/authorizations/1');
}

this.$axios.$post('https://api.github.com/authorizations', { note: 'ci' });

// Postman says what kind of body it is.
pm.sendRequest({ url: 'https://api.github.com/authorizations', method: 'POST', body: { mode: 'raw', raw: JSON.stringify({ note: 'ci', label: 'x' }) } }, done);
