require 'httpclient'
require 'rest'

# What stands beside the body is no field of it.
client = HTTPClient.new
client.post('https://api.github.com/authorizations', body: { note: 'lamp', scopes: ['gist'] }.to_json, header: { 'Accept' => 'application/json' })
client.post('https://api.github.com/authorizations', body: { note: 'lamp', scope: ['gist'] }.to_json)

rest = Rest::Client.new
rest.post('https://api.github.com/authorizations', headers: { 'Accept' => 'application/json' }, body: '{"scopes":["repo"],"note":"lamp"}')
