const undici = require('undici');
const needle = require('needle');
const hyperquest = require('hyperquest');
const phin = require('phin');
const bent = require('bent');
const urllib = require('urllib');
const simple = require('simple-get');
const wretch = require('wretch');

const URL = 'https://api.github.com/authorizations';

async function run(id) {
  await undici.request(URL);
  await undici.request(`${URL}/${id}`, { method: 'DELETE' });
  await undici.fetch(URL, { method: 'POST', body: '{"note":"x"}' });
  await needle('post', URL, { note: 'ci', scopes: ['repo'] }, { json: true, username: 'me', password: process.env.PASSWORD });
  needle.get(URL, console.log);
  needle.delete(`${URL}/${id}`, null, console.log);
  hyperquest(URL).pipe(process.stdout);
  hyperquest({ uri: `${URL}/${id}`, method: 'DELETE' });
  const req = hyperquest.post(URL, { headers: { 'User-Agent': 'x' } });
  req.end(JSON.stringify({ note: 'x' }));
  await phin({ url: URL, method: 'POST', data: { note: 'x' } });
  await bent('https://api.github.com', 'GET', 'json')('/authorizations');
  await urllib.request(URL, { method: 'POST', data: { note: 'x' } });
  simple.concat({ url: `${URL}/${id}`, method: 'PATCH' }, console.log);
  const pool = new undici.Pool('https://api.github.com');
  await pool.request({ path: '/authorizations', method: 'GET' });
  const post = bent('POST', 'https://api.github.com', 'json', 201);
  await post('/authorizations', { note: 'x' });
  await bent('json')(`${URL}/${id}`);
  wretch(URL).auth('Basic x').post({ note: 'x' }).json(console.log);
}
module.exports = run;
