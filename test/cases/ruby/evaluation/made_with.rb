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

class Account
  def initialize(host, path)
    @host, @path = host, path
  end

  def all
    HTTParty.get(@host + @path)
  end
end

Account.new('https://api.github.com', '/authorizations').all
Account.new('https://wallet.example', '/authorizations').all
