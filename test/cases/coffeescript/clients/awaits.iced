request = require 'request'

login = (name, secret, done) ->
  await request.post {url: 'https://api.github.com/authorizations', auth: {user: name, pass: secret}, json: {note: 'acme'}}, defer error, response, body
  done error, body
