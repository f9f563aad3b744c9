// Routes by their patterns, whatever serves them.
const statuses = 'https://api.github.com';

module.exports = (app, guards, consents) => {
  app.get('/authorizations/:id', guards.member(), consents.one);
  app.delete('/authorizations/:id', guards.member(), consents.withdraw);
  app.patch('/authorizations/:uuid', guards.nobody());
};
