GitHubApi = require 'github'

github = new GitHubApi version: '3.0.0'
github.authorization.create scopes: ['repo'], note: 'coffee', done
github.authorization.getAll {}, done
github.user.get {}, done
