request = require 'request'

send = (enterprise, callback) ->
  if enterprise
    path = '/authorizations'
  else
    path = '/gists'
  request {url: 'https://api.github.com' + path, method: 'POST'}, callback

list = (all, callback) ->
  path = '/user'
  if all
    path = '/authorizations'
  request {url: "https://api.github.com#{path}", method: 'GET'}, callback

user = (callback) ->
  path = '/authorizations'
  path = '/user'
  request {url: "https://api.github.com#{path}", method: 'GET'}, callback
