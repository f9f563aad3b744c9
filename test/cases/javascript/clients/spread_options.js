const { execFileSync } = require('child_process');

const create = ['-X', 'POST', '-d', '{"note":"kiosk","scopes":["gist"]}'];

exports.create = user => execFileSync('curl', ['-s', '-u', user, ...create, 'https://api.github.com/authorizations']);
exports.ask = options => execFileSync('curl', ['-s', ...options, 'https://api.github.com/authorizations']);
