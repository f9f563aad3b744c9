GitHubApi = require 'github'
async = require 'async'

github = new GitHubApi
  version: '3.0.0'

github.authenticate type: 'basic', username: process.env.USER, password: process.env.PASSWORD

github.authorization.getAll {}, (err, result) ->
  console.log result

create = (note, callback) ->
  github.authorization.create {scopes: ['repo'], note: note}, callback

github.user.get {}, (err, user) ->
  console.log user.authorization.create
