import axios from 'axios';
import MockAdapter from 'axios-mock-adapter';
import fetchMock from 'fetch-mock';
import { http, HttpResponse, rest } from 'msw';
import { setupServer } from 'msw/node';
import sinon from 'sinon';

const API = 'https://api.github.com';
const mock = new MockAdapter(axios);
mock.onPost(`${API}/authorizations`).reply(201, { token: 'abc' });
mock.onDelete(API + '/authorizations/1').reply(204);
fetchMock.post('https://api.github.com/authorizations', { token: 'abc' });
fetchMock.mock('https://api.github.com/applications/grants', []);

export const server = setupServer(
  http.post('https://api.github.com/authorizations', () => HttpResponse.json({ token: 'abc' })),
  rest.get(`${API}/authorizations/:id`, (req, res, ctx) => res(ctx.json({}))),
  http.get('https://api.github.com/user', () => HttpResponse.json({})),
);

const fake = sinon.fakeServer.create();
fake.respondWith('POST', 'https://api.github.com/authorizations', [201, {}, '{"token":"abc"}']);

jest.mock('axios');
(axios.post as jest.Mock).mockResolvedValue({ data: { url: 'https://api.github.com/authorizations/1' } });
cy.intercept('POST', 'https://api.github.com/authorizations', { fixture: 'token.json' });
