require 'octokit'
require 'rest-client'

client = Octokit::Client.new
client.create_authorization(scopes: ['repo', 'everything'], note: 'a')
client.create_authorization(scope: ['repo'], note: 'b')
client.create_authorization(scopes: 'repo', note: 'c')
client.create_authorization(note: 'd', client_secret: '4be1c0d5e2f3a6978877665544332211aabbccdd')

RestClient.post('https://api.github.com/authorizations', { scopes: %w[repo] }.to_json)
options = { note: 'e' }
options[:scopes] = [:gist]
RestClient.post('https://api.github.com/authorizations', options.merge(expires: 3600).to_json)
