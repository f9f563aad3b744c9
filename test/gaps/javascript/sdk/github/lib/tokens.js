var Q = require('q');
var util = require('util');
var github = require('./github');

exports.create = function (note, otp, callback) {
  github.authorization.create({
    scopes: ['user', 'public_repo', 'repo', 'repo:status', 'delete_repo', 'gist'],
    note: note,
    headers: { 'X-GitHub-OTP': otp }
  }, function (err, res) {
    callback(err, res && res.token);
  });
};

exports.all = () => Q.ninvoke(github.authorization, 'getAll', { per_page: 100 });
exports.remove = (id) => Q.ninvoke(github.authorization, 'delete', { id });
exports.update = util.promisify(github.authorization.update);
exports.check = (client_id, access_token, cb) => github.authorization.check({ client_id, access_token }, cb);
exports.app = (params, cb) => github['authorization'].getOrCreateAuthorizationForApp(params, cb);
exports.grants = (cb) => github.authorization.getGrants({}, cb);
exports.user = (cb) => github.users.get({}, cb);
