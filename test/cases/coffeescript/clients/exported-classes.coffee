# Classes that are a value, with a name of their own or without.
https = require 'https'

module.exports =
class Session
  open: (account) ->
    options =
      hostname: 'api.github.com'
      path: '/authorizations'
      method: 'POST'
      auth: "#{account.name}:#{account.secret}"
    @send {options, data: {note: 'acme editor', scopes: ['gist']}}

  send: ({options, data}) ->
    request = https.request options, (response) -> response.resume()
    request.end JSON.stringify(data)

exports.Grants = class Grants
  drop: (id) ->
    @send options: {hostname: 'api.github.com', path: '/applications/grants/' + id, method: 'DELETE'}

  send: (wanted) ->
    https.request(wanted.options).end()

module.exports.factory = (Base) -> class extends Base
  list: ->
    @ask {options: {hostname: 'api.github.com', path: '/authorizations', method: 'GET'}}

  ask: (wanted) ->
    https.request wanted.options

class exports.Tokens extends EventEmitter
  check: (id) ->
    @ask {options: {hostname: 'api.github.com', path: '/authorizations/' + id, method: 'GET'}}
  ask: (wanted) ->
    https.request(wanted.options).end()
