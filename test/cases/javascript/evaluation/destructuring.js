const { api: { rest: base }, verbs: [READ, REMOVE] } = {
  api: { rest: 'https://api.github.com' },
  verbs: ['GET', 'DELETE'],
};
const { post, delete: del } = require('axios');

const { path = '/authorizations', ...rest } = require('./options.json');
fetch(base + '/authorizations', { method: READ });
fetch(`${base}/authorizations/${process.argv[2]}`, { method: REMOVE });

async function create({ note, scopes, url = `${base}/authorizations` }) {
  const { data } = await post(url, { note, scopes });
  return data.token;
}

const removeGrant = ({ id }) => del(`${base}/applications/grants/${id}`);

let target;
[target] = ['https://api.github.com/authorizations'];
fetch(target);

({ target } = { target: 'https://api.github.com/user' });
fetch(target);
