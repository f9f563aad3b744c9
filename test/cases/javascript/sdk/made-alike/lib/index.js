const routes = require('./routes.json');

function Client(options) {
  this.options = options;
  for (const section of Object.keys(routes)) this[section] = bind(this, routes[section]);
}

Client.prototype.authenticate = function (auth) {
  this.auth = auth;
};

function bind(client, members) {
  const made = {};
  for (const name of Object.keys(members)) made[name] = (given, done) => client.send(members[name], given, done);
  return made;
}

module.exports = Client;
