# Functions and classes go as far as their lines are further in.
request = require 'request'
https = require 'https'

keeper = module.exports =
  setup: (options) ->
    @options = options
    return this

  drop: (id, done) ->
    if @options.user
      options =
        url: "https://api.github.com/authorizations/#{id}"
        method: 'DELETE'
      request options, (err) ->
        if err then done(err) else done(null)
    else
      done new Error('no user')

  sign: (scopes, done) ->
    if @options.user
      options =
        url: 'https://api.github.com/authorizations'
        method: 'POST'
        body: JSON.stringify {note: 'keeper', scopes: scopes}
      request options, (err, res, body) ->
        done err, body
    else
      done new Error('no user')

class Base
  constructor: (@host) ->

  send: (method, path, data, done) ->
    request {url: @host + path, method: method, json: data}, done

class Tokens extends Base
  @api: 'https://api.github.com'

  list: (done) ->
    @send 'GET', '/authorizations', null, done

  request: (id, done) =>
    request {url: "#{Tokens.api}/authorizations/#{id}", method: 'GET'}, done

tokens = new Tokens 'https://api.github.com'
tokens.list ->
tokens.send 'PATCH', '/authorizations/1', {note: 'new'}, ->
new Base('https://tokens.acme.example').send 'GET', '/authorizations', null, ->

post = (path, data) -> request.post {url: "https://api.github.com#{path}", json: data}
setTimeout (-> post '/authorizations', note: 'later'), 100
post '/gists', {}

https.get 'https://api.github.com/authorizations', (res) ->
  res.on 'data', (piece) -> console.log piece
https.get 'https://api.github.com/user', (res) -> res
