var tokens = require('./tokens');
var github = require('./github');

function invoke(obj, fun, args) {
  return new Promise(function (resolve, reject) {
    obj[fun](args, function (error, result) { if (error) reject(error); else resolve(result); });
  });
}

exports.rename = (id, note) => tokens.update({ id, note });
exports.list = () => invoke(github.authorization, 'getAll', {});
exports.me = () => invoke(github.users, 'get', {});
