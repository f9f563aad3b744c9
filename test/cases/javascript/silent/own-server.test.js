// Tries the server that this program is. The profile of a member comes from GitHub.
const got = require('got');
const request = require('supertest');
const app = require('../app');

const PROFILES = 'https://api.github.com';

describe('consents', () => {
  it('are given and withdrawn', async () => {
    await request(app).get('/authorizations').expect(200);
    await got(`${base}/authorizations`);
    await got.delete(`${base}/authorizations/7`);
    await member.post('/authorizations').send({ purpose: 'mail' });
    await got(PROFILES);
  });
});
