function Session(token) {
  this.token = token;
}
Session.prototype.root = 'https://api.github.com';
Session.prototype.get = function (path, callback) {
  request.get(this.root + path, callback);
};
var request = require('request');
module.exports = Session;
