https = require 'https'
request = require 'request'
{root, agent} = require './settings'

# A name alone in braces is a key and its value, on both sides.
class Grants
  list: (uri) ->
    request {uri, json: true}, console.log

  create: ({name, secret}, note, done) ->
    return done() if not secret?
    options = {
      hostname: 'api.github.com'
      path: '/authorizations'
      method: 'POST'
      auth: name + ':' + secret
    }
    @send options, JSON.stringify({note, scopes: ['gist', 'everything']}), done

  remove: (grant) ->
    {id, method: verb, @token} = grant
    request.del {url: "https://api.github.com/authorizations/#{id}", json: true}

  send: (options, body, done) ->
    https.request(options, done).end body

show = (path, {method}, done) -> request {method, url: 'https://api.github.com' + path}, done
show '/applications/grants', {method: 'GET'}, console.log
new Grants().list 'https://api.github.com/authorizations?per_page=100'

# It is there or not: what follows on the next line is no part of the question.
known = grants.first?
show '/own', {method: 'GET'}, console.log
