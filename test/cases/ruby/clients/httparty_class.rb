require 'httparty'

class TokenMaker
  include HTTParty
  base_uri 'https://api.github.com'
  headers 'User-Agent' => 'token-maker'

  def initialize(user, password)
    @auth = { username: user, password: password }
  end

  def create(note)
    self.class.post('/authorizations', basic_auth: @auth, body: { note: note, scopes: ['repo'] }.to_json)
  end

  def self.list
    get('/authorizations')
  end

  def endpoint
    "/authorizations/clients/#{ENV['CLIENT_ID']}"
  end

  def for_app
    self.class.put endpoint, body: { client_secret: ENV.fetch('CLIENT_SECRET') }
  end
end
