request = require 'request'
garden = require './garden'
settings = require './settings'

list = (done) ->
  request {method: 'GET', url: garden.HOST + garden.tokens}, done

remove = (id, done) ->
  request.del garden.api("/authorizations/#{id}"), done

create = (done) ->
  request.post {url: "#{settings.base}/authorizations", json: {note: 'garden'}}, done

# Another service's.
pay = (id, done) ->
  request.get "#{settings.pay}/authorizations/#{id}", done
