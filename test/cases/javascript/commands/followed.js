const { execSync, spawn } = require('child_process');

const HOST = process.env.GARDEN_HOST || 'https://api.github.com';

const at = path => HOST + path;

function run(path, method, user) {
  return execSync(`curl -s -u ${user} -X ${method} ${at(path)} | jq .`);
}

exports.list = user => run('/authorizations', 'GET', user);

exports.create = function (user) {
  const url = at('/authorizations');
  return spawn('curl', ['-u', user, '-d', JSON.stringify({ scopes: 'repo', note: 'garden' }), url]);
};

exports.remove = (user, id) => execSync('curl -u ' + user + ' -X DELETE "' + at('/authorizations/' + id) + '"');

// Another service's.
exports.pay = id => execSync('curl -X POST https://api.paypal.com' + '/v2/payments/authorizations/' + id + '/capture');

// Only said.
console.log('curl -u ' + process.argv[2] + ' ' + at('/authorizations'));
