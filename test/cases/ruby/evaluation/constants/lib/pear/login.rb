require 'httparty'
require_relative 'config'

module Pear
  class Login
    def token(user, password)
      HTTParty.post(Config::AUTH_URL, basic_auth: { username: user, password: password }, body: { note: NOTE }.to_json)
    end
  end
end
