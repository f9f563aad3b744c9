const request = require('superagent');
require('superagent-retry')(request);

const root = 'https://api.github.com';

function create(user, password, otp, done) {
  request
    .post(root + '/authorizations')
    .auth(user, password)
    .set('User-Agent', 'cli')
    .set('X-GitHub-OTP', otp)
    .send({ scopes: ['repo'], note: 'cli' })
    .end(done);
}

async function others(id, app) {
  await request.get(`${root}/authorizations`).query({ page: 2 }).accept('json');
  await request('DELETE', `${root}/authorizations/${id}`);
  await request.del(`${root}/applications/grants/${id}`);
  await request.put(`${root}/authorizations/clients/${app}`).send({ client_secret: process.env.SECRET }).send({ note: 'x' });
  await request(`${root}/authorizations`);
  const pending = request.patch(`${root}/authorizations/${id}`);
  pending.send({ add_scopes: ['gist'] });
  return pending;
}

const agent = request.agent();
agent.use(require('superagent-prefix')('https://api.github.com'));
exports.mine = () => agent.get(root + '/authorizations');
exports.others = others;
exports.create = create;
