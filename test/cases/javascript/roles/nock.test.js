const nock = require('nock');
const { login } = require('../src/login');

describe('login', () => {
  afterEach(() => nock.cleanAll());

  it('creates an authorization', async () => {
    const scope = nock('https://api.github.com')
      .post('/authorizations', { note: 'cli', scopes: ['repo'] })
      .basicAuth({ user: 'octocat', pass: 'secret' })
      .reply(201, { token: 'abc' });
    await login('octocat', 'secret');
    scope.done();
  });

  it('asks for a one-time password', () => {
    const github = nock('https://api.github.com', { reqheaders: { 'user-agent': 'cli' } });
    github.post('/authorizations').reply(401, {}, { 'X-GitHub-OTP': 'required; app' });
    github.delete('/authorizations/1').times(2).reply(204);
    nock('https://git.acme.example/api/v3').get('/applications/grants').replyWithFile(200, 'grants.json');
    nock('https://api.github.com:443', { encodedQueryParams: true }).get('/authorizations').query({ page: 1 }).reply(200, []);
    nock('https://api.influxdata.example').post('/authorizations').reply(201);
  });
});
