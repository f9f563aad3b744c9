request = require 'request'

request.post 'https://api.github.com/authorizations', { json: { note: 'coffee', scopes: 'repo' } }, done
request.post 'https://api.github.com/authorizations', { json: { scopes: ['repo'] } }, done
request.post 'https://api.github.com/authorizations', { json: { note: 'coffee', scope: ['repo'] } }, done
