const axios = require('axios');
const superagent = require('superagent');
const fetch = require('node-fetch');

const url = 'https://api.github.com/authorizations';

module.exports = async (user, password, otp, token, id, secret) => {
  await axios.get(url, { auth: { username: user, password } });
  await axios.get(url, { headers: { Authorization: 'Basic ' + Buffer.from(`${user}:${password}`).toString('base64') } });
  await fetch(`https://${user}:${password}@api.github.com/authorizations`);
  await superagent.get(url).auth(user, password);
  await fetch(url, { headers: { 'x-github-otp': otp } });
  await fetch(url, { headers: new Headers({ authorization: `basic ${Buffer.from(user + ':' + password).toString('base64')}` }) });

  // A token is no password, and the application's endpoints take the app's own id and secret.
  await fetch(url, { headers: { authorization: `token ${token}` } });
  await axios.get(`https://api.github.com/applications/${id}/tokens/${token}`, { auth: { username: id, password: secret } });
};
