import Backbone from 'backbone';

// What is done with them says what they send.
export const Tokens = Backbone.Collection.extend({ url: 'https://api.github.com/authorizations' });
export const Grant = Backbone.Model.extend({ urlRoot: 'https://api.github.com/applications/grants', idAttribute: 'id' });
export const User = Backbone.Model.extend({ url: 'https://api.github.com/user' });

const tokens = new Tokens([{ note: 'x' }]);
tokens.comparator = 'id';
