require 'github_api'

github = Github.new basic_auth: 'me:secret'
github.oauth.list
github.oauth.create scopes: ['repo'], note: 'ci'
github.auth.create 'scopes' => ['repo'], 'note' => 'alias'
github.authorizations.update 12, add_scopes: ['gist']
github.oauth.edit 12, 'remove_scopes' => ['gist']
github.oauth.delete 12
github.oauth.app.check ENV['CLIENT_ID'], 'token'
github.oauth.app.revoke ENV['CLIENT_ID'], 'token'

login = Github.new basic_auth: ENV['LOGIN']
login.authorizations.list
