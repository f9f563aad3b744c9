request = require 'request'

# A space before the parenthesis: what stands in it are the parameters of what is handed over.
module.exports =
  remove: (id) -> new Promise (resolve, reject) =>
    request.del "https://api.github.com/authorizations/#{id}", (error) -> if error then reject(error) else resolve()

  create: (note) ->
    new Promise (resolve) ->
      request.post {url: 'https://api.github.com/authorizations', json: {note, scopes: ['gist']}}, resolve

  list: -> new Listing('https://api.github.com/authorizations').all()

class Listing
  constructor: (@url) ->
  all: -> request.get @url
