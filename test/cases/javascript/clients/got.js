import got from 'got';

const api = got.extend({ prefixUrl: 'https://api.github.com', responseType: 'json' });

export const list = () => got('https://api.github.com/authorizations').json();
export const create = (note) => got.post('https://api.github.com/authorizations', { json: { note, scopes: ['repo'] } });
export const update = (id, body) => got(`https://api.github.com/authorizations/${id}`, { method: 'PATCH', json: body });
export const remove = (id) => api.delete(`authorizations/${id}`);
export const grants = () => api('applications/grants');
export const options = (id) => got({ url: `https://api.github.com/authorizations/${id}`, method: 'DELETE' });
export const stream = () => got.stream('https://api.github.com/authorizations').pipe(process.stdout);
export const pages = () => got.paginate.all('https://api.github.com/authorizations');
export const old = () => got('authorizations', { baseUrl: 'https://api.github.com', json: true });
export const user = () => api('user');

// What is wrapped sends the same, and a body without a method is posted.
const promised = require('hybridify')(require('gh-got'));

promised('authorizations', { body: JSON.stringify({ note: 'made with got', scopes: ['gist'] }) });
got('https://api.github.com/authorizations', { body: JSON.stringify({ note: 'made with got' }), auth: 'user:password' });
got.get('https://api.github.com/authorizations', { body: 'page=2' });
