// A test that tries GitHub itself by what mostly tries a server of one's own.
const request = require('supertest');
const app = require('../app');

const hub = request('https://api.github.com');

it('answers', async () => {
  await hub.get('/authorizations').auth('kim', process.env.WORD).expect(404);
  await request('https://api.github.com').delete('/authorizations/7').expect(404);
  await request(app).get('/authorizations').expect(200);
  cy.request('https://api.github.com/authorizations');
});
