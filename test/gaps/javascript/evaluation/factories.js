import axios from 'axios';
import request from 'request';
import got from 'got';
import ky from 'ky';

const github = axios.create({ baseURL: 'https://api.github.com', timeout: 1000 });
const session = request.defaults({ baseUrl: 'https://api.github.com/', json: true, headers: { 'User-Agent': 'cli' } });
const api = got.extend({ prefixUrl: 'https://api.github.com' });
const quick = ky.create({ prefixUrl: 'https://api.github.com/' });
const quicker = quick.extend({ retry: 0 });

export const list = () => github.get('/authorizations');
export const create = (body) => session.post({ uri: '/authorizations', body });
export const grants = () => api('applications/grants').json();
export const revoke = (id) => quick.delete(`authorizations/${id}`);
export const read = (id) => quicker(`authorizations/${id}`).json();

function createClient(baseURL, token) {
  const instance = axios.create({ baseURL });
  instance.interceptors.request.use((config) => ({ ...config, headers: { authorization: `Bearer ${token}` } }));
  return instance;
}

const enterprise = createClient('https://git.acme.example/api/v3', process.env.TOKEN);
const billing = createClient('https://billing.acme.example', process.env.BILLING);
export const removed = (id) => enterprise.delete(`/authorizations/${id}`);
export const paid = (id) => billing.get(`/authorizations/${id}`);

function createGitHub({ host = 'api.github.com' } = {}) {
  const send = (method, path) => fetch(`https://${host}${path}`, { method });
  return {
    get: (path) => send('GET', path),
    remove: (path) => send('DELETE', path),
  };
}
const own = createGitHub();
export const mine = () => own.get('/authorizations');
export const gone = () => own.remove('/applications/grants/5');

axios.defaults.baseURL = 'https://api.github.com';
export const later = (id) => axios.get('/authorizations/' + id);
