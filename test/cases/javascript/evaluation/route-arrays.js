// Methods are made of a list of routes.
const ROUTES = [
  ['authorizations', 'GET', '/authorizations'],
  ['user', 'GET', '/user'],
];

ROUTES.forEach(function (route) {
  Client.prototype[route[0]] = function (options, callback) {
    this.send(route[1], 'https://api.github.com' + route[2], options, callback);
  };
});

[['create', 'POST', '/authorizations']].forEach(([name, method, path]) => {
  exports[name] = (fields, callback) => request({ method, url: `https://api.github.com${path}`, json: fields }, callback);
});
