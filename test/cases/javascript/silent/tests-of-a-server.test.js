// Requests to the application under test, and paths of the page's own server.
const request = require('supertest');
const chai = require('chai');
const app = require('../server');

test('holds', async () => {
  await request(app).post('/authorizations').send({ note: 'lunch', scopes: ['pay'] }).expect(201);
  await request(app).get('/authorizations/1').expect(200);
  await chai.request(app).delete('/authorizations/1');
  await app.inject({ method: 'GET', url: '/authorizations' });
  await fetch('/authorizations');
  await $.getJSON('/authorizations');
});
