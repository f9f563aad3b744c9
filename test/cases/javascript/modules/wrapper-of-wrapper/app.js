const web = require('./lib/promised');

const API = { TOKENS: 'https://api.github.com/applications/', USER: 'https://api.github.com/user', BANK: 'https://bank.example/applications/' };

class Session {
  constructor(id, secret) {
    this.id = id;
    this.headers = { Authorization: 'Basic ' + Buffer.from(id + ':' + secret).toString('base64') };
  }

  check(token) {
    return web.read(API.TOKENS + this.id + '/tokens/' + token, this.headers).then(() => true);
  }

  renew(token) {
    return web.write(API.TOKENS + this.id + '/tokens/' + token, '', this.headers);
  }

  leave(token) {
    return web.remove(API.TOKENS + this.id + '/grants/' + token, this.headers);
  }

  list() {
    return web.peek('https://api.github.com/authorizations', this.headers);
  }

  user() {
    return web.read(API.USER, this.headers);
  }

  pay(token) {
    return web.read(API.BANK + this.id + '/tokens/' + token, this.headers);
  }
}

module.exports = Session;
