require 'faraday'

module Pear
  # A module of another gem, which has such a constant too.
  def self.trees
    Faraday.get(Orchard::Config::AUTH_URL)
  end
end
