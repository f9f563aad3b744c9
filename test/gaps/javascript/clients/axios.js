const axios = require('axios').default;

const URL = 'https://api.github.com/authorizations';
const auth = { username: process.env.GH_USER, password: process.env.GH_PASSWORD };

async function run(id, client) {
  await axios(URL);
  await axios({ url: URL, method: 'post', data: { note: 'ci' }, auth: auth });
  await axios(`${URL}/${id}`, { method: 'patch', data: { remove_scopes: ['gist'] } });
  await axios.request({ baseURL: 'https://api.github.com', url: `/authorizations/${id}` });
  await axios.get(URL, { params: { page: 2 } });
  await axios.post(URL, { note: 'ci', scopes: ['user'] });
  await axios.put(`${URL}/clients/${client}`, { client_secret: process.env.SECRET });
  await axios.delete('https://api.github.com/applications/grants/9');
  await axios.head(URL);
}

const github = axios.create();
github.defaults.baseURL = 'https://api.github.com';
const revoke = (id) => github.delete(`authorizations/${id}`);
const check = (token) => github({ url: `/applications/${process.env.CLIENT_ID}/tokens/${token}` });

module.exports = { run, revoke, check };
