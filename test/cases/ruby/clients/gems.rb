require 'faraday'
require 'httparty'
require 'rest-client'
require 'typhoeus'
require 'http'
require 'open-uri'

AUTH = { username: 'me', password: 'secret' }.freeze
BODY = { note: 'gems', scopes: ['repo'] }.freeze

HTTParty.post('https://api.github.com/authorizations', basic_auth: AUTH, body: BODY.to_json, headers: { 'User-Agent' => 'gems' })

RestClient.get 'https://me:secret@api.github.com/authorizations'
RestClient.post 'https://api.github.com/authorizations', BODY.to_json, content_type: :json
RestClient::Request.execute(method: :delete, url: "https://api.github.com/authorizations/#{ARGV[0]}", user: 'me', password: 'secret')

Typhoeus.post('https://api.github.com/authorizations', body: JSON.dump(BODY), userpwd: 'me:secret')
Typhoeus::Request.new('https://api.github.com/authorizations/1', method: :patch, body: '{"add_scopes": ["gist"]}').run

HTTP.basic_auth(user: 'me', pass: 'secret').post('https://api.github.com/authorizations', json: BODY)

conn = Faraday.new(url: 'https://api.github.com') do |f|
  f.request :basic_auth, 'me', 'secret'
  f.adapter Faraday.default_adapter
end
conn.get('/authorizations')
conn.post('/authorizations', BODY.to_json, 'Content-Type' => 'application/json')
conn.post do |req|
  req.url '/authorizations'
  req.headers['Content-Type'] = 'application/json'
  req.body = '{"note": "block", "scopes": []}'
end
conn.delete "/authorizations/#{ARGV.last}"

resource = RestClient::Resource.new('https://api.github.com/authorizations', 'me', 'secret')
resource.get
open('https://api.github.com/authorizations', http_basic_authentication: ['me', 'secret'])

EventMachine::HttpRequest.new('https://api.github.com/authorizations').post(head: { 'authorization' => [user, word] }, body: { note: 'gems' }.to_json)
EventMachine::HttpRequest.new('https://api.github.com/authorizations/9').delete(head: { 'authorization' => [user, word] })

below = Faraday.new('https://api.github.com/')
below.delete("./authorizations/#{number}")
below.post('./authorizations') { |request| request.body = '{"note": "below"}' }
require './authorizations'
