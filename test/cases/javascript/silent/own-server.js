const express = require('express');
const Koa = require('koa');
const Router = require('@koa/router');
const fastify = require('fastify')({ logger: true });
const Hapi = require('@hapi/hapi');
const { AuthorizationController } = require('./controllers');

const app = express();
const router = express.Router();

app.get('/authorizations', (req, res) => res.json([]));
app.post('/authorizations', AuthorizationController.create);
app.use('/authorizations', router);
router.delete('/authorizations/:id', (req, res) => res.status(204).end());
router.route('/authorizations/:id').get(AuthorizationController.show).patch(AuthorizationController.update);
app.put('/applications/grants/:id', ensureLoggedIn, AuthorizationController.update);

const koa = new Koa();
const routes = new Router({ prefix: '/applications' });
routes.get('/grants', async (ctx) => { ctx.body = []; });
routes.post('/authorizations', AuthorizationController.create);
koa.use(routes.routes());

fastify.get('/authorizations', async () => ({}));
fastify.route({ method: 'POST', url: '/authorizations', handler: AuthorizationController.create });

const server = Hapi.server({ port: 3000 });
server.route({ method: 'GET', path: '/authorizations/{id}', handler: () => ({}) });
server.route([{ method: 'DELETE', path: '/authorizations/{id}', handler: () => ({}) }]);

function ensureLoggedIn(req, res, next) {
  return req.user ? next() : res.redirect('/authorizations');
}
module.exports = { app, koa, server };
