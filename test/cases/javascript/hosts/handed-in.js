// What sends is handed in, and the server is one of two.
module.exports = class Registry {
  constructor(util, config) {
    this.util = util;
    if (config.host) this.api = `https://${config.host}/api/v3`;
    else this.api = 'https://api.github.com';
  }

  login(otp) {
    return this.util.fetch(`${this.api}/authorizations`, {
      method: 'POST',
      headers: { 'X-GitHub-OTP': otp },
      body: JSON.stringify({ scopes: ['repo'], note: 'registry' }),
    });
  }
};

// Nothing is sent here.
module.exports.spec = (expect, util) => {
  expect.that('https://api.github.com/authorizations', { was: 'called' });
  util.log('https://api.github.com/authorizations');
};
