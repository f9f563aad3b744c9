require 'rest-client'
require 'excon'
require 'curb'

# Made, and sent by what is called on it: one request.
RestClient::Request.new(method: :put, url: "https://api.github.com/authorizations/clients/#{id}", payload: { client_secret: secret }).execute
request = RestClient::Request.new(method: :delete, url: "https://api.github.com/authorizations/#{id}")
request.execute

# Each with options of its own.
conn = Excon.new('https://api.github.com')
conn.post(path: '/authorizations', body: { note: 'orchard' }.to_json)
conn.request(method: :get, path: '/authorizations')

curl = Curl::Easy.new('https://api.github.com/authorizations')
curl.post_body = '{"note": "orchard"}'
curl.perform
