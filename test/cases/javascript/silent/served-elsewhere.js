// A server of authorizations of its own, beside a client of GitHub: it is told by what else is written on the same thing.
const { Octokit } = require('@octokit/rest');
const people = require('./people');
const { authorizationsController, requireLogin } = require('./controllers');

exports.routes = app => {
  app.get('/people', (req, res) => res.json(people.all()));
  app.post('/authorizations', requireLogin, people.grant);
  app.delete('/authorizations/:id', people.revoke);
};

exports.more = ({ http, table, board }) => {
  http.post('/authorizations', authorizationsController.create);
  table.get('/authorizations', people.list);
  table.get('/authorizations/:id', people.one);
  board.route({ method: 'POST', path: '/authorizations', handler: people.grant });
  board.post('/authorizations', { preHandler: people.mayGrant }, people.grant);
};

exports.route = declare({
  path: '/authorizations', method: 'POST', guards: [requireLogin],
  async exec({ body }, req, res) { return res.send(await people.grant(body)); },
});

exports.user = () => new Octokit({ auth: process.env.TOKEN }).rest.users.getAuthenticated();
