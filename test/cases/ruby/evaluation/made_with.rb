require 'httparty'

class Listing
  def initialize(url)
    @url = url
  end

  def all
    HTTParty.get(@url)
  end
end

Listing.new('https://api.github.com/authorizations').all
Listing.new('https://wallet.example/authorizations').all
