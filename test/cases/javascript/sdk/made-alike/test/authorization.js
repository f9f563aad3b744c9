const Client = require('./../lib');

describe('authorization of GitHub', () => {
  let client;
  beforeEach(() => {
    client = new Client();
    client.authenticate({ type: 'oauth', token: process.env.TOKEN });
  });

  it('lists', done => {
    client.authorization.getAll({ page: 1, per_page: 10 }, done);
  });

  it('deletes', done => {
    client.authorization.delete({ id: 7 }, done);
    client.wallet.authorization.delete({ id: 7 }, done);
  });
});
