const axios = require('axios');
const request = require('request');
const api = 'https://api.github.com';
const SECRET = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b';

axios.put(`${api}/authorizations/clients/Iv1a2b3c4d5e6f7a8b9c`, { client_secret: SECRET });
axios.put(`${api}/authorizations/clients/Iv1a2b3c4d5e6f7a8b9c`, { client_secret: '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567', note: 'ci' });
axios.post(`${api}/authorizations`, { note: 'ci' }, { auth: { username: 'octocat', password: 'correct-horse-battery' } });
request.post({
  url: 'https://octocat:Tr0ub4dor&3@api.github.com/authorizations',
  json: { note: 'ci' },
});
axios.get(`${api}/authorizations`, { headers: { Authorization: 'Basic b2N0b2NhdDpodW50ZXIyMjI=', 'X-GitHub-OTP': '493817' } });
axios.get('https://api.github.com/applications/Iv1a2b3c4d5e6f7a8b9c/tokens/e72e16c7e42f292c6912e7710c838347ae178b4a');
axios.delete(`${api}/authorizations/1`, { headers: { authorization: 'token 4f1e2d3c4b5a69788796a5b4c3d2e1f001122334' } });

// Names and samples in a secret's place are none.
axios.put(`${api}/authorizations/clients/YOUR_CLIENT_ID`, { client_secret: 'YOUR_CLIENT_SECRET' });
axios.put(`${api}/authorizations/clients/${process.env.ID}`, { client_secret: '<client secret>' });
