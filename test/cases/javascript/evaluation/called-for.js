// Functions that are called by others: with each item of a list, or handed in.
const axios = require('axios');
const { call } = require('redux-saga/effects');
const github = new (require('github'))();

const API = 'https://api.github.com';
const send = ({ path, method = 'GET' }) => fetch(`${API}${path}`, { method });

['/user', '/authorizations'].forEach((path) => send({ path }));
const PATHS = ['/user/repos', '/authorizations'];
Promise.all(PATHS.map((path) => axios.get(API + path)));
for (const path of PATHS) send({ path, method: 'HEAD' });

function retry(operation, parameters) {
  return operation(parameters).catch(() => operation(parameters));
}
retry(github.authorization.create, { note: 'again' });

const promised = (fn) => (...args) => new Promise((resolve, reject) => fn(...args, (err, data) => (err ? reject(err) : resolve(data))));
promised(github.authorization.getAll)({});

function* login({ username, password }) {
  const api = axios.create({ baseURL: API });
  yield call(axios.post, `${API}/authorizations`, { note: 'saga' }, { auth: { username, password } });
  yield call(api.delete, '/authorizations/1');
}

// Nothing of these is ours.
['authorizations', 'grants'].forEach((name) => console.log(name));
['a', 'b'].map((name) => send({ path: `/users/${name}` }));
retry(github.users.get, {});
module.exports = login;
