request = require 'request'

# Records inside of records, by their lines alone; `@` in their functions is the record.
module.exports =
  settings:
    api: 'https://api.github.com'
    path: '/authorizations'

  open: (account, done) ->
    request.post
      url: "#{@settings.api}#{@settings.path}"
      auth:
        user: account.name
        pass: account.secret
      json:
        note: 'acme'
        scopes: ['gist', 'everything']
    , done

  close: (id) ->
    request.del "#{@settings.api}#{@settings.path}/#{id}"

  all: -> @get '/applications/grants'

  get: (path) -> request.get @settings.api + path, {json: true}

class Session
  api: 'https://api.github.com'

  # What keeps its object sees the one around it.
  renew: (id) ->
    watch {api: '/own', done: => request.del "#{@api}/authorizations/#{id}"}
    watch {api: '/own', done: -> request.del "#{@api}/authorizations/#{id}"}
