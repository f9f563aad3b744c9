module.exports = {
  begin: (github, username, password) => new Promise((resolve, reject) => {
    github.auth.config({ username, password }).login({ scopes: ['user', 'repo'], note: 'book' }, (error, id) => (error ? reject(error) : resolve(id)));
  }),

  end: (hub, id) => new Promise(resolve => {
    hub.auth.config({ username: 'ada', password: process.env.WORD }).revoke(id, resolve);
  }),
};
