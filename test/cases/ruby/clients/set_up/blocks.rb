require 'faraday'
require 'httpclient'
require 'httpx'

tokens = Faraday.new { |f| f.url_prefix = 'https://api.github.com' }
tokens.post('/authorizations') { |request| request.body = { note: 'garden', scopes: ['repo'] }.to_json }
payments = Faraday.new { |f| f.url_prefix = 'https://api.garden-pay.io' }
payments.post('/authorizations') { |request| request.body = { note: 'tulips', scopes: ['sale'] }.to_json }

HTTPX.with(origin: 'https://api.github.com').get('/authorizations')
HTTPX.with(origin: 'https://api.garden-pay.io').post('/authorizations', json: { note: 'tulips', scopes: ['sale'] })

HTTPClient.new.post('https://api.github.com/authorizations', body: { note: 'garden' }.to_json, header: { 'Content-Type' => 'application/json' })

class Renewals
  include HTTParty

  def initialize
    self.class.base_uri 'https://api.github.com'
  end

  def call
    self.class.post('/authorizations', body: { note: 'garden', scopes: ['repo'] }.to_json)
  end
end
