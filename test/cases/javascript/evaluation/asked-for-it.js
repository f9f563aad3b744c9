// What a call leaves out, or gives, tells which of two is meant.
const request = require('request-promise-native');

class Base {
  constructor(options) {
    this.options = options;
  }

  get root() {
    return 'https://api.github.com';
  }

  call(method, path, body) {
    return request({ method, uri: this.root + path, json: body || true });
  }
}

class Tokens extends Base {
  path(id) {
    return id ? `/authorizations/${id}` : '/authorizations';
  }

  list() {
    return this.call('GET', this.path());
  }

  make(note) {
    return this.call('POST', this.path(), { note, scopes: ['repo'] });
  }

  first() {
    return this.call('GET', this.path(1));
  }

  any(id) {
    return this.call('GET', this.path(id));
  }
}

const address = (kind, id) => `https://api.github.com/${kind}${id === undefined ? '' : '/' + id}`;
exports.grants = () => request.get(address('applications/grants'));
exports.grant = () => request.get(address('applications/grants', 3));

const reverse = id => (!id ? 'authorizations' : 'authorizations/' + id);
exports.all = () => request.get('https://api.github.com/' + reverse());
exports.seventh = () => request.delete('https://api.github.com/' + reverse(7));

exports.Tokens = Tokens;
