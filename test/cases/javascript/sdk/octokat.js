import Octokat from 'octokat';

const octo = new Octokat({ username: process.env.GH_USER, password: process.env.GH_PASS });

export const create = (note, cb) => octo.authorizations.create({ note, scopes: ['gist'] }, cb);
export const list = () => octo.authorizations.fetch();
export const read = (id) => octo.authorizations(id).fetch();
export const remove = (id) => octo.authorizations(id).remove();
export const update = (id) => octo.authorizations(id).update({ note: 'x' });
export const check = (app, token) => octo.applications(app).tokens(token).fetch();
export const reset = (app, token) => octo.applications(app).tokens(token).create();
export const forApp = (app, client_secret) => octo.authorizations.clients(app).add({ client_secret });
export const repo = () => octo.repos('octokit', 'core').fetch();
export const me = () => octo.me.fetch();
