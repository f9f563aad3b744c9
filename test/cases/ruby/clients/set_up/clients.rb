require 'faraday'
require 'httparty'

class Clients
  def self.tokens
    Faraday.new(url: 'https://api.github.com') { |f| f.request :json }
  end

  def self.payments
    Faraday.new(url: 'https://api.garden-pay.io') { |f| f.request :json }
  end
end

class Tokens
  include HTTParty
  base_uri 'https://api.github.com'
end

class Payments
  include HTTParty
  base_uri 'https://api.garden-pay.io'
end
