const { promisify } = require('util');
const Q = require('q');
const request = require('request');
const https = require('https');

const API = 'https://api.github.com';
const post = promisify(request.post);
const remove = request.del.bind(request);
const fetchGitHub = fetch.bind(null);

post({ url: API + '/authorizations', json: { note: 'ci', scopes: ['repo'] } }).then(console.log);
remove(API + '/authorizations/1', done);
fetchGitHub(API + '/applications/grants');
request.get.call(request, API + '/authorizations', done);
request.put.apply(request, [{ url: `${API}/authorizations/clients/${process.env.ID}`, json: true }, done]);
Q.ninvoke(request, 'get', { url: API + '/authorizations/1' }).then(console.log);
Q.nfcall(request.del, API + '/authorizations/1').done();
Q.nfapply(request.post, [API + '/authorizations']).done();
require('when/node').lift(request.post)({ url: API + '/authorizations', json: { note: 'ci' } }).done();

function on(path, method) {
  return request({ url: API + path, method });
}
const revoke = on.bind(null, '/authorizations/1');
revoke('DELETE');
on.call(null, '/applications/grants', 'GET');
on.apply(this, ['/authorizations', 'GET']);
Reflect.apply(on, null, ['/user', 'GET']);

function done(error, response) {
  if (error) throw error;
  console.log(response.statusCode);
}
