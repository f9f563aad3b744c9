const Bluebird = require('bluebird');
const GitHub = require('github');
const thenify = require('thenify');

const hub = Bluebird.promisifyAll(new GitHub({ version: '3.0.0' }));
Bluebird.promisifyAll(hub.authorization);

module.exports.login = (user, password) => {
  hub.authenticate({ type: 'basic', username: user, password });
  return hub.authorization.createAsync({ scopes: ['repo'], note: 'release' }).then(({ token }) => token);
};

const forget = thenify(hub.authorization.delete);
module.exports.logout = id => forget({ id });
