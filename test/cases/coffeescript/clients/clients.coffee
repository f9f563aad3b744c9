request = require 'request'

base = 'https://api.github.com'

request.post 'https://api.github.com/authorizations', { json: { note: 'coffee' } }, (error, response) ->
request { url: "#{base}/authorizations", method: 'POST', auth: { user: user, pass: pass } }, done

module.exports = (robot) ->
  robot.http("https://api.github.com/authorizations").auth(user, pass).post(data) (error, response, body) ->
  $.ajax
    url: 'https://api.github.com/authorizations'
    type: 'POST'
    data: JSON.stringify note: 'ajax', scopes: ['repo']

call = (method, path, done) -> request { url: base + path, method: method }, done
call 'DELETE', '/authorizations/1', done
