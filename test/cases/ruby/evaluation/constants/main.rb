require 'faraday'
require './endpoints'
require 'pear/config'

connection = Faraday.new
connection.basic_auth('ann', gets.chomp)
connection.post(AUTHORIZATIONS_URL, { note: 'pear', scopes: ['repo'] }.to_json)
connection.delete("#{Pear::Config::AUTH_URL}/7")
connection.get(Pear::NOTE)
