// What stands in for GitHub's server: each says what shall be answered.
import { createServer } from 'miragejs';
import { Polly } from '@pollyjs/core';

export const stand = createServer({
  routes() {
    this.urlPrefix = 'https://api.github.com';
    this.post('/authorizations', () => ({ token: 'made up' }));
    this.get('https://api.github.com/authorizations', schema => schema.authorizations.all());
    this.del('https://api.github.com/authorizations/:id');
  },
});

const polly = new Polly('sign in');
polly.server.put('https://api.github.com/authorizations/clients/:client').intercept((_, response) => response.status(201));
