const request = require('request');
const url = require('url');

// What may have been given before, with a host of its own otherwise; and a URL that is signed after it was made.
module.exports = {
  configure(settings) {
    this.settings = settings;
    this.settings.api = this.settings.api || 'https://api.github.com';
    return this;
  },

  close(id, done) {
    const options = { url: url.parse(this.settings.api + '/authorizations/' + id), method: 'DELETE' };
    options.url.auth = `${this.settings.user}:${this.settings.secret}`;
    request(options, done);
  },
};
